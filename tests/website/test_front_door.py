import pytest


@pytest.mark.parametrize(
    ("asked", "language"),
    [("kk", "kk"), ("ru-KZ,ru;q=0.9,en;q=0.5", "ru"), ("en-GB", "en"), ("fr", "kk"), ("", "kk")],
)
def test_the_front_door_leads_to_the_language_of_the_reader(client, asked, language):
    answer = client.get("/", headers={"accept-language": asked})
    assert answer.status_code == 302
    assert answer["Location"] == f"/{language}/"
    assert "Accept-Language" in answer["Vary"]


def test_large_type_is_remembered_and_leads_back_to_the_page(client):
    answer = client.get("/type/large/?next=/ru/")
    assert answer["Location"] == "/ru/"
    assert answer.cookies["eske-type"].value == "large"
    assert answer.cookies["eske-type"]["samesite"] == "Lax"


def test_large_type_is_given_up_again(client):
    client.get("/type/large/")
    assert client.get("/type/usual/").cookies["eske-type"].value == ""


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org/", "javascript:x()", "/\\example.org"])
def test_the_way_back_never_leads_to_another_site(client, elsewhere):
    assert client.get("/type/large/", {"next": elsewhere})["Location"] == "/"


def test_search_engines_stay_out_of_the_desk(client):
    answer = client.get("/robots.txt")
    assert answer["Content-Type"].startswith("text/plain")
    assert "Disallow: /desk/" in answer.content.decode()


def test_the_front_door_only_answers_and_takes_nothing(client):
    assert client.post("/").status_code == 405
