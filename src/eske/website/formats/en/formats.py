"""Dates are typed at the desk as everywhere in Kazakhstan, day first, whatever language the desk speaks."""

DATE_INPUT_FORMATS = ["%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y"]
DATETIME_INPUT_FORMATS = ["%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M", "%d.%m.%Y"]
FIRST_DAY_OF_WEEK = 1
