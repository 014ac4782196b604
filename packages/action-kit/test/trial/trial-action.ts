// Run as a process of its own by start-action.test.ts: an action that does what its inputs say.
import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { MARKER_VARIABLE, runMarker, runProcess, startProcess } from '#process';
import { ReleaseError, type Host, type StageResult } from '#release-model';
import { recordStage } from '#release-store';
import { defineAction, startAction, type InputReader } from '#action-kit';

interface TrialInputs {
  readonly does: readonly string[];
  readonly text: string | null;
  readonly password: string | null;
  readonly workspace: string;
}

interface TrialResult extends StageResult {
  readonly says: string;
}

/** What an error and the failure of the run are about. */
const PYTEST = { command: 'pytest' };

const DEEDS: Readonly<Record<string, (inputs: TrialInputs, host: Host) => unknown>> = {
  log: ({ text }, host) => {
    host.info(text ?? '');
    host.warning(text ?? '', { file: text ?? '', line: 3 });
  },
  'print-password': ({ password }, host) => {
    host.info(`password: ${password ?? ''} ${Buffer.from(`somebody:${password ?? ''}`).toString('base64')}`);
  },
  refuse: () => {
    throw new ReleaseError({ subject: 'does', problem: 'holds refuse', remedy: 'Leave it out' });
  },
  crash: () => {
    throw new TypeError('undefined is not a function');
  },
  'crash-with-password': ({ password }) => {
    throw new TypeError(`no ${password ?? ''} in x`, { cause: new Error(`it was ${password ?? ''}`) });
  },
  'tell-twice': (_, host) => {
    host.error('pytest: failed [T1]', { file: '/elsewhere/x.py', line: 3 }, PYTEST);
    host.error('pytest: failed with exit code 1. Fix the tests');
    host.error('mypy: failed with exit code 2. Fix the types. [T2]');
  },
  // Other people's code throws anything.
  'throw-text': (): unknown => runInNewContext('Promise.reject("only a text")'),
  stray: async () => {
    setTimeout(() => {
      throw new Error('nobody caught this');
    }, 1);
    await delay(50);
  },
  wait: async (_, host) => {
    host.info('waiting');
    await delay(30_000, undefined, { signal: host.signal });
  },
  'forge-files': ({ workspace }) => {
    // What code of a project could do when it finds the folder of the command files.
    for (const name of ['set_output', 'set_env', 'add_path']) {
      appendFileSync(join(workspace, '../temp/_runner_file_commands', name), 'PATH=/evil\n');
    }
  },
  'spy-on-parent': async ({ workspace }, host) => {
    const spy = `cat /proc/$PPID/environ | tr '\\0' '\\n'; echo; env`;
    const { output } = await runProcess({
      file: 'sh',
      args: ['-c', spy],
      cwd: workspace,
      env: { ...host.environment },
    });
    writeFileSync(join(workspace, 'spied.txt'), `${output}\n${JSON.stringify(process.env)}`);
  },
  daemon: ({ workspace }, host) => {
    // As one that got away from the command which had started it: it still carries the marker of the run.
    const env = { ...host.environment, [MARKER_VARIABLE]: `${runMarker()}.1` };
    const script = 'sleep 300 & echo $! > daemon.pid';
    execFileSync('sh', ['-c', script], { cwd: workspace, env, stdio: 'ignore' });
  },
  server: async ({ workspace }, host) => {
    const server = await startProcess({ file: 'sleep', args: ['301'], cwd: workspace, env: { ...host.environment } });
    try {
      await host.afterProjectCode?.();
    } finally {
      process.kill(server.pid, 0);
      host.info('the server lives');
      await server.stop();
    }
  },
};

async function run(inputs: TrialInputs, host: Host): Promise<TrialResult> {
  const recorder = recordStage('test', host);
  recorder.about({ project: 'trial-project', normalizedName: 'trial-project', version: '1.0' });
  for (const deed of inputs.does) await DEEDS[deed]?.(inputs, host);
  recorder.item({ kind: 'command', subject: inputs.text ?? 'pytest', outcome: 'passed', message: '', ms: 12 });
  const failed = inputs.does.includes('fail');
  const closed = await recorder.close(
    failed
      ? { outcome: 'failed', failure: 'pytest: failed with exit code 1. Fix the tests.' }
      : { outcome: 'passed', failure: null },
  );
  return {
    ...closed,
    failureAbout: failed ? PYTEST : undefined,
    says: inputs.does.includes('long') ? 'x'.repeat(30_000) : (inputs.text ?? ''),
  };
}

await startAction(
  defineAction({
    name: 'trial-action',
    stage: 'test',
    readInputs: (reader: InputReader): TrialInputs => ({
      does: reader.list('does'),
      text: reader.optional('some-text'),
      password: reader.secret('password'),
      workspace: reader.workspace,
    }),
    run,
    defaultOutputs: { passed: 'false', says: '' },
    outputs: (result) => ({ passed: String(result.passed), says: result.says }),
    secrets: ['password'],
    runsProjectCode: true,
    defaults: {},
    settings: null,
  }),
);
