"""Workflows: named lists of steps that need each other."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from typing import Any

from automation.errors import ConfigError

STEP_KEYS = frozenset({"name", "action", "needs", "with"})


@dataclass(frozen=True)
class Step:
    """One action with its options."""

    name: str
    action: str
    needs: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def parse(cls, raw: object, where: str) -> "Step":
        """Read a step from a workflow file."""
        if not isinstance(raw, dict):
            raise ConfigError(f"{where}: a step is a table with `name` and `action`")
        unknown = sorted(str(key) for key in raw.keys() - STEP_KEYS)
        if unknown:
            raise ConfigError(
                f"{where}: unknown key {unknown[0]!r}; use {', '.join(sorted(STEP_KEYS))}"
            )
        name, action = raw.get("name"), raw.get("action")
        if not isinstance(name, str) or not isinstance(action, str):
            raise ConfigError(f"{where}: `name` and `action` must be texts")
        needs = raw.get("needs", [])
        if not isinstance(needs, list) or not all(isinstance(need, str) for need in needs):
            raise ConfigError(f"{where}: `needs` must be a list of step names")
        options = raw.get("with", {})
        if not isinstance(options, dict):
            raise ConfigError(f"{where}: `with` must be a table of options")
        return cls(name=name, action=action, needs=tuple(needs), options=options)


@dataclass(frozen=True)
class Workflow:
    """A named list of steps."""

    name: str
    steps: tuple[Step, ...]
    description: str = ""

    @classmethod
    def parse(cls, name: str, raw: object) -> "Workflow":
        """Read a workflow from a workflow file, and see that its steps can be ordered."""
        where = f"workflow {name!r}"
        if not isinstance(raw, dict) or not isinstance(raw.get("steps"), list) or not raw["steps"]:
            raise ConfigError(f"{where}: needs a list `steps` with at least one step")
        steps = tuple(
            Step.parse(step, f"{where}, step {number}")
            for number, step in enumerate(raw["steps"], 1)
        )
        workflow = cls(name=name, steps=steps, description=str(raw.get("description", "")))
        workflow.ordered()
        return workflow

    def ordered(self) -> list[Step]:
        """Return the steps, each after those that it needs, else in the file's order."""
        by_name = {step.name: step for step in self.steps}
        if len(by_name) != len(self.steps):
            raise ConfigError(f"workflow {self.name!r}: two steps have the same name")
        sorter: TopologicalSorter[str] = TopologicalSorter()
        for step in self.steps:
            missing = [need for need in step.needs if need not in by_name]
            if missing:
                raise ConfigError(
                    f"workflow {self.name!r}: step {step.name!r} needs {missing[0]!r}: no such step"
                )
            sorter.add(step.name, *step.needs)
        try:
            return [by_name[name] for name in sorter.static_order()]
        except CycleError as error:
            circle = " -> ".join(str(name) for name in error.args[1])
            raise ConfigError(f"workflow {self.name!r}: steps need each other: {circle}") from error


def parse_workflows(document: object, source: str) -> dict[str, Workflow]:
    """Read every workflow of a workflow file."""
    if not isinstance(document, dict) or not isinstance(document.get("workflows"), dict):
        raise ConfigError(f"{source}: has no table `workflows`")
    return {
        str(name): Workflow.parse(str(name), raw) for name, raw in document["workflows"].items()
    }
