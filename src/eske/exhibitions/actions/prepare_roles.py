"""Make the roles of a library's staff: authors, reviewers and administrators, and the review before publishing.

Wagtail begins with two groups and a workflow in English; they become ours, once. A role that is there is left as the
library has it.
"""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission, Page, Task, Workflow

AUTHORS, REVIEWERS, ADMINISTRATORS = "Авторлар", "Тексерушілер", "Әкімшілер"
_REVIEW = "Жариялау алдындағы тексеру"
_WAGTAIL_S = {"Editors": AUTHORS, "Moderators": REVIEWERS}

# Authors write and correct, and others see it before visitors do: nobody becomes remembered by an author's word alone.
_WRITE = {
    "exhibitions": ("add_announcement", "change_announcement", "view_announcement", "view_occasion"),
    "catalogue": ("add_book", "change_book", "view_book"),
    "register": ("view_person", "view_place", "view_figure", "view_source", "add_source"),
    "desk": ("view_letter", "change_letter"),
    "wagtailadmin": ("access_admin",),
    "wagtailimages": ("add_image", "choose_image"),
}
_REVIEW_TOO = {
    "exhibitions": ("add_occasion", "change_occasion"),
    "catalogue": ("publish_book",),
    "register": tuple(
        f"{verb}_{thing}"
        for verb in ("add", "change")
        for thing in ("person", "place", "figure", "source", "statement", "spelling")
    ),
    "simple_translation": ("submit_translation",),
}
_RUN_TOO = {
    "auth": tuple(f"{verb}_{thing}" for verb in ("add", "change", "delete", "view") for thing in ("user", "group")),
    "exhibitions": ("delete_occasion",),
    "catalogue": ("delete_book",),
    "register": tuple(f"delete_{thing}" for thing in ("person", "place", "figure", "source")),
    "wagtailcore": ("add_workflow", "change_workflow", "delete_workflow", "add_task", "change_task", "delete_task"),
}


def prepare_roles() -> None:
    """The three groups with what each may do, and the workflow in which reviewers look at what authors wrote."""
    _take_over()
    for name, granted in {
        AUTHORS: (_WRITE,),
        REVIEWERS: (_WRITE, _REVIEW_TOO),
        ADMINISTRATORS: (_WRITE, _REVIEW_TOO, _RUN_TOO),
    }.items():
        group, _is_new = Group.objects.get_or_create(name=name)
        if not group.permissions.filter(codename="add_announcement").exists():
            group.permissions.add(*_permissions(granted))
            _pages(group, ("add", "change") if name == AUTHORS else ("add", "change", "publish", "lock", "unlock"))


def _take_over() -> None:
    for theirs, ours in _WAGTAIL_S.items():
        if not Group.objects.filter(name=ours).exists():
            Group.objects.filter(name=theirs).update(name=ours)
    for model in (Workflow, Task):
        model.objects.filter(name="Moderators approval").update(name=_REVIEW)


def _permissions(granted: Iterable[dict[str, tuple[str, ...]]]) -> list[Permission]:
    return [
        permission
        for one in granted
        for app, names in one.items()
        for permission in Permission.objects.filter(content_type__app_label=app, codename__in=names)
    ]


def _pages(group: Group, verbs: Iterable[str]) -> None:
    root = Page.get_first_root_node()
    for verb in verbs:
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=f"{verb}_page")
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)
