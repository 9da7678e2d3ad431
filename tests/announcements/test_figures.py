"""Numbers of losses, of what and how surely, in four languages. The sentences are invented."""

import pytest

FIGURES = [
    ("More than 3 million people were sent to camps.", 3_000_000, "more-than", "sent-to-camps"),
    ("About 40 thousand Kazakhs went through persecution.", 40_000, "about", "repressed"),
    ("12,500 people were shot in those years.", 12_500, "unqualified", "shot"),
    ("At least 700 women were held in the camp.", 700, "at-least", "women-prisoners"),
    ("Famine took the lives of over 1.2 million people.", 1_200_000, "more-than", "died-famine"),
    ("Расстреляны более 7 тысяч человек.", 7_000, "more-than", "shot"),
    ("Около 60 000 человек депортированы в степь.", 60_000, "about", "deported"),
    ("В лагеря отправили свыше 2 млн человек.", 2_000_000, "more-than", "sent-to-camps"),
    ("От голода умерли не менее 1,5 миллиона человек.", 1_500_000, "at-least", "died-famine"),
    ("7 мыңнан астам адам атылды.", 7_000, "more-than", "shot"),
    ("60 мыңға жуық қазақ қуғынға ұшырады.", 60_000, "about", "repressed"),
    ("Ашаршылықтан 2 миллиондай адам қырылды.", 2_000_000, "unqualified", "died-famine"),
    ("The genocide of six million Jews is remembered.", 6_000_000, "unqualified", "died"),
    ("In all 1 mln. 200 thousand people were deported.", 1_200_000, "unqualified", "deported"),
    ("В лагере погибло более миллиона человек.", 1_000_000, "more-than", "died"),
    ("От голода погибло полтора миллиона человек.", 1_500_000, "unqualified", "died-famine"),
    ("Блокада города длилась 872 дня.", 872, "unqualified", "length-of-siege"),
    ("Виселено більше чверті мільйона люду.", 250_000, "more-than", "deported"),
    ("Близько 200 тисяч людей було відправлено на поселення.", 200_000, "about", "deported"),
    ("17 человек были расстреляны.", 17, "unqualified", "shot"),
    ("Репрессиям подверглись 3% жителей.", 3, "unqualified", "repressed"),
    ("600 000-нан астам жауынгер соғыстан оралмады.", 600_000, "more-than", "died"),
    ("У голод померло від 3 до 5 мільйонів людей.", 3_000_000, "at-least", "died-famine"),
    ("Від голоду загинуло понад 3 мільйони людей.", 3_000_000, "more-than", "died-famine"),
]


@pytest.mark.parametrize(("sentence", "value", "bound", "topic"), FIGURES)
def test_a_figure_has_its_value_bound_and_topic(read_text, sentence, value, bound, topic):
    (figure,) = read_text(f"Память\n\n{sentence}").figures
    assert (figure.value, figure.bound, figure.topic) == (value, bound, topic)


OF_LOSS = [
    # what is counted, in every order and case
    ("Из девяти детей семьи уцелело трое.", [9, 3]),
    ("В ауле из 340 хозяйств осталось только 41.", [340, 41]),
    ("Приговор – десять лет лагерей и пять лет поражения в правах.", [10, 5]),
    ("Увезли двадцать три хозяина, вернулись только шестеро.", [23, 6]),
    ("Их погрузили в 17 эшелонов, дорога заняла двадцать суток.", [17, 20]),
    ("В урочище найдены останки 1196 человек.", [1196]),
    ("Расстреляно 1825 человек.", [1825]),
    ("Поголовье скота упало с 40 миллионов до 4,5 миллиона голов.", [40_000_000, 4_500_000]),
    ("Тройка за день вынесла 512 смертных приговоров.", [512]),
    ("Погибли многие. Называют разные числа: 1,5 млн, 2 млн 300 тыс.", [1_500_000, 2_300_000]),
    ("Түрмеде 82 адам бір түнде атылған, 30-ы ғана аман қалды.", [82, 30]),
    ("Олар он жылға сотталып, он екі жылдан кейін оралды.", [10, 12]),
    ("Жоқтау айтқан 45 үйдің 9-ы ғана аман қалды.", [45, 9]),
    ("Халықтың 42 пайызы қырылды, 200 мың отбасы босып кетті.", [42, 200_000]),
    ("Бұл жерде 4100-ден аса зиялы жерленген.", [4_100]),
    ("Село втратило 417 людей, з них 68 – діти.", [417, 68]),
    ("З дванадцяти душ вижило двоє.", [12, 2]),
    ("Лишилося дві хати.", [2]),
    ("Відкопали 9 439 тіл.", [9_439]),
    ("The village lost 31,400 of its 38,000 inhabitants.", [31_400, 38_000]),
    ("Халық саны 6,2 миллионнан 3,8 миллионға дейін кеміді.", [6_200_000, 3_800_000]),
    ("Соғысқа жүз сексен жігіт аттанды, жетпісі ғана оралды.", [180, 70]),
    ("Від голоду вимерло 18 родин із 64.", [18, 64]),
    ("The wall of victims bears 6,800 names; two hundred and four of them were children.", [6_800, 204]),
    ("За стихи арестовали шестнадцать студентов.", [16]),
    ("He was sentenced to 8 years in a labour camp.", [8]),
    ("They were carried in 24 trains; the way to exile lasted 30-40 days.", [24, 30]),
    ("Mass graves held the remains of 524 victims, among them 150 women.", [524, 150]),
]


@pytest.mark.parametrize(("sentence", "values"), OF_LOSS)
def test_what_a_number_counts_and_what_was_done_tell_a_figure(read_text, sentence, values):
    assert [figure.value for figure in read_text(f"Memory\n\n{sentence}").figures] == values


def test_the_further_off_the_loss_is_told_the_less_sure_is_a_figure(read_text):
    near, wide, far = read_text(
        "T\n\nВ лагере умерли 300 человек. Погибали и в пути, а ехало 500 человек. Всего их было 900 человек."
    ).figures
    assert near.reading.confidence > wide.reading.confidence > far.reading.confidence


ABOUT_LOSS = "T\n\nМы помним жертв голода.\n\nКаждый год вспоминаем расстрелянных.\n\n"


def test_on_a_page_about_loss_people_are_counted_though_nothing_near_tells_of_it(read_text):
    draft = read_text(f"{ABOUT_LOSS}Из аула ушли 57 семей.")
    (figure,) = draft.figures
    assert (figure.value, figure.topic, figure.reading.confidence) == (57, None, 0.5)
    assert "figure-unsure" in {doubt.code for doubt in draft.doubts}


@pytest.mark.parametrize("sentence", ["На встречу пришли 57 человек.", "Музей открыт семь дней.", "Стоит 57 стульев."])
def test_on_a_page_about_loss_guests_and_things_are_not_counted(read_text, sentence):
    assert read_text(f"{ABOUT_LOSS}{sentence}").figures == ()


NO_FIGURES = [
    "Мне было четыре года, когда отца арестовали.",
    "Умирали дети до десяти лет.",
    "Она умерла в возрасте 87 лет.",
    "В музее 12 залов, вход 500 тенге, тел. 8 (7172) 55-14-20.",
    "Урок о репрессиях прошёл в 9 классе, каб. 214.",
    "О голоде он писал восемь лет.",
    "На полке три книги о блокаде и 34 фотографии.",
    "На часе памяти жертв репрессий побывало 27 человек.",
    "Аштық туралы шараға 46 бала қатысты.",
    "Дерево памяти жертв: просмотров 214, комментариев 17.",
    "The museum of the famine has 12,000 visitors a year and 3,400 photographs.",
    "Tickets to the lecture on the Gulag are £3, 64 students attended.",
    "Between 1930 and 1934 people starved; in 1932-33 they died.",
    "У заході про Голодомор взяли участь 40 студентів.",
    "Урок о жертвах репрессий для 25 студентов.",
    "The tour of the famine museum takes groups of up to 15 people.",
    "Most of those who died were children under ten.",
    "Ей исполнилось 96 лет, она пережила голод.",
    "The library was opened in 1937 and has 12 000 readers.",
    "On 31 May we remember the victims of repression.",
    "The 80th anniversary of the camp is kept this year.",
    "Выставка открыта до 10 июня, представлено 25 книг.",
    "In 1937-1938 people were shot.",
    "Выставка ко Дню памяти жертв репрессий: 25 книг и 40 фотографий.",
    "Осуждены по статье 58 и по 58-ой.",
    "На встрече о жертвах голода присутствовали 45 человек.",
    "Саяси қуғын-сүргін сабағына 23 адам қатысты.",
    "Страшные годы репрессий прошли 80 лет назад.",
    "Приказ № 447 о репрессиях от 30.07.1937.",
]


@pytest.mark.parametrize("sentence", NO_FIGURES)
def test_years_days_and_numbers_of_other_things_are_no_figures(read_text, sentence):
    assert read_text(f"Title\n\n{sentence}").figures == ()


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Persecution and famine led to the deaths of millions of people.", "died-repression-and-famine"),
        ("Голод унёс жизни миллионов людей.", "died-famine"),
        ("Ашаршылық миллиондаған адамның өмірін қиды.", "died-famine"),
    ],
)
def test_millions_have_no_number(read_text, sentence, topic):
    (figure,) = read_text(f"Title\n\n{sentence}").figures
    assert (figure.value, figure.magnitude, figure.topic) == (None, 6, topic)


def test_whom_a_bare_verb_counts_stands_in_the_sentence_before(read_text):
    before, after = read_text("T\n\nAbout 40 thousand Koreans were deported. 300 were shot.").figures
    assert (before.group, after.group, after.topic) == ("koreans", "koreans", "shot")
    assert after.reading.rule == "number-and-topic-of-those-before"


def test_scope_is_told_where_the_text_tells_it(read_text):
    (figure,) = read_text("T\n\nIn 1930-1933 more than 1 million Kazakhs died of hunger in Kazakhstan.").figures
    assert (figure.place, figure.group, figure.period) == ("Kazakhstan", "kazakhs", "1930/1933")


def test_of_two_numbers_in_one_word_group_the_last_says_it_all(read_text):
    (figure,) = read_text("T\n\nMore than 100 hundred thousand people were convicted.").figures
    assert figure.value == 100_000


def test_a_sentence_that_counts_them_takes_its_matter_from_the_one_before(read_text):
    (figure,) = read_text(
        "T\n\nWhole peoples were deported. Their number is put at 1 mln. 200 thousand people."
    ).figures
    assert (figure.value, figure.topic) == (1_200_000, "deported")


def test_two_numbers_of_one_clause_are_told_apart(read_text):
    first, second = read_text("T\n\nЗа 900 дней блокады умерло более 640 тысяч человек.").figures
    assert (first.value, second.value) == (900, 640_000)
