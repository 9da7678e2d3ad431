"""The addresses of the desk, below that of the admin."""

from django.urls import path

from eske.exhibitions.desk.views import announcements, decisions, next_year, people, reading, why

app_name = "desk"
urlpatterns = [
    path("", announcements.index, name="announcements"),
    path("why/<str:kind>/<int:pk>/", why.page, name="why"),
    path("next-year/<int:pk>/", next_year.page, name="next_year"),
    path("<int:pk>/", reading.page, name="reading"),
    path("<int:pk>/original/", announcements.original, name="original"),
    path("<int:pk>/history/", reading.history, name="history"),
    path("<int:pk>/decide/", decisions.decision, name="decide"),
    path("<int:pk>/add/", decisions.addition, name="add"),
    path("<int:pk>/undo/", decisions.undoing, name="undo"),
    path("<int:pk>/redo/", decisions.redoing, name="redo"),
    path("<int:pk>/accept/", people.acceptance, name="accept"),
    path("<int:pk>/people/", people.page, name="people"),
]
