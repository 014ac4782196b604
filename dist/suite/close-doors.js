// The first thing that every entry runs, before a byte of the suite is read: what other processes of this user, or the
// options that a runner has given to Node, could read the memory of this process by. Copied into dist/suite as it is.

// Node opens its inspector, a debugger on loopback, for whoever sends SIGUSR1; `--heapsnapshot-signal` writes the heap
// into the workspace, `--report-on-signal` a report. Their listeners go, and whoever sends the signals gets nothing.
for (const name of process.eventNames()) {
  if (typeof name === 'string' && name.startsWith('SIG')) process.removeAllListeners(name);
}
for (const name of ['SIGUSR1', 'SIGUSR2']) process.on(name, () => undefined);

if (process.report !== undefined) {
  process.report.reportOnSignal = false;
  process.report.reportOnUncaughtException = false;
  process.report.reportOnFatalError = false;
}

/** Closes an inspector that `--inspect` has opened, or a signal that came before the first line of this file. */
async function closeInspector() {
  try {
    const { close, url } = await import('node:inspector');
    if (url() !== undefined) close();
  } catch {
    // A Node that was built without an inspector.
  }
}

await closeInspector();
// A signal from before is answered by a thread of its own, which may still be at it.
for (const wait of [0, 50, 500]) setTimeout(() => void closeInspector(), wait).unref();
