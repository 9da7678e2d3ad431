from django.db import migrations

from eske.catalogue.fingerprint import isbn_key, work_key


def set_keys(apps, schema_editor):
    """Give the books that are there the keys by which their doubles are found."""
    Book = apps.get_model("catalogue", "Book")
    for book in Book.objects.prefetch_related("contributors").iterator(chunk_size=500):
        first = next(iter(book.contributors.all()), None)
        book.isbn_key = isbn_key(book.isbn)
        book.work_key = work_key(book.original_title or book.title, first.family or first.as_written if first else "")
        book.save(update_fields=["isbn_key", "work_key"])


class Migration(migrations.Migration):

    dependencies = [
        ("catalogue", "0002_revisions_holdings_and_judgements"),
    ]

    operations = [
        migrations.RunPython(set_keys, migrations.RunPython.noop),
    ]
