"""Everything that the interface says is said in Kazakh and Russian too, and the compiled catalogues say the same."""

from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import django
import pytest
import taggit
import wagtail
from babel.messages.pofile import read_po
from django.apps import apps

import messages
from texts import texts

CATALOGUES = list(messages.catalogues())
NAMES = [f"{file.parts[-4]}-{language}" for file, language, _ours in CATALOGUES]


@pytest.fixture(scope="module")
def our_texts():
    return texts()


@pytest.mark.parametrize(("file", "language", "ours"), CATALOGUES, ids=NAMES)
def test_a_catalogue_is_whole(file, language, ours, our_texts):
    problems = list(messages.problems(file, language, our_texts if ours else None))
    assert not problems, f"{len(problems)} to mend:\n" + "\n".join(problems[:40])


def test_texts_are_found_in_code_and_in_templates(tmp_path):
    (tmp_path / "code.py").write_text("label = _('a label')\nsaid = ngettext('%(n)s book', '%(n)s books', n)\n")
    folder = tmp_path / "templates" / "inner"
    folder.mkdir(parents=True)
    (folder / "page.html").write_text(
        "  {% translate 'a title' %}\n{% blocktranslate trimmed with name=x %}\n  Dear {{ name }}\n"
        "{% endblocktranslate %} {{ x|default:_('nobody') }} {% translate 'next' context 'page' %} 100% it's"
    )
    found = messages.keys(texts(tmp_path))
    assert found == {
        ("a label", None),
        (("%(n)s book", "%(n)s books"), None),
        ("a title", None),
        ("Dear %(name)s", None),
        ("nobody", None),
        ("next", "page"),
    }


PO = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8"

msgid "kept"
msgstr "қалды"

msgid "gone"
msgstr "кетті"
"""


def a_catalogue(text=PO):
    return read_po(BytesIO(text.encode()), locale="kk")


def said(catalogue):
    return {message.id: message.string or "" for message in catalogue if message.id}


def template(*wanted):
    made = messages.Catalog()
    for text in wanted:
        made.add(text, locations=[("page.html", 1)])
    return made


def test_merging_keeps_translations_and_asks_for_new_ones():
    catalogue = a_catalogue()
    messages.merge(catalogue, template("kept", "new"))
    assert said(catalogue) == {"kept": "қалды", "new": ""}


def test_a_translation_comes_back_with_its_text(tmp_path):
    catalogue = a_catalogue()
    messages.merge(catalogue, template("kept"))
    assert said(catalogue) == {"kept": "қалды"}
    messages.write(tmp_path / "django.po", catalogue, "kk")
    again = messages.read(tmp_path / "django.po", "kk")
    messages.merge(again, template("kept", "gone"))
    assert said(again) == {"kept": "қалды", "gone": "кетті"}


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('msgid "said"\nmsgstr ""', "has no translation"),
        ('#, fuzzy\nmsgid "said"\nmsgstr "айтылды"', "is marked fuzzy"),
        ('msgid "said"\nmsgstr "айтылды"\n\nmsgid "old"\nmsgstr "ескі"', "'old' is said nowhere any more"),
        ('#, python-format\nmsgid "said by %(who)s"\nmsgstr "%(name)s айтты"', "unknown named placeholder 'name'"),
        ("", "is not in the catalogue"),
        ('msgid "said"\nmsgstr "айтылды"', "the .mo is not made from this .po"),
    ],
)
def test_what_a_translator_has_to_mend_is_named(tmp_path, entry, problem):
    file = tmp_path / "django.po"
    file.write_text(f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8"\n\n{entry}\n')
    assert any(problem in found for found in messages.problems(file, "kk", template("said")))


def test_plurals_and_contexts_are_compiled_too(tmp_path):
    file = tmp_path / "django.po"
    file.write_text(
        f'{PO}\nmsgctxt "page"\nmsgid "next"\nmsgstr "келесі"\n\n'
        'msgid "%(n)s book"\nmsgid_plural "%(n)s books"\nmsgstr[0] "%(n)s кітап"\nmsgstr[1] "%(n)s кітап"\n'
    )
    messages.compile_catalogue(file, "kk")
    assert messages.compiled(file, "kk")
    with file.with_suffix(".mo").open("rb") as opened:
        compiled = GNUTranslations(opened)
    assert compiled.pgettext("page", "next") == "келесі"
    assert compiled.ngettext("%(n)s book", "%(n)s books", 2) == "%(n)s кітап"


def test_what_nobody_has_reviewed_is_listed(tmp_path):
    file = tmp_path / "django.po"
    file.write_text(f'{PO}\n# unreviewed\nmsgid "said"\nmsgstr "айтылды"\n')
    assert [(text, translation) for text, translation in messages.unreviewed(file, "kk")] == [("said", "айтылды")]
    catalogue = messages.read(file, "kk")
    messages.merge(catalogue, template("said", "kept", "gone"))
    messages.write(file, catalogue, "kk")
    assert len(list(messages.unreviewed(file, "kk"))) == 1


def test_a_catalogue_is_written_the_same_way_every_time(tmp_path):
    file = tmp_path / "django.po"
    for _ in range(2):
        catalogue = messages.read(file, "kk") if file.exists() else a_catalogue()
        messages.merge(catalogue, template("kept", "new"))
        before = file.read_bytes() if file.exists() else b""
        messages.write(file, catalogue, "kk")
    assert file.read_bytes() == before
    messages.compile_catalogue(file, "kk")
    assert messages.compiled(file, "kk")


def test_the_desk_speaks_only_texts_of_the_packages_that_make_it():
    said = set()
    for package in (wagtail, django, taggit):
        for file in Path(package.__file__).parent.rglob("locale/en/LC_MESSAGES/django*.po"):
            said |= messages.keys(messages.read(file, "en"))
    for file, language, ours in CATALOGUES:
        if not ours:
            assert messages.keys(messages.read(file, language)) <= said


@pytest.mark.parametrize("language", messages.LANGUAGES)
@pytest.mark.parametrize("domain", ["django.po", "djangojs.po"])
def test_no_text_of_an_installed_part_of_wagtail_stays_english(domain, language):
    parts = [Path(part.path) / "locale" for part in apps.get_app_configs() if part.name.startswith("wagtail")]
    spoken, english = set(), set()
    for folder in (*parts, messages.OURS, messages.DESK):
        catalogue = messages.read(folder / language / "LC_MESSAGES" / domain, language)
        spoken |= {(said.id, said.context) for said in catalogue if messages.translated(said) and not said.fuzzy}
        english |= messages.keys(messages.read(folder / "en" / "LC_MESSAGES" / domain, "en"))
    assert not english - spoken
