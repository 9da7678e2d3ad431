"""The addresses of the desk, below that of the admin."""

from django.urls import path

from eske.exhibitions.desk.views import announcements, decisions, letters, next_year, people, reading, translations, why

app_name = "desk"
urlpatterns = [
    path("translations/", translations.index, name="translations"),
    path("translations/<str:kind>/<str:language>/<str:what>/", translations.listing, name="names"),
    path("letters/", letters.index, name="letters"),
    path("letters/<int:pk>/", letters.page, name="letter"),
    path("announcements/", announcements.index, name="announcements"),
    path("announcements/why/<str:kind>/<int:pk>/", why.page, name="why"),
    path("announcements/next-year/<int:pk>/", next_year.page, name="next_year"),
    path("announcements/<int:pk>/", reading.page, name="reading"),
    path("announcements/<int:pk>/original/", announcements.original, name="original"),
    path("announcements/<int:pk>/history/", reading.history, name="history"),
    path("announcements/<int:pk>/decide/", decisions.decision, name="decide"),
    path("announcements/<int:pk>/add/", decisions.addition, name="add"),
    path("announcements/<int:pk>/undo/", decisions.undoing, name="undo"),
    path("announcements/<int:pk>/redo/", decisions.redoing, name="redo"),
    path("announcements/<int:pk>/accept/", people.acceptance, name="accept"),
    path("announcements/<int:pk>/people/", people.page, name="people"),
]
