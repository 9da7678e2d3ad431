"""What every page needs to know of its reader."""

from django.http import HttpRequest


def interface(request: HttpRequest) -> dict[str, object]:
    """The reader's choice of large type, and the address to come back to after changing it."""
    return {"large_type": request.COOKIES.get("eske-type") == "large", "here": request.get_full_path()}
