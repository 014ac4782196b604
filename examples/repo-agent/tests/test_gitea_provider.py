"""The provider against a server that speaks Gitea's API on loopback."""

import socket

import pytest

from automation.errors import ConfigError, ProviderError
from automation.models.config import AutomationConfig
from automation.providers.gitea_provider import GiteaProvider
from tests.conftest import FakeGitea


def provider(gitea: FakeGitea, **options: int) -> GiteaProvider:
    return GiteaProvider(
        gitea.url, "owner/name", token="s3cret-token", timeout_seconds=5, **options
    )


def issue(number: int) -> dict[str, object]:
    return {
        "number": number,
        "title": f"issue {number}",
        "body": None,
        "labels": [{"name": "bug"}],
        "updated_at": "2025-12-01T10:00:00Z",
    }


def test_every_page_of_issues_is_read(gitea: FakeGitea) -> None:
    gitea.issues = [issue(number) for number in range(1, 6)]
    found = list(provider(gitea, page_size=2).open_issues())
    assert [item.number for item in found] == [1, 2, 3, 4, 5]
    assert found[0].labels == ("bug",)
    assert found[0].body == ""
    assert found[0].updated.tzinfo is not None
    assert {authorization for _, _, authorization in gitea.requests} == {"token s3cret-token"}


def test_only_merged_pull_requests_up_to_the_limit(gitea: FakeGitea) -> None:
    gitea.pulls = [
        {"number": 3, "title": "c", "merged": True, "user": {"login": "ann"}, "labels": None},
        {"number": 2, "title": "b", "merged": False, "user": None},
        {"number": 1, "title": "a", "merged": True, "user": None},
    ]
    found = provider(gitea).merged_pull_requests(2)
    assert [(pull.number, pull.author) for pull in found] == [(3, "ann"), (1, "ghost")]
    assert [pull.number for pull in provider(gitea).merged_pull_requests(1)] == [3]


def test_a_missing_label_is_made_once(gitea: FakeGitea) -> None:
    gitea.labels = [{"id": 7, "name": "bug"}]
    server = provider(gitea)
    server.add_label(1, "bug")
    server.add_label(1, "stale")
    server.add_label(2, "stale")
    assert [body for body in gitea.bodies if "labels" in body] == [
        {"labels": [7]},
        {"labels": [101]},
        {"labels": [101]},
    ]
    assert len([body for body in gitea.bodies if "name" in body]) == 1


def test_comment_and_close(gitea: FakeGitea) -> None:
    server = provider(gitea)
    server.comment(4, "hello")
    server.close(4)
    assert gitea.bodies == [{"body": "hello"}, {"state": "closed"}]
    assert [method for method, _, _ in gitea.requests] == ["POST", "PATCH"]


@pytest.mark.parametrize(
    ("status", "retryable"), [(403, False), (404, False), (429, True), (503, True)]
)
def test_a_refusal_names_the_request_and_never_the_token(
    gitea: FakeGitea, status: int, retryable: bool
) -> None:
    gitea.faults = [status]
    with pytest.raises(ProviderError) as caught:
        provider(gitea).close(4)
    assert caught.value.status == status
    assert caught.value.retryable is retryable
    assert f"answered {status}" in str(caught.value)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "message"), [(b"{}", "sent no list"), (b"<html>", "sent no JSON")]
)
def test_an_answer_that_is_none(gitea: FakeGitea, answer: bytes, message: str) -> None:
    gitea.raw_answer = answer
    with pytest.raises(ProviderError, match=message):
        list(provider(gitea).open_issues())


def test_a_server_that_is_not_there_may_be_there_later() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(ProviderError, match="cannot be reached") as caught:
            GiteaProvider(url, "owner/name", timeout_seconds=5).close(1)
    assert caught.value.retryable


def test_without_a_repository_there_is_no_provider() -> None:
    with pytest.raises(ConfigError, match="set REPO_AGENT_REPOSITORY"):
        GiteaProvider.from_config(AutomationConfig())
