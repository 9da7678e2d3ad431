"""Who is named, in which role, and which forms are one person's. The people are invented."""

import pytest

LIST = "List of books on display:\n\n1. {}. - Almaty: Library, 2001."
ROLES = [
    ("Among those punished though innocent were A. Samatov, B. Zhumatov and T. Kasymov.", "A. Samatov", "remembered"),
    ("Среди расстрелянных – А. Саматов, Б. Жуматов, Т. Касымов.", "Т. Касымов", "remembered"),
    ("Жазықсыз атылғандар: А. Саматов, Б. Жұматов, Т. Қасымов.", "Б. Жұматов", "remembered"),
    ("The library named after A. Samatov is open.", "A. Samatov", "namesake"),
    ("Библиотека имени А. Саматова открыта.", "А. Саматова", "namesake"),
    ("Our librarian A. Samatova tells about the books.", "A. Samatova", "staff"),
    ("“We remember everybody who did not come home,” said A. Samatov.", "A. Samatov", "speaker"),
    ("President Arman Samatov recalled those who fled.", "Arman Samatov", "speaker"),
    ("A reading with A. Samatov takes place.", "A. Samatov", "named"),
    (LIST.format("Samatov A. Voices"), "Samatov A.", "author"),
    (LIST.format("Voices / comp.: B. K. Samatova"), "B. K. Samatova", "compiler"),
    (LIST.format("Voices of Arman Samatovich"), "Arman Samatovich", "subject"),
]


@pytest.mark.parametrize(("text", "form", "role"), ROLES)
def test_a_role_is_told_by_what_stands_round_the_name(read_text, text, form, role):
    people = read_text(f"Title\n\n{text}").people
    assert [p.role for p in people if form in {f.text for f in p.forms}] == [role]


def joined(draft):
    return {frozenset(form.text for form in person.forms) for person in draft.people}


def test_an_initial_and_a_whole_name_are_joined_by_their_sound(read_text):
    draft = read_text("T\n\nA. Bolatbayev was shot.\n\n" + LIST.format("Bolatpaev Arman. Works"))
    assert joined(draft) == {frozenset({"A. Bolatbayev", "Bolatpaev Arman"})}
    (person,) = draft.people
    assert (person.role, person.family, person.given) == ("remembered", "Bolatpaev", "Arman")
    assert "forms-joined" in {doubt.code for doubt in draft.doubts}


def test_a_form_that_fits_two_people_is_joined_with_neither(read_text):
    draft = read_text("T\n\nArman Samatov and Askar Samatov were shot, and so was A. Samatov.")
    assert len(draft.people) == 3


def test_a_single_name_in_a_title_is_known_by_the_one_it_is_joined_with(read_text):
    draft = read_text(
        "T\n\nList of books on display:\n\n1. Zharim and Daiym. - Almaty: Library, 2001.\n"
        "2. Kasymov Daim. Papers. - Almaty: Library, 2002."
    )
    assert joined(draft) == {frozenset({"Zharim"}), frozenset({"Daiym", "Kasymov Daim"})}


def test_words_of_a_title_are_no_people(read_text):
    draft = read_text("T\n\nList of books on display:\n\n1. Fate and Freedom. - Almaty: Library, 2001.")
    assert draft.people == ()
