"""The public pages of everything that an exhibition shows."""

from django.urls import path

from eske.exhibitions.views import books, figures, occasions, people, places, search

urlpatterns = [
    path("people/", people.listing, name="people"),
    path("people/<slug:slug>/", people.page, name="person"),
    path("books/", books.listing, name="books"),
    path("books/<slug:slug>/", books.page, name="book"),
    path("places/", places.listing, name="places"),
    path("places/<slug:slug>/", places.page, name="place"),
    path("figures/", figures.listing, name="figures"),
    path("figures/<slug:topic>/", figures.page, name="figure"),
    path("occasions/", occasions.listing, name="occasions"),
    path("occasions/<slug:slug>/", occasions.page, name="occasion"),
    path("occasions/<slug:slug>/calendar.ics", occasions.calendar_of_one, name="occasion_calendar"),
    path("search/", search.page, name="search"),
    path("calendar.ics", occasions.calendar_of_all, name="calendar"),
    path("<slug:slug>/export/<slug:format_name>/", books.export, name="exhibition_export"),
]
