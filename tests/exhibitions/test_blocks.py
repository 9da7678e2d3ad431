"""Nobody stands among the people remembered who is not."""

import pytest
from wagtail.blocks import StructBlockValidationError

from eske.exhibitions.blocks import PeopleBlock
from eske.exhibitions.models import ExhibitionPage
from eske.register.models import Person

pytestmark = pytest.mark.django_db


def test_the_desk_refuses_a_speaker_among_the_remembered():
    speaker = Person.objects.create(slug="speaker", name_en="A Speaker")
    block = PeopleBlock()
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python({"heading": "", "people": [speaker.pk]}))
    assert "A Speaker" in str(refused.value.as_json_data())


def test_the_page_counts_only_the_remembered():
    kept = Person.objects.create(slug="kept", name_en="One Remembered", remembered=True)
    other = Person.objects.create(slug="other", name_en="A Speaker")
    page = ExhibitionPage(body=[("people", {"heading": "", "people": [kept, other]})])
    assert page.people == [kept]
