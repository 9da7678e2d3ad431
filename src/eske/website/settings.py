"""How the site is set up. The environment changes it; nothing else is needed to begin.

| variable | what it sets | where it is not set |
|---|---|---|
| ESKE_HOME | the folder of the database, pictures and the secret key | `var` in the current folder |
| DATABASE_URL | the database, as `postgres://user:password@host/name` | SQLite in ESKE_HOME |
| ESKE_HOSTS | the names under which the site answers, with commas | localhost |
| ESKE_URL | the public address, with https:// | http://localhost:8000 |
| ESKE_SECRET_KEY | the key that signs sessions | made once, in ESKE_HOME |
| ESKE_DEBUG | `1` shows errors to everybody: never on a public server | off |
"""

import os
import secrets
from pathlib import Path

import dj_database_url
from django.utils.translation import gettext_lazy as _

HOME = Path(os.environ.get("ESKE_HOME", "var")).resolve()
PACKAGE = Path(__file__).parent


def _secret_key() -> str:
    """The key of this installation, made once and kept readable by its owner alone."""
    file = HOME / "secret-key"
    if not file.exists():
        HOME.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50))
    return file.read_text().strip()


SECRET_KEY = os.environ.get("ESKE_SECRET_KEY") or _secret_key()
DEBUG = os.environ.get("ESKE_DEBUG") == "1"
BASE_URL = os.environ.get("ESKE_URL", "http://localhost:8000").rstrip("/")
ALLOWED_HOSTS = [h for h in os.environ.get("ESKE_HOSTS", "localhost,127.0.0.1,[::1]").split(",") if h]
CSRF_TRUSTED_ORIGINS = [BASE_URL]
WAGTAILADMIN_BASE_URL = BASE_URL

INSTALLED_APPS = [
    "eske.website",
    "eske.exhibitions",
    "eske.exhibitions.desk",
    "eske.register",
    "eske.catalogue",
    "wagtail.contrib.simple_translation",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.locales",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "eske.website.scripts.KazakhScript",
]
ROOT_URLCONF = "eske.website.urls"
WSGI_APPLICATION = "eske.website.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "eske.website.context.interface",
            ],
        },
    }
]

DATABASES = {
    "default": dj_database_url.config(
        default=f"sqlite:///{HOME / 'eske.sqlite3'}", conn_max_age=60, conn_health_checks=True
    )
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]

USE_I18N = WAGTAIL_I18N_ENABLED = True
USE_TZ = True
TIME_ZONE = "Asia/Almaty"
LANGUAGE_CODE = "kk"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("kk", _("Kazakh")), ("ru", _("Russian")), ("en", _("English"))]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")]
# Our own texts, then the desk in Kazakh, which Wagtail does not speak.
LOCALE_PATHS = [PACKAGE / "locale", PACKAGE / "desk_locale"]
FORMAT_MODULE_PATH = ["eske.website.formats"]

STATIC_URL = "/static/"
MEDIA_URL = "/media/"
MEDIA_ROOT = HOME / "media"
# Static files are served from the package itself, so that a new site needs no collecting step and no folder for it.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_MAX_AGE = 0 if DEBUG else 3600

WAGTAIL_SITE_NAME = "Eske"
WAGTAILADMIN_USER_LOGIN_FORM = "eske.website.login.LoginForm"
WAGTAIL_DATE_FORMAT = "%d.%m.%Y"
WAGTAIL_DATETIME_FORMAT = "%d.%m.%Y %H:%M"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILDOCS_EXTENSIONS = ["docx", "odt", "pdf", "txt"]
WAGTAILSIMPLETRANSLATION_SYNC_PAGE_TREE = True
# Nothing is asked of other hosts, not by the desk either.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
if BASE_URL.startswith("https://"):
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
