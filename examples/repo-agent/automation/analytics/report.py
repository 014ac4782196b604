"""A run as a table. Needs the extra `analytics`."""

from tabulate import tabulate

from automation.engine.orchestrator import RunResult


def render_table(result: RunResult, *, form: str = "github") -> str:
    """Return one row for each step, in one of tabulate's forms."""
    rows = [
        [step.name, step.outcome, len(step.changes), f"{step.seconds:.2f}", step.message]
        for step in result.steps
    ]
    return tabulate(
        rows,
        headers=["step", "outcome", "changes", "seconds", "message"],
        tablefmt=form,
        disable_numparse=True,
    )
