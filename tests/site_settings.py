"""The site as the tests run it: in a home of its own, so that no test touches the site of who runs them."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# The settings read the environment as they are loaded, which comes before anything of conftest.
os.environ["ESKE_HOME"] = tempfile.mkdtemp(prefix="eske-tests-")
atexit.register(shutil.rmtree, os.environ["ESKE_HOME"], ignore_errors=True)

from eske.website.settings import *  # noqa: E402, F403
from eske.website.settings import DATABASES  # noqa: E402

# A slow hash protects passwords; the tests have none to protect.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, as on a real site: the server of the journeys writes from threads of its own.
    DATABASES["default"]["TEST"] = {"NAME": str(Path(os.environ["ESKE_HOME"]) / "tests.sqlite3")}
