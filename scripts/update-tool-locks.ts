// Compiles requirements/*.in into requirements/*.txt: what the Python tools of the suite and of its tests need, on every
// platform, each file with its sha256. Existing pins in a .txt stay, unless an option says to upgrade.
// Needs uv: on the PATH, or at the path in UV. `npm run build` then takes the locks of the shipped tools into their module.
//
//   npm run update-tool-locks -- [uv's options: --upgrade, --upgrade-package NAME]
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './parts/root.ts';

const FOLDER = join(ROOT, 'requirements');

/** The oldest Python for each; the shipped locks are for 3.10. */
const OLDEST_PYTHON: Readonly<Record<string, string>> = { zizmor: '3.11' };

/** uv writes them into the header of the .txt, where Renovate reads them to do the same. */
function optionsFor(name: string): readonly string[] {
  return [
    '--universal',
    `--python-version=${OLDEST_PYTHON[name] ?? '3.10'}`,
    '--fork-strategy=fewest', // one release of each dependency for all Pythons, if possible
    '--generate-hashes',
    `--output-file=${name}.txt`,
    `${name}.in`,
  ];
}

for (const file of readdirSync(FOLDER).filter((entry) => entry.endsWith('.in'))) {
  const name = file.slice(0, -'.in'.length);
  const options = optionsFor(name);
  const index = ['--no-config', '--default-index', 'https://pypi.org/simple'];
  const words = ['pip', 'compile', '--quiet', ...index, ...process.argv.slice(2), ...options];
  execFileSync(process.env['UV'] ?? 'uv', words, {
    cwd: FOLDER,
    // Otherwise the header would contain the caller's own options, too
    env: { ...process.env, UV_CUSTOM_COMPILE_COMMAND: `uv pip compile ${options.join(' ')}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const pins = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').match(/^[^\s#]+==/gmu) ?? [];
  console.log(`requirements/${name}.txt: ${pins.length} distributions`);
}
