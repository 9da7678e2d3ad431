"""The desk: which things stand in its menu, and in which groups of fields they are edited."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.admin.ui.tables import Column
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from eske.catalogue.desk.columns import yes_column
from eske.exhibitions.models import Occasion
from eske.exhibitions.shown import reading_language, shown
from eske.exhibitions.wording import say_recurrence
from eske.register.models import BookPerson, Figure, Person, Place, Source


def _in_three(field: str, *, status: bool = False) -> list[FieldPanel | FieldRowPanel]:
    """The panels of a field in Kazakh, Russian and English, each with its status where it keeps one."""
    names = [f"{field}_{code}" for code in ("kk", "ru", "en")]
    if not status:
        return [FieldPanel(name) for name in names]
    return [FieldRowPanel([FieldPanel(name), FieldPanel(f"{name}_status")]) for name in names]


class PersonViewSet(SnippetViewSet):
    model = Person
    icon = "user"
    list_display = [
        "__str__",
        yes_column("remembered", _("Remembered")),
        "birth",
        "death",
    ]
    list_filter = ["remembered", "sex"]
    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(_in_three("name", status=True), heading=_("Name")),
                    InlinePanel("spellings", label=_("other spelling"), heading=_("Other spellings")),
                    FieldPanel("slug"),
                ],
                heading=_("Names"),
            ),
            ObjectList(
                [
                    FieldPanel("birth"),
                    MultiFieldPanel(_in_three("birth_place"), heading=_("Place of birth")),
                    FieldPanel("death"),
                    MultiFieldPanel(_in_three("death_place"), heading=_("Place of death")),
                    FieldPanel("life_cut_short"),
                    FieldPanel("sex"),
                    MultiFieldPanel(_in_three("nationality"), heading=_("Nationality as recorded")),
                    MultiFieldPanel(_in_three("occupation"), heading=_("Occupation")),
                    FieldPanel("words_status"),
                    FieldPanel("portrait"),
                    FieldPanel("portrait_credit"),
                ],
                heading=_("Life"),
            ),
            ObjectList(
                [
                    InlinePanel("statements", label=_("statement"), heading=_("Statements")),
                    FieldPanel("sources"),
                ],
                heading=_("Statements"),
            ),
        ]
    )


class PlaceViewSet(SnippetViewSet):
    model = Place
    icon = "site"
    list_display = ["__str__", "kind", "years"]
    list_filter = ["kind"]
    panels = [
        MultiFieldPanel(_in_three("name"), heading=_("Name")),
        FieldPanel("kind"),
        FieldPanel("years"),
        FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude"), FieldPanel("doubtful_position")]),
        FieldPanel("sources"),
        FieldPanel("slug"),
    ]


class FigureViewSet(SnippetViewSet):
    model = Figure
    icon = "order"
    list_display = ["__str__", "place", "period", "source"]
    list_filter = ["topic", "group"]
    panels = [
        FieldPanel("topic"),
        FieldRowPanel([FieldPanel("bound"), FieldPanel("low"), FieldPanel("high")]),
        FieldRowPanel([FieldPanel("is_share"), FieldPanel("magnitude")]),
        FieldPanel("what"),
        FieldRowPanel([FieldPanel("place"), FieldPanel("group"), FieldPanel("period")]),
        FieldRowPanel([FieldPanel("as_written"), FieldPanel("as_written_language")]),
        FieldPanel("slip"),
        MultiFieldPanel(_in_three("slip"), heading=_("The slip")),
        FieldPanel("source"),
    ]


class SourceViewSet(SnippetViewSet):
    model = Source
    icon = "openquote"
    list_display = ["__str__", "kind", "published"]
    list_filter = ["kind"]


class BookPersonViewSet(SnippetViewSet):
    """Which person of the register is the subject of a book, or had a part in making it."""

    model = BookPerson
    icon = "link"
    list_display = ["book", "person", "role"]
    list_filter = ["role"]
    panels = [FieldPanel("book"), FieldPanel("person"), FieldPanel("role")]


def _country(occasion: Occasion) -> str:
    said = shown(occasion, "country", reading_language())
    return said.text if said else ""


def _day(occasion: Occasion) -> str:
    return say_recurrence(occasion.recurrence, reading_language()) if occasion.recurrence else ""


class OccasionViewSet(SnippetViewSet):
    model = Occasion
    icon = "calendar-alt"
    list_display = [
        "__str__",
        Column("recurrence", label=_("Day"), accessor=_day),
        Column("country", label=_("Country or body"), accessor=_country),
    ]
    panels = [
        MultiFieldPanel(_in_three("name"), heading=_("Name")),
        FieldPanel("recurrence"),
        MultiFieldPanel(_in_three("country"), heading=_("Country or body")),
        FieldPanel("since"),
        MultiFieldPanel(_in_three("legal_basis"), heading=_("Legal basis")),
        FieldPanel("sources"),
        FieldPanel("slug"),
    ]


class RegisterGroup(SnippetViewSetGroup):
    menu_label = _("Register")
    menu_icon = "group"
    menu_order = 200
    items = (PersonViewSet, BookPersonViewSet, PlaceViewSet, FigureViewSet, SourceViewSet)


class OccasionGroup(SnippetViewSetGroup):
    menu_label = _("Occasions")
    menu_icon = "calendar-alt"
    menu_order = 220
    items = (OccasionViewSet,)


for group in (RegisterGroup, OccasionGroup):
    register_snippet(group)


@hooks.register("register_log_actions")
def judgements_in_the_history(actions: LogActionRegistry) -> None:
    actions.register_action("eske.judge", _("Judge who is remembered"), _("Said who is remembered"))
