import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { messageOf, type Distribution } from '#release-model';
import { readContents, readMetadata } from '../src/index.ts';
import { buildFixtures, type Fixtures } from './fixtures.ts';

let fixtures: Fixtures;

beforeAll(() => {
  fixtures = buildFixtures();
});

afterAll(() => {
  fixtures.remove();
});

/** The fields and the description that a reader finds, or the sentence with which it refuses. */
async function told(dist: Distribution, read: typeof readMetadata): Promise<unknown> {
  try {
    const { fields, description, defects } = await read(dist);
    return { fields: [...fields], description, defects };
  } catch (thrown) {
    return messageOf(thrown);
  }
}

test('the quick look at the metadata finds what the whole reading finds, and refuses in the same words', async () => {
  const whole: unknown[] = [];
  const quick: unknown[] = [];
  for (const name of [...fixtures.names('zip-'), ...fixtures.names('tar-')]) {
    const dist = await fixtures.read(name);
    whole.push([name, await told(dist, async (file) => (await readContents(file)).metadata)]);
    quick.push([name, await told(dist, readMetadata)]);
  }
  expect(quick).toEqual(whole);
  expect(whole.length).toBeGreaterThan(20);
}, 120_000);
