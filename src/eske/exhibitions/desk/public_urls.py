"""The addresses at which visitors write to the library."""

from django.urls import path

from eske.exhibitions.desk.views import write

urlpatterns = [
    path("write/", write.write, name="write"),
    path("letters/<str:token>/", write.letter, name="letter"),
]
