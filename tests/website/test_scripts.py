"""Kazakh pages in other letters."""

from eske.website.scripts import rewrite

PAGE = (
    '<html lang="kk"><head><title>Адамдар</title></head><body>'
    '<p title="Қазақ">Әлихан</p><p lang="ru">Алихан</p><p data-script>Кирилл</p></body></html>'
)


def test_kazakh_words_change_their_letters_and_others_do_not():
    written = rewrite(PAGE, "kk-Latn")
    assert '<html lang="kk-Latn">' in written
    assert '<p title="Qazaq">Älihan</p>' in written
    assert "<title>Adamdar</title>" in written
    assert '<p lang="ru">Алихан</p>' in written
    assert ">Кирилл<" in written


def test_arabic_letters_run_from_right_to_left():
    written = rewrite(PAGE, "kk-Arab")
    assert '<html dir="rtl" lang="kk-Arab">' in written or '<html lang="kk-Arab" dir="rtl">' in written
    assert "ٴاليحان" in written


def test_the_choice_is_kept_and_holds_for_kazakh_pages_alone(client, db):
    from eske.exhibitions.actions.prepare_site import prepare_site

    prepare_site()
    back = client.get("/script/latin/?next=/kk/people/")
    assert (back.status_code, back["Location"]) == (302, "/kk/people/")
    assert 'lang="kk-Latn"' in client.get("/kk/people/").content.decode()
    assert "Люди" in client.get("/ru/people/").content.decode()
    client.get("/script/cyrillic/")
    assert "Адамдар" in client.get("/kk/people/").content.decode()


def test_it_leads_nowhere_else(client):
    assert client.get("/script/latin/?next=https://example.org/")["Location"] == "/"
