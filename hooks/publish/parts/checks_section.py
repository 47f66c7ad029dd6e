"""Under a page: what was checked on it, and what its editors stand by."""

from hooks.edition.view import View
from hooks.publish.parts.fragments import Section, render
from hooks.verify.page_report import counts

_DATA = "data/verification.json"
_RULES = "about/rules.md"


def checks_section(view: View) -> Section | None:
    """Tell the counts of a briefing, and what they do not say; None where it was not checked."""
    report = view.edition.reports.get(view.here)
    if report is None:
        return None
    html = render(
        "checks.html",
        counts=counts(report),
        accepted=_accepted(view, report.path),
        data=view.href(_DATA),
        rules=view.href(_RULES),
    )
    return Section("how-this-was-checked", "How this was checked", html, searched=False)


def acceptances_section(view: View, path: str) -> Section | None:
    """List the warnings that a page accepts, on pages without counts; None where there is none."""
    rows = _accepted(view, path)
    if not rows:
        return None
    html = render("accepted.html", accepted=rows)
    return Section("accepted-warnings", "Accepted warnings", html, searched=False)


def _accepted(view: View, path: str) -> list[dict[str, str]]:
    return [
        {
            "rule": each.problem.rule,
            "href": view.href(_RULES, each.problem.rule),
            "text": each.problem.text,
            "reason": each.reason,
        }
        for each in view.edition.accepted.get(path, ())
    ]
