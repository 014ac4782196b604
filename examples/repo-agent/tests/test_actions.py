"""The actions: what they would change, and that a dry run changes nothing."""

from collections.abc import Mapping
from typing import Any

import pytest

from automation.engine.actions import ActionContext, release_notes, stale, triage
from automation.errors import ConfigError
from automation.providers.base import PullRequest
from tests.conftest import NOW, MemoryProvider, make_issue


def context(
    provider: MemoryProvider, options: Mapping[str, Any], *, apply: bool = True
) -> ActionContext:
    return ActionContext(provider, options, apply, NOW)


def test_triage_labels_by_keyword_in_title_or_text() -> None:
    provider = MemoryProvider(
        [
            make_issue(1, "CRASH at start"),
            make_issue(2, "Question", body="a feature and a crash"),
            make_issue(3, "crash again", "bug"),
        ]
    )
    rules = {"rules": {"crash": "bug", "feature": "enhancement"}}
    assert triage(context(provider, rules)) == [
        "#1: label 'bug'",
        "#2: label 'bug'",
        "#2: label 'enhancement'",
    ]
    assert provider.calls == [("label", 1, "bug"), ("label", 2, "bug"), ("label", 2, "enhancement")]


def test_stale_marks_then_closes() -> None:
    provider = MemoryProvider(
        [
            make_issue(1, "quiet", quiet_days=90),
            make_issue(2, "marked long ago", "stale", quiet_days=31),
            make_issue(3, "just marked", "stale", quiet_days=1),
            make_issue(4, "new", quiet_days=3),
        ]
    )
    changes = stale(context(provider, {"days": 90, "close_after_days": 30}))
    assert changes == ["#1: label 'stale'", "#2: close"]
    assert [call[:2] for call in provider.calls] == [("label", 1), ("comment", 1), ("close", 2)]


def test_a_dry_run_changes_nothing() -> None:
    provider = MemoryProvider(
        [make_issue(1, "crash", quiet_days=400), make_issue(2, "x", "stale", quiet_days=99)]
    )
    assert triage(context(provider, {"rules": {"crash": "bug"}}, apply=False))
    assert stale(context(provider, {"close_after_days": 1}, apply=False)) == [
        "#1: label 'stale'",
        "#2: close",
    ]
    assert provider.calls == []


def test_release_notes_have_a_line_for_each_pull_request() -> None:
    pulls = [
        PullRequest(7, "Add a dry run", "ann", ("feature",)),
        PullRequest(6, "Fix it", "bob", ()),
    ]
    assert release_notes(context(MemoryProvider(pulls=pulls), {})) == [
        "Add a dry run (#7, @ann) [feature]",
        "Fix it (#6, @bob)",
    ]
    assert len(release_notes(context(MemoryProvider(pulls=pulls), {"limit": 1}))) == 1


def test_wrong_options_name_the_action() -> None:
    with pytest.raises(ConfigError, match="triage: needs a table `rules`"):
        triage(context(MemoryProvider(), {}))
    with pytest.raises(ConfigError, match="stale: `days` must be a whole number, not 'x'"):
        stale(context(MemoryProvider(), {"days": "x"}))
