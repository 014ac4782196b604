// npm run zizmor: runs zizmor on every workflow, template and action of ours, in its strictest persona and without the
// network; zizmor.yml lists the accepted findings, and why. With files as arguments, checks only those. The status is 0 when
// nothing is found.
//
//   npm run zizmor -- [zizmor's options] [FILE …]
//
// Needs a Python with pip (PYTHON, else python3). zizmor itself is pinned by hash and fetched once, below node_modules/.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACTIONS, actionFolder, ROOT } from './parts/root.ts';

const LOCK = join(ROOT, 'requirements/zizmor.txt');

/** @throws Error when a text doesn't have what it must have */
function found(pattern: RegExp, text: string): RegExpExecArray {
  const match = pattern.exec(text);
  if (match === null) throw new Error(`${String(pattern)}: is not in the text that begins with ${text.slice(0, 60)}`);
  return match;
}

/** The program, fetched into a folder that is named after its release. */
function zizmor(): string {
  const release = found(/^zizmor==(\S+)/mu, readFileSync(LOCK, 'utf8'))[1] ?? '';
  const cache = join(ROOT, 'node_modules/.cache');
  const folder = join(cache, `zizmor-${release}`);
  const program = join(folder, 'bin', process.platform === 'win32' ? 'zizmor.exe' : 'zizmor');
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(`${folder}-`);
  const words = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes'];
  execFileSync(
    process.env['PYTHON'] ?? 'python3',
    [...words, '--only-binary', ':all:', '--target', made, '--requirement', LOCK],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  try {
    renameSync(made, folder);
  } catch {
    // Another run was faster
    rmSync(made, { recursive: true, force: true });
  }
  return program;
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The parts that are not whole workflows, inserted where their headers say. */
function withParts(): Readonly<Record<string, string>> {
  const job = read('action-templates/on-failure.yml').split('\njobs:\n')[1] ?? '';
  const step = read('action-templates/on-failure-step.yml').split('    steps:\n')[1] ?? '';
  const [issues] = found(/^ +issues: write.*\n/mu, read('action-templates/on-failure-step.yml'));
  const single = read('action-templates/single-job.yml');
  return {
    'self-contained-with-on-failure.yml': `${read('action-templates/self-contained.yml')}\n${job}`,
    'single-job-with-on-failure-step.yml': `${single.replace(/^ {6}contents: write.*\n/mu, (line) => line + issues)}${step}`,
  };
}

/** The paths of every workflow and action. */
function ours(folder: string): readonly string[] {
  const isPart = (name: string): boolean => name.startsWith('on-failure');
  const workflows = ['action-templates', '.gitea/workflows', '.github/workflows'].flatMap((place) =>
    readdirSync(join(ROOT, place))
      .filter((name) => name.endsWith('.yml') && !isPart(name))
      .map((name) => join(ROOT, place, name)),
  );
  const parts = Object.entries(withParts()).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return [...workflows, ...parts, ...ACTIONS.map((action) => join(actionFolder(action), 'action.yml'))];
}

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'repo-agent-actions-zizmor-'));
try {
  const isForOurs = words.length === 0;
  const asked = isForOurs ? ['--persona', 'auditor', '--config', join(ROOT, 'zizmor.yml'), ...ours(folder)] : words;
  const options = ['--offline', '--no-progress', '--strict-collection', '--color', 'never'];
  const { status, error } = spawnSync(zizmor(), [...options, ...asked], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, RUST_LOG: 'error' },
  });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
