"""The country of an occasion, so far in English, is said in three languages."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exhibitions", "0004_other_years")]

    operations = [
        migrations.RenameField("occasion", "country", "country_en"),
        migrations.AlterField(
            "occasion",
            "country_en",
            models.CharField(blank=True, max_length=100, verbose_name="country or body in English"),
        ),
        migrations.AddField(
            "occasion",
            "country_kk",
            models.CharField(blank=True, max_length=100, verbose_name="country or body in Kazakh"),
        ),
        migrations.AddField(
            "occasion",
            "country_ru",
            models.CharField(blank=True, max_length=100, verbose_name="country or body in Russian"),
        ),
    ]
