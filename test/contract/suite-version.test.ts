import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SUITE_VERSION } from '@repo-agent-actions/release-model';
import { REPOSITORY } from '@repo-agent-actions/testkit';

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}

test('every place says the same version, and workflows use its tag', () => {
  const files = ['packages', 'actions'].flatMap((parent) =>
    readdirSync(join(REPOSITORY, parent)).map((name) => `${parent}/${name}/package.json`),
  );
  const said = ['package.json', ...files].map((file) => [
    file,
    (JSON.parse(read(file)) as { version: string }).version,
  ]);
  expect(said.filter(([, version]) => version !== SUITE_VERSION)).toEqual([]);
  expect(read('.gitea/workflows/publish.yml')).toContain(`/actions/preflight@v${SUITE_VERSION}\n`);
});
