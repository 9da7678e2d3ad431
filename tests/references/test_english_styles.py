"""References in the styles of English: APA, MLA, Chicago, Harvard, Vancouver, IEEE. The works are invented."""

import pytest

from eske.references import read_reference

LINES = {
    "Harvard: the title of an article in single quotes": (
        "Reed, A. (1997) ‘Herds and roads’, Steppe Review, 1(2), pp. 18–29.",
        {"title": "Herds and roads", "container": "Steppe Review", "volume": "1", "issue": "2", "pages": "18–29"},
    ),
    "Harvard: an apostrophe within single quotes": (
        "Reed, A. (2005) 'The herders' roads: Karatau's last spring', Steppe Review, 57(2), pp. 3–8.",
        {"title": "The herders' roads", "subtitle": "Karatau's last spring", "container": "Steppe Review"},
    ),
    "IEEE: the comma within the quotes, and the whole behind `in`": (
        "A. Reed and P. Moore, “Maps of the steppe,” in Roads and Herds, Almaty, Kazakhstan, 2021, pp. 88–93.",
        {"title": "Maps of the steppe", "container": "Roads and Herds", "year": "2021", "pages": "88–93"},
    ),
    "APA: the day behind the year": (
        "Reed, A. (2013, September 28). Herds and roads. Sunrise Press.",
        {"title": "Herds and roads", "publisher": "Sunrise Press", "year": "2013"},
    ),
    "APA: a title that ends in years": (
        "Reed, A. (2001). Roads of Karatau, 1931–1933. Steppe Review, 25(3/4), 237–251.",
        {"title": "Roads of Karatau, 1931–1933", "container": "Steppe Review", "year": "2001", "issue": "3/4"},
    ),
    "Vancouver: pages of an electronic journal": (
        "Reed A, Moore PK, Samatov B, et al. Herds and health. Steppe Glob Health. 2018;6(4):e412-20.",
        {
            "title": "Herds and health",
            "container": "Steppe Glob Health",
            "volume": "6",
            "issue": "4",
            "pages": "e412-20",
        },
    ),
    "pages before the others in Roman figures": (
        "Reed A. Herds and roads. Ithaca: Sunrise Press, 2004. xvii, 392 pp.",
        {"publisher": "Sunrise Press", "extent": "xvii, 392 pp."},
    ),
}


@pytest.mark.parametrize("style", LINES)
def test_what_a_line_of_a_style_says(style):
    line, fields = LINES[style]
    reference = read_reference(line)
    assert {name: getattr(reference, name) for name in fields} == fields


AUTHORS = {
    "Chicago: the second author with the given name in front": (
        "Reed, Anna, and Holly R. Moore. 2015. “Herds and Roads.” Steppe Review 117 (2): 257–71.",
        [("Reed", "Anna"), ("Moore", "Holly R.")],
    ),
    "Chicago: three authors": (
        "Reed, Anna, Paul K. Moore, and Igor Samatov. Herds and Roads. Almaty: Sardar, 2014.",
        [("Reed", "Anna"), ("Moore", "Paul K."), ("Samatov", "Igor")],
    ),
    "Chicago, in a note": (
        "Kate Reed, “Herds and Roads,” Steppe Review 106, no. 1 (2001): 17–48.",
        [("Reed", "Kate")],
    ),
    "Chicago, in a note: three authors": (
        "Anna Reed, Paul Moore, and Igor Samatov, “Herds and Roads,” Steppe Review 10, no. 1 (2001): 17–48.",
        [("Reed", "Anna"), ("Moore", "Paul"), ("Samatov", "Igor")],
    ),
}


@pytest.mark.parametrize("style", AUTHORS)
def test_authors_whose_given_names_stand_in_front(style):
    line, authors = AUTHORS[style]
    assert [(author.family, author.given) for author in read_reference(line).authors] == authors
