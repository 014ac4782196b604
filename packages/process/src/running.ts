import type { ProcessTree } from './process-tree.ts';
import { runMarker } from './run-marker.ts';
import { killSurvivorsNow } from './survivors.ts';

/** How often to look at the process trees of running child processes. Milliseconds. */
const LOOK_EVERY = 50;

const END_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const satisfies readonly NodeJS.Signals[];

const running = new Set<ProcessTree>();
let timer: NodeJS.Timeout | null = null;

function endEverything(): void {
  for (const tree of running) tree.endNow();
  killSurvivorsNow(runMarker());
}

function onSignal(signal: NodeJS.Signals): void {
  // Another listener ends the run in order, and aborts us; without one, we do what the default would have done.
  if (process.listenerCount(signal) > 1) return;
  endEverything();
  stopGuarding();
  process.kill(process.pid, signal);
}

function startGuarding(): void {
  process.on('exit', endEverything);
  for (const signal of END_SIGNALS) process.on(signal, onSignal);
  timer = setInterval(() => {
    for (const tree of running) tree.look();
  }, LOOK_EVERY);
  timer.unref();
}

function stopGuarding(): void {
  process.off('exit', endEverything);
  for (const signal of END_SIGNALS) process.off(signal, onSignal);
  if (timer !== null) clearInterval(timer);
  timer = null;
}

/** From now on, the process tree ends at the latest when this process does, including by INT, TERM and HUP. */
export function guard(tree: ProcessTree): void {
  if (running.size === 0) startGuarding();
  running.add(tree);
}

/** The process tree has ended. */
export function unguard(tree: ProcessTree): void {
  if (running.delete(tree) && running.size === 0) stopGuarding();
}
