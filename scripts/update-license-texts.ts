// Regenerates packages/server-profiles/data/license-texts.json from the texts in `spdx-license-list`, which npm downloads:
// `npm run update-license-texts`. Licenses with the same text appear once, under the name without `-only`.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fingerprintOf } from '../packages/python-standards/src/license-fingerprint.ts';
import { ROOT } from './parts/root.ts';

const run = promisify(execFile);
const SOURCE = 'spdx-license-list@6.12.0';

/** Those that Python projects use; of any other one, the point says that its text was not compared. */
const LICENSES = [
  '0BSD', 'AFL-3.0', 'AGPL-3.0-only', 'Apache-1.1', 'Apache-2.0', 'Artistic-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause',
  'BSD-3-Clause', 'BSD-3-Clause-Clear', 'BSD-4-Clause', 'BSL-1.0', 'CC-BY-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0',
  'CC-BY-SA-4.0', 'CC0-1.0', 'CDDL-1.0', 'CECILL-2.1', 'CECILL-B', 'ECL-2.0', 'EPL-1.0', 'EPL-2.0', 'EUPL-1.1', 'EUPL-1.2',
  'GPL-2.0-only', 'GPL-3.0-only', 'HPND', 'ISC', 'LGPL-2.0-only', 'LGPL-2.1-only', 'LGPL-3.0-only', 'MIT', 'MIT-0',
  'MIT-CMU', 'MPL-1.1', 'MPL-2.0', 'MS-PL', 'MulanPSL-2.0', 'NCSA', 'OFL-1.1', 'OSL-3.0', 'PostgreSQL', 'PSF-2.0',
  'Python-2.0', 'UPL-1.0', 'Unlicense', 'WTFPL', 'X11', 'ZPL-2.1', 'Zlib',
]; // prettier-ignore

/** Four bytes each, the smallest first. */
function packed(groups: ReadonlySet<number>): string {
  const bytes = Buffer.alloc(groups.size * 4);
  for (const [index, group] of [...groups].sort((a, b) => a - b).entries()) bytes.writeUInt32LE(group, index * 4);
  return bytes.toString('base64');
}

async function licenseText(path: string): Promise<string> {
  return (JSON.parse(await readFile(path, 'utf8')) as { readonly licenseText: string }).licenseText;
}

const texts: Record<string, { readonly modulus: number; readonly groups: string }> = {};
const folder = await mkdtemp(join(tmpdir(), 'license-texts-'));
try {
  await run('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', SOURCE]);
  for (const id of LICENSES) {
    const path = join(folder, 'node_modules/spdx-license-list/licenses', `${id}.json`);
    const { modulus, groups } = fingerprintOf(await licenseText(path));
    texts[id.replace(/-only$/, '')] = { modulus, groups: packed(groups) };
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
const target = join(ROOT, 'packages/server-profiles/data/license-texts.json');
await writeFile(target, `${JSON.stringify({ source: SOURCE, texts }, null, 2)}\n`, 'utf8');
console.log(`${Object.keys(texts).length} texts, from ${SOURCE}.`);
