"""How surely two names name one person: verdicts by table, and the laws that always hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.names.compare import Verdict, compare

ONE_PERSON = [
    ("Ерлан Самғатов", "Ерлан Самгатов"),
    ("Ерлан Самғатов", "Yerlan Samgatov"),
    ("Ерлан Самғатов", "SAMGHATOV Erlan"),
    ("Қайрат Өтегенұлы", "Утегенов, Кайрат"),
    ("Қайрат Өтегенұлы", "قايرات وتەگەنۇلى"),
    ("Ұлжан Бәкірқызы", "Улжан Бакировна"),
    ("Соколовский Иван Петрович", "Ivan Sokolovsky"),
    ("Соколовский Иван Петрович", "Iwan Sokolowski"),
    ("Ивана Соколовского", "Иван Соколовский"),
    ("Қасымжан Төлегеновтің", "Касымжан Тулегенов"),
    ("Жүсіп Алдабергенов", "Joseph Aldabergenov"),
    ("Жан-Поль Морель", "Jean Paul Morel"),
    ("Цой Виктор", "Viktor Tsoy"),
    ("محمد حسنی رضوان", "Mohammed Hosni Radwan"),
    ("СакенЖантасов", "Saken Zhantasov"),
    ("Σπύρος Καλλιμάχης", "Spyros Kallimachis"),
    ("ლევან ჭანტურაძე", "Levan Chanturadze"),
    ("Վահան Մելիքյան", "Vahan Melikyan"),
    ("אורי שטרן", "Uri Stern"),
    ("김민호", "Kim Min-ho"),
    ("남궁민호", "Namgung Minho"),
    ("박지원", "Park Ji-won"),
    ("Lee Min-ho", "Yi Min-ho"),
]
TWO_PEOPLE = [
    ("Ерлан Самғатов", "Нурлан Кенжебаев"),
    ("Иван Петрович Соколов", "Николай Андреевич Соколов"),
    ("А. Самғатов", "Б. Кенжебаев"),
    ("Anna Weber", "Karl Weber"),
    ("محمد رضوان", "Karl Weber"),
    ("김민호", "Kang Min-ho"),
    ("Walter Brimstone Jr.", "Walter Brimstone Sr."),
    ("Walter Brimstone III", "Walter Brimstone IV"),
    ("Андрей Олегович Жнецов", "Андрей Семёнович Жнецов"),
    ("Oleg Zhnetsov", "Andrei Olegovich Zhnetsov"),
    ("Дастан Серік оғлы Самғатов", "Серик Самгатов"),
    ("Олег Андреевич Жнецов", "Андрей Олегович Жнецов"),
    ("Hamdan Rafid al-Qasri", "Rafid Hamdan al-Qasri"),
]
INITIALS_CLASH = [
    ("Г. Жуматова", "Мырзақан Жуматов"),
    ("D. Brimstone", "W. Brimstone"),
    ("L. K. Brimstone", "D. K. Brimstone"),
    ("Brimstone W.A.", "Brimstone W.D."),
    ("Walter E. Brimstone", "Walter L. Brimstone"),
    ("Walter E. Brimstone", "Walter Leonard Brimstone"),
]
OPEN = [
    ("Е. Самғатов", "Ерлан Самғатов"),
    ("Самғатов", "Ерлан Самғатов"),
    ("Самғатов", "Samgatov"),
    ("Е. Самғатов", "Е. Самғатов"),
    ("山田太郎", "Yamada Taro"),
]
WORDS = (
    "Ахмет",
    "Ахметов",
    "Иван",
    "Петрович",
    "Смагулқызы",
    "А.",
    "Ё.Ж.",
    "van",
    "Ли",
    "Ivan",
    "اخمەت",
    "محمد",
    "Mc-Cain",
    "?",
)
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)


@pytest.mark.parametrize(("one", "other"), ONE_PERSON)
def test_spellings_of_one_name_are_one_person(one, other):
    assert compare(one, other).verdict is Verdict.SAME


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE)
def test_names_that_clash_are_two_people(one, other):
    assert compare(one, other).verdict is Verdict.DIFFERENT


@pytest.mark.parametrize(("one", "other"), INITIALS_CLASH)
def test_initials_that_clash_speak_against_one_person(one, other):
    assert compare(one, other).score < 0.4


def test_a_first_name_that_the_other_lacks_may_make_him_the_son():
    assert compare("Rafid Qasri", "Hamdan Rafid Qasri").verdict is Verdict.MAYBE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dražen Vukšić", "Drazen Vuksic"),
        ("Nguyễn Thụy Trâm", "Nguyen Thuy Tram"),
        ("Oqtay Səfərli", "Oqtay Safarli"),
        ("Abd al-Qahhar Rafidi", "Abdulqahhar Rafidi"),
        ("Ines de la Torva", "Ines Delatorva"),
        ("Bishop Walter Brimstone", "Walter Brimstone"),
    ],
)
def test_marks_particles_and_titles_come_and_go(one, other):
    assert compare(one, other).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [("Walter Peskin", "Walter Pestin"), ("Walter Brimmer", "Walter Brinner"), ("Anna Kosk", "Anna Kost")],
)
def test_a_consonant_that_no_spelling_explains_leaves_doubt_in_a_short_word(one, other):
    assert compare(one, other).verdict is not Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [("Karim Brimstone", "Karima Brimstone"), ("Martin Brimstone", "Martina Brimstone"), ("Chen Qiwei", "Cheng Qiwei")],
)
def test_a_womans_name_is_not_a_mans_and_one_syllable_not_another(one, other):
    assert compare(one, other).score < 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Usama Brimstone", "Osama Brimstone"),
        ("Walter Brimstone", "Walter Brimstnoe"),
        ("Abd al-Rahim al-Qasri", "Abdulrahim Al Qasri"),
        ("Walter Dhafer", "Walter Dafer"),
    ],
)
def test_romanisations_and_slips_of_a_hand_are_one_person(one, other):
    assert compare(one, other).score > 0.5


def test_a_mark_of_generation_beside_none_leaves_more_doubt():
    assert compare("Walter Brimstone Jr.", "Walter Brimstone").score < compare(*["Walter Brimstone"] * 2).score - 0.1


@pytest.mark.parametrize(("one", "other"), OPEN)
def test_initials_single_words_and_unread_scripts_leave_it_open(one, other):
    found = compare(one, other)
    assert found.verdict is Verdict.MAYBE
    assert found.score >= 0.5


@given(NAMES, NAMES)
def test_the_order_of_the_two_names_does_not_matter(one, other):
    there, back = compare(one, other), compare(other, one)
    assert (there.score, there.verdict) == (back.score, back.verdict)
    if one != other:
        assert {reason.turned() for reason in there.reasons} == set(back.reasons)


@given(st.sampled_from(["Ахметов", "Smith", "Ли", "محمد"]), st.sampled_from(["Иван", "Айгүл", "Li", "علی"]))
def test_a_name_of_two_words_is_the_same_as_itself(family, first):
    assert compare(f"{family} {first}", f"{family} {first}").verdict is Verdict.SAME


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_compared(one, other):
    found = compare(one, other)
    assert 0 <= found.score <= 1


def test_what_is_no_name_is_compared_as_far_as_a_name_goes():
    found = compare("а" * 100_000, "б" * 100_000 + " в" * 100_000)
    assert found.verdict is not Verdict.SAME
