from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    name = "eske.website"
    label = "website"
