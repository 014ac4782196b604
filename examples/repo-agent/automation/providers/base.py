"""What the actions ask of a server."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class Issue:
    """An issue as the actions see it."""

    number: int
    title: str
    body: str
    labels: tuple[str, ...]
    updated: datetime


@dataclass(frozen=True)
class PullRequest:
    """A merged pull request."""

    number: int
    title: str
    author: str
    labels: tuple[str, ...]


class Provider(Protocol):
    """A repository on some server."""

    def open_issues(self) -> Iterator[Issue]:
        """Give every open issue, pull requests left out."""

    def merged_pull_requests(self, limit: int) -> Sequence[PullRequest]:
        """Give the pull requests merged last, newest first."""

    def add_label(self, issue: int, label: str) -> None:
        """Put a label on an issue; the label is made where it is missing."""

    def comment(self, issue: int, text: str) -> None:
        """Write a comment."""

    def close(self, issue: int) -> None:
        """Close an issue."""
