"""Settings: where they come from, and what is said when they are wrong."""

from dataclasses import replace
from pathlib import Path

import pytest

from automation.errors import ConfigError
from automation.models.config import AutomationConfig, user_config_file


def test_defaults_need_no_file_and_no_server() -> None:
    loaded = AutomationConfig.load(environment={})
    assert replace(loaded, workflows={}) == AutomationConfig()
    assert sorted(loaded.workflows) == ["nightly", "release"]


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.yaml"
    file.write_text("retries: 5\nrepository: a/b\n", encoding="utf-8")
    config = AutomationConfig.load(
        file, {"REPO_AGENT_RETRIES": "0", "REPO_AGENT_TOKEN": "secret", "REPO_AGENT_PAGE_SIZE": ""}
    )
    assert (config.retries, config.repository, config.page_size) == (0, "a/b", 50)
    assert config.token == "secret"
    assert "secret" not in repr(config)


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "settings.yaml"
    file.write_text("", encoding="utf-8")
    assert AutomationConfig.load(file, {}).retries == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- a\n", "must be a table of settings"),
        ("colour: red\n", "unknown setting 'colour'"),
        ("token: abc\n", "a token has no place in a file"),
        ("retries: many\n", "retries must be a number, not 'many'"),
        ("retries: true\n", "retries must be a number"),
        ("retries: -1\n", "retries: must not be below 0"),
        ("server_url: 3\n", "server_url must be a text"),
        ("server_url: ftp://x\n", "is not an http(s) address"),
        ("repository: x\n", "is not of the form owner/name"),
        ("timeout_seconds: 0\n", "timeout_seconds: must be above 0"),
        ("page_size: 500\n", "page_size: must be from 1 to 50"),
        ("a: [\n", "is not YAML"),
    ],
)
def test_a_wrong_setting_is_one_sentence(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "settings.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        AutomationConfig.load(file, {})
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_settings_file_that_is_named_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        AutomationConfig.load(tmp_path / "missing.yaml", {})


def test_an_unknown_workflow_names_the_known_ones() -> None:
    with pytest.raises(ConfigError, match="there is nightly, release"):
        AutomationConfig.load(environment={}).workflow("weekly")


def test_the_users_file_has_a_place() -> None:
    assert user_config_file().suffix == ".yaml"
