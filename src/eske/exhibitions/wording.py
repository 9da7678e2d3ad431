"""How are dates, numbers and bounds said in Kazakh, Russian and English?

Month names and grouping come from the Common Locale Data Repository through Babel.
"""

import datetime

from babel.dates import format_date, get_day_names, get_month_names
from babel.numbers import format_decimal, format_percent
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext

from eske.dates import BadDate, Point, pattern, shape
from eske.exhibitions.shown import shown
from eske.register.models import Figure
from eske.register.rivals import Difference
from eske.register.topics import Group, Topic

_DAY = {"kk": "y 'ж'. d MMMM", "ru": "d MMMM y 'г'.", "en": "d MMMM y"}
_MONTH = {"kk": "y 'ж'. MMMM", "ru": "LLLL y 'г'.", "en": "LLLL y"}
_DAY_OF_YEAR = {"kk": "d MMMM", "ru": "d MMMM", "en": "d MMMM"}


def say_date(edtf: str, language: str) -> str:
    """A date in EDTF in words; what cannot be read is given back as it is."""
    try:
        parts = shape(edtf)
    except BadDate:
        return edtf
    said = [_point(point, language) if point else "…" for point in parts.points]
    return (" – " if parts.kind == "interval" else f" {_('or')} ").join(said)


def say_year(edtf: str, language: str) -> str:
    """The year of a date, where it is surely one year; else the date in words."""
    try:
        parts = shape(edtf)
    except BadDate:
        return edtf
    point = parts.points[0]
    if parts.kind == "point" and point and point.year and not (point.approximate or point.uncertain):
        return str(point.year)
    return say_date(edtf, language)


def say_recurrence(recurrence: str, language: str) -> str:
    """The day on which an occasion returns: “31 May”, “the fourth Saturday of November”."""
    rule = pattern(recurrence)
    if rule.day:
        return format_date(datetime.date(2000, rule.month, rule.day), _DAY_OF_YEAR[language], locale=language)
    ordinals = {1: _("first"), 2: _("second"), 3: _("third"), 4: _("fourth"), -1: _("last")}
    return _("%(which)s %(weekday)s of %(month)s") % {
        "which": ordinals[rule.nth or 1],
        "weekday": get_day_names("wide", "stand-alone", locale=language)[rule.weekday or 0],
        "month": get_month_names("wide", "format", locale=language)[rule.month],
    }


def say_day(day: datetime.date, language: str) -> str:
    return format_date(day, _DAY[language], locale=language)


def _point(point: Point, language: str) -> str:
    if point.decade:
        said = _("the %(decade)ds") % {"decade": point.decade}
    elif point.century:
        said = f"{point.century}–{point.century + 99}"
    elif point.season:
        said = f"{_season(point.season)} {point.year}"
    elif point.year is None:
        said = format_date(
            datetime.date(2000, point.month or 1, point.day or 1), _DAY_OF_YEAR[language], locale=language
        )
    elif point.month is None:
        said = str(point.year)
    else:
        form = _DAY if point.day else _MONTH
        said = format_date(datetime.date(point.year, point.month, point.day or 1), form[language], locale=language)
    if point.approximate:
        said = _("about %(date)s") % {"date": said}
    return f"{said} (?)" if point.uncertain else said


def _season(code: str) -> str:
    return {"spring": _("spring"), "summer": _("summer"), "autumn": _("autumn"), "winter": _("winter")}[code]


def say_quantity(figure: Figure, language: str) -> str:
    """The number of a figure with its bound: “more than 5 million”, “25 %”, “millions”."""
    if figure.low is None:
        return _magnitude(figure.magnitude)
    said = _number(figure.low, figure.is_share, language, figure.bound)
    if figure.high is not None and figure.high != figure.low:
        return f"{said} – {_number(figure.high, figure.is_share, language, '')}"
    if language == "kk" and figure.bound in ("more-than", "less-than"):
        said += _ablative(figure.low, figure.is_share)
    return _BOUNDS[figure.bound]() % {"number": said}


_BOUNDS = {
    "unqualified": lambda: "%(number)s",
    "exact": lambda: _("exactly %(number)s"),
    "about": lambda: pgettext("number", "about %(number)s"),
    "more-than": lambda: _("more than %(number)s"),
    "less-than": lambda: _("less than %(number)s"),
    "at-least": lambda: _("at least %(number)s"),
    "up-to": lambda: _("up to %(number)s"),
}


def say_number(value: float, is_share: bool, language: str) -> str:
    """A number without a bound: “25 %”, “5 million”."""
    return _number(value, is_share, language, "")


def say_penalty(code: str) -> str:
    """A penalty from its code: death, camp-10, exile-5; a code that is not known is given back."""
    kind, _dash, years = code.partition("-")
    if kind == "death":
        return _("the death penalty")
    if kind not in ("camp", "exile") or not years.isdigit():
        return code
    said = {
        "camp": ngettext("%(years)s year in camps", "%(years)s years in camps", int(years)),
        "exile": ngettext("%(years)s year of exile", "%(years)s years of exile", int(years)),
    }[kind]
    return said % {"years": years}


def say_difference(difference: Difference, language: str) -> str:
    """What a rival measures otherwise: “counts Kazakhs only”, “1921 – 1954”, “period not stated”."""
    theirs = difference.theirs
    if difference.code == "topic":
        return str(Topic(theirs).label)
    if difference.code == "place":
        name = shown(theirs, "name", language) if theirs else None
        return name.text if name else _("place not stated")
    if difference.code == "group":
        return _("only %(group)s") % {"group": Group(theirs).label} if theirs else _("everybody, not one group")
    return say_date(str(theirs), language) if theirs else _("period not stated")


_LANGUAGES = {"kk": gettext_lazy("Kazakh"), "ru": gettext_lazy("Russian"), "en": gettext_lazy("English")}


def say_language(code: str) -> str:
    """The name of a language in the reader's, the code where it is not known."""
    return str(_LANGUAGES.get(code, code))


def _number(value: float, is_share: bool, language: str, bound: str) -> str:
    if is_share:
        return format_percent(value, "#,##0.## %" if language != "en" else "#,##0.##%", locale=language)
    if value >= 1_000_000 and value % 10_000 == 0:
        millions = value / 1_000_000
        return f"{format_decimal(millions, locale=language)} {_million(millions, language, bound)}"
    # CLDR sets no group mark in four-digit numbers of some locales; four digits read well without one.
    return format_decimal(value, locale=language)


def _million(count: float, language: str, bound: str) -> str:
    """The word million as its number and, in Russian, its case ask."""
    if language == "kk":
        return "миллион"
    if language == "en":
        return "million"
    if count % 1:
        return "миллиона"
    one, few = count % 10 == 1 and count % 100 != 11, 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14
    if bound in ("more-than", "less-than", "at-least", "up-to"):  # these words govern the genitive
        return "миллиона" if one else "миллионов"
    return "миллион" if one else "миллиона" if few else "миллионов"


# The ablative of a Kazakh numeral follows the sounds of its last spoken word: мыңнан, жүзден, үштен, алтыдан.
_UNITS = ("", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан")
_TENS = ("", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан")


def _ablative(value: float, is_share: bool) -> str:
    if is_share:
        return "-дан"  # пайыздан
    if value >= 1_000_000 and value % 10_000 == 0:
        return "нан"
    number = int(value)
    if number % 10:
        return f"-{_UNITS[number % 10]}"
    if number % 100:
        return f"-{_TENS[number // 10 % 10]}"
    return "-ден" if number % 1000 else "-нан"


def _magnitude(power: int | None) -> str:
    words = {3: _("thousands"), 5: _("hundreds of thousands"), 6: _("millions"), 9: _("billions")}
    return words.get(power or 0, _("no number given"))
