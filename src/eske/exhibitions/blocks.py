"""Of which pieces is the page of an exhibition built?"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

_PLAIN = ["bold", "italic", "link", "ol", "ul"]


class QuotationBlock(blocks.StructBlock):
    """Somebody's words, never reworded. A translation of them names its translator."""

    text = blocks.TextBlock(label=_("words"), help_text=_("An empty line begins a new paragraph."))
    speaker = blocks.CharBlock(label=_("who said them"), required=False)
    office = blocks.CharBlock(label=_("office"), required=False)
    context = blocks.CharBlock(label=_("where and when"), required=False)
    translator = blocks.CharBlock(label=_("translated by"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "exhibitions/blocks/quotation.html"


class FigureBlock(blocks.StructBlock):
    """A number that somebody stated; the page shows its source and its rivals."""

    figure = SnippetChooserBlock("register.Figure", label=_("figure"))

    class Meta:
        icon = "order"
        label = _("Figure")
        template = "exhibitions/blocks/figure.html"


class ShelfBlock(blocks.StructBlock):
    """The books on display, in the order of the shelf."""

    heading = blocks.CharBlock(label=_("heading"), required=False)
    books = blocks.ListBlock(SnippetChooserBlock("catalogue.Book", label=_("book")), label=_("books"))

    class Meta:
        icon = "list-ul"
        label = _("Shelf of books")
        template = "exhibitions/blocks/shelf.html"


class PeopleBlock(blocks.StructBlock):
    """The people remembered. Only those stand here whom somebody's word made remembered."""

    heading = blocks.CharBlock(label=_("heading"), required=False)
    people = blocks.ListBlock(SnippetChooserBlock("register.Person", label=_("person")), label=_("people"))

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        value = super().clean(value)
        others = [str(person) for person in value["people"] if person and not person.remembered]
        if others:
            raise blocks.StructBlockValidationError(
                block_errors={
                    "people": ValidationError(
                        _("Not among the people remembered: %(names)s. Say first that they are."),
                        params={"names": ", ".join(others)},
                    )
                }
            )
        return value

    class Meta:
        icon = "group"
        label = _("People remembered")
        template = "exhibitions/blocks/people.html"


class ImageBlock(blocks.StructBlock):
    """A picture with its credit, and words for those who cannot see it."""

    image = ImageChooserBlock(label=_("picture"))
    alternative = blocks.CharBlock(
        label=_("alternative text"), help_text=_("What the picture shows, for who cannot see it.")
    )
    caption = blocks.CharBlock(label=_("caption"), required=False)
    credit = blocks.CharBlock(label=_("credit"), help_text=_("Who made it, where it is kept."))
    licence = blocks.CharBlock(label=_("licence"), required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "exhibitions/blocks/image.html"


class ExhibitionBody(blocks.StreamBlock):
    text = blocks.RichTextBlock(
        label=_("Text"), features=_PLAIN, icon="pilcrow", template="exhibitions/blocks/text.html"
    )
    section = blocks.CharBlock(label=_("Section"), icon="title", template="exhibitions/blocks/section.html")
    quotation = QuotationBlock()
    figure = FigureBlock()
    people = PeopleBlock()
    shelf = ShelfBlock()
    image = ImageBlock()
