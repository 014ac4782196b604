"""Running a workflow: order, failures, retries, metrics."""

import pytest

from automation.engine.actions import ActionContext, utc_now
from automation.engine.orchestrator import WorkflowOrchestrator
from automation.errors import ConfigError, ProviderError
from automation.models.config import AutomationConfig
from automation.models.workflow import Step, Workflow
from tests.conftest import MemoryProvider


def good(context: ActionContext) -> list[str]:
    return ["one", "two"]


def bad(context: ActionContext) -> list[str]:
    raise ProviderError("GET /issues: the server answered 403 Forbidden", status=403)


class Flaky:
    """Fails as often as it is told, then works."""

    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.calls = 0

    def __call__(self, context: ActionContext) -> list[str]:
        self.calls += 1
        if self.calls <= self.failures:
            raise ProviderError("down", status=503, retryable=True)
        return []


def test_what_needs_a_failed_step_is_skipped_and_the_rest_runs() -> None:
    steps = (Step("a", "bad"), Step("b", "good", needs=("a",)), Step("c", "good"))
    orchestrator = WorkflowOrchestrator(
        AutomationConfig(), MemoryProvider(), actions={"good": good, "bad": bad}
    )
    result = orchestrator.run(Workflow("w", steps))
    outcomes = {step.name: step.outcome for step in result.steps}
    assert outcomes == {"a": "failed", "b": "skipped", "c": "done"}
    assert not result.succeeded
    assert "403" in next(step.message for step in result.steps if step.name == "a")
    assert orchestrator.metrics.value("repo_agent_steps", outcome="done") == 1
    assert orchestrator.metrics.value("repo_agent_changes", action="good") == 2


def test_a_server_that_is_down_for_a_moment_is_asked_again() -> None:
    pauses: list[float] = []
    flaky = Flaky(2)
    orchestrator = WorkflowOrchestrator(
        AutomationConfig(retries=2), MemoryProvider(), actions={"flaky": flaky}, sleep=pauses.append
    )
    assert orchestrator.run(Workflow("w", (Step("a", "flaky"),))).succeeded
    assert pauses == [1.0, 2.0]
    assert orchestrator.metrics.value("repo_agent_retries") == 2


def test_a_server_that_stays_down_fails_the_step() -> None:
    flaky = Flaky(9)
    orchestrator = WorkflowOrchestrator(
        AutomationConfig(retries=1),
        MemoryProvider(),
        actions={"flaky": flaky},
        sleep=lambda _: None,
    )
    assert orchestrator.run(Workflow("w", (Step("a", "flaky"),))).steps[0].message == "down"
    assert flaky.calls == 2


def test_an_unknown_action_is_found_before_anything_runs() -> None:
    flaky = Flaky(0)
    orchestrator = WorkflowOrchestrator(
        AutomationConfig(), MemoryProvider(), actions={"flaky": flaky}
    )
    with pytest.raises(ConfigError, match="unknown action 'nonsense'; use flaky"):
        orchestrator.run(Workflow("w", (Step("a", "flaky"), Step("b", "nonsense"))))
    assert flaky.calls == 0


def test_the_clock_has_a_zone() -> None:
    assert utc_now().tzinfo is not None
