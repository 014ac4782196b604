"""Smoke test of an installed repo-agent: does it work where nothing but it is installed?

Run it with the interpreter of the environment in question: `python scripts/smoke_test.py`.
"""

import sys
from importlib.metadata import version
from importlib.util import find_spec

import automation
from automation.engine.orchestrator import WorkflowOrchestrator
from automation.models.config import AutomationConfig
from automation.models.workflow import Step, Workflow
from automation.monitoring.metrics import MetricsCollector
from automation.providers.gitea_provider import GiteaProvider


def check_version() -> str:
    """The code and the installed metadata must agree."""
    if automation.__version__ != version("repo-agent"):
        raise RuntimeError(f"{automation.__version__} is installed as {version('repo-agent')}")
    return f"version {automation.__version__}"


def check_configuration() -> str:
    """Settings load without any file of the user's, and the packaged workflows are there."""
    config = AutomationConfig.load(environment={})
    return f"configuration with workflows {', '.join(sorted(config.workflows))}"


def check_orchestrator() -> str:
    """A workflow runs to its end without a server."""
    metrics = MetricsCollector()
    config = AutomationConfig()
    provider = GiteaProvider(config.server_url, "owner/name")
    orchestrator = WorkflowOrchestrator(
        config, provider, metrics=metrics, actions={"nothing": lambda context: ["a change"]}
    )
    result = orchestrator.run(Workflow("smoke", (Step("only", "nothing"),)))
    if not result.succeeded or metrics.value("repo_agent_steps", outcome="done") != 1:
        raise RuntimeError(f"the workflow did not run: {result}")
    return "orchestrator runs a workflow"


def check_extras() -> str:
    """What is installed of the extras must work."""
    works: list[str] = []
    if find_spec("prometheus_client") is not None:
        from automation.monitoring.exporter import render_exposition

        metrics = MetricsCollector()
        metrics.count("repo_agent_steps", outcome="done")
        if 'repo_agent_steps_total{outcome="done"} 1.0' not in render_exposition(metrics):
            raise RuntimeError("the Prometheus exporter lost a sample")
        works.append("monitoring")
    if find_spec("tabulate") is not None:
        from automation.analytics.report import render_table
        from automation.engine.orchestrator import RunResult

        if "step" not in render_table(RunResult("smoke", False, ())):
            raise RuntimeError("the table has no head")
        works.append("analytics")
    return f"extras: {', '.join(works) or 'none installed'}"


def main() -> int:
    """Run every check; the first that fails ends the script with a traceback."""
    for check in (check_version, check_configuration, check_orchestrator, check_extras):
        print(f"ok: {check()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
