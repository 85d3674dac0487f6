"""Finishes a change of several files in which a command was killed, so that no site shows half of it."""

from mkdocs.plugins import get_plugin_logger

from explainer.edit.changes import CannotEdit
from explainer.edit.writing import JOURNAL, recover
from explainer.model.site import Project

log = get_plugin_logger(__name__)


def finish_cut_off(project: Project) -> None:
    """Writes the rest of a change that was cut off once it was decided; to be asked before the facts are read. Where that
    cannot be, a warning says so. Waits for a command that is writing just now."""
    if not (project.root / JOURNAL).is_dir():
        return
    try:
        if recover(project):
            log.info("a change that was cut off has been finished")
    except CannotEdit as fault:
        log.warning("%s", fault)
