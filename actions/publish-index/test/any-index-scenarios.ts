import { createIndexStorage, FILE_REDIRECTS, type Fault, type IndexStorage, type ServerSoftware } from '#testkit';
import { SDIST, WHEEL, type Scenario, type ScenarioRun } from './scenario.ts';

const CLEAN = { failure: null, uploaded: 2, posts: 2 } as const;
const AGAIN = { failure: null, uploaded: 0, skipped: 2, posts: 0 } as const;

/** Servers that send who asks for an unknown project to the public index: pypiserver, GitLab, Pulp. */
const FALLBACKS: readonly Scenario[] = (['pypiserver', 'gitlab', 'pulp', 'nexus'] as const).flatMap(
  (software): readonly Scenario[] => [
    {
      name: `${software}: the public index has other bytes under our names, which is none of our business`,
      index: { software },
      fallback: true,
      runs: [
        {
          ...CLEAN,
          script: ({ publicIndex }) => {
            publicIndex?.put(WHEEL, Buffer.from('public'));
            publicIndex?.put(SDIST, Buffer.from('public'));
          },
          says: /it redirects the page of Trial-Upload to http:\/\/127\.0\.0\.1:\d+, which is another server\./u,
        },
        AGAIN,
      ],
    },
    {
      name: `${software}: the public index has our bytes, and this one gets them all the same`,
      index: { software },
      fallback: true,
      runs: [
        {
          ...CLEAN,
          script: ({ publicIndex, bytesOf }) => {
            for (const name of [WHEEL, SDIST]) publicIndex?.put(name, bytesOf(name));
          },
        },
        AGAIN,
      ],
    },
    {
      name: `${software}: the public index has our bytes, and nothing arrives here: not published`,
      index: { software },
      fallback: true,
      hasty: true,
      runs: [
        {
          script: ({ index, publicIndex, bytesOf }) => {
            for (const name of [WHEEL, SDIST]) publicIndex?.put(name, bytesOf(name));
            index.failUploads(...Array.from({ length: 9 }, () => ({ kind: 'status', status: 200 }) as const));
          },
          failure:
            /doesn't show it after 20 s: .+the index redirects its page to http:.+, which is another server.+ If http:\/\/127\.0\.0\.1:\d+ is this index under another name, use that name in simple-url; otherwise, run again/u,
          items: { installable: 'failed' },
          uploaded: 2,
        },
      ],
      holds: [],
    },
  ],
);

/** Servers that don't know their own address. */
const LOST_FILES: readonly Scenario[] = (['gitea', 'gitlab', 'artifactory'] as const).map((software): Scenario => ({
  name: `${software}: its pages name files where nothing is`,
  index: { software, filesAt: 'http://127.0.0.1:1' },
  runs: [
    {
      ...CLEAN,
      warning:
        /its page names files at http:\/\/127\.0\.0\.1:1, where nobody can get them: nothing is listening there .+\. Correct the address that the server has of itself/u,
    },
    AGAIN,
  ],
}));

/** Where files and pages are behind redirects: a store with signed addresses, and other addresses of the index itself. */
function redirected(software: ServerSoftware): readonly Scenario[] {
  const files = FILE_REDIRECTS[software];
  const index = { software, reading: 'users' } as const;
  const common = { grid: true, hasty: true } as const;
  const inStore = { ...index, pages: 'html-without-hashes', downloads: 'redirected' } as const;
  const downloads = files?.to === 'store';
  return [
    ...(files === undefined
      ? []
      : ([
          {
            ...common,
            name: `${software}: its files are behind signed addresses of a store, which gets no password`,
            index: inStore,
            runs: [CLEAN, { ...AGAIN, downloads }],
          },
          {
            ...common,
            name: `${software}: a file in the store has other bytes: nothing is sent`,
            index: inStore,
            runs: [
              {
                script: (stage) => {
                  stage.index.put(WHEEL, Buffer.from('theirs'));
                },
                failure:
                  /has different bytes under the name of trial_upload-1\.0\.0-py3-none-any\.whl .+; nothing was sent\./u,
                items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
                uploaded: 0,
                posts: 0,
                downloads,
              },
            ],
            holds: [],
          },
          {
            ...common,
            name: `${software}: a file in the store is replaced between two looks: it is seen`,
            index: inStore,
            runs: [
              {
                script: ({ index: store, bytesOf }) => {
                  store.put(WHEEL, bytesOf(WHEEL));
                  store.failUploads({ kind: 'put', filename: WHEEL, bytes: Buffer.from('theirs') });
                },
                failure: /different bytes under the name of trial_upload-1\.0\.0-py3-none-any\.whl/u,
                items: { installable: 'failed' },
                uploaded: 1,
                skipped: 1,
                posts: 1,
              },
            ],
            holds: [SDIST],
          },
        ] satisfies readonly Scenario[])),
    ...([301, 302, 303, 307, 308] as const).map((pagesMoved): Scenario => ({
      ...common,
      name: `${software}: a ${pagesMoved} to another address of its own keeps the password`,
      index: { ...index, pagesMoved },
      runs: [CLEAN, AGAIN],
    })),
    {
      ...common,
      name: `${software}: its pages show older versions of another index, too`,
      index: { ...index, upstream: upstreamWith('trial_upload-0.9.0-py3-none-any.whl') },
      runs: [CLEAN, AGAIN],
    },
    {
      ...common,
      name: `${software}: its pages show other bytes of another index under our name: nothing is sent`,
      index: { ...index, upstream: upstreamWith(WHEEL) },
      runs: [
        {
          failure:
            /has different bytes under the name of trial_upload-1\.0\.0-py3-none-any\.whl .+; nothing was sent\./u,
          items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
          uploaded: 0,
          posts: 0,
        },
      ],
      holds: [],
    },
  ];
}

function upstreamWith(filename: string): IndexStorage {
  const storage = createIndexStorage();
  storage.put(filename, Buffer.from('theirs'));
  return storage;
}

const SERVERS: readonly ServerSoftware[] = [
  'pypi',
  'gitea',
  'pypiserver',
  'devpi',
  'gitlab',
  'nexus',
  'artifactory',
  'pulp',
  'codeartifact',
  'artifact-registry',
  'azure',
  'cloudsmith',
];

/** Those that take the bytes that they have once more, with their usual answer. */
const TAKES_AGAIN: ReadonlySet<ServerSoftware> = new Set(['pypi', 'devpi']);

const REST: ScenarioRun = { failure: null, uploaded: 1, skipped: 1 };
const HALF = { [WHEEL]: 'failed', [SDIST]: 'not-sent' } as const;

function status(code: number, reason: string, rest: Partial<Extract<Fault, { kind: 'status' }>> = {}): Fault {
  return { kind: 'status', status: code, reason, ...rest };
}

/** A `200` for every upload, however many there are, and nothing is stored. */
const LIES: readonly Fault[] = Array.from({ length: 12 }, () => ({ kind: 'status', status: 200 }) as const);

/** Another build of the version, whose files come while ours are sent; on a server that replaces files, too. */
function anotherBuild(
  common: Pick<Scenario, 'grid' | 'hasty'> & { readonly index: { readonly software: ServerSoftware } },
): readonly Scenario[] {
  const { software } = common.index;
  const theirs = Buffer.from('theirs');
  const told =
    /has different bytes under the name of .+, which came since this run began; nothing more is sent\. Find out who else releases version 1\.0\.0\. .+ release as version 1\.0\.1/u;
  const foreign = 'trial_upload-1.0.0-cp310-none-any.whl';
  const toldForeign =
    /has trial_upload-1\.0\.0-cp310-none-any\.whl .+ of version 1\.0\.0, which the manifest doesn't contain, which came since this run began; /u;
  const overwriting = { ...common, index: { software, duplicates: 'replaced' } } as const;
  return [
    {
      ...common,
      name: `${software}: other bytes come between plan and first upload: nothing is sent`,
      runs: [
        {
          script: ({ index }) => {
            index.failPages(null, { kind: 'put', filename: SDIST, bytes: theirs });
          },
          failure: told,
          items: { [WHEEL]: 'not-sent', [SDIST]: 'not-sent' },
          uploaded: 0,
          posts: 0,
        },
      ],
      holds: [],
    },
    {
      ...overwriting,
      name: `${software}, replacing files: other bytes come between two uploads, and stay as they are`,
      runs: [
        {
          script: ({ index }) => {
            index.failPages(null, null, { kind: 'put', filename: SDIST, bytes: theirs });
          },
          failure: told,
          items: { [SDIST]: 'failed' },
          uploaded: 1,
          posts: 1,
        },
      ],
      holds: [WHEEL],
    },
    {
      ...overwriting,
      name: `${software}, replacing files: ours is replaced while the next one is sent`,
      runs: [
        {
          script: ({ index }) => {
            index.failUploads(null, { kind: 'put', filename: WHEEL, bytes: theirs });
          },
          failure:
            /accepted the upload, but has different bytes under the name of trial_upload-1\.0\.0-py3-none-any\.whl .+\. Find out who else uploads to it, and release as version 1\.0\.1/u,
          items: { installable: 'failed' },
          uploaded: 2,
          posts: 2,
        },
      ],
      holds: [SDIST],
    },
    {
      ...common,
      name: `${software}: a wheel with other tags comes between two uploads: nothing more is sent`,
      runs: [
        {
          script: ({ index }) => {
            index.failPages(null, null, { kind: 'put', filename: foreign, bytes: theirs });
          },
          failure: toldForeign,
          items: { [SDIST]: 'not-sent' },
          uploaded: 1,
          posts: 1,
        },
      ],
      holds: [WHEEL],
    },
    {
      ...common,
      name: `${software}: a wheel with other tags overtakes the last upload: it is said`,
      runs: [
        {
          script: ({ index }) => {
            index.failUploads(null, { kind: 'put', filename: foreign, bytes: theirs });
          },
          failure: toldForeign,
          uploaded: 2,
          posts: 2,
        },
      ],
    },
    {
      ...common,
      name: `${software}: a file of ours that came since the plan is not sent again`,
      runs: [
        {
          script: ({ index, bytesOf }) => {
            index.failPages(null, null, { kind: 'put', filename: SDIST, bytes: bytesOf(SDIST) });
          },
          failure: null,
          uploaded: 1,
          skipped: 1,
          posts: 1,
        },
        AGAIN,
      ],
    },
  ];
}

/** What must hold on every server, in its own words. */
function onEveryServer(software: ServerSoftware): readonly Scenario[] {
  const takesAgain = TAKES_AGAIN.has(software);
  const index = { software };
  const common = { index, grid: true, hasty: true } as const;
  return [
    { ...common, name: `${software}: what it takes is there, and a second run sends nothing`, runs: [CLEAN, AGAIN] },
    {
      ...common,
      name: `${software}: other bytes under the name of the wheel: nothing is sent to any server`,
      runs: [
        {
          script: (stage) => {
            stage.index.put(WHEEL, Buffer.from('theirs'));
          },
          failure:
            /has different bytes under the name of trial_upload-1\.0\.0-py3-none-any\.whl .+; nothing was sent\./u,
          items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
          uploaded: 0,
          posts: 0,
        },
      ],
      holds: [],
    },
    {
      ...common,
      name: `${software}: other bytes overtake an upload, in its own words a conflict`,
      runs: [
        {
          script: (stage) => {
            stage.index.failUploads(null, { kind: 'put', filename: SDIST, bytes: Buffer.from('theirs') });
          },
          failure:
            /has different bytes under the name of trial_upload-1\.0\.0\.tar\.gz \(sha256 [0-9a-f]{64} there, [0-9a-f]{64} here\)\. .+release as version 1\.0\.1/u,
          items: { [SDIST]: 'failed' },
          uploaded: 1,
          posts: 2,
        },
      ],
      holds: [WHEEL],
      resent: 1,
    },
    {
      ...common,
      name: `${software}: our bytes overtake an upload, in its own words a duplicate`,
      runs: [
        {
          script: (stage) => {
            stage.index.failUploads(null, { kind: 'put', filename: SDIST, bytes: stage.bytesOf(SDIST) });
          },
          failure: null,
          uploaded: takesAgain ? 2 : 1,
          ...(takesAgain ? {} : { skipped: 1 }),
          posts: 2,
        },
        AGAIN,
      ],
      resent: 1,
    },
    ...anotherBuild(common),
    ...([302, 400, 403, 404, 405, 406, 409, 410, 412, 418, 422, 451] as const).map((code): Scenario => ({
      ...common,
      name: `${software}: ${code} in words that nobody knows, and the file is there`,
      runs: [
        {
          failure: null,
          uploaded: 1,
          skipped: 1,
          posts: 2,
          script: (stage) => {
            stage.index.failUploads(status(code, 'Nichts zu tun', { store: true }));
          },
        },
        AGAIN,
      ],
    })),
    ...([400, 403, 406, 422] as const).map((code): Scenario => ({
      ...common,
      name: `${software}: ${code} in words that nobody knows, and the file is not there: the refusal as it is`,
      runs: [
        {
          script: (stage) => {
            stage.index.failUploads(status(code, 'Geht gar nicht'));
          },
          failure: new RegExp(
            `was refused: ${code} Geht gar nicht${code === 403 ? "; the password of '__token__' was sent to 127\\.0\\.0\\.1:\\d+" : ''}\\.`,
            'u',
          ),
          items: HALF,
          uploaded: 0,
          posts: 1,
        },
        CLEAN,
      ],
    })),
    ...([202, 203, 204, 206, 226] as const).map((code): Scenario => ({
      ...common,
      name: `${software}: ${code} is an answer to wait for`,
      runs: [
        {
          ...CLEAN,
          script: (stage) => {
            stage.index.failUploads(
              { kind: 'status', status: code, body: '', store: true },
              { kind: 'status', status: code, body: '', store: true },
            );
          },
        },
        AGAIN,
      ],
    })),
    {
      ...common,
      name: `${software}: an accepted wheel that is not there is sent once more`,
      runs: [
        {
          ...CLEAN,
          script: (stage) => {
            stage.index.failUploads({ kind: 'status', status: 200 });
          },
          inputs: { waitTimeout: 1 },
          posts: 3,
          says: /accepted trial_upload-1\.0\.0-py3-none-any\.whl, but doesn't have it\. It is sent once more\./u,
        },
        AGAIN,
      ],
    },
    {
      ...common,
      name: `${software}: an index that accepts everything and keeps nothing`,
      runs: [
        {
          script: (stage) => {
            stage.index.failUploads(...LIES);
          },
          inputs: { waitTimeout: 1 },
          failure: /accepted the upload, but doesn't show it after 1 s: .+Run again: missing files are sent again\.$/u,
          items: { installable: 'failed' },
          uploaded: 2,
          posts: 4,
        },
        CLEAN,
      ],
    },
    {
      ...common,
      name: `${software}: a file is never sent more often than allowed`,
      runs: [
        {
          script: (stage) => {
            stage.index.failUploads(...LIES);
          },
          inputs: { waitTimeout: 1, attempts: 1 },
          failure: /doesn't show it after 1 s/u,
          items: { installable: 'failed' },
          uploaded: 2,
          posts: 2,
        },
        CLEAN,
      ],
    },
    {
      ...common,
      name: `${software}: the file that was missing is refused when it is sent once more`,
      runs: [
        {
          script: (stage) => {
            stage.index.failUploads(null, { kind: 'status', status: 200 }, status(400, 'Geht gar nicht'));
          },
          inputs: { waitTimeout: 1 },
          failure: /trial_upload-1\.0\.0\.tar\.gz to 127\.0\.0\.1:\d+: was refused: 400 Geht gar nicht\./u,
          items: { installable: 'failed', [SDIST]: 'failed' },
          uploaded: 2,
          posts: 3,
        },
        REST,
      ],
    },
    {
      ...common,
      name: `${software}: the answer is lost, and the file is there`,
      runs: [
        {
          ...CLEAN,
          script: (stage) => {
            stage.index.failUploads({ kind: 'reset-after-body', store: true });
          },
        },
        AGAIN,
      ],
    },
    {
      ...common,
      name: `${software}: a password that it does not know`,
      runs: [
        {
          inputs: { password: 'of-somebody-else-9876543210' },
          failure: /was refused: 40[13] .+; the password of '__token__' was sent to 127\.0\.0\.1:\d+\. /u,
          items: HALF,
          uploaded: 0,
          posts: 1,
        },
        CLEAN,
      ],
    },
    {
      ...common,
      name: `${software}: no password where one is needed`,
      runs: [
        {
          inputs: { password: '' },
          failure: /was refused: 40[13] .+; no username and password were sent\. /u,
          items: HALF,
          uploaded: 0,
          posts: 1,
        },
        CLEAN,
      ],
    },
    {
      ...common,
      name: `${software}: a query that it does not know is left out`,
      index: { ...index, queries: 'refused' },
      runs: [CLEAN, AGAIN],
    },
    { ...common, name: `${software}: a page that lags`, index: { ...index, pageLag: 5 }, runs: [CLEAN, AGAIN] },
    {
      ...common,
      name: `${software}: a page for people instead of one for installers at an address without them`,
      index: { ...index, readers: 'installers' },
      runs: [CLEAN, AGAIN],
    },
  ];
}

/** What must hold on servers that nobody tuned the upload for. */
export const ANY_INDEX: readonly Scenario[] = [
  ...FALLBACKS,
  ...LOST_FILES,
  ...SERVERS.flatMap(onEveryServer),
  ...SERVERS.flatMap(redirected),
];
