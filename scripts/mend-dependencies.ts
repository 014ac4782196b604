// Writes the dependencies that each room's sources import into its package.json, then updates the lockfile.
// A package from outside must be installed before: npm install --workspace ROOM --save-exact NAME
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesImportedBy } from './parts/arrows.ts';
import { readPackageJson } from './parts/package-json.ts';
import { ROOT, rooms } from './parts/root.ts';

const { devDependencies = {} } = readPackageJson(ROOT);
const names = new Set(rooms().map(({ name }) => name));
let changed = false;
for (const { folder } of rooms()) {
  const path = join(ROOT, folder, 'package.json');
  const text = readFileSync(path, 'utf8');
  const manifest = readPackageJson(join(ROOT, folder));
  const dependencies: Record<string, string> = {};
  for (const imported of packagesImportedBy(folder)) {
    const version = manifest.dependencies?.[imported] ?? (names.has(imported) ? '*' : undefined);
    if (version !== undefined) dependencies[imported] = version;
    else if (folder !== 'packages/testkit' || !(imported in devDependencies)) {
      console.error(
        `${folder}: imports ${imported}, which is not installed. Run npm install --workspace ${folder} --save-exact ${imported}`,
      );
      process.exitCode = 1;
    }
  }
  const fixed = `${JSON.stringify({ ...manifest, dependencies }, null, 2)}\n`;
  if (fixed === text) continue;
  writeFileSync(path, fixed);
  console.log(`${folder}/package.json: fixed`);
  changed = true;
}
if (changed)
  execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit' });
