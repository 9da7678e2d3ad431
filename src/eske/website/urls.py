"""Which address leads where?"""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from eske.catalogue import urls as catalogue_urls
from eske.exhibitions import urls as exhibition_urls
from eske.exhibitions.desk import public_urls as letter_urls
from eske.website import views

urlpatterns = [
    path("", views.front_door),
    path("desk/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("type/<str:size>/", views.type_size, name="type_size"),
    path("script/<str:script>/", views.kazakh_script, name="kazakh_script"),
    path("robots.txt", views.robots),
    re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
    *i18n_patterns(
        path("", include(catalogue_urls)),
        path("", include(exhibition_urls)),
        path("", include(letter_urls)),
        path("", include(wagtail_urls)),
        prefix_default_language=True,
    ),
]
handler404 = "eske.website.views.not_found"
handler500 = "eske.website.views.failed"
