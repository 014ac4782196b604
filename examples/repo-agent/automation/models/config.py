"""Settings: packaged defaults, then the user's file, then the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml
from platformdirs import user_config_path

from automation.errors import ConfigError
from automation.models.workflow import Workflow, parse_workflows

ENVIRONMENT_PREFIX = "REPO_AGENT_"


def packaged_text(name: str) -> str:
    """Return a file of the package's `config` folder."""
    return (resources.files("automation") / "config" / name).read_text(encoding="utf-8")


def read_yaml(path: Path) -> Any:
    """Read a YAML file; every fault becomes a sentence that names the file."""
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from error
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigError(f"{path}: is not YAML ({' '.join(str(error).split())})") from error


def user_config_file() -> Path:
    """Return where the user's own settings are looked for."""
    return user_config_path("repo-agent") / "config.yaml"


@dataclass(frozen=True)
class AutomationConfig:
    """What a run is told. Without arguments: the defaults, which need no server."""

    server_url: str = "http://localhost:3000"
    repository: str | None = None
    timeout_seconds: float = 30
    retries: int = 2
    page_size: int = 50
    token: str | None = field(default=None, repr=False)
    workflows: Mapping[str, Workflow] = field(default_factory=dict)

    def __post_init__(self) -> None:
        parts = urlsplit(self.server_url)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise ConfigError(f"server_url: {self.server_url!r} is not an http(s) address")
        if self.repository is not None and self.repository.count("/") != 1:
            raise ConfigError(f"repository: {self.repository!r} is not of the form owner/name")
        if self.timeout_seconds <= 0:
            raise ConfigError("timeout_seconds: must be above 0")
        if self.retries < 0:
            raise ConfigError("retries: must not be below 0")
        if not 1 <= self.page_size <= 50:
            raise ConfigError("page_size: must be from 1 to 50, Gitea gives no more")

    @classmethod
    def load(
        cls,
        path: Path | None = None,
        environment: Mapping[str, str] | None = None,
        workflows: Path | None = None,
    ) -> "AutomationConfig":
        """Read settings and workflows.

        `path` is a settings file that must exist; without it the user's own is taken, if any.
        """
        environment = os.environ if environment is None else environment
        values: dict[str, Any] = _settings(
            yaml.safe_load(packaged_text("defaults.yaml")), "defaults.yaml"
        )
        file = path if path is not None else user_config_file()
        if path is not None or file.is_file():
            values.update(_settings(read_yaml(file), str(file)))
        values.update(_from_environment(environment))
        document = (
            yaml.safe_load(packaged_text("workflows.yaml"))
            if workflows is None
            else read_yaml(workflows)
        )
        source = "workflows.yaml" if workflows is None else str(workflows)
        return replace(
            cls(**values),
            token=environment.get(f"{ENVIRONMENT_PREFIX}TOKEN") or None,
            workflows=parse_workflows(document, source),
        )

    def workflow(self, name: str) -> Workflow:
        """Return a workflow by its name."""
        try:
            return self.workflows[name]
        except KeyError:
            known = ", ".join(sorted(self.workflows)) or "none"
            raise ConfigError(f"workflow {name!r}: is not known; there is {known}") from None


def _convert(name: str, value: object, source: str) -> Any:
    """Bring a setting to the type of its field."""
    if name == "repository" and value is None:
        return None
    kinds: dict[str, type[str] | type[int] | type[float]] = {
        "timeout_seconds": float,
        "retries": int,
        "page_size": int,
    }
    kind = kinds.get(name, str)
    if kind is str:
        if not isinstance(value, str):
            raise ConfigError(f"{source}: {name} must be a text")
        return value
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise ConfigError(f"{source}: {name} must be a number")
    try:
        return kind(value)
    except ValueError:
        raise ConfigError(f"{source}: {name} must be a number, not {value!r}") from None


def _settings(document: object, source: str) -> dict[str, Any]:
    """Read the settings of a file. The token is none of them."""
    if document is None:
        return {}
    if not isinstance(document, dict):
        raise ConfigError(f"{source}: must be a table of settings")
    allowed = _setting_names()
    for key in document:
        if key == "token":
            raise ConfigError(
                f"{source}: a token has no place in a file; set {ENVIRONMENT_PREFIX}TOKEN"
            )
        if key not in allowed:
            raise ConfigError(
                f"{source}: unknown setting {key!r}; use {', '.join(sorted(allowed))}"
            )
    return {name: _convert(name, value, source) for name, value in document.items()}


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    """Read the settings of the environment; an empty variable is none."""
    values: dict[str, Any] = {}
    for name in _setting_names():
        variable = f"{ENVIRONMENT_PREFIX}{name.upper()}"
        text = environment.get(variable, "")
        if text:
            values[name] = _convert(name, text, variable)
    return values


def _setting_names() -> set[str]:
    return {item.name for item in fields(AutomationConfig)} - {"token", "workflows"}
