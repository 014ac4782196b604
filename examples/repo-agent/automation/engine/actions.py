"""The actions that a step can name.

Each says what it would change, and does it only when told so.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from automation.errors import ConfigError
from automation.providers.base import Provider, PullRequest


@dataclass(frozen=True)
class ActionContext:
    """What an action works with."""

    provider: Provider
    options: Mapping[str, Any]
    apply: bool
    now: datetime


Action = Callable[[ActionContext], list[str]]


def triage(context: ActionContext) -> list[str]:
    """Label issues whose title or text holds a keyword of `rules`."""
    rules = context.options.get("rules")
    if not isinstance(rules, dict) or not rules:
        raise ConfigError("triage: needs a table `rules` of keyword to label")
    changes: list[str] = []
    for issue in context.provider.open_issues():
        text = f"{issue.title}\n{issue.body}".casefold()
        wanted = {str(label) for word, label in rules.items() if str(word).casefold() in text}
        for label in sorted(wanted - set(issue.labels)):
            changes.append(f"#{issue.number}: label {label!r}")
            if context.apply:
                context.provider.add_label(issue.number, label)
    return changes


def stale(context: ActionContext) -> list[str]:
    """Mark issues without news for `days`, and close those marked for `close_after_days`."""
    days = _whole_number(context.options, "stale", "days", 90)
    close_after = _whole_number(context.options, "stale", "close_after_days", 0)
    label = str(context.options.get("label", "stale"))
    changes: list[str] = []
    # Marking an issue is news for it: look at all of them first.
    for issue in list(context.provider.open_issues()):
        quiet = context.now - issue.updated
        if label in issue.labels:
            if close_after and quiet >= timedelta(days=close_after):
                changes.append(f"#{issue.number}: close")
                if context.apply:
                    context.provider.close(issue.number)
        elif quiet >= timedelta(days=days):
            changes.append(f"#{issue.number}: label {label!r}")
            if context.apply:
                context.provider.add_label(issue.number, label)
                context.provider.comment(
                    issue.number,
                    f"Nothing happened here for {quiet.days} days. Is this still of interest?",
                )
    return changes


def release_notes(context: ActionContext) -> list[str]:
    """Give one line for each merged pull request. Changes nothing on the server."""
    limit = _whole_number(context.options, "release-notes", "limit", 50)
    return [_note(pull) for pull in context.provider.merged_pull_requests(limit)]


def _note(pull: PullRequest) -> str:
    labels = f" [{', '.join(pull.labels)}]" if pull.labels else ""
    return f"{pull.title} (#{pull.number}, @{pull.author}){labels}"


def _whole_number(options: Mapping[str, Any], action: str, name: str, default: int) -> int:
    value = options.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigError(f"{action}: `{name}` must be a whole number, not {value!r}")
    return value


def utc_now() -> datetime:
    """Return the time, with its zone."""
    return datetime.now(timezone.utc)


ACTIONS: Mapping[str, Action] = {
    "triage": triage,
    "stale": stale,
    "release-notes": release_notes,
}
