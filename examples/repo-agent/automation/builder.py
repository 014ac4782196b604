"""The script `builder`: writes and checks workflow files."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from automation import __version__
from automation.engine.actions import ACTIONS
from automation.errors import AutomationError, ConfigError
from automation.models.config import packaged_text, read_yaml
from automation.models.workflow import parse_workflows


def parser() -> argparse.ArgumentParser:
    """Return the command line of `builder`."""
    top = argparse.ArgumentParser(prog="builder", description="Write and check workflow files.")
    top.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = top.add_subparsers(dest="command", required=True)
    init = commands.add_parser("init", help="write a first workflow file")
    init.add_argument("file", type=Path)
    check = commands.add_parser("check", help="check a workflow file")
    check.add_argument("file", type=Path)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the script. Exit code 0: done, 2: wrong use or a wrong file."""
    options = parser().parse_args(arguments)
    try:
        print(init(options.file) if options.command == "init" else check(options.file))
    except AutomationError as error:
        print(f"builder: {error}", file=sys.stderr)
        return 2
    return 0


def init(file: Path) -> str:
    """Write a first workflow file; never over one that is there."""
    try:
        with file.open("x", encoding="utf-8") as target:
            target.write(packaged_text("workflows.yaml"))
    except FileExistsError:
        raise ConfigError(f"{file}: is already there") from None
    except OSError as error:
        raise ConfigError(f"{file}: cannot be written ({error.strerror})") from error
    return f"{file}: written"


def check(file: Path) -> str:
    """Check that a file holds workflows whose steps can be ordered and whose actions are known."""
    workflows = parse_workflows(read_yaml(file), str(file))
    for workflow in workflows.values():
        for step in workflow.steps:
            if step.action not in ACTIONS:
                known = ", ".join(sorted(ACTIONS))
                raise ConfigError(
                    f"workflow {workflow.name!r}: step {step.name!r} has the unknown action"
                    f" {step.action!r}; use {known}"
                )
    steps = sum(len(workflow.steps) for workflow in workflows.values())
    return f"{file}: {len(workflows)} workflows, {steps} steps"
