"""The desk of the catalogue: in which groups of fields a book is edited, and what stands in the menu."""

from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.base import ViewSet
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet, SnippetViewSetGroup

from eske.catalogue.desk.bring import BringPage
from eske.catalogue.desk.columns import yes_column
from eske.catalogue.desk.doubles import DoublesPage, PairPage
from eske.catalogue.desk.look import KeptPage, LookPage
from eske.catalogue.desk.selected import CompareBooks, ExportBooks
from eske.catalogue.forms import BookForm
from eske.catalogue.models import Book

_CONTRIBUTOR = [
    FieldRowPanel([FieldPanel("as_written"), FieldPanel("role")]),
    FieldRowPanel([FieldPanel("family"), FieldPanel("given")]),
    FieldRowPanel([FieldPanel("is_body"), FieldPanel("dates")]),
]
_HOLDING = [
    FieldRowPanel([FieldPanel("location"), FieldPanel("shelf_mark")]),
    FieldPanel("availability_kk"),
    FieldPanel("availability_ru"),
    FieldPanel("availability_en"),
]


def _row(*names: str) -> FieldRowPanel:
    return FieldRowPanel([FieldPanel(name) for name in names])


_BOOK = ObjectList(
    [
        MultiFieldPanel(
            [
                FieldPanel("title"),
                FieldPanel("subtitle"),
                FieldPanel("parallel_title"),
                _row("language", "kind"),
                FieldPanel("garbled"),
                FieldPanel("original_title"),
                FieldPanel("original_language"),
            ],
            heading=_("Title"),
        ),
        InlinePanel(
            "contributors",
            panels=_CONTRIBUTOR,
            label=_("contributor"),
            heading=_("Contributors"),
            help_text=_("Everybody whom the reference names, in its order. The first heads the reference."),
        ),
        FieldPanel("responsibility"),
        MultiFieldPanel(
            [
                FieldPanel("edition"),
                _row("place", "publisher"),
                _row("year", "extent"),
                _row("volume", "issue"),
                FieldPanel("series"),
                _row("illustrations", "size"),
            ],
            heading=_("Imprint"),
        ),
        MultiFieldPanel([FieldPanel("container"), FieldPanel("pages")], heading=_("As part of something larger")),
        MultiFieldPanel([_row("isbn", "issn"), _row("doi", "url")], heading=_("Numbers and addresses")),
    ],
    heading=_("Book"),
)
_READERS = ObjectList(
    [
        MultiFieldPanel(
            [FieldPanel(f"annotation_{code}") for code in ("kk", "ru", "en")],
            heading=_("Annotation"),
            help_text=_(
                "What the book is about, in a few plain sentences. An empty one is shown in the next language."
            ),
        ),
        MultiFieldPanel([FieldPanel("cover"), FieldPanel("cover_credit")], heading=_("Cover")),
        MultiFieldPanel([FieldPanel("read_url"), FieldPanel("ask_at")], heading=_("How to get it")),
        InlinePanel(
            "holdings",
            panels=_HOLDING,
            label=_("holding"),
            heading=_("Holdings"),
            help_text=_("Each place where copies stand."),
        ),
    ],
    heading=_("For readers"),
)
_RECORD = ObjectList(
    [
        HelpPanel(_("What the book was read from, and what belongs to the record and not to its reader.")),
        FieldPanel("reference", read_only=True),
        FieldPanel("topics"),
        FieldPanel("notes"),
        FieldPanel("slug"),
    ],
    heading=_("Record"),
)


class BookIndex(IndexView):
    """The list of books, in its own order when it is searched: to rank many thousand by relevance takes minutes."""

    is_explicitly_ordered = True


class BookViewSet(SnippetViewSet):
    model = Book
    index_view_class = BookIndex
    icon = "doc-full"
    list_display = [
        "__str__",
        Column("heading", label=_("Heading")),
        "year",
        yes_column("garbled", _("Garbled")),
    ]
    list_filter = ["garbled", "kind", "language"]
    list_per_page = 50
    edit_handler = TabbedInterface([_BOOK, _READERS, _RECORD], base_form_class=BookForm)


class ImportViewSet(ViewSet):
    name = "catalogue_import"
    url_prefix = "catalogue/import"
    icon = "download"
    menu_label = _("Import")

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", BringPage.as_view(), name="bring"),
            path("<int:pk>/", LookPage.as_view(), name="look"),
            path("<int:pk>/kept/", KeptPage.as_view(), name="kept"),
        ]


class DoublesViewSet(ViewSet):
    name = "catalogue_doubles"
    url_prefix = "catalogue/doubles"
    icon = "copy"
    menu_label = _("Doubles")

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", DoublesPage.as_view(), name="list"),
            path("<int:kept>/<int:other>/", PairPage.as_view(), name="pair"),
        ]


class CatalogueGroup(SnippetViewSetGroup):
    menu_label = _("Catalogue")
    menu_icon = "doc-full"
    menu_order = 210
    items = (BookViewSet, ImportViewSet, DoublesViewSet)


register_snippet(CatalogueGroup)
for action in (ExportBooks, CompareBooks):
    hooks.register("register_bulk_action", action)


@hooks.register("register_log_actions")
def words_in_the_history(actions: LogActionRegistry) -> None:
    actions.register_action("eske.judge_books", _("Judge whether two books are one"), _("Said whether it is one book"))
    actions.register_action("eske.import", _("Import books"), _("Settled an import"))
