"""The scripts `automation` and `builder`, as a person uses them."""

from pathlib import Path

import pytest

from automation import __version__
from automation.builder import main as builder
from automation.cli import main as automation
from tests.conftest import FakeGitea


@pytest.mark.parametrize(("name", "main"), [("automation", automation), ("builder", builder)])
def test_version_and_help(name: str, main: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert callable(main)
    for argument, expected in (
        ("--version", f"{name} {__version__}"),
        ("--help", f"usage: {name}"),
    ):
        with pytest.raises(SystemExit) as ended:
            main([argument])
        assert ended.value.code == 0
        assert capsys.readouterr().out.startswith(expected)


def test_builder_writes_a_file_that_it_accepts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "workflows.yaml"
    assert builder(["init", str(file)]) == 0
    assert builder(["check", str(file)]) == 0
    assert "2 workflows, 3 steps" in capsys.readouterr().out
    assert builder(["init", str(file)]) == 2
    assert "is already there" in capsys.readouterr().err


def test_builder_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "workflows.yaml"
    file.write_text("workflows: {w: {steps: [{name: a, action: dance}]}}\n", encoding="utf-8")
    assert builder(["check", str(file)]) == 2
    assert "unknown action 'dance'" in capsys.readouterr().err
    assert builder(["init", str(tmp_path / "missing" / "w.yaml")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_automation_lists_workflows_and_settings(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPO_AGENT_TOKEN", "never-shown")
    assert automation(["workflows"]) == 0
    assert "nightly: Label new issues" in capsys.readouterr().out
    assert automation(["config"]) == 0
    shown = capsys.readouterr().out
    assert "token: set" in shown
    assert "never-shown" not in shown


def run_nightly(gitea: FakeGitea, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    gitea.issues = [
        {
            "number": 1,
            "title": "crash",
            "body": "",
            "labels": [],
            "updated_at": "2020-01-01T00:00:00+00:00",
        }
    ]
    monkeypatch.setenv("REPO_AGENT_SERVER_URL", gitea.url)
    monkeypatch.setenv("REPO_AGENT_REPOSITORY", "owner/name")
    monkeypatch.setenv("REPO_AGENT_RETRIES", "0")
    return automation(["run", "nightly", *arguments])


def test_a_dry_run_shows_what_would_change(
    gitea: FakeGitea, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_nightly(gitea, monkeypatch) == 0
    shown = capsys.readouterr().out
    assert "triage: #1: label 'bug'" in shown
    assert "Dry run: nothing was changed." in shown
    assert {method for method, _, _ in gitea.requests} == {"GET"}


def test_applied_changes_and_metrics(
    gitea: FakeGitea,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "metrics.prom"
    assert run_nightly(gitea, monkeypatch, "--apply", "--metrics", str(file)) == 0
    assert "Dry run" not in capsys.readouterr().out
    assert 'repo_agent_steps_total{outcome="done"} 2.0' in file.read_text(encoding="utf-8")


def test_a_step_that_fails_is_exit_code_1(
    gitea: FakeGitea, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gitea.faults = [403]
    assert run_nightly(gitea, monkeypatch) == 1
    assert "answered 403" in capsys.readouterr().out


def test_extras_are_optional(
    gitea: FakeGitea, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("automation.cli.find_spec", lambda name: None)
    assert run_nightly(gitea, monkeypatch, "--metrics", "m.prom") == 2
    assert "repo-agent[monitoring]" in capsys.readouterr().err
    assert run_nightly(gitea, monkeypatch) == 0
    assert "triage: done" in capsys.readouterr().out


def test_wrong_settings_are_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REPO_AGENT_RETRIES", "x")
    assert automation(["workflows"]) == 2
    assert "automation: REPO_AGENT_RETRIES: retries must be a number" in capsys.readouterr().err
