// Compiles the locks of the Python tools that the suite runs, every file with its sha256, into one TypeScript file, so
// that they travel inside the bundle. Needs uv: on the PATH, or its path as the only argument.
//
//   node scripts/update-tool-locks.mjs [UV]
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const TARGET = new URL('../packages/python-env/src/tool-locks.ts', import.meta.url);

/** What each tool's environment holds. trove-classifiers and passlib are for our own use of twine's and pypiserver's. */
const TOOLS = {
  build: ['build==1.6.1'],
  twine: ['twine==7.0.0', 'trove-classifiers'],
  pypiserver: ['pypiserver==2.4.2', 'passlib'],
  'pip-audit': ['pip-audit==2.10.1'],
};

/** For tests alone, and so in no bundle: a second real index. */
const TEST_TOOLS = {
  devpi: ['devpi-server==6.20.3'],
};
const TEST_TARGET = new URL('../packages/testkit/src/devpi-lock.ts', import.meta.url);

const uv = process.argv[2] ?? 'uv';

function compile(requirements) {
  const args = ['pip', 'compile', '--no-config', '--quiet', '--universal', '--python-version', '3.10'];
  // One release of each dependency for all Pythons, where one will do.
  args.push(
    '--fork-strategy',
    'fewest',
    '--generate-hashes',
    '--no-annotate',
    '--no-header',
    '--default-index',
    'https://pypi.org/simple',
    '-',
  );
  return execFileSync(uv, args, { input: requirements.join('\n'), encoding: 'utf8' });
}

const MADE = `// Made by scripts/update-tool-locks.mjs on ${new Date().toISOString().slice(0, 10)}. Don't edit.`;
const escaped = (lock) => lock.replaceAll('\\', '\\\\');
const key = (tool) => (tool.includes('-') ? `'${tool}'` : tool);

const locks = Object.entries(TOOLS).map(([tool, requirements]) => [tool, compile(requirements)]);

const text = `${MADE}

/** The release of each tool. */
export const TOOL_VERSIONS = {
${locks.map(([tool, lock]) => `  ${key(tool)}: '${new RegExp(`^${tool}==(\\S+)`, 'mu').exec(lock)[1]}',`).join('\n')}
} as const;

/** Requirements files for Python 3.10 and newer on every platform, each file with its sha256. */
export const TOOL_LOCKS = {
${locks.map(([tool, lock]) => `  ${key(tool)}: \`${escaped(lock)}\`,`).join('\n')}
} as const;
`;
writeFileSync(TARGET, text);

const testLocks = Object.entries(TEST_TOOLS).map(([tool, requirements]) => [tool, compile(requirements)]);
writeFileSync(
  TEST_TARGET,
  `${MADE}
${testLocks
  .map(
    ([tool, lock]) => `
/** A requirements file for Python 3.10 and newer on every platform, each file with its sha256. */
export const ${tool.toUpperCase()}_LOCK = \`${escaped(lock)}\`;
`,
  )
  .join('')}`,
);
console.log(
  [...locks, ...testLocks].map(([tool, lock]) => `${tool}: ${lock.match(/^\S+==/gmu).length} distributions`).join('\n'),
);
