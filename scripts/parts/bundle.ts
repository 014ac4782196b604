import fs, { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { messageOf } from '#release-model';
import { minify, transform } from '@swc/core';
import type ncc from '@vercel/ncc';
import { withNarrowIndentation } from './indentation.ts';
import { readPackageJson } from './package-json.ts';
import { finishedActions, isFinished, ROOT } from './root.ts';

const require = createRequire(import.meta.url);

/** The release of @actions/core that was reviewed before its `sideEffects: false` was set. */
const CORE_VERSION = '3.0.1';

/** The encoding in the options of a `readFile`; `null`: it reads bytes. */
function encodingOf(options: unknown): BufferEncoding | null {
  const given = typeof options === 'object' ? (options as { readonly encoding?: unknown } | null)?.encoding : options;
  return typeof given === 'string' && Buffer.isEncoding(given) ? given : null;
}

/**
 * Loads ncc and makes it see the installed @actions/core as free of side effects, which it is: each module only defines
 * functions. So webpack leaves out the part for OpenID Connect, and with it a 1 MB HTTP client that every start of every
 * action would load. ncc has no option for this. Only this process reads another package.json; the file isn't changed, for
 * builds and tests that run at the same time.
 */
function loadNcc(): { readonly ncc: typeof ncc; readonly wasAsked: () => boolean } {
  const folder = join(ROOT, 'node_modules/@actions/core');
  const described = readPackageJson(folder);
  if (described.version !== CORE_VERSION) {
    throw new Error(
      `node_modules/@actions/core is ${described.version}, but only ${CORE_VERSION} was reviewed for side effects. Review lib/*.js of the new one, then change CORE_VERSION in scripts/parts/bundle.ts.`,
    );
  }
  const answer = Buffer.from(JSON.stringify({ ...described, sideEffects: false }));
  const path = join(folder, 'package.json');
  const { readFile } = fs;
  let asked = false;
  // ncc keeps the functions of `fs` from when it is loaded, so this applies to the rest of this process.
  const answering = (file: fs.PathOrFileDescriptor, ...rest: readonly unknown[]): void => {
    if (file !== path) {
      Reflect.apply(readFile, fs, [file, ...rest]);
      return;
    }
    asked = true;
    const [options] = rest;
    const encoding = encodingOf(options);
    const done = rest.at(-1) as (error: null, content: string | Buffer) => void;
    process.nextTick(done, null, encoding === null ? Buffer.from(answer) : answer.toString(encoding));
  };
  fs.readFile = Object.assign(answering, { __promisify__: readFile.__promisify__ });
  // Inside a program built with `pkg`, ncc doesn't write its V8 cache into node_modules at exit.
  Object.assign(process, { pkg: {} });
  try {
    return { ncc: require('@vercel/ncc') as typeof ncc, wasAsked: () => asked };
  } finally {
    fs.readFile = readFile;
  }
}

/**
 * The code without comments and unused parts. webpack only marks those and leaves their removal to a minifier. This saves
 * half of the bytes, and with them a tenth of the time of every start. Names are kept, so that stack traces and diffs stay
 * readable. Licenses are in licenses.txt.
 */
async function withoutUnused(code: string): Promise<Buffer> {
  const lean = await minify(code, {
    module: true,
    ecma: 2022,
    mangle: false,
    compress: { defaults: false, unused: true, dead_code: true, toplevel: true, passes: 3, module: true },
    format: { comments: false },
  });
  // The minifier writes one line; this only prints it again, with four spaces a level, which would be a quarter of all bytes.
  const printed = await transform(lean.code, {
    isModule: true,
    minify: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
  });
  return Buffer.from(withNarrowIndentation(printed.code));
}

/** Builds dist/suite in memory: file name → bytes. */
async function bundleSuite(): Promise<ReadonlyMap<string, Buffer>> {
  // ncc names modules by their path from here, so only the same folder gives the same bytes.
  process.chdir(ROOT);
  const { ncc, wasAsked } = loadNcc();
  const { code, assets } = await ncc(join(ROOT, 'suite/index.ts'), {
    cache: false,
    esm: true,
    filename: 'index.js',
    quiet: true,
    transpileOnly: true, // `npm run check` runs the compiler itself
  }).catch((error: unknown) => {
    // Node would print the line of ncc that threw, which is 2 MB long.
    throw new Error(`ncc: ${messageOf(error).split('\n').slice(0, 40).join('\n')}`);
  });
  if (!wasAsked())
    throw new Error('ncc: reads package.json files in another way. Update loadNcc in scripts/parts/bundle.ts.');
  const files = new Map<string, Buffer>([['index.js', await withoutUnused(code)]]);
  for (const [name, { source }] of Object.entries(assets)) {
    if (name.endsWith('.d.ts')) continue; // only for importers of a library
    files.set(name, name.endsWith('.js') ? await withoutUnused(String(source)) : Buffer.from(source));
  }
  return files;
}

/** A file of dist/. */
export interface BuiltFile {
  readonly bytes: Buffer;
  readonly executable: boolean;
}

/** The first line of every entry: runs before the suite is loaded, which takes most of a start. */
const DOORS = "import '../suite/close-doors.js';\n";

/**
 * Everything in dist/ except the licenses, by path. The same sources give the same bytes.
 */
export async function bundle(): Promise<Map<string, BuiltFile>> {
  const tree = new Map<string, BuiltFile>();
  const put = (path: string, text: string, executable = false): void => {
    tree.set(path, { bytes: Buffer.from(text), executable });
  };
  const marker = '{ "type": "module" }\n';
  for (const [name, bytes] of await bundleSuite()) tree.set(`suite/${name}`, { bytes, executable: false });
  put('suite/package.json', marker);
  put('suite/close-doors.js', readFileSync(join(ROOT, 'suite/close-doors.mjs'), 'utf8'));
  for (const action of finishedActions()) {
    put(
      `${action}/index.js`,
      `${DOORS}const { start } = await import('../suite/index.js');\nawait start('${action}');\n`,
    );
    put(`${action}/package.json`, marker);
  }
  if (isFinished('packages/cli')) {
    put(
      'cli/index.js',
      `#!/usr/bin/env node\n${DOORS}const { startCommandLine } = await import('../suite/index.js');\nawait startCommandLine();\n`,
      true,
    );
    put('cli/package.json', marker);
  }
  return tree;
}
