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
    "Harvard: the editor before the whole": (
        "Reed, A. (2017) ‘Herds’, in Moore, P. (ed.) Rivers and Roads. London: Earthscan, pp. 150–171.",
        {"title": "Herds", "container": "Rivers and Roads", "place": "London", "publisher": "Earthscan"},
    ),
    "Chicago: the editors behind the whole": (
        "Reed, Anna. “Herds.” In Rivers and Roads, edited by Paul Moore and Ann Hill, 59–86. New York: Sunrise, 2011.",
        {"title": "Herds", "container": "Rivers and Roads", "place": "New York", "year": "2011", "pages": "59–86"},
    ),
    "Chicago: the imprint of a note in brackets": (
        "Anna Reed, Herds and Roads of Karatau (Princeton, NJ: Sunrise Press, 2003), 45-47.",
        {
            "title": "Herds and Roads of Karatau",
            "place": "Princeton, NJ",
            "publisher": "Sunrise Press",
            "pages": "45-47",
        },
    ),
    "Chicago: a newspaper": (
        "Reed, Anna. “Herds.” The Steppe News, December 13, 2017.",
        {"kind": "newspaper", "container": "The Steppe News", "year": "2017", "issue": "December 13"},
    ),
    "Chicago: a translator behind the title": (
        "Reed, A. Herds and Roads, trans. P. Moore. Moscow: Sunrise, 1951.",
        {"title": "Herds and Roads", "subtitle": None, "place": "Moscow", "publisher": "Sunrise"},
    ),
    "APA: the edition in brackets": (
        "Reed, A. (2011). Herds and roads: The north (2nd ed.). Princeton, NJ: Sunrise Press.",
        {"subtitle": "The north", "edition": "2nd ed.", "place": "Princeton, NJ", "publisher": "Sunrise Press"},
    ),
    "APA: no date": (
        "Reed, A. (n.d.). Herds and roads. Sunrise Press.",
        {"title": "Herds and roads", "publisher": "Sunrise Press", "year": None},
    ),
    "APA: a publisher that is not known, without a place": (
        "Reed, A. B. (2007). Herds and roads: A reader. Hillside and Daughters.",
        {"title": "Herds and roads", "subtitle": "A reader", "publisher": "Hillside and Daughters", "year": "2007"},
    ),
    "APA: a second sentence of the title is no publisher": (
        "Reed, A. B. (2007). Herds and roads. A reader.",
        {"title": "Herds and roads", "subtitle": "A reader", "publisher": None},
    ),
    "APA: a body before the year": (
        "Ministry of Herds. (2020). Roads of the steppe: Open lists. Retrieved March 4, 2021, from https://example.kz/l",
        {"title": "Roads of the steppe", "subtitle": "Open lists", "year": "2020", "url": "https://example.kz/l"},
    ),
    "APA: a title before the year": (
        "The archive of herds. (2020). Steppe Review, 12(3), 4–9.",
        {"title": "The archive of herds", "container": "Steppe Review", "year": "2020"},
    ),
    "APA: the site before the address": (
        "Reed, I. (2013, May 28). Herds and roads. Steppe and Memory – Open Network. https://example.org/herds",
        {"title": "Herds and roads", "container": "Steppe and Memory – Open Network", "year": "2013"},
    ),
    "APA: the publisher before the address": (
        "Reed, I. (2013). Herds and roads. Sunrise Press. https://example.org/herds",
        {"title": "Herds and roads", "container": None, "publisher": "Sunrise Press"},
    ),
    "MLA: a publisher that is not known, without a place": (
        "Reed, Anna. Herds: A History. Hillside UP, 2003.",
        {"title": "Herds", "subtitle": "A History", "publisher": "Hillside UP", "year": "2003"},
    ),
    "MLA: a publisher behind the translator": (
        "Reed, Anna. The Silent Herd: A Story. Translated by Ian Moore, Hillside International, 2006.",
        {"title": "The Silent Herd", "publisher": "Hillside International", "year": "2006"},
    ),
    "a journal whose name has a word of publishers, before its year and volume": (
        "Reed P. Speech in families. Herds in Society, 2001, 30, 511-534",
        {"container": "Herds in Society", "publisher": None, "year": "2001", "volume": "30", "pages": "511-534"},
    ),
    "APA: a thesis": (
        "Reed, A. (2014). Women of the steppe [Unpublished doctoral dissertation]. Karatau University.",
        {"kind": "thesis", "title": "Women of the steppe", "publisher": "Karatau University"},
    ),
    "APA: the university of a thesis in brackets": (
        "Reed, A. (2014). Women of the steppe [Doctoral dissertation, Karatau University]. https://example.org/t",
        {"title": "Women of the steppe", "publisher": "Karatau University", "year": "2014"},
    ),
    "MLA: the title of a series before the publisher": (
        "Reed, Anna. Herds: A Story, 1930-1966. Sunrise Series in Steppe Studies. University of Karatau Press, 2010.",
        {"subtitle": "A Story, 1930-1966", "series": "Sunrise Series in Steppe Studies", "year": "2010"},
    ),
    "MLA: a site with a slash in its name": (
        '"Herds Remembered." Radio Steppe/Radio Herd, 31 May 2017, www.example.org/herds. Accessed 3 June 2018.',
        {"title": "Herds Remembered", "container": "Radio Steppe/Radio Herd", "year": "2017", "issue": "31 May"},
    ),
    "Vancouver: a newspaper": (
        "Reed A. Memory of the herds. The Steppe Times. 2019 May 31.",
        {"kind": "newspaper", "container": "The Steppe Times", "year": "2019", "issue": "May 31"},
    ),
    "Harvard: a body before the year": (
        "Ministry of Herds (2012) Report on roads. Paris: Sunrise.",
        {"title": "Report on roads", "place": "Paris", "publisher": "Sunrise", "year": "2012"},
    ),
    "Springer: initials without stops before the year": (
        "Reed ED (2003) A century of herds. Sunrise Press, Exeter, pp 53–101",
        {"title": "A century of herds", "place": "Exeter", "publisher": "Sunrise Press", "pages": "53–101"},
    ),
    "Australian: the year between commas": (
        "Reed, M 2016, Herds of the future, Sunrise Books, New York.",
        {"title": "Herds of the future", "place": "New York", "publisher": "Sunrise Books", "year": "2016"},
    ),
    "a county behind the place": (
        "Reed A. B. Herds: Memory and Roads. Richmond, Surrey: Sunrise Press, 2001.",
        {"title": "Herds", "place": "Richmond, Surrey", "publisher": "Sunrise Press"},
    ),
    "a town that is not known, before its state": (
        "Reed A. Herds and Roads. London ; Hillside, Va. : Sunrise Press, 2002.",
        {"title": "Herds and Roads", "places": ("London", "Hillside, Va."), "publisher": "Sunrise Press"},
    ),
    "a state that has the shape of an issue": (
        "Reed, A. (1994) Herds. 3rd edn. Durham, NC: Sunrise Press.",
        {"place": "Durham, NC", "publisher": "Sunrise Press", "issue": None},
    ),
    "two places with a slash": (
        "Reed, Anna (2001): Herds and Roads. Ithaca/London: Sunrise Press.",
        {"places": ("Ithaca", "London"), "publisher": "Sunrise Press", "year": "2001"},
    ),
    "the abbreviated name of a conference": (
        "A. Reed, “Herds,” in Proc. 11th Int. Conf. on Steppe Roads, Almaty, Kazakhstan, 2021, pp. 8–9.",
        {"container": "Proc. 11th Int. Conf. on Steppe Roads", "place": "Almaty", "pages": "8–9"},
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


EDITORS = [
    "Reed, A. (2017) ‘Herds’, in Moore, P. and Hill, A. (eds) Rivers and Roads. London: Earthscan, pp. 150–171.",
    "Reed A (2017) Herds. In: Moore P and Hill A (eds) Rivers and Roads. London: Earthscan, pp. 150–171.",
    "Reed, A. (2017). Herds. In P. Moore & A. Hill (Eds.), Rivers and roads (pp. 150–171). Sunrise Press.",
    "Reed, A. “Herds.” In Rivers and Roads, edited by P. Moore and A. Hill, 59–86. New York: Sunrise, 2011.",
]


@pytest.mark.parametrize("line", EDITORS)
def test_the_editors_of_the_whole(line):
    people = [(person.family, person.role) for person in read_reference(line).contributors]
    assert people == [("Reed", "author"), ("Moore", "editor"), ("Hill", "editor")]


AUTHORS = {
    "Chicago: the second author with the given name in front": (
        "Reed, Anna, and Holly R. Moore. 2015. “Herds and Roads.” Steppe Review 117 (2): 257–71.",
        [("Reed", "Anna"), ("Moore", "Holly R.")],
    ),
    "Chicago: a given name that ends as the word between two": (
        "Reed, Anna, Roland Moore, and Igor Samatov. Herds and Roads. Almaty: Sardar, 2014.",
        [("Reed", "Anna"), ("Moore", "Roland"), ("Samatov", "Igor")],
    ),
    "Chicago: three authors": (
        "Reed, Anna, Paul K. Moore, and Igor Samatov. Herds and Roads. Almaty: Sardar, 2014.",
        [("Reed", "Anna"), ("Moore", "Paul K."), ("Samatov", "Igor")],
    ),
    "initials without stops": (
        "Reed C, Moore V and Hill AC (2007) Herds. London: Sunrise Press.",
        [("Reed", "C"), ("Moore", "V"), ("Hill", "AC")],
    ),
    "a family name of two words": (
        "Carrère d'Anna, H. Herds and Roads. London: Sunrise, 1988.",
        [("Carrère d'Anna", "H.")],
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
