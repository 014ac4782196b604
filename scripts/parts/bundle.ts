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

/** Packages without side effects that don't say so, each in the release that was reviewed: its modules only define things. */
const WITHOUT_EFFECTS: Readonly<Record<string, string>> = {
  '@actions/core': '3.0.1',
  '@actions/http-client': '4.0.1',
};

/** Where ncc sets up what webpack does with modules. */
const OPTIMIZATION = 'optimization:{nodeEnv:false,';

/**
 * When modules that several chunks need are in a chunk of their own: by default only from 20 kB of sources on, so that
 * small ones were in up to 13 chunks, a seventh of all bytes. And an entry may have more of them than 30, or what is shared
 * is copied again.
 */
const SHARED = { chunks: 'async', minSize: 8000, maxAsyncRequests: 60 };

/** The encoding in the options of a `readFile`; `null`: it reads bytes. */
function encodingOf(options: unknown): BufferEncoding | null {
  const given = typeof options === 'object' ? (options as { readonly encoding?: unknown } | null)?.encoding : options;
  return typeof given === 'string' && Buffer.isEncoding(given) ? given : null;
}

/** The `package.json` of each package in `WITHOUT_EFFECTS`, as it should be: path → bytes. */
function describedWithoutEffects(): ReadonlyMap<string, Buffer> {
  return new Map(
    Object.entries(WITHOUT_EFFECTS).map(([name, reviewed]) => {
      const folder = join(ROOT, 'node_modules', name);
      const described = readPackageJson(folder);
      if (described.version !== reviewed) {
        throw new Error(
          `node_modules/${name} is ${described.version}, but only ${reviewed} was reviewed for side effects. Review lib/*.js of the new one, then change WITHOUT_EFFECTS in scripts/parts/bundle.ts.`,
        );
      }
      return [join(folder, 'package.json'), Buffer.from(JSON.stringify({ ...described, sideEffects: false }))];
    }),
  );
}

/**
 * Loads ncc and makes it see the packages of `WITHOUT_EFFECTS` as free of side effects. So webpack leaves out what nobody
 * uses of @actions/core and @actions/tool-cache, and with it a 1 MB HTTP client that every start of every action would
 * load. ncc has no option for this. Only this process reads another package.json; the files aren't changed, for builds and
 * tests that run at the same time.
 */
function loadNcc(): { readonly ncc: typeof ncc; readonly wasAsked: () => boolean } {
  const answers = describedWithoutEffects();
  const { readFile } = fs;
  const asked = new Set<string>();
  // ncc keeps the functions of `fs` from when it is loaded, so this applies to the rest of this process.
  const answering = (file: fs.PathOrFileDescriptor, ...rest: readonly unknown[]): void => {
    const answer = typeof file === 'string' ? answers.get(file) : undefined;
    if (typeof file !== 'string' || answer === undefined) {
      Reflect.apply(readFile, fs, [file, ...rest]);
      return;
    }
    asked.add(file);
    const [options] = rest;
    const encoding = encodingOf(options);
    const done = rest.at(-1) as (error: null, content: string | Buffer) => void;
    process.nextTick(done, null, encoding === null ? Buffer.from(answer) : answer.toString(encoding));
  };
  fs.readFile = Object.assign(answering, { __promisify__: readFile.__promisify__ });
  const { readFileSync: readNow } = fs;
  const settled = (...words: Parameters<typeof readNow>): string | Buffer => {
    const text = readNow(...words);
    if (typeof text !== 'string' || !String(words[0]).endsWith('index.js.cache.js')) return text;
    if (text.split(OPTIMIZATION).length !== 2)
      throw new Error('ncc: sets up webpack in another way. Update OPTIMIZATION in scripts/parts/bundle.ts.');
    return text.replace(OPTIMIZATION, `${OPTIMIZATION}splitChunks:${JSON.stringify(SHARED)},`);
  };
  fs.readFileSync = settled as typeof readNow;
  // Inside a program built with `pkg`, ncc doesn't write its V8 cache into node_modules at exit.
  Object.assign(process, { pkg: {} });
  try {
    return { ncc: require('@vercel/ncc') as typeof ncc, wasAsked: () => asked.size === answers.size };
  } finally {
    fs.readFile = readFile;
    fs.readFileSync = readNow;
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
