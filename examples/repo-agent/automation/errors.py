"""Errors with a message for the person at the terminal."""


class AutomationError(Exception):
    """Anything that repo-agent can explain; the message names what is wrong."""


class ConfigError(AutomationError):
    """A setting or a workflow file is wrong."""


class ProviderError(AutomationError):
    """The server could not be asked, or refused."""

    def __init__(self, message: str, *, status: int | None = None, retryable: bool = False) -> None:
        super().__init__(message)
        self.status = status
        self.retryable = retryable
