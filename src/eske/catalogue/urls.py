"""Where other programs find the books. The pages for readers belong to the exhibitions."""

from django.urls import path

from eske.catalogue.views import export
from eske.catalogue.views.unapi import unapi

urlpatterns = [
    path("unapi", unapi, name="unapi"),
    path("books/export/<slug:format_name>/", export.everything, name="books_export"),
    path("books/<slug:slug>/export/<slug:format_name>/", export.one, name="book_export"),
]
