"""The script `automation`: runs workflows."""

import argparse
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from automation import __version__
from automation.engine.orchestrator import RunResult, WorkflowOrchestrator
from automation.errors import AutomationError
from automation.models.config import AutomationConfig, user_config_file
from automation.providers.gitea_provider import GiteaProvider


def parser() -> argparse.ArgumentParser:
    """Return the command line of `automation`."""
    top = argparse.ArgumentParser(
        prog="automation", description="Run workflows on a Gitea repository."
    )
    top.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    top.add_argument(
        "--config", type=Path, metavar="FILE", help="settings file (default: the user's own)"
    )
    commands = top.add_subparsers(dest="command", required=True)

    run = commands.add_parser("run", help="run a workflow; changes nothing without --apply")
    run.add_argument("workflow", help="name of the workflow")
    run.add_argument(
        "--workflows", type=Path, metavar="FILE", help="workflow file (default: the packaged one)"
    )
    run.add_argument("--apply", action="store_true", help="make the changes on the server")
    run.add_argument(
        "--metrics",
        type=Path,
        metavar="FILE",
        help="write metrics for Prometheus (extra: monitoring)",
    )

    listing = commands.add_parser("workflows", help="list the workflows of a file")
    listing.add_argument(
        "--workflows", type=Path, metavar="FILE", help="workflow file (default: the packaged one)"
    )

    commands.add_parser("config", help="show the settings and where they come from")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the script. Exit code 0: done, 1: a step failed, 2: wrong use or settings."""
    options = parser().parse_args(arguments)
    try:
        config = AutomationConfig.load(
            options.config, workflows=getattr(options, "workflows", None)
        )
        if options.command == "run":
            return _run(config, options)
        if options.command == "workflows":
            for workflow in config.workflows.values():
                print(f"{workflow.name}: {workflow.description or f'{len(workflow.steps)} steps'}")
            return 0
        print(f"user's file: {user_config_file()}")
        print(f"server_url: {config.server_url}")
        print(f"repository: {config.repository or 'not set'}")
        print(f"token: {'set' if config.token else 'not set'}")
        return 0
    except AutomationError as error:
        print(f"automation: {error}", file=sys.stderr)
        return 2


def _run(config: AutomationConfig, options: argparse.Namespace) -> int:
    if options.metrics is not None and find_spec("prometheus_client") is None:
        print("automation: --metrics needs: pip install 'repo-agent[monitoring]'", file=sys.stderr)
        return 2
    orchestrator = WorkflowOrchestrator(config, GiteaProvider.from_config(config))
    result = orchestrator.run(config.workflow(options.workflow), apply=options.apply)
    print(_summary(result))
    if options.metrics is not None:
        from automation.monitoring.exporter import write_textfile

        write_textfile(orchestrator.metrics, options.metrics)
    return 0 if result.succeeded else 1


def _summary(result: RunResult) -> str:
    """Return a table where `analytics` is installed, else plain lines; then the changes."""
    lines: list[str] = []
    if find_spec("tabulate") is not None:
        from automation.analytics.report import render_table

        lines.append(render_table(result))
    else:
        lines.extend(
            f"{step.name}: {step.outcome} {step.message}".rstrip() for step in result.steps
        )
    for step in result.steps:
        lines.extend(f"  {step.name}: {change}" for change in step.changes)
    if not result.applied:
        lines.append("Dry run: nothing was changed.")
    return "\n".join(lines)
