// npm run build: generates everything that is committed. The same sources give the same bytes.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedDist, generatedSettings, generatedSources, generatedUmbrella } from './parts/generated.ts';
import { ACTIONS, filesBelow, finishedActions, ROOT } from './parts/root.ts';

const DIST = join(ROOT, 'dist');

function writeIfChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const started = performance.now();
for (const action of ACTIONS) {
  if (!finishedActions().includes(action))
    console.warn(`${action}: skipped, because it or a room that it needs doesn't have src/index.ts or action.yml.`);
}
for (const [path, text] of await generatedUmbrella()) writeIfChanged(path, text);
for (const [path, text] of await generatedSettings()) writeIfChanged(path, text);
for (const [path, text] of await generatedSources()) writeIfChanged(path, text);
const tree = await generatedDist();
let bytes = 0;
for (const [path, file] of tree) {
  const target = join(DIST, path);
  // Files that are up to date are not touched, as another process may be reading them.
  if (!existsSync(target) || !readFileSync(target).equals(file.bytes)) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.bytes);
  }
  chmodSync(target, file.executable ? 0o755 : 0o644); // an older file keeps its mode
  bytes += file.bytes.length;
}
// Names of chunks follow their content, so old ones would stay forever.
for (const path of filesBelow(DIST)) if (!tree.has(path)) rmSync(join(DIST, path));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`dist: ${tree.size} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s`);
