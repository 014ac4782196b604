"""What the tests share: a small Gitea on loopback, and a provider that only remembers."""

import json
import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from automation.providers.base import Issue, PullRequest

NOW = datetime(2025, 12, 22, tzinfo=timezone.utc)


@dataclass
class FakeGitea:
    """The state of the server, and what it was asked."""

    url: str = ""
    issues: list[dict[str, Any]] = field(default_factory=list)
    pulls: list[dict[str, Any]] = field(default_factory=list)
    labels: list[dict[str, Any]] = field(default_factory=list)
    requests: list[tuple[str, str, str | None]] = field(default_factory=list)
    bodies: list[dict[str, Any]] = field(default_factory=list)
    faults: list[int] = field(default_factory=list)
    raw_answer: bytes | None = None

    def answer(self, method: str, path: str, query: dict[str, list[str]], body: Any) -> Any:
        """Do what Gitea would do."""
        if body is not None:
            self.bodies.append(body)
        lists = {"/issues": self.issues, "/pulls": self.pulls, "/labels": self.labels}
        if method == "GET" and path in lists:
            page, limit = int(query["page"][0]), int(query["limit"][0])
            return lists[path][(page - 1) * limit : page * limit]
        if (method, path) == ("POST", "/labels"):
            made = {"id": 100 + len(self.labels), **body}
            self.labels.append(made)
            return made
        if re.fullmatch(r"/issues/\d+(/labels|/comments)?", path):
            return None
        raise KeyError(path)


@pytest.fixture
def gitea() -> Iterator[FakeGitea]:
    """Start a server on a free port, and stop it afterwards."""
    state = FakeGitea()

    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            parts = urlsplit(self.path)
            state.requests.append((self.command, self.path, self.headers.get("Authorization")))
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            if state.faults:
                self.send_response(state.faults.pop(0))
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            path = parts.path.removeprefix("/api/v1/repos/owner/name")
            answer = state.answer(self.command, path, parse_qs(parts.query), body)
            data = b"" if answer is None else json.dumps(answer).encode()
            data = data if state.raw_answer is None else state.raw_answer
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PATCH = _serve  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield state
    server.shutdown()
    server.server_close()
    thread.join()


class MemoryProvider:
    """A provider that remembers what it was told to do."""

    def __init__(self, issues: Sequence[Issue] = (), pulls: Sequence[PullRequest] = ()) -> None:
        self.issues = list(issues)
        self.pulls = list(pulls)
        self.calls: list[tuple[str, int, str]] = []

    def open_issues(self) -> Iterator[Issue]:
        yield from self.issues

    def merged_pull_requests(self, limit: int) -> Sequence[PullRequest]:
        return self.pulls[:limit]

    def add_label(self, issue: int, label: str) -> None:
        self.calls.append(("label", issue, label))

    def comment(self, issue: int, text: str) -> None:
        self.calls.append(("comment", issue, text))

    def close(self, issue: int) -> None:
        self.calls.append(("close", issue, ""))


def make_issue(number: int, title: str, *labels: str, quiet_days: int = 0, body: str = "") -> Issue:
    """Make an issue that nobody touched for `quiet_days`."""
    return Issue(number, title, body, labels, NOW - timedelta(days=quiet_days))


@pytest.fixture(autouse=True)
def no_settings_of_the_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the developer's own settings out of the tests."""
    monkeypatch.setattr("automation.models.config.user_config_file", lambda: tmp_path / "none.yaml")
    for name in ("SERVER_URL", "REPOSITORY", "TOKEN", "TIMEOUT_SECONDS", "RETRIES", "PAGE_SIZE"):
        monkeypatch.delenv(f"REPO_AGENT_{name}", raising=False)
