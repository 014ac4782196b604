"""Workflow files: order, and what is said when they are wrong."""

import pytest

from automation.errors import ConfigError
from automation.models.workflow import Workflow, parse_workflows


def step(name: str, *needs: str) -> dict[str, object]:
    return {"name": name, "action": "triage", "needs": list(needs)}


def test_steps_come_after_those_that_they_need() -> None:
    workflow = Workflow.parse("w", {"steps": [step("c", "b"), step("b", "a"), step("a")]})
    assert [found.name for found in workflow.ordered()] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ({}, "needs a list `steps`"),
        ({"steps": []}, "needs a list `steps`"),
        ({"steps": ["a"]}, "a step is a table"),
        ({"steps": [{"name": "a"}]}, "must be texts"),
        ({"steps": [{"name": "a", "action": "b", "nedds": []}]}, "unknown key 'nedds'"),
        ({"steps": [{"name": "a", "action": "b", "needs": "c"}]}, "`needs` must be a list"),
        ({"steps": [{"name": "a", "action": "b", "with": 3}]}, "`with` must be a table"),
        ({"steps": [step("a"), step("a")]}, "two steps have the same name"),
        ({"steps": [step("a", "x")]}, "needs 'x': no such step"),
        ({"steps": [step("a", "b"), step("b", "a")]}, "steps need each other"),
    ],
)
def test_a_wrong_workflow_says_where(raw: object, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Workflow.parse("w", raw)
    assert "workflow 'w'" in str(caught.value)
    assert message in str(caught.value)


def test_a_file_without_workflows_is_named() -> None:
    with pytest.raises(ConfigError, match=r"w\.yaml: has no table `workflows`"):
        parse_workflows([], "w.yaml")
