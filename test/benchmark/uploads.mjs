import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startIndex } from './peers.mjs';
import { median, printTable, spread } from './statistics.mjs';
import { startStopwatch } from './stopwatch.mjs';
import {
  curlCommand,
  emptyCommand,
  hashCommands,
  oursCommand,
  startEdgeIndex,
  twineCommand,
  uvCommand,
} from './upload-contenders.mjs';
import { buildProject, makeWheels } from './upload-files.mjs';

const MIB = 1_048_576;

/** The most that our process may take while it sends one large file. Bytes. */
const MEMORY = 120e6;

/**
 * Lets every contender run in turn, `rounds` times and once before that doesn't count (it warms the caches of files and
 * compiled modules). `after` looks whether a contender has brought what it should.
 */
async function interleave(stopwatch, contenders, rounds, after = () => undefined) {
  const counted = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of Object.entries(contenders)) {
      const figures = await stopwatch.time(command());
      const seen = await after(name);
      if (round > 0) counted[name].push({ ...figures, seen });
    }
  }
  return counted;
}

const walls = (runs) => runs.map(({ wall }) => wall);
const byRound = (runs, others, of) =>
  runs.map((run, round) => of(run.wall, ...others.map((other) => other[round].wall)));

function figures(name, runs, ...more) {
  const peak = median(runs.map((run) => run.peak)) / 1e6;
  return [
    name,
    spread(walls(runs), 3),
    spread(
      runs.map(({ cpu }) => cpu),
      3,
    ),
    peak.toFixed(0),
    ...more,
  ];
}

const HEAD = ['contender', 'wall s, median (least-most)', 'user+sys s', 'peak MB'];

/** Prints what is aimed at, by the median of the rounds; a benchmark never fails over it. */
function printTargets(rows) {
  console.log('');
  printTable([
    ['target', 'reached, median (least-most)', 'to reach', ''],
    ...rows.map(([what, values, limit, sign]) => {
      const found = median(values);
      return [
        what,
        spread(values),
        `${sign} ${limit}`,
        (sign === '<=' ? found <= limit : found >= limit) ? 'yes' : 'NO',
      ];
    }),
  ]);
}

function expectFiles(name, found, files) {
  const missing = files.filter(({ filename, sha256 }) => found[filename] !== sha256);
  if (missing.length > 0)
    throw new Error(`${name} did not bring ${missing.map(({ filename }) => filename).join(', ')}`);
}

async function smallRelease({ root, scratch, peers, python, project, stopwatch }, rounds) {
  const release = await buildProject(peers, python, project, join(scratch, 'small'));
  const server = await startIndex(peers, join(scratch, 'small-index'));
  const packages = join(scratch, 'small-index/packages');
  const empty = emptyCommand(scratch);
  try {
    const runs = await interleave(
      stopwatch,
      {
        empty: () => empty,
        ours: () => oursCommand(root, scratch, server, release),
        bare: () => oursCommand(root, scratch, server, { ...release, manifest: '' }),
        uv: () => uvCommand(peers, server, release),
        twine: () => twineCommand(peers, server, release),
      },
      rounds,
      (name) => {
        const found = readdirSync(packages).sort();
        if (name !== 'empty' && found.length !== release.files.length)
          throw new Error(`${name} brought ${found.join(', ')}`);
        rmSync(packages, { recursive: true });
        mkdirSync(packages);
      },
    );
    console.log(
      `\n# Two small files (${(release.bytes / 1000).toFixed(0)} kB) to one real pypiserver, its folder emptied each time: ${rounds} interleaved rounds, caches warm`,
    );
    printTable([
      HEAD,
      figures('empty Node', runs.empty),
      figures('publish-index', runs.ours),
      figures('publish-index, no manifest given', runs.bare),
      figures('uv publish', runs.uv),
      figures('twine upload', runs.twine),
    ]);
    printTargets([
      [
        'publish-index / (uv + 3 x empty Node)',
        byRound(runs.ours, [runs.uv, runs.empty], (ours, uv, blank) => ours / (uv + 3 * blank)),
        1,
        '<=',
      ],
      ['twine / publish-index', byRound(runs.twine, [runs.ours], (twine, ours) => twine / ours), 3, '>='],
    ]);
  } finally {
    await server.stop();
  }
}

async function manyWheels({ root, scratch, peers, python, stopwatch }, rounds) {
  const release = await makeWheels(python, join(scratch, 'many'), 'many', 20_000, 60);
  const server = await startEdgeIndex('KEEP', 100);
  try {
    const runs = await interleave(
      stopwatch,
      {
        ours: () => oursCommand(root, scratch, server, release),
        uv: () => uvCommand(peers, server, release),
        twine: () => twineCommand(peers, server, release),
      },
      rounds,
      async (name) => {
        const seen = await server.seen();
        expectFiles(name, seen.files, release.files);
        return seen;
      },
    );
    const asked = (of) => {
      const [{ seen }] = of;
      return [`${seen.gets} + ${seen.posts}`, seen.connections];
    };
    console.log(
      `\n# 60 wheels of 20 kB to an index that takes 100 ms for each request, as many at once as it takes (the default): ${rounds} interleaved rounds, caches warm`,
    );
    printTable([
      [...HEAD, 'GET + POST', 'connections'],
      figures('publish-index', runs.ours, ...asked(runs.ours)),
      figures('uv publish', runs.uv, ...asked(runs.uv)),
      figures('twine upload', runs.twine, ...asked(runs.twine)),
    ]);
    printTargets([
      ['uv / publish-index', byRound(runs.uv, [runs.ours], (uv, ours) => uv / ours), 6, '>='],
      ['twine / publish-index', byRound(runs.twine, [runs.ours], (twine, ours) => twine / ours), 6, '>='],
    ]);
  } finally {
    await server.stop();
  }
}

async function largeFile({ root, scratch, peers, python, stopwatch }, rounds, mebibytes) {
  const release = await makeWheels(python, join(scratch, 'large'), 'large', mebibytes * MIB, 1);
  const sink = await startEdgeIndex('SINK', 0);
  const hashing = hashCommands(release);
  const empty = emptyCommand(scratch);
  try {
    const runs = await interleave(
      stopwatch,
      {
        empty: () => empty,
        ours: () => oursCommand(root, scratch, sink, release),
        curl: () => curlCommand(sink, release),
        sha256sum: () => hashing.sha256sum,
        openssl: () => hashing.openssl,
        node: () => hashing.node,
        uv: () => uvCommand(peers, sink, release),
        twine: () => twineCommand(peers, sink, release),
      },
      rounds,
      async (name) => {
        const { bytes } = await sink.seen();
        if (!['empty', 'sha256sum', 'openssl', 'node'].includes(name) && bytes < release.bytes)
          throw new Error(`${name} brought ${bytes} bytes only`);
      },
    );
    console.log(
      `\n# One wheel of ${mebibytes} MiB to a sink on loopback in a process of its own: ${rounds} interleaved rounds, the file in the page cache`,
    );
    printTable([
      HEAD,
      figures('empty Node', runs.empty),
      figures('publish-index', runs.ours),
      figures('curl -F, hashes nothing', runs.curl),
      figures('sha256sum', runs.sha256sum),
      figures('openssl dgst -sha256', runs.openssl),
      figures('createHash over a stream, Node', runs.node),
      figures('uv publish', runs.uv),
      figures('twine upload', runs.twine),
    ]);
    const against = (pass) => byRound(runs.ours, [runs.curl, pass], (ours, curl, hash) => ours / (curl + hash));
    printTargets([
      ['publish-index / (curl + sha256sum)', against(runs.sha256sum), 1.1, '<='],
      ['publish-index / (curl + createHash, Node)', against(runs.node), 1.1, '<='],
      ['publish-index / (curl + openssl)', against(runs.openssl), 1.1, '<='],
      ['peak MB of publish-index', runs.ours.map(({ peak }) => peak / 1e6), MEMORY / 1e6, '<='],
    ]);
  } finally {
    await sink.stop();
    rmSync(release.folder, { recursive: true });
  }
}

async function linearCost({ root, scratch, python, stopwatch }, rounds, { unit, title, sizes, make }) {
  const sink = await startEdgeIndex('SINK', 0);
  const releases = [];
  for (const size of sizes) releases.push([size, await make(python, join(scratch, `linear-${unit}-${size}`), size)]);
  try {
    const runs = await interleave(
      stopwatch,
      Object.fromEntries(releases.map(([size, release]) => [size, () => oursCommand(root, scratch, sink, release)])),
      rounds,
    );
    console.log(`\n# ${title}: ${rounds} interleaved rounds, the files in the page cache`);
    const [least, most] = [sizes[0], sizes.at(-1)];
    printTable([
      [...HEAD, `ms per ${unit}`],
      ...sizes.map((size) =>
        figures(`${size} ${unit}`, runs[size], spread(walls(runs[size]).map((wall) => (1000 * wall) / size))),
      ),
    ]);
    printTargets([
      [
        `ms per ${unit}: ${most} / ${least}`,
        byRound(runs[most], [runs[least]], (large, small) => large / most / (small / least)),
        1.1,
        '<=',
      ],
    ]);
    const first = median(walls(runs[sizes[0]]));
    const slopes = sizes.slice(1).map((size, at) => {
      const before = at === 0 ? first : median(walls(runs[sizes[at]]));
      return `${((1000 * (median(walls(runs[size])) - before)) / (size - sizes[at])).toFixed(2)} ms`;
    });
    console.log(`each further ${unit} from step to step, without the start: ${slopes.join(', then ')}`);
  } finally {
    await sink.stop();
    for (const [, { folder }] of releases) rmSync(folder, { recursive: true });
  }
}

/** Ours, uv, twine and curl upload the same files to the same servers in turn; nobody waits for the page afterwards. */
export async function compareUploads(setting, parts, { rounds, mebibytes }) {
  const stopwatch = startStopwatch(setting.python, setting.scratch);
  const all = { ...setting, stopwatch };
  try {
    if (parts.includes('small')) await smallRelease(all, rounds);
    if (parts.includes('many')) await manyWheels(all, Math.max(3, Math.round(rounds / 4)));
    if (parts.includes('large')) await largeFile(all, rounds, mebibytes);
    if (!parts.includes('linear')) return;
    await linearCost(all, rounds, {
      unit: 'MiB',
      title: 'Cost by bytes: one wheel to a sink on loopback',
      sizes: [mebibytes / 4, mebibytes / 2, mebibytes],
      make: (python, folder, size) => makeWheels(python, folder, 'large', size * MIB, 1),
    });
    await linearCost(all, rounds, {
      unit: 'files',
      title: 'Cost by files: wheels of 20 kB to a sink on loopback',
      sizes: [15, 30, 60],
      make: (python, folder, count) => makeWheels(python, folder, 'many', 20_000, count),
    });
  } finally {
    await stopwatch.stop();
  }
}
