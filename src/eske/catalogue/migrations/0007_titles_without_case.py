from django.db import migrations, models

from eske.catalogue.fingerprint import title_key


def set_keys(apps, schema_editor):
    """Give the books that are there the key of their title."""
    Book = apps.get_model("catalogue", "Book")
    lot = []
    for book in Book.objects.only("pk", "title", "original_title").iterator(chunk_size=1000):
        book.title_key = title_key(book.original_title or book.title)
        lot.append(book)
        if len(lot) == 1000:
            Book.objects.bulk_update(lot, ["title_key"])
            lot = []
    Book.objects.bulk_update(lot, ["title_key"])


class Migration(migrations.Migration):

    dependencies = [
        ("catalogue", "0006_what_the_search_knows"),
    ]

    operations = [
        migrations.AddField(
            model_name="book",
            name="title_key",
            field=models.CharField(db_index=True, default="", editable=False, max_length=64),
        ),
        migrations.RunPython(set_keys, migrations.RunPython.noop),
    ]
