"""Metrics, and how Prometheus sees them."""

from pathlib import Path

import pytest

from automation.monitoring.exporter import render_exposition, write_textfile
from automation.monitoring.metrics import MetricsCollector


def test_counters_add_up_and_never_go_down() -> None:
    metrics = MetricsCollector()
    metrics.count("steps", outcome="done")
    metrics.count("steps", 2, outcome="done")
    assert metrics.value("steps", outcome="done") == 3
    assert metrics.value("steps", outcome="failed") == 0
    with pytest.raises(ValueError, match="never goes down"):
        metrics.count("steps", -1)


def test_time_is_taken_also_when_the_body_raises() -> None:
    ticks = iter([1.0, 3.5])
    metrics = MetricsCollector(clock=lambda: next(ticks))
    with pytest.raises(KeyError), metrics.timed("seconds"):
        raise KeyError
    assert metrics.value("seconds") == 2.5


def test_prometheus_reads_every_sample(tmp_path: Path) -> None:
    metrics = MetricsCollector()
    metrics.count("repo_agent_steps", outcome="done")
    metrics.count("repo_agent_steps", 2, outcome="failed")
    metrics.count("repo_agent_retries")
    text = render_exposition(metrics)
    assert 'repo_agent_steps_total{outcome="done"} 1.0' in text
    assert 'repo_agent_steps_total{outcome="failed"} 2.0' in text
    assert "repo_agent_retries_total 1.0" in text
    file = tmp_path / "repo_agent.prom"
    write_textfile(metrics, file)
    assert file.read_text(encoding="utf-8") == text
    assert [path.name for path in tmp_path.iterdir()] == ["repo_agent.prom"]
