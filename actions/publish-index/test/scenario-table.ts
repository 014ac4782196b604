import { INSTALLERS } from '#index-client';
import type { Fault, ScriptedIndex } from '#testkit';
import { ANY_INDEX } from './any-index-scenarios.ts';
import {
  FURTHER,
  PASSING_FAULTS,
  SDIST,
  WHEEL,
  type NamedFault,
  type Scenario,
  type ScenarioRun,
  type Stage,
} from './scenario.ts';

const CLEAN = { failure: null, uploaded: 2 } as const;
const AGAIN = { failure: null, uploaded: 0, skipped: 2, posts: 0 } as const;
const NONE = { [WHEEL]: 'not-sent', [SDIST]: 'not-sent' } as const;
const REST: ScenarioRun = { failure: null, uploaded: 1, skipped: 1 };

function status(code: number, reason?: string, headers: Readonly<Record<string, string>> = {}): Fault {
  return { kind: 'status', status: code, headers, ...(reason === undefined ? {} : { reason }) };
}

function times(count: number, fault: Fault): readonly Fault[] {
  return Array.from({ length: count }, () => fault);
}

const isAnswered = ({ fault }: NamedFault): boolean => fault.kind === 'interim';

/** Every fault that may pass, at each of the three places of the order. */
function uploadFaults(): readonly Scenario[] {
  return PASSING_FAULTS.flatMap((named): readonly Scenario[] => {
    const { name, fault, effect, slow } = named;
    const more = effect === 'again' && !isAnswered(named) ? 1 : 0;
    const hasty = { grid: true, ...(slow === true ? ({ hasty: true, slow: true } as const) : {}) } as const;
    const first: Scenario = {
      name: `the first wheel: ${name}`,
      files: 'large',
      index: { duplicates: 'always-409' },
      runs: [
        {
          ...CLEAN,
          script: ({ index }) => {
            index.failUploads(fault);
          },
          posts: 2 + more,
        },
        AGAIN,
      ],
      ...hasty,
    };
    const further: Scenario = {
      name: `a further wheel: ${name}`,
      files: 'five',
      index: { duplicates: 'always-409' },
      runs: [
        {
          failure: null,
          uploaded: 5,
          script: ({ index }) => {
            index.failUploads(null, null, fault);
          },
          posts: 5 + more,
        },
      ],
      ...hasty,
    };
    const sdist: Scenario = {
      name: `the sdist: ${name}`,
      index: { software: 'gitea' },
      runs: [
        {
          ...CLEAN,
          script: ({ index }) => {
            index.failUploads(null, fault);
          },
          posts: 2 + more,
        },
      ],
      ...hasty,
    };
    if (named.large === true) return [first];
    return slow === true ? [first, sdist] : [first, further, sdist];
  });
}

const PAGE_FAULTS: readonly { readonly name: string; readonly fault: Fault; readonly slow?: true }[] = [
  { name: 'a reset', fault: { kind: 'reset-before-body' } },
  { name: 'a garbled answer', fault: { kind: 'garbled' } },
  { name: 'a truncated answer', fault: { kind: 'truncated' } },
  { name: 'chunks cut off', fault: { kind: 'chunked-cut' } },
  { name: 'gzip that is none', fault: { kind: 'gzip-garbled' } },
  { name: 'no answer', fault: { kind: 'hang' }, slow: true },
  { name: 'half an answer', fault: { kind: 'stall' }, slow: true },
  { name: '408', fault: status(408) },
  { name: '425', fault: status(425) },
  { name: '429', fault: status(429, undefined, { 'retry-after': '0' }) },
  { name: '500', fault: status(500) },
  { name: '502', fault: status(502) },
  { name: '503', fault: status(503) },
  { name: '504', fault: status(504) },
  { name: '103 first', fault: { kind: 'interim' } },
  {
    name: 'JSON that is none',
    fault: {
      kind: 'status',
      status: 200,
      headers: { 'content-type': 'application/vnd.pypi.simple.v1+json' },
      body: '{"files": [',
    },
  },
];

/** Faults of the pages: before anything is sent, after doubt, and while waiting. */
function pageFaults(): readonly Scenario[] {
  return PAGE_FAULTS.flatMap(({ name, fault, slow }): readonly Scenario[] => {
    const hasty = { grid: true, ...(slow === true ? ({ hasty: true, slow: true } as const) : {}) } as const;
    return [
      {
        name: `the page of the plan: ${name}`,
        runs: [
          {
            ...CLEAN,
            script: ({ index }) => {
              index.failPages(fault);
            },
            posts: 2,
          },
        ],
        ...hasty,
      },
      {
        name: `the look after doubt: ${name}`,
        index: { duplicates: 'always-409' },
        runs: [
          {
            ...CLEAN,
            script: ({ index }) => {
              index.failUploads({ kind: 'reset-after-body', store: true });
              index.failPages(null, null, fault);
            },
            posts: 2,
          },
        ],
        ...hasty,
      },
      {
        name: `the page while waiting: ${name}`,
        runs: [
          {
            ...CLEAN,
            script: ({ index }) => {
              index.failPages(null, null, null, fault, null, fault);
            },
            posts: 2,
          },
        ],
        ...hasty,
      },
    ];
  });
}

const PAGE_DOWN: readonly Scenario[] = [
  {
    name: 'the page of the plan is down for good: nothing is sent',
    runs: [
      {
        script: ({ index }) => {
          index.failPages(...times(8, status(503, 'Maintenance')));
        },
        failure: /simple\/: can't be read: it answers 503 Maintenance.*The server has problems; try again later\.$/u,
        uploaded: 0,
        posts: 0,
        items: {},
      },
      CLEAN,
    ],
    hasty: true,
  },
  {
    name: 'the page of the plan wants a login: nothing is sent',
    runs: [
      {
        script: ({ index }) => {
          index.failPages(...times(8, status(401)));
        },
        failure:
          /answers 401 .*instead of the project's page; the password of '__token__' was sent to 127\.0\.0\.1:\d+\. /u,
        uploaded: 0,
        posts: 0,
        items: {},
      },
      CLEAN,
    ],
  },
  {
    name: 'nothing listens, then the index is there',
    runs: [
      {
        script: ({ index }) => {
          index.unplug();
        },
        failure:
          /nothing is listening there \(connection refused\) \(ECONNREFUSED\), 3 times\. Start the server, or fix the address\.$/u,
        uploaded: 0,
        posts: 0,
        items: {},
      },
      { ...CLEAN, script: ({ index }) => index.plug() },
    ],
  },
  {
    name: 'a page without end is not read to its end',
    runs: [
      {
        script: ({ index }) => {
          index.failPages(...times(8, { kind: 'endless' }));
        },
        failure: /can't be read: the response is larger than allowed/u,
        uploaded: 0,
        posts: 0,
        items: {},
      },
      CLEAN,
    ],
  },
  {
    name: 'a page that is a gzip bomb',
    runs: [
      {
        script: ({ index }) => {
          index.failPages(...times(8, { kind: 'gzip-bomb' }));
        },
        failure: /can't be read: the response is larger than allowed/u,
        uploaded: 0,
        posts: 0,
        items: {},
      },
      CLEAN,
    ],
  },
  {
    name: 'the page redirects to another host: it is asked without the token',
    runs: [
      {
        script: ({ index, elsewhere }) => {
          index.failPages(status(302, 'Found', { location: `${elsewhere}/simple/trial-upload/` }));
        },
        failure: null,
        uploaded: 2,
        posts: 2,
      },
    ],
  },
  {
    name: 'an index that can never be asked after doubt: nothing is sent a second time, and the next run finds it',
    index: { duplicates: 'always-409' },
    hasty: true,
    runs: [
      {
        script: ({ index }) => {
          index.failUploads({ kind: 'reset-after-body', store: true });
          index.failPages(null, ...times(60, status(500)));
        },
        failure: /it is unknown whether it arrived: .+, and the index can't be read\. Run again: /u,
        items: { [WHEEL]: 'unknown', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 1,
      },
    ],
    holds: [WHEEL],
  },
];

const HASHLESS: readonly Scenario[] = (
  [
    ['a reset', { kind: 'reset-before-body' }],
    ['503', status(503)],
    ['a truncated file', { kind: 'truncated' }],
    ['429', status(429, undefined, { 'retry-after': '0' })],
  ] as const
).map(([name, fault]): Scenario => ({
  name: `a page without hashes, the download for the hash: ${name}`,
  index: { pages: 'html-without-hashes', duplicates: 'always-409' },
  runs: [
    {
      ...CLEAN,
      script: ({ index }) => {
        index.failUploads({ kind: 'reset-after-body', store: true });
        index.failDownloads(fault);
      },
      posts: 2,
    },
    { ...AGAIN, posts: 0 },
  ],
}));

/** Words of servers that are final, and our remedies. */
const REFUSALS: readonly Scenario[] = (
  [
    ['pypi', 400, 'Only one sdist may be uploaded per release.', /Leave the sdist out/u],
    [
      'pypi',
      400,
      "The name 'trial-ü—x' isn't allowed. See https://pypi.org/help/#project-name for more information.",
      /prohibited list/u,
    ],
    [
      'pypi',
      400,
      'Invalid distribution file. ZIP archive not accepted: Trailing data. See https://docs.pypi.org/archives for more information',
      /Build again/u,
    ],
    [
      'pypi',
      403,
      "The user 'me' isn't allowed to upload to project 'trial-upload'. See https://pypi.org/help/#project-name for more information.",
      /role Maintainer/u,
    ],
    ['pypi', 403, 'Read-only mode: Uploads are temporarily disabled.', /Check the user name/u],
    ['pypi', 429, 'Too many new projects created', /do not try again before/u],
    ['gitea', 400, 'invalid name or version', /version in normal form/u],
    ['gitea', 403, 'maximum allowed package storage quota exceeded', /Delete old packages/u],
    ['pypiserver', 400, 'Bad filename: x', /current build back-end/u],
    ['devpi', 403, 'no permission to submit', /acl_upload/u],
    ['devpi', 404, 'cannot submit to mirror index', /stage index/u],
    ['pypi', 413, 'Request Entity Too Large', /size limit/u],
    ['pypi', 405, 'Method Not Allowed', /does not accept uploads/u],
    ['pypi', 418, 'I am a teapot', /Fix what the server reports, and run again/u],
  ] as const
).map(([software, code, text, remedy]): Scenario => ({
  name: `${software} refuses: ${code} ${text.slice(0, 60)}`,
  index: { software },
  runs: [
    {
      script: ({ index }) => {
        index.failUploads(status(code, text));
      },
      failure: new RegExp(
        `^${escape(WHEEL)} to 127\\.0\\.0\\.1:\\d+: was refused: ${code} ${escape(text.replace(/\.$/u, ''))}\\.? ?.*${remedy.source}`,
        'u',
      ),
      items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
      uploaded: 0,
      posts: 1,
    },
    CLEAN,
  ],
}));

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

const TOKENS: readonly Scenario[] = (
  [
    [
      'pypi',
      /was refused: 403 Invalid or non-existent authentication information\. .*; the password of '__token__' was sent to 127\.0\.0\.1:\d+\. Check the user name and the password, and whether this user may upload here\.$/u,
    ],
    [
      'gitea',
      /was refused: 401 reqPackageAccess; the password of '__token__' was sent to 127\.0\.0\.1:\d+\. Use a personal token with the scope write:package/u,
    ],
    [
      'pypiserver',
      /was refused: 403 Forbidden; the password of '__token__' was sent to 127\.0\.0\.1:\d+\. Check the user name and the password, and whether this user may upload here\.$/u,
    ],
    [
      'devpi',
      /was refused: 401 authentication required; the password of '__token__' was sent to 127\.0\.0\.1:\d+\. Give a user name and a password that may upload to this stage\.$/u,
    ],
  ] as const
).map(([software, failure]): Scenario => ({
  name: `a token that ${software} does not know`,
  index: { software },
  runs: [
    {
      inputs: { password: 'pypi-of-somebody-else-9876543210' },
      failure,
      items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
      uploaded: 0,
      posts: 1,
    },
    CLEAN,
  ],
}));

const PERSONALITIES: readonly Scenario[] = (['pypi', 'gitea', 'pypiserver', 'devpi'] as const).flatMap(
  (software): readonly Scenario[] => [
    {
      name: `${software}: all is well, and a second run sends nothing`,
      index: { software },
      files: 'five',
      ...(software === 'gitea' ? { bundle: true } : {}),
      runs: [
        { failure: null, uploaded: 5, posts: 5 },
        { failure: null, uploaded: 0, skipped: 5, posts: 0 },
      ],
    },
    {
      name: `${software}: other bytes under the name of the sdist: nothing is sent`,
      index: { software },
      runs: [
        {
          script: ({ index }) => {
            index.put(SDIST, Buffer.from('theirs'));
          },
          failure: /different bytes under the name of .+release as version 1\.0\.1/u,
          items: { [WHEEL]: 'not-sent', [SDIST]: 'failed' },
          uploaded: 0,
          posts: 0,
        },
      ],
      holds: [],
    },
    {
      name: `${software}: other bytes overtake an upload: both hashes are told`,
      index: { software },
      runs: [
        {
          script: ({ index }) => {
            index.failUploads(null, { kind: 'put', filename: SDIST, bytes: Buffer.from('theirs') });
          },
          failure:
            /different bytes under the name of trial_upload-1\.0\.0\.tar\.gz \(sha256 [0-9a-f]{64} there, [0-9a-f]{64} here\)\. .+ release as version 1\.0\.1/u,
          items: { [SDIST]: 'failed' },
          uploaded: 1,
          posts: 2,
        },
      ],
      holds: [WHEEL],
      resent: 1,
    },
    {
      name: `${software}: the same bytes overtake an upload`,
      index: { software },
      runs: [
        {
          script: ({ index, bytesOf }) => {
            index.failUploads(null, { kind: 'put', filename: SDIST, bytes: bytesOf(SDIST) });
          },
          failure: null,
          uploaded: software === 'pypi' || software === 'devpi' ? 2 : 1,
          ...(software === 'pypi' || software === 'devpi' ? {} : { skipped: 1 }),
          posts: 2,
        },
      ],
      resent: 1,
    },
  ],
);

const LIES: readonly Scenario[] = [
  {
    name: 'a 200 that lies about the first wheel, and may be sent once: the wait finds out, and the next run sends it',
    runs: [
      {
        script: ({ index }) => {
          index.failUploads(status(200));
        },
        inputs: { waitTimeout: 1, attempts: 1 },
        failure: new RegExp(escape(WHEEL), 'u'),
        items: { installable: 'failed' },
        uploaded: 2,
      },
      REST,
      AGAIN,
    ],
  },
  {
    name: 'a 200 that lies about the sdist, nobody waits: the next run sends it',
    runs: [
      {
        ...CLEAN,
        script: ({ index }) => {
          index.failUploads(null, status(200));
        },
        inputs: { wait: false },
        items: { installable: 'skipped', [SDIST]: 'unknown' },
        message: { [SDIST]: /^uploaded; the index doesn't show it yet$/u },
        warning: /uploaded, but the index doesn't show it yet: trial_upload-1\.0\.0\.tar\.gz\. Run again with wait/u,
        posts: 2,
        reads: 4,
      },
      REST,
    ],
  },
  {
    name: 'a 200 that lies about everything, three times',
    runs: [
      ...Array.from({ length: 3 }, (): ScenarioRun => ({
        script: ({ index }) => {
          index.failUploads(status(200), status(200));
        },
        inputs: { wait: false },
        failure: null,
        items: { installable: 'skipped', [WHEEL]: 'unknown', [SDIST]: 'unknown' },
        uploaded: 2,
      })),
      CLEAN,
    ],
  },
  {
    name: 'nobody waits: one look at what was sent, and none where nothing was',
    files: 'five',
    runs: [
      { failure: null, uploaded: 5, inputs: { wait: false }, items: { installable: 'skipped' }, posts: 5, reads: 5 },
      {
        failure: null,
        uploaded: 0,
        skipped: 5,
        inputs: { wait: false },
        items: { installable: 'skipped' },
        posts: 0,
        reads: 1,
      },
    ],
  },
  {
    name: 'nobody waits, and the one look fails: the run passes, and says so',
    runs: [
      {
        ...CLEAN,
        script: ({ index }) => {
          index.failPages(null, null, null, status(500));
        },
        inputs: { wait: false },
        items: { installable: 'skipped', [WHEEL]: 'unknown', [SDIST]: 'unknown' },
        warning: /says that it accepted the files, but this couldn't be verified: .+500/u,
        reads: 4,
      },
      AGAIN,
    ],
  },
  {
    name: 'nobody waits, and the one look finds other bytes than those that were sent',
    runs: [
      {
        script: ({ index }) => {
          index.failUploads(null, { kind: 'status', status: 200, otherBytes: Buffer.from('theirs') });
        },
        inputs: { wait: false },
        failure:
          /accepted the upload, but has different bytes under the name of trial_upload-1\.0\.0\.tar\.gz .+version 1\.0\.1/u,
        items: { installable: 'skipped', [SDIST]: 'failed' },
        uploaded: 2,
      },
    ],
    holds: [WHEEL],
  },
  {
    name: 'a 503 that lies at every attempt, and a page that shows it at once',
    index: { software: 'gitea' },
    runs: [
      {
        ...CLEAN,
        script: ({ index }) => {
          index.failUploads({ kind: 'status', status: 503, store: true }, { kind: 'status', status: 503, store: true });
        },
        posts: 2,
      },
    ],
  },
  {
    name: 'File already exists, and it is ours',
    runs: [
      {
        failure: null,
        uploaded: 1,
        skipped: 1,
        script: ({ index }) => {
          index.failUploads({
            kind: 'status',
            status: 400,
            reason: `File already exists ('${WHEEL}', with blake2_256 hash '0'). See https://pypi.org/help/#file-name-reuse for more information.`,
            store: true,
          });
        },
      },
    ],
  },
  {
    name: 'File already exists, and the index shows nothing: it is used up',
    hasty: true,
    runs: [
      {
        script: ({ index }) => {
          index.failUploads(status(400, `File already exists ('${WHEEL}', with blake2_256 hash '0').`));
        },
        failure: /was refused: 400 File already exists .*Raise the version/u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 1,
      },
    ],
    holds: [],
  },
  {
    name: 'a 409 for a file that no page shows: nobody can tell, and nothing is sent a second time',
    hasty: true,
    index: { software: 'gitea' },
    runs: [
      {
        script: ({ index }) => {
          index.failUploads(status(409, 'package file already exists'));
        },
        failure:
          /it is unknown whether it arrived: 409 package file already exists, and the index doesn't show it yet/u,
        items: { [WHEEL]: 'unknown', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 1,
      },
      CLEAN,
    ],
  },
];

/** Puts the pages of both installers into the cache, as every installer does that comes by. */
async function warm({ index }: Stage): Promise<void> {
  for (const headers of Object.values(INSTALLERS)) {
    await fetch(`${index.simpleUrl}trial-upload/`, { headers });
  }
}

const LAGS: readonly Scenario[] = [
  {
    name: 'a page that lags by six reads',
    index: { pageLag: 6 },
    runs: [CLEAN, AGAIN],
  },
  {
    name: 'a page that a cache keeps for ten minutes: it is waited for',
    hasty: true,
    index: { pageMaxAge: 600_000 },
    runs: [{ ...CLEAN, inputs: { waitTimeout: 1200 } }, AGAIN],
  },
  {
    name: 'a page that a cache keeps for ten minutes, and too little patience: published, page old',
    hasty: true,
    index: { pageMaxAge: 600_000 },
    runs: [
      {
        // Somebody looked just before: what the cache has is what it keeps.
        script: warm,
        failure:
          /^127\.0\.0\.1:\d+: has the release, but the page that installers read is still outdated after 120 s: .+Don't upload again; run again later, or with a larger wait-timeout\.$/u,
        inputs: { waitTimeout: 120 },
        items: { installable: 'failed' },
        message: { installable: /^published, but the page that installers read is still outdated: /u },
        uploaded: 2,
        posts: 2,
      },
      {
        failure: /has the release, but the page that installers read is still outdated after 60 s/u,
        inputs: { waitTimeout: 60 },
        items: { installable: 'failed' },
        uploaded: 0,
        skipped: 2,
        posts: 0,
      },
      { ...AGAIN, inputs: { waitTimeout: 1200 } },
    ],
  },
  ...(['pypi', 'gitea', 'devpi'] as const).flatMap((software): readonly Scenario[] => [
    {
      name: `${software}: the answer is lost, and the page lags: it is found past the cache`,
      hasty: true,
      index: { software, pageLag: 12 },
      runs: [
        {
          ...CLEAN,
          script: ({ index }) => {
            index.failUploads({ kind: 'reset-after-body', store: true });
          },
          inputs: { waitTimeout: 600 },
          posts: 2,
        },
      ],
    },
    {
      name: `${software}: a 504 that lies while the cache is ten minutes old`,
      hasty: true,
      index: { software, pageMaxAge: 600_000 },
      runs: [
        {
          ...CLEAN,
          script: ({ index }) => {
            index.failUploads(null, { kind: 'status', status: 504, store: true });
          },
          inputs: { waitTimeout: 1300 },
          posts: 2,
        },
      ],
    },
  ]),
];

const PATIENCE: readonly Scenario[] = [
  {
    name: '429 with Retry-After in seconds',
    hasty: true,
    runs: [
      {
        ...CLEAN,
        script: ({ index }) => {
          index.failUploads(status(429, undefined, { 'retry-after': '120' }));
        },
        posts: 3,
      },
    ],
  },
  {
    name: '429 with Retry-After as a date',
    hasty: true,
    runs: [
      {
        ...CLEAN,
        script: ({ index }) => {
          index.failUploads(status(429, undefined, { 'retry-after': new Date(Date.now() + 90_000).toUTCString() }));
        },
        posts: 3,
      },
    ],
  },
  {
    name: '429 with a date that is over',
    runs: [
      {
        ...CLEAN,
        script: ({ index }) => {
          index.failUploads(status(429, undefined, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }));
        },
        posts: 3,
      },
    ],
  },
  {
    name: '429 with a Retry-After that nobody can read',
    runs: [
      {
        ...CLEAN,
        script: ({ index }) => {
          index.failUploads(status(429, undefined, { 'retry-after': 'soon' }));
        },
        posts: 3,
      },
    ],
  },
  ...['86400', '99999999999999999999', '9'.repeat(400)].map((seconds): Scenario => ({
    name: `429 with an absurd Retry-After of ${seconds.length} digits`,
    runs: [
      {
        script: ({ index }) => {
          index.failUploads(status(429, 'Slow down', { 'retry-after': seconds }));
        },
        failure:
          /didn't arrive after 1 attempt, the last: 429 Slow down; it asks to wait .+\. Wait as long as the answer says, then run again\.$/u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 1,
      },
      CLEAN,
    ],
  })),
  {
    name: '503 for good: attempts are bounded, and the next run continues',
    hasty: true,
    runs: [
      {
        script: ({ index }) => {
          index.failUploads(...times(3, status(503, 'Backend is unhealthy')));
        },
        failure: /didn't arrive after 3 attempts, the last: 503 Backend is unhealthy\. Run again: /u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        message: { [WHEEL]: /^was sent, but the index doesn't show it$/u },
        uploaded: 0,
        posts: 3,
      },
      CLEAN,
    ],
  },
  {
    name: 'reset before the body for good',
    runs: [
      {
        script: ({ index }) => {
          index.failUploads(...times(3, { kind: 'reset-before-body' }));
        },
        failure: /didn't arrive after 3 attempts, the last: the connection was closed/u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 3,
      },
      CLEAN,
    ],
  },
  {
    name: 'one fault after another',
    index: { software: 'gitea' },
    runs: [
      {
        ...CLEAN,
        inputs: { attempts: 6 },
        script: ({ index }) => {
          index.failUploads({ kind: 'reset-before-body' }, status(429), { kind: 'garbled' }, status(502), {
            kind: 'truncated',
            store: true,
          });
          index.failPages(null, null, status(500), null, { kind: 'truncated' });
        },
        posts: 6,
      },
    ],
  },
  {
    name: 'the index goes down in the middle and comes back',
    hasty: true,
    index: { duplicates: 'always-409' },
    runs: [
      {
        ...CLEAN,
        script: ({ index, atPause }) => {
          index.failUploads({ kind: 'unplug', store: true });
          atPause(2, () => index.plug());
        },
      },
    ],
  },
  {
    name: 'the index goes down after the first wheel and stays down',
    runs: [
      {
        script: ({ index }) => {
          index.failUploads(null, { kind: 'unplug' });
        },
        failure:
          /trial_upload-1\.0\.0\.tar\.gz to .+: it is unknown whether it arrived: .+, and the index can't be read\./u,
        items: { [SDIST]: 'unknown' },
        uploaded: 1,
      },
      { ...REST, script: ({ index }) => index.plug() },
    ],
  },
];

const WAYS: readonly Scenario[] = [
  {
    name: 'the upload address redirects to another host: nothing goes there',
    runs: [
      {
        script: ({ index, elsewhere }) => {
          index.failUploads(status(307, 'Temporary Redirect', { location: `${elsewhere}/legacy/` }));
        },
        failure:
          /was refused: 307 redirects to http:\/\/127\.0\.0\.1:\d+\/legacy\/\. Use the address that it redirects to as the upload URL, if you trust that server with the token\.$/u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 1,
      },
      CLEAN,
    ],
  },
  {
    name: 'the upload address lacks its slash: PyPI says 308',
    addresses: ({ index }) => ({ index: index.uploadUrl.replace(/\/$/u, '') }),
    runs: [
      {
        failure:
          /was refused: 308 redirects to \/legacy\/\. Use the address that it redirects to as the upload URL, if you trust that server with the token\.$/u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 1,
      },
    ],
    holds: [],
  },
  {
    name: 'the upload host has no name that can be resolved',
    addresses: () => ({ index: 'https://upload.invalid/legacy/' }),
    hasty: true,
    runs: [
      {
        failure:
          /didn't arrive after 3 attempts, the last: its host name can't be resolved \(E[A-Z_]+\)\. Fix the address, the network or the proxy settings\.$/u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 0,
      },
    ],
    holds: [],
  },
  {
    name: 'the simple host has no name that can be resolved',
    addresses: () => ({ simpleUrl: 'https://simple.invalid/simple/' }),
    hasty: true,
    runs: [{ failure: /can't be read: its host name can't be resolved/u, items: {}, uploaded: 0, posts: 0 }],
    holds: [],
  },
  {
    name: 'nothing listens at the upload address',
    addresses: () => ({ index: 'http://127.0.0.1:1/legacy/' }),
    hasty: true,
    runs: [
      {
        failure:
          /didn't arrive after 3 attempts, the last: nothing is listening there \(connection refused\) \(ECONNREFUSED\)\. Start the server, or fix the address\.$/u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 0,
      },
    ],
    holds: [],
  },
  {
    name: 'https to a server that speaks no TLS: not tried twice',
    addresses: ({ index }) => ({ index: index.uploadUrl.replace('http:', 'https:') }),
    runs: [
      {
        failure: /didn't arrive after 1 attempt, the last: .*TLS.*\. Check whether that port really uses TLS\.$/u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 0,
      },
    ],
    holds: [],
  },
  {
    name: 'an early refusal of a large file is heard',
    files: 'large',
    runs: [
      {
        script: ({ index }) => {
          index.failUploads({ kind: 'early-status', status: 403, reason: 'Invalid API Token: token is expired' });
        },
        failure:
          /was refused: 403 Invalid API Token: token is expired; the password of '__token__' was sent to .+\. Check the user name and the password/u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        uploaded: 0,
        posts: 1,
      },
      CLEAN,
    ],
  },
  {
    name: 'a server that says the token back in every form',
    bundle: true,
    runs: [
      {
        script: ({ index }) => {
          const basic = Buffer.from(`__token__:${index.password}`).toString('base64');
          index.failUploads({
            kind: 'status',
            status: 400,
            reason: `Bad ${index.password}`,
            body: `${basic} ${encodeURIComponent(basic)} "${index.password}" <b>${index.password}</b>`,
          });
        },
        failure: /was refused: 400 Bad \*\*\*/u,
        items: { [WHEEL]: 'failed', [SDIST]: 'not-sent' },
        uploaded: 0,
      },
      CLEAN,
    ],
  },
  {
    name: 'one of the further wheels is refused: those under way arrive, the sdist waits',
    files: 'five',
    runs: [
      {
        script: ({ index }) => {
          index.failUploads(null, status(400, 'Invalid distribution file. None'));
        },
        failure: /was refused: 400 Invalid distribution file\. None\. Run twine-check/u,
        items: { [SDIST]: 'not-sent' },
        oneFails: FURTHER,
        uploaded: 3,
        posts: 4,
      },
      { failure: null, uploaded: 2, skipped: 3 },
    ],
  },
  {
    name: 'one wheel at a time: nothing is begun after a refusal',
    files: 'five',
    runs: [
      {
        inputs: { parallel: 1 },
        script: ({ index }) => {
          index.failUploads(null, status(400, 'Invalid distribution file. None'));
        },
        failure: /was refused: 400/u,
        items: {
          [FURTHER[0] ?? '']: 'failed',
          [FURTHER[1] ?? '']: 'not-sent',
          [FURTHER[2] ?? '']: 'not-sent',
          [SDIST]: 'not-sent',
        },
        uploaded: 1,
        posts: 2,
      },
      { failure: null, uploaded: 4, skipped: 1 },
    ],
  },
  {
    name: 'a dry run sends nothing',
    runs: [{ inputs: { dryRun: true }, failure: null, items: NONE, uploaded: 0, posts: 0 }, CLEAN],
  },
  {
    name: 'existing is fail: the second run stops',
    runs: [CLEAN, { inputs: { existing: 'fail' }, failure: /existing is fail/u, uploaded: 0, skipped: 2 }],
  },
];

const ENDED: readonly Scenario[] = [
  {
    name: 'ended while the plan is made',
    bundle: true,
    runs: [
      {
        script: ({ index, when, stop }) => {
          index.failPages({ kind: 'hang' });
          when(() => index.requests.length > 0, stop);
        },
        failure: /ended|stopped/u,
        items: {},
        uploaded: 0,
        posts: 0,
      },
      CLEAN,
    ],
  },
  {
    name: 'ended while the first wheel is under way, which landed',
    runs: [
      {
        script: ({ index, when, stop }) => {
          index.failUploads({ kind: 'hang', store: true });
          when(() => index.files.size > 0, stop);
        },
        failure: /ended|stopped/u,
        items: { [WHEEL]: 'unknown', [SDIST]: 'not-sent' },
        uploaded: 0,
      },
      REST,
    ],
  },
  {
    name: 'ended in the middle of the sdist',
    runs: [
      {
        script: ({ index, when, stop }) => {
          index.failUploads(null, { kind: 'hang' });
          when(() => index.requests.filter(({ method }) => method === 'POST').length === 2, stop);
        },
        failure: /ended|stopped/u,
        items: { [SDIST]: 'unknown' },
        uploaded: 1,
      },
      REST,
    ],
  },
  {
    name: 'ended while further wheels are under way side by side',
    files: 'five',
    runs: [
      {
        script: ({ index, when, stop }) => {
          const hang = { kind: 'hang', store: true } as const;
          index.failUploads(null, hang, hang, hang);
          when(() => index.files.size === 4, stop);
        },
        failure: /ended|stopped/u,
        items: { ...Object.fromEntries(FURTHER.map((name) => [name, 'unknown'])), [SDIST]: 'not-sent' },
        uploaded: 1,
      },
      { failure: null, uploaded: 1, skipped: 4 },
    ],
  },
  {
    name: 'ended while the index is asked after doubt',
    runs: [
      {
        script: ({ index, when, stop }) => {
          index.failUploads({ kind: 'reset-after-body', store: true });
          index.failPages(null, null, { kind: 'hang' });
          when(() => index.requests.filter(({ method }) => method === 'GET').length === 3, stop);
        },
        failure: /ended|stopped/u,
        items: { [WHEEL]: 'unknown', [SDIST]: 'not-sent' },
        uploaded: 0,
      },
      REST,
    ],
  },
  {
    name: 'ended while it waits for the installers',
    bundle: true,
    runs: [
      {
        script: ({ index, when, stop }) => {
          index.failPages(null, null, null, { kind: 'hang' }, { kind: 'hang' });
          when(() => index.requests.filter(({ method }) => method === 'GET').length === 5, stop);
        },
        failure: /ended|stopped/u,
        uploaded: 2,
      },
      AGAIN,
    ],
  },
  ...endedAt('TERM', ({ stop }) => stop),
  ...endedAt('KILL', ({ kill }) => kill),
];

/** The process gets a signal in the middle of the second file, when it has landed, and between two files. */
function endedAt(signal: 'TERM' | 'KILL', endOf: (stage: Stage) => () => void): readonly Scenario[] {
  const isKill = signal === 'KILL';
  const posts = (index: ScriptedIndex): number => index.requests.filter(({ method }) => method === 'POST').length;
  const first: Omit<ScenarioRun, 'script'> = {
    failure: isKill ? /^$/u : /ended|stopped/u,
    uploaded: 1,
    finished: [WHEEL],
    ...(isKill ? {} : { items: { [SDIST]: 'unknown' } }),
  };
  const common = isKill ? ({ killed: true, bundle: true } as const) : ({ bundle: true } as const);
  return [
    {
      ...common,
      name: `${signal} in the middle of the second file: only the rest is sent`,
      files: 'large',
      runs: [
        {
          ...first,
          script: (stage) => {
            const { index, when } = stage;
            index.failUploads(null, { kind: 'hang-in-body' });
            when(() => posts(index) === 2, endOf(stage));
          },
        },
        { ...REST, posts: 1 },
      ],
    },
    {
      ...(isKill ? common : {}),
      name: `${signal} when the second file landed: nothing is sent again`,
      runs: [
        {
          ...first,
          script: (stage) => {
            const { index, when } = stage;
            index.failUploads(null, { kind: 'hang', store: true });
            when(() => index.files.size === 2, endOf(stage));
          },
        },
        AGAIN,
      ],
    },
    {
      ...common,
      name: `${signal} between two files, while the index asks for patience: only the rest is sent`,
      killed: true,
      runs: [
        {
          ...first,
          ...(isKill ? {} : { items: { [SDIST]: 'failed' } }),
          script: (stage) => {
            const { index, when } = stage;
            index.failUploads(null, status(429, 'Slow down', { 'retry-after': '30' }));
            when(() => posts(index) === 2, endOf(stage));
          },
        },
        { ...REST, posts: 1 },
      ],
    },
  ];
}

/** Every scenario. */
export const SCENARIOS: readonly Scenario[] = [
  ...PERSONALITIES,
  ...uploadFaults(),
  ...pageFaults(),
  ...PAGE_DOWN,
  ...HASHLESS,
  ...REFUSALS,
  ...TOKENS,
  ...LIES,
  ...LAGS,
  ...PATIENCE,
  ...WAYS,
  ...ENDED,
  ...ANY_INDEX,
];
