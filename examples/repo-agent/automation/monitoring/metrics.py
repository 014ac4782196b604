"""Counters and durations of a run, without any dependency."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

Labels = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Sample:
    """One value: `repo_agent_steps_total{outcome="done"} 3`."""

    name: str
    labels: Labels
    value: float


class MetricsCollector:
    """Collects what happened; the extra `monitoring` writes it for Prometheus."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._values: defaultdict[tuple[str, Labels], float] = defaultdict(float)

    def count(self, name: str, amount: float = 1, **labels: str) -> None:
        """Add to a counter."""
        if amount < 0:
            raise ValueError(f"{name}: a counter never goes down")
        self._values[(name, tuple(sorted(labels.items())))] += amount

    @contextmanager
    def timed(self, name: str, **labels: str) -> Iterator[None]:
        """Add the seconds that the body takes, also when it raises."""
        started = self._clock()
        try:
            yield
        finally:
            self.count(name, self._clock() - started, **labels)

    def value(self, name: str, **labels: str) -> float:
        """Return a value; 0 where nothing was counted."""
        return self._values.get((name, tuple(sorted(labels.items()))), 0.0)

    def samples(self) -> list[Sample]:
        """Return every value, in the order of names and labels."""
        return [
            Sample(name, labels, value) for (name, labels), value in sorted(self._values.items())
        ]
