"""Runs the steps of a workflow in their order."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from automation.engine.actions import ACTIONS, Action, ActionContext, utc_now
from automation.errors import AutomationError, ConfigError, ProviderError
from automation.models.config import AutomationConfig
from automation.models.workflow import Step, Workflow
from automation.monitoring.metrics import MetricsCollector
from automation.providers.base import Provider

Outcome = Literal["done", "failed", "skipped"]


@dataclass(frozen=True)
class StepResult:
    """What became of a step."""

    name: str
    outcome: Outcome
    changes: tuple[str, ...] = ()
    message: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class RunResult:
    """What became of a workflow."""

    workflow: str
    applied: bool
    steps: tuple[StepResult, ...]

    @property
    def succeeded(self) -> bool:
        """Say whether every step was done."""
        return all(step.outcome == "done" for step in self.steps)


class WorkflowOrchestrator:
    """Runs workflows. A step that fails takes with it only those that need it."""

    def __init__(
        self,
        config: AutomationConfig,
        provider: Provider,
        *,
        metrics: MetricsCollector | None = None,
        actions: Mapping[str, Action] = ACTIONS,
        sleep: Callable[[float], None] = time.sleep,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self.metrics = MetricsCollector() if metrics is None else metrics
        self._config = config
        self._provider = provider
        self._actions = actions
        self._sleep = sleep
        self._now = now

    def run(self, workflow: Workflow, *, apply: bool = False) -> RunResult:
        """Run a workflow. Without `apply` nothing is changed on the server."""
        steps = workflow.ordered()
        for step in steps:
            if step.action not in self._actions:
                known = ", ".join(sorted(self._actions))
                raise ConfigError(
                    f"step {step.name!r}: unknown action {step.action!r}; use {known}"
                )
        results: dict[str, StepResult] = {}
        for step in steps:
            broken = [need for need in step.needs if results[need].outcome != "done"]
            result = (
                StepResult(step.name, "skipped", message=f"{broken[0]} was not done")
                if broken
                else self._run_step(step, apply)
            )
            results[step.name] = result
            self.metrics.count("repo_agent_steps", outcome=result.outcome)
            self.metrics.count("repo_agent_changes", len(result.changes), action=step.action)
        return RunResult(workflow.name, apply, tuple(results.values()))

    def _run_step(self, step: Step, apply: bool) -> StepResult:
        started = time.perf_counter()
        context = ActionContext(self._provider, step.options, apply, self._now())
        try:
            with self.metrics.timed("repo_agent_step_seconds", action=step.action):
                changes = self._with_retries(self._actions[step.action], context)
        except AutomationError as error:
            return StepResult(
                step.name, "failed", message=str(error), seconds=time.perf_counter() - started
            )
        return StepResult(
            step.name, "done", changes=tuple(changes), seconds=time.perf_counter() - started
        )

    def _with_retries(self, action: Action, context: ActionContext) -> list[str]:
        """Try again, with growing pauses, when the server may be better in a moment."""
        for attempt in range(self._config.retries):
            try:
                return action(context)
            except ProviderError as error:
                if not error.retryable:
                    raise
                self.metrics.count("repo_agent_retries")
                self._sleep(2.0**attempt)
        return action(context)
