"""Records of MARC as tests need them: `marc("245 00$aTitle$cName", …)` builds one, `iso` its bytes."""

from eske.references.formats.marc.iso2709_out import iso2709
from eske.references.formats.marc.record import MarcField, MarcRecord

LEADER = b"00000nam a2200000   4500"


def marc(*fields, leader=LEADER, charset="utf-8"):
    """A field is written `TAG II$aValue$bValue`, a control field `TAG value`; `#` is a blank indicator."""
    built = []
    for field in fields:
        tag, _, value = field.partition(" ")
        if not tag.startswith("00"):
            value = value[:2].replace("#", " ") + value[2:].replace("$", "\x1f")
        built.append(MarcField(tag, value.encode(charset)))
    return MarcRecord(leader, tuple(built), charset)


def iso(*fields, **options):
    return iso2709(marc(*fields, **options))


BOOK_MARC21 = (
    "001 kz0001",
    "008 100101s1988    kz            000 0 kaz d",
    "020 ##$a978-601-01-0268-2",
    "100 1#$aМүсірепов, Ғабит$eавтор$4aut",
    "245 10$aҚазақ солдаты :$bроман /$cҒабит Мүсірепов",
    "260 ##$aАлматы :$bЖазушы,$c1988",
    "300 ##$a480 б. ;$c21 см",
    "599 ##$aместное поле",
    "901 ##$aшкаф 3",
)
BOOK_UNIMARC = (
    "001 RU/LIB/1",
    "010 ##$a5-02-010068-0$b(в пер.)$d45 к.",
    "100 ##$a20001121d1988####u##y0rusy50######ca",
    "101 0#$arus",
    "200 1#$aПамять минувшего$eсобытия, люди, история$fА. М. Самсонов$g[отв. ред. В. П. Наумов]",
    "210 ##$aМ.$cНаука$d1988",
    "215 ##$a480 с.$cил.$d22 см",
    "606 ##$aВойна$xИстория",
    "700 #1$aСамсонов$bА. М.$4070",
    "702 #1$aНаумов$bВ. П.$4340",
    "801 #0$aRU$bLIB$c20001121$gPSBO",
    "899 ##$aЧЗ$j63.3/С17",
)
