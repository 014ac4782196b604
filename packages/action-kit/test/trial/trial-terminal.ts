// Run as a process of its own by terminal-host.test.ts: waits until somebody stops it.
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { createTerminalHost } from '#action-kit';

const host = createTerminalHost({ stream: process.stdout, environment: process.env });
try {
  host.info('waiting');
  await delay(20_000, undefined, { signal: host.signal });
} catch {
  host.info(`stopped by ${host.stoppedBy() ?? 'nobody'}`);
} finally {
  host.close();
  process.stdout.write(existsSync(host.temporaryFolder) ? 'left a folder\n' : 'left nothing\n');
}
