"""Every kind of thing, in every standard by which the region describes it. The things are invented."""

import pytest

from eske.references import read_reference

LINES = [
    (
        "Саматов, А. Б. Степь : очерки / А. Б. Саматов, В. Г. Жуматов. – Москва : Наука, 2019. – 310 с. – "
        "ISBN 978-5-02-039252-6. – Текст : непосредственный.",
        {"kind": "book", "subtitle": "очерки", "extent": "310 с.", "isbn": "978-5-02-039252-6"},
    ),
    (
        "Саматов А. Б. Степь [Текст] : очерки / А. Б. Саматов ; под ред. К. Л. Омарова. – 2-е изд., испр. и доп. – "
        "М. : Наука, 2003. – 310 с. : ил. ; 21 см. – (Память края). – 500 экз.",
        {
            "kind": "book",
            "edition": "2-е изд., испр. и доп.",
            "illustrations": "ил.",
            "size": "21 см",
            "series": "Память края",
            "responsibility": "А. Б. Саматов ; под ред. К. Л. Омарова",
        },
    ),
    ("Саматов А. Б. Степь. М. : Наука, 2008. 310 с.", {"kind": "book", "place": "М.", "publisher": "Наука"}),
    ("Саматов А. Шығармалары. Т. 2. – Алматы: Ғылым, 1991.", {"kind": "multivolume", "volume": "Т. 2"}),
    (
        "Саматов А. Көп томдық шығармалар: 5 т. – Алматы: Ғылым, 1980. – 2-т. – 424 б.",
        {"kind": "multivolume", "volume": "2-т.", "subtitle": "5 т"},
    ),
    (
        "Саматов А. Дала жолы. Роман. 4 том. Алматы: Атамұра, 2003. - 2-том. - 400 б.",
        {"kind": "multivolume", "title": "Дала жолы", "subtitle": "Роман. 4 том", "volume": "2-том"},
    ),
    (
        "Голоса степи. Сборник документов. Т.1-2. Караганда. 2011",
        {"title": "Голоса степи", "subtitle": "Сборник документов", "container": None, "volume": "Т.1-2"},
    ),
    (
        "Саматов А. Рассказ. Сборник прозы. Т. 2. М., 1975.",
        {"title": "Рассказ", "container": "Сборник прозы", "volume": "Т. 2"},
    ),
    (
        "Дала дауысы. [Электронды ресурс] // https://example.kz/1 (қаралған уақыты: 12.04.2020)",
        {"kind": "web", "title": "Дала дауысы", "container": None, "year": None},
    ),
    (
        "Саматов А. Тарих: 2 кітап. – 1-кітап. – Алматы: Ғылым, 1998. – 344 б.",
        {"kind": "multivolume", "title": "Тарих", "subtitle": "2 кітап", "volume": "1-кітап"},
    ),
    (
        "Саматов А. О степи // Вопросы истории. – 1996. – № 5. – С.13-15.",
        {"kind": "article", "container": "Вопросы истории", "issue": "№ 5", "pages": "13-15"},
    ),
    (
        "Саматов А. Дала сыры / А.Саматов // Жұлдыз. - 2005. - №3. - 12-15 б.",
        {"kind": "article", "container": "Жұлдыз", "issue": "№3", "pages": "12-15"},
    ),
    (
        "Саматов А. Дала сыры. Саясат. 2000. № 2.",
        {"kind": "article", "title": "Дала сыры", "container": "Саясат", "year": "2000", "issue": "№ 2"},
    ),
    (
        "Саматов А. Дала сыры / Саясат. 2000. № 2.",
        {"kind": "article", "title": "Дала сыры", "container": "Саясат", "year": "2000", "issue": "№ 2"},
    ),
    (
        "А. Саматов, О степи, «Советская этнография», 1935, № 6, стр. 47—56.",
        {"kind": "article", "title": "О степи", "container": "Советская этнография", "pages": "47—56"},
    ),
    (
        "Саматов А. О степи // Материалы по истории. Вып. 2. М.: Наука, 1975. С. 216–233.",
        {"kind": "chapter", "container": "Материалы по истории", "volume": "Вып. 2", "publisher": "Наука"},
    ),
    (
        "А. Саматов, О степи, в кн.: «Народы степи», Л., 1968, стр. 35—36.",
        {"kind": "chapter", "title": "О степи", "container": "Народы степи", "place": "Л."},
    ),
    (
        "Каплан Я. Зима в городе // Вечерний край.– 1997.– 23 июля.– С. 4.",
        {"kind": "newspaper", "container": "Вечерний край", "year": "1997", "issue": "23 июля", "pages": "4"},
    ),
    (
        "Саматов А. Ақын туралы. Егемен Қазақстан. 2007. 31 мамыр. 5-б.",
        {"kind": "newspaper", "container": "Егемен Қазақстан", "issue": "31 мамыр", "pages": "5"},
    ),
    (
        "Саматов А. Ақын туралы. Дала газеті. 2019 ж. 31 мамыр, №57.",
        {"kind": "newspaper", "container": "Дала газеті", "year": "2019", "issue": "31 мамыр, №57"},
    ),
    (
        "Саматов А. Ақын туралы. Дала дауысы. 2007. 31 мамыр.",
        {"kind": "newspaper", "title": "Ақын туралы", "container": "Дала дауысы", "issue": "31 мамыр"},
    ),
    (
        "Саматов А. Ақын туралы // Атырау. 1989, 14 қазан",
        {"kind": "newspaper", "container": "Атырау", "place": None, "year": "1989", "issue": "14 қазан"},
    ),
    (
        "Саматов А. Население края на начало 2022 г. // Бюро статистики. https://example.kz/2. Просмотрено 5.03.22",
        {"title": "Население края на начало 2022 г.", "container": "Бюро статистики", "year": None},
    ),
    (
        "Саматов А. Степь. – Ташкент : Наука, [б. г.]. – 24 с.",
        {"place": "Ташкент", "publisher": "Наука", "year": None, "extent": "24 с."},
    ),
    (
        "Степь : сборник / Зап.-Казахст. обл. б-ка ; сост. А. Саматов. - Уральск : Заря, 2002. - 83 с.",
        {"responsibility": "Зап.-Казахст. обл. б-ка ; сост. А. Саматов", "place": "Уральск"},
    ),
    (
        "Саматов А.Б. История края: дис. ... канд. ист. наук. – Алматы, 2001. – 180 с.",
        {"kind": "thesis", "subtitle": "дис. ... канд. ист. наук", "place": "Алматы", "extent": "180 с."},
    ),
    ("Саматов А.Б. История края: автореф. дис. ... канд. ист. наук. М., 1974.", {"kind": "abstract"}),
    (
        "Закон Республики Казахстан «О языках» от 11 июля 1997 года № 151-I.",
        {"kind": "law", "year": "1997", "issue": "№ 151-I"},
    ),
    (
        "Дала: цифрлық қор [Электрондық ресурс]. – URL: https://example.kz/dala (қаралған күні: 01.02.2016)",
        {"kind": "web", "title": "Дала", "subtitle": "цифрлық қор", "url": "https://example.kz/dala", "year": None},
    ),
    (
        "Саматов А. Письмо // ЦГА РК. Ф. 64. Оп. 1. Д. 487. Л. 71 об.",
        {"kind": "archive", "container": "ЦГА РК", "shelf_mark": "Ф. 64. Оп. 1. Д. 487", "pages": "71 об"},
    ),
    (
        "ҚР Президентінің мұрағаты. 141-қор, 1-тізбе, 527-іс, 12-парақ.",
        {"kind": "archive", "shelf_mark": "141-қор, 1-тізбе, 527-іс", "pages": "12"},
    ),
    (
        "Степовий І. П. Голоси степу : спогади / упоряд. О. П. Лісовий. – Київ : Дніпро, 1996. – 219, [1] с.",
        {"kind": "book", "title": "Голоси степу", "place": "Київ", "extent": "219, [1] с."},
    ),
    # Styles of reference managers and journals.
    (
        "Samatov, A. B., & Omarov, P. (2012). Roads of the steppe. Steppe Review, 12(3), 45–49. https://doi.org/10.1234/ab.5",
        {
            "kind": "article",
            "title": "Roads of the steppe",
            "container": "Steppe Review",
            "volume": "12",
            "issue": "3",
            "doi": "10.1234/ab.5",
        },
    ),
    (
        "Samatov A, Omarov PK. Roads of the steppe. Steppe Rev. 2012;12(3):45-9.",
        {"kind": "article", "container": "Steppe Rev", "year": "2012", "volume": "12", "issue": "3", "pages": "45-9"},
    ),
    (
        "Samatov, Askar. “Roads of the Steppe.” Steppe Review 12, no. 3 (2012): 45–49.",
        {
            "kind": "article",
            "title": "Roads of the Steppe",
            "container": "Steppe Review",
            "volume": "12",
            "year": "2012",
        },
    ),
    (
        "Саматов, А., и К. Омаров. «ДОРОГИ СТЕПИ». Электронный журнал «Край», т. 9, вып. 4, май 2022 г., сс. 26-43.",
        {"title": "ДОРОГИ СТЕПИ", "volume": "т. 9", "issue": "вып. 4", "year": "2022", "pages": "26-43"},
    ),
    (
        "Samatov, A. (2012), Dorogi stepi [Roads of the steppe], Kalem, Bishkek, Kyrgyzstan.",
        {
            "title": "Dorogi stepi",
            "parallel_titles": ("Roads of the steppe",),
            "publisher": "Kalem",
            "place": "Bishkek",
            "year": "2012",
        },
    ),
    (
        "Samatov, A., & Omarov, P. (1985). Roads. In P. Zhumatov (Ed.), Steppe and time (pp. 12–15). Routledge.",
        {"kind": "chapter", "container": "Steppe and time", "pages": "12–15", "publisher": "Routledge"},
    ),
    (
        "САМАТОВ, А.; ОМАРОВ, К. ДОРОГИ СТЕПИ. Вестник, [S. l.], v. 94, n. 2, p. 45–52, 2019. Disponível em: "
        "https://example.org/article/1. Acesso em: 12 jul. 2025.",
        {"title": "ДОРОГИ СТЕПИ", "container": "Вестник", "volume": "94", "issue": "n. 2", "year": "2019"},
    ),
    (
        "Саматов, А. и Омаров, К. 2019. Дороги степи. Вестник. 94, 2 (июн. 2019), 45–52. DOI:https://doi.org/10.1234/v.",
        {"title": "Дороги степи", "container": "Вестник", "volume": "94", "issue": "2", "pages": "45–52"},
    ),
    (
        "Саматов А. (2019) «Дороги степи», Вестник. Алматы, Казахстан, 94(2), сс. 45–52.",
        {"container": "Вестник", "place": "Алматы", "publisher": None, "volume": "94", "issue": "2"},
    ),
    (
        "Саматов А. Торговые пути // Записки общества. Омск, 1889. Кн. XI. С. 1–38.",
        {"container": "Записки общества", "place": "Омск", "volume": "Кн. XI.", "pages": "1–38"},
    ),
    (
        "Саматов А. Сорти жита // Наука – виробництву: матер. конф. – Херсон: Ліс, 2012. – С. 9-11.",
        {"container": "Наука – виробництву: матер. конф", "place": "Херсон", "publisher": "Ліс"},
    ),
    (
        "ЦГА РУз, ф. И-17, оп. 1, д. 29, л. 5 об.",
        {"kind": "archive", "container": "ЦГА РУз", "shelf_mark": "ф. И-17, оп. 1, д. 29", "pages": "5 об"},
    ),
    (
        "ОМА. 5-қ., 21-т., 9-іс, 3-4 пп.",
        {"kind": "archive", "container": "ОМА", "shelf_mark": "5-қ., 21-т., 9-іс", "pages": "3-4"},
    ),
    (
        "ҚР ПМ, 708-қор, 3-тізбе, 214-іс, 17-18 парақтар.",
        {"kind": "archive", "container": "ҚР ПМ", "pages": "17-18"},
    ),
    (
        "Саматов А. 2018. О волнах. Вестник края. 4 (дек. 2018), 92–99.",
        {"container": "Вестник края", "volume": None, "issue": "4", "year": "2018", "pages": "92–99"},
    ),
    (
        "«Дала мектебі» журналы, №4, 2006 ж. Саматов К. Сабақтағы ойын.",
        {"kind": "article", "title": "Сабақтағы ойын", "container": "Дала мектебі", "issue": "№4", "year": "2006"},
    ),
    (
        "Журнал «Школа края», №4, 2006. Саматова К. Игры на уроке.",
        {"title": "Игры на уроке", "container": "Школа края", "issue": "№4", "year": "2006"},
    ),
    (
        "РГА. Ф.17. Оп.162. Д.12. Л.45.",
        {"kind": "archive", "container": "РГА", "shelf_mark": "Ф.17. Оп.162. Д.12", "title": None},
    ),
    (
        "Samatov A. Roads of the steppe. London: Sunrise Press; 1999. p. 288.",
        {"kind": "book", "publisher": "Sunrise Press", "year": "1999", "pages": "288"},
    ),
    (
        "Voices of the steppe: a history by Askar Samatov. Almaty: Sunrise, 2014. 94 p.",
        {"title": "Voices of the steppe", "subtitle": "a history", "publisher": "Sunrise", "extent": "94 p."},
    ),
]


@pytest.mark.parametrize(("line", "fields"), LINES)
def test_the_fields_of_a_line(line, fields):
    reference = read_reference(line)
    assert {name: getattr(reference, name) for name in fields} == fields


PEOPLE = [
    ("Саматов А, Жуматов В. Дала. – Алматы, 1991.", [("Саматов", "А", "author"), ("Жуматов", "В.", "author")]),
    ("Ван дер Саматов Б. Л. Степь. — М.: Наука, 1959.", [("Ван дер Саматов", "Б. Л.", "author")]),
    (
        "Samatov, A. and Omarov, P. (1928), “Roads”, Steppe, no. 5.",
        [("Samatov", "A.", "author"), ("Omarov", "P.", "author")],
    ),
    ("Samatov, P.I. (Ed.) (2011) Roads. Tehran: Asatir.", [("Samatov", "P.I.", "editor")]),
    ("Дала / жалпы ред. Т. Саматов. – Алматы, 2008.", [("Саматов", "Т.", "editor")]),
    ("Дала. Құраст. Д. Саматов. Алматы: Жалын, 1992.", [("Саматов", "Д.", "compiler")]),
    (
        "Степь / пер. с каз. Г. Саматова ; худож. П. Жуматов. М., 1979.",
        [("Саматова", "Г.", "translator"), ("Жуматов", "П.", "illustrator")],
    ),
    ("Степь / Ин-т им. В. И. Саматова ; сост. Ж. Л. Жуматова. – М., 2005.", [("Жуматова", "Ж. Л.", "compiler")]),
    (
        "Евклид. Начала / Пер. с греч. Д. Д. Саматова. — М., 1948.",
        [("Евклид", None, "author"), ("Саматова", "Д. Д.", "translator")],
    ),
    ("Степь / обработ. для печати Е. Т. Саматовым. – Ташкент, 1889.", [("Саматовым", "Е. Т.", "contributor")]),
    (
        "Саматова Т.А,Жуматов В.Г Степь. Москва. Наука. 1991.",
        [("Саматова", "Т.А", "author"), ("Жуматов", "В.Г", "author")],
    ),
    (
        "Саматов С. К. и Жуматов П. А. 2018. Степь. Вестник. 4 (дек. 2018), 92–99.",
        [("Саматов", "С. К.", "author"), ("Жуматов", "П. А.", "author")],
    ),
    ("Қазақ ССР: анықтамалық. Алматы, 1991.", []),
    ("Мәшһүр Жүсіп Саматұлы. Шығармалары. Павлодар, 2003.", [("Саматұлы", "Мәшһүр Жүсіп", "author")]),
    ("ҚР Конституциясы. А., 1995.", []),
    ("СССР. Экономика и время. М., 1995.", []),
]


@pytest.mark.parametrize(("line", "people"), PEOPLE)
def test_who_is_named_and_for_what(line, people):
    assert [(c.family, c.given, c.role) for c in read_reference(line).contributors] == people


def test_a_body_that_heads_a_line_is_no_person():
    reference = read_reference("ЮНЕСКО. Игры степи. Правила. – Париж, 2017.")
    assert [(c.as_written, c.is_body) for c in reference.contributors] == [("ЮНЕСКО", True)]
    assert reference.authors == ()


def test_a_wrong_book_number_is_kept_and_told():
    reference = read_reference("Саматов А. Степь. М., 1991. ISBN 5-02-028052-1")
    assert reference.isbn == "5-02-028052-1"
    assert [(i.scheme, i.valid) for i in reference.identifiers] == [("isbn", False)]
    assert reference.fields["isbn"].confidence < 0.8


def test_a_language_that_a_note_tells_is_kept_as_a_code():
    assert read_reference("Samatov A. (1992). Roads. Moscow: Nauka. 94 p. (In Russ.).").language == "ru"
