import { SDIST, WHEEL, type Scenario } from './scenario.ts';

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
          failure: /doesn't show it after 20 s: .+the index redirects its page to http:.+, which is another server/u,
          items: { installable: 'failed' },
          uploaded: 2,
        },
      ],
      holds: [],
    },
  ],
);

/** What must hold on servers that nobody tuned the upload for. */
export const ANY_INDEX: readonly Scenario[] = [...FALLBACKS];
