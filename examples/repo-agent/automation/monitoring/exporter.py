"""Prometheus' text format. Needs the extra `monitoring`."""

from collections.abc import Iterator
from pathlib import Path

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily
from prometheus_client.registry import Collector

from automation.monitoring.metrics import MetricsCollector


class _Bridge(Collector):
    def __init__(self, metrics: MetricsCollector) -> None:
        self._metrics = metrics

    def collect(self) -> Iterator[CounterMetricFamily]:
        families: dict[str, CounterMetricFamily] = {}
        for sample in self._metrics.samples():
            family = families.get(sample.name)
            if family is None:
                keys = [key for key, _ in sample.labels]
                family = CounterMetricFamily(
                    sample.name, f"{sample.name} of repo-agent", labels=keys
                )
                families[sample.name] = family
            family.add_metric([value for _, value in sample.labels], sample.value)
        yield from families.values()


def render_exposition(metrics: MetricsCollector) -> str:
    """Return the metrics as Prometheus scrapes them."""
    registry = CollectorRegistry()
    registry.register(_Bridge(metrics))
    return generate_latest(registry).decode("utf-8")


def write_textfile(metrics: MetricsCollector, path: Path) -> None:
    """Write the metrics for Prometheus' textfile collector: whole or not at all."""
    neighbour = path.with_name(f"{path.name}.tmp")
    neighbour.write_text(render_exposition(metrics), encoding="utf-8")
    neighbour.replace(path)
