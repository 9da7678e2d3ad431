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


MORE_ROLES = [
    ("Punished though innocent were the writers A. Bolatpaev, B. Serikov and M. Oraz.", "B. Serikov", "remembered"),
    ("Books by the repressed writers A. Bolatpaev, B. Serikov and M. Oraz are shown.", "B. Serikov", "author"),
    ("Среди невинно осуждённых – писатели А. Болатпаев, Б. Сериков и М. Ораз.", "Б. Сериков", "remembered"),
    ("Здесь книги А. Саматова, Т. Касымова.", "Т. Касымова", "author"),
    ("Читайте авторов, пишущих о тех годах: А. Саматова, Т. Касымова.", "А. Саматова", "author"),
    ("А. Саматов, Т. Қасымов шығармалары қойылды.", "Т. Қасымов", "author"),
    ("В центре его книги Иван Саматов: он прав.", "Иван Саматов", "named"),
    ("Книга об Иване Саматове рассказывает о степи.", "Иване Саматове", "named"),
    ("Саматова И.Г.\nзаведующая библиотекой", "Саматова И.Г.", "staff"),
    ("А. Саматов ат. кітапхана ашылды.", "А. Саматов", "namesake"),
    ("«Мы помним всех, кто не вернулся домой».\nА. Саматов", "А. Саматов", "speaker"),
    ("The head A. Samatov came. B. Kasymov too. Many were shot, and C. Dauletov wrote.", "A. Samatov", "named"),
]


MORE_ROLES += [
    ("Сборник, который составила краевед Анна Саматова, новый.", "Анна Саматова", "compiler"),
    ("Составила зав. сектором Саматова А. Б.", "Саматова А. Б.", "compiler"),
    ("Книжку уклав учитель Іван Саматенко.", "Іван Саматенко", "compiler"),
    ("A translation by Ann Lee is being prepared.", "Ann Lee", "translator"),
    ("Аударған Ержан Саматов.", "Ержан Саматов", "translator"),
    ("Ержан Саматов оқырмандарға сол жылдар туралы айтып берді.", "Ержан Саматов", "speaker"),
    ("Директор школи Олег Саматенко подякував гостям.", "Олег Саматенко", "speaker"),
    ("Поблагодарил собравшихся Пётр Саматов.", "Пётр Саматов", "speaker"),
    ("Arman Lee, who is 96, told us about the winter.", "Arman Lee", "speaker"),
    ("Вечер памяти жертв репрессий открыл Пётр Саматов.", "Пётр Саматов", "named"),
    ("Стихи Анны Саматовой прочла ученица.", "Анны Саматовой", "author"),
    ("Вірш Ліни Саматенко прочитали діти.", "Ліни Саматенко", "author"),
    ("Учитель Пахом Ильич Зуев был выслан из Вольска.", "Пахом Ильич Зуев", "remembered"),
    ("Мұғалім Ержан Саматов 1937 жылы атылды.", "Ержан Саматов", "remembered"),
    ("Среди авторов такие имена, как Герольд Вебер и Нора Келлер.", "Герольд Вебер", "author"),
]


@pytest.mark.parametrize(("text", "form", "role"), MORE_ROLES)
def test_words_further_off_tell_a_role_too(read_text, text, form, role):
    people = read_text(f"Новости\n\n{text}").people
    assert [p.role for p in people if form in {f.text for f in p.forms}] == [role]


def test_a_family_name_alone_is_joined_with_the_one_who_bears_it(read_text):
    draft = read_text("T\n\nThe book is by Arman Palé. For years Palé had waited.")
    assert joined(draft) == {frozenset({"Arman Palé", "Palé"})}


def test_whom_history_knows_by_the_family_name_is_named_by_it(read_text):
    draft = read_text("Новости\n\nВ книге Т. Касымова «Сталин и степь» – о временах Хрущева.")
    assert {(p.family, p.role.value) for p in draft.people} == {
        ("Касымов", "author"),
        ("Сталин", "subject"),
        ("Хрущев", "named"),
    }


CALLED = [
    (
        "К юбилею Михаила Саматова. О жизни Михаила Петровича расскажет библиотекарь.",
        {"Михаила Саматова", "Михаила Петровича"},
    ),
    ("Писал М. П. Саматов. Читатели знают Михаила Петровича.", {"М. П. Саматов", "Михаила Петровича"}),
    ("Arman Palé came. Palé saw. Nobody knew.", {"Arman Palé", "Palé"}),
    ("Выступила Берта Карловна Вернер. Слова Берты Карловны запомнили.", {"Берта Карловна Вернер", "Берты Карловны"}),
    ("Айдана Серікбай келді. А. Серікбайдың сөзі ұнады.", {"Айдана Серікбай", "А. Серікбайдың"}),
    ("Соломія Гук читала. Дякуємо нашій Соломії!", {"Соломія Гук", "Соломії"}),
    ("Міржақып Саматов ұсталды. Бұл Міржақыптың хаты.", {"Міржақып Саматов", "Міржақыптың"}),
    ("Bibigul Moor came. Only Bibigul spoke, and Moor's son.", {"Bibigul Moor", "Bibigul", "Moor"}),
    ("Еміне Касенко прийшла. Дякуємо й Еміне Рустемівні.", {"Еміне Касенко", "Еміне Рустемівні"}),
]


@pytest.mark.parametrize(("text", "forms"), CALLED)
def test_a_shorter_name_belongs_to_the_one_person_whom_it_fits(read_text, text, forms):
    assert joined(read_text(f"Новости\n\n{text}")) == {frozenset(forms)}


def test_whom_a_librarian_speaks_about_is_no_librarian(read_text):
    (person,) = read_text("Новости\n\nО жизни Михаила Саматова расскажет библиотекарь.").people
    assert person.role.value == "named"


def test_two_words_in_a_row_of_names_are_a_name(read_text):
    people = read_text("T\n\nТоді загинули Микола Саматенко, Зорян Подільний, Тарас Вода.").people
    assert {(p.forms[0].text, p.role.value) for p in people} == {
        ("Микола Саматенко", "remembered"),
        ("Зорян Подільний", "remembered"),
        ("Тарас Вода", "remembered"),
    }


def test_who_made_a_book_is_not_remembered_for_what_its_sentence_says_of_others(read_text):
    text = "Новости\n\nПовесть Анны Саматовой «Песок» нова. Дед, которого расстреляли, был и для Саматовой героем."
    assert {p.role.value for p in read_text(text).people} == {"author"}


def test_initials_of_two_people_keep_them_apart(read_text):
    draft = read_text("Новости\n\nПисали Г. Саматова и Мирон Саматов.")
    assert len(draft.people) == 2


def test_a_librarian_whose_words_are_given_is_staff(read_text):
    text = "Новости\n\n«Мы собираем письма уже девять лет подряд», – сказала библиотекарь Анна Саматова."
    assert [p.role.value for p in read_text(text).people] == ["staff"]


SPEECH = [
    "Анна Саматова: «Мы помним всех. Никто не забыт».",
    "«Мы помним всех до одного», – деп Анна Саматова айтты.",
    "“We remember every one of them,” Ann Lee told us in 1994.",
    "«Ми пам'ятаємо кожного», – каже пані Олена Саматенко.",
]


@pytest.mark.parametrize("sentence", SPEECH)
def test_what_somebody_says_is_no_book(read_text, sentence):
    assert read_text(f"Новости\n\n{sentence}").books == ()


SENTENCES = [
    ("Выступили ветеран труда Абай Нуртаев, краевед Л. Шилина и учитель Ольга Бек.", "speaker speaker speaker"),
    ("Через лагерь прошли такие женщины, как Азиза Сатова, Дамеш Жунова и Рахиль Вайс.", "remembered " * 3),
    ("Её бабушка Ефросинья Петровна Гук умерла от голода.", "remembered"),
    ("Моего прадеда Игната Сергеевича Лобача раскулачили.", "remembered"),
    ("Ученики 7 класса Дамир Ахметов и Света Кан прочли стихи.", "named named"),
    ("Книга переведена на казахский язык Асхатом Ерубаевым.", "translator"),
    ("Шараға белгілі жазушы Қуаныш Саматов, тарихшы Зиябек Қасымов қатысты.", "named named"),
    ("Атап айтқанда, Сәкен Саматов, Ілияс Қасымов, Бейімбет Ораз атылды.", "remembered " * 3),
    ("Мәдениет үйінің директоры Болат Сапаров құттықтау сөз сөйледі.", "speaker"),
    ("Survivor Edith Baum spoke to pupils about her brother Karl, who was murdered.", "speaker remembered"),
    ("The Ann Lee House took part.", "namesake"),
    ("Історик Володимир В'ятенко розповів про архіви.", "speaker"),
    ("Баба Мотря казала: хліба не було.", "speaker"),
]


@pytest.mark.parametrize(("sentence", "roles"), SENTENCES)
def test_everybody_of_a_sentence_has_the_role_of_its_words(read_text, sentence, roles):
    people = read_text(f"Новости\n\n{sentence}").people
    assert [person.role.value for person in people] == roles.split()


NO_PEOPLE = ["Curated by the museum.", "Дякуємо вам за хліб.", "Студенттерге Құрмет грамотасы берілді."]


@pytest.mark.parametrize("sentence", NO_PEOPLE)
def test_capitals_at_the_beginning_of_a_sentence_name_nobody(read_text, sentence):
    assert read_text(f"Новости\n\nКелді. {sentence}").people == ()
