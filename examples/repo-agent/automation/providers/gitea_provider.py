"""A repository on a Gitea server, through its HTTP API and nothing but the standard library."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

from automation import __version__
from automation.errors import ConfigError, ProviderError
from automation.models.config import AutomationConfig
from automation.providers.base import Issue, PullRequest

LABEL_COLOUR = "#7f8c8d"


class GiteaProvider:
    """Talks to `{server}/api/v1/repos/{owner}/{name}`."""

    def __init__(
        self,
        server_url: str,
        repository: str,
        *,
        token: str | None = None,
        timeout_seconds: float = 30,
        page_size: int = 50,
    ) -> None:
        owner, _, name = repository.partition("/")
        self._base = f"{server_url.rstrip('/')}/api/v1/repos/{quote(owner)}/{quote(name)}"
        self._token = token
        self._timeout = timeout_seconds
        self._page_size = page_size
        self._labels: dict[str, int] | None = None

    @classmethod
    def from_config(cls, config: AutomationConfig) -> "GiteaProvider":
        """Make the provider that the settings describe."""
        if config.repository is None:
            raise ConfigError("repository: is not set; set REPO_AGENT_REPOSITORY to owner/name")
        return cls(
            config.server_url,
            config.repository,
            token=config.token,
            timeout_seconds=config.timeout_seconds,
            page_size=config.page_size,
        )

    def open_issues(self) -> Iterator[Issue]:
        """Give every open issue, pull requests left out."""
        for raw in self._pages("/issues", {"state": "open", "type": "issues"}):
            yield Issue(
                number=int(raw["number"]),
                title=str(raw["title"]),
                body=str(raw.get("body") or ""),
                labels=_label_names(raw),
                updated=datetime.fromisoformat(str(raw["updated_at"]).replace("Z", "+00:00")),
            )

    def merged_pull_requests(self, limit: int) -> Sequence[PullRequest]:
        """Give the pull requests merged last, newest first."""
        merged: list[PullRequest] = []
        for raw in self._pages("/pulls", {"state": "closed", "sort": "recentupdate"}):
            if raw.get("merged"):
                merged.append(
                    PullRequest(
                        number=int(raw["number"]),
                        title=str(raw["title"]),
                        author=str((raw.get("user") or {}).get("login", "ghost")),
                        labels=_label_names(raw),
                    )
                )
            if len(merged) == limit:
                break
        return merged

    def add_label(self, issue: int, label: str) -> None:
        """Put a label on an issue; the label is made where it is missing."""
        self._send("POST", f"/issues/{issue}/labels", {"labels": [self._label_id(label)]})

    def comment(self, issue: int, text: str) -> None:
        """Write a comment."""
        self._send("POST", f"/issues/{issue}/comments", {"body": text})

    def close(self, issue: int) -> None:
        """Close an issue."""
        self._send("PATCH", f"/issues/{issue}", {"state": "closed"})

    def _label_id(self, name: str) -> int:
        if self._labels is None:
            self._labels = {str(raw["name"]): int(raw["id"]) for raw in self._pages("/labels", {})}
        if name not in self._labels:
            made = self._send("POST", "/labels", {"name": name, "color": LABEL_COLOUR})
            self._labels[name] = int(made["id"])
        return self._labels[name]

    def _pages(self, path: str, query: Mapping[str, str]) -> Iterator[dict[str, Any]]:
        page = 1
        while True:
            part = urlencode({**query, "page": page, "limit": self._page_size})
            found = self._send("GET", f"{path}?{part}")
            if not isinstance(found, list):
                raise ProviderError(f"{self._base}{path}: the server sent no list")
            yield from found
            # A server may give less than it is asked for: only an empty page is the end.
            if not found:
                return
            page += 1

    def _send(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        headers = {"Accept": "application/json", "User-Agent": f"repo-agent/{__version__}"}
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        if self._token is not None:
            headers["Authorization"] = f"token {self._token}"
        url = f"{self._base}{path}"
        request = Request(url, data=data, headers=headers, method=method)
        where = f"{method} {url.partition('?')[0]}"
        try:
            with urlopen(request, timeout=self._timeout) as answer:
                text = answer.read().decode("utf-8")
        except HTTPError as error:
            with error:
                raise ProviderError(
                    f"{where}: the server answered {error.code} {error.reason}",
                    status=error.code,
                    retryable=error.code == 429 or error.code >= 500,
                ) from error
        except (URLError, HTTPException, TimeoutError, ConnectionError) as error:
            reason = getattr(error, "reason", None) or error
            raise ProviderError(
                f"{where}: the server cannot be reached ({reason})", retryable=True
            ) from error
        try:
            return json.loads(text) if text else None
        except json.JSONDecodeError as error:
            raise ProviderError(f"{where}: the server sent no JSON") from error


def _label_names(raw: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(label["name"]) for label in raw.get("labels") or [])
