import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPypiserver } from '#embedded-index';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import { startDevpi, type Devpi } from '#testkit/real-indexes';
import {
  checkedFor,
  makeOddUploads,
  ODD_UPLOADS,
  oddTable,
  sendOdd,
  stoppingRules,
  unopenableInPython,
  type OddUpload,
} from './odd-uploads.ts';

// What real servers say to files that are odd in one way each, beside our verdict. PROOF=1 sends all of them, also to devpi.

const whole = process.env['PROOF'] === '1';

/** Without the proof, some of each kind. */
const CHOSEN = whole ? ODD_UPLOADS : ODD_UPLOADS.filter((_, at) => at % 9 === 0);

type Server = Pick<Devpi, 'uploadUrl' | 'username' | 'password'> & { stop(): Promise<void> };

const SERVERS: readonly (readonly [title: string, start: (folder: string, host: RecordingHost) => Promise<Server>])[] =
  [['pypiserver', startPypiserver], ...(whole ? [['devpi', startDevpi] as const] : [])];

let place: TemporaryFolder;
let host: RecordingHost;
let uploads: readonly OddUpload[];
let unopenable: ReadonlySet<string>;
const answers = new Map<string, Map<string, number>>();

beforeAll(async () => {
  place = await temporaryFolder();
  host = createRecordingHost({ folder: place.path });
  uploads = await makeOddUploads(join(place.path, 'files'), CHOSEN);
  unopenable = unopenableInPython(uploads.map(({ path }) => path));
  for (const [title, start] of SERVERS) {
    const server = await start(join(place.path, title), host);
    try {
      const authorization = `Basic ${Buffer.from(`${server.username}:${server.password}`).toString('base64')}`;
      const said = new Map<string, number>();
      for (const upload of uploads)
        said.set(upload.path, await sendOdd({ ...upload, form: upload.plainForm }, { ...server, authorization }));
      answers.set(title, said);
    } finally {
      await server.stop();
    }
  }
}, 600_000);

afterAll(() => place.remove());

describe('any index but PyPI', () => {
  test('what all of them take isn’t refused, and what one refuses or Python can’t open isn’t called accepted', async () => {
    const rows: (readonly string[])[] = [];
    const wrong: string[] = [];
    for (const { what, path } of uploads) {
      const file = await checkedFor(path, 'generic', place.path);
      const statuses = [...answers].map(([title, said]) => `${title} ${String(said.get(path))}`);
      const isTaken = [...answers.values()].every((said) => (said.get(path) ?? 0) < 300);
      rows.push([what, file.verdict, statuses.join(', '), stoppingRules(file)]);
      if (isTaken && file.verdict === 'refused') wrong.push(`${what}: is taken, and we say that it is refused`);
      const isRefused = [...answers.values()].some((said) => (said.get(path) ?? 0) >= 400);
      if (isRefused && file.verdict === 'accepted')
        wrong.push(`${what}: a server refuses it, and we say that it is accepted`);
      if (unopenable.has(path) && file.verdict === 'accepted') wrong.push(`${what}: Python can't open it`);
      if (unopenable.has(path) && stoppingRules(file) === '')
        wrong.push(`${what}: Python can't open it, and nothing stops`);
    }
    if (whole) console.log(oddTable(['file', 'we say', 'it answers', 'what stops'], rows));
    expect(wrong).toEqual([]);
    expect(uploads).toHaveLength(CHOSEN.length);
  }, 300_000);

  test('what only PyPI forbids stops nothing', async () => {
    const policies = [
      'a private classifier',
      'version "1.0+local.1"',
      'a dependency by URL',
      'tags py3-none-linux_x86_64',
    ];
    const chosen = ODD_UPLOADS.filter(({ what }) => policies.includes(what));
    expect(chosen).toHaveLength(policies.length);
    for (const { path } of await makeOddUploads(join(place.path, 'policies'), chosen)) {
      const file = await checkedFor(path, 'generic', place.path);
      expect([file.verdict, stoppingRules(file)]).toEqual(['accepted', '']);
    }
  });
});
