import { describe, expect, test } from '@jest/globals';
import { resolveIndex } from '#index-client';
import { temporaryFolder, createRecordingHost } from '#testkit';
import { checkTokenScope } from '../src/token-scope.ts';
import { madeUpToken } from '#testkit/made-up-token';
import type { Publication } from '../src/publication.ts';

interface Trial {
  readonly index?: string;
  readonly simpleUrl?: string;
  readonly exists?: boolean | null;
  readonly caveats: readonly string[];
}

/** What is said of a token for `My.Sample`: thrown, or told to the host. */
async function said({ index = 'pypi', simpleUrl, exists = null, caveats }: Trial): Promise<string> {
  const folder = await temporaryFolder();
  try {
    const host = createRecordingHost({ folder: folder.path });
    const password = madeUpToken({ location: index === 'testpypi' ? 'test.pypi.org' : 'pypi.org', caveats });
    const target = {
      index: resolveIndex({ index, simpleUrl: simpleUrl ?? null, environment: {} }),
      credentials: { username: '__token__', password },
      context: { environment: {} },
    };
    const manifest = { project: 'My.Sample' } as Publication['manifest'];
    try {
      checkTokenScope({ target, manifest, host }, exists);
    } catch (thrown) {
      return String(thrown);
    }
    expect(host.transcript()).not.toContain(password);
    return host.transcript();
  } finally {
    await folder.remove();
  }
}

describe('a token beside the project that it is given for', () => {
  test('of another project is refused before anything is asked', async () => {
    expect(await said({ caveats: ['[1,["other"]]'] })).toBe(
      'ReleaseError: password: is a token for the project other, not for my-sample. Use the token for my-sample, or create one on https://pypi.org/manage/account/token/.',
    );
  });

  test('of one project cannot create it; a mirror is no witness', async () => {
    const trial = { index: 'testpypi', exists: false, caveats: ['[1,["my-sample"]]'] };
    expect(await said(trial)).toMatch(
      /^ReleaseError: password: .* a project-scoped token can't create a project\. Use an account-wide token \(https:\/\/test\.pypi\.org\/manage\/account\/token\/\) for the first upload/u,
    );
    expect(await said({ ...trial, simpleUrl: 'https://mirror.example/simple/' })).toBe('');
  });

  test('of the whole account is advised to be narrowed, once the project is there', async () => {
    const caveats = ['{"version":1,"permissions":"user"}'];
    expect(await said({ exists: true, caveats })).toMatch(
      /^notice: password: is a token for every project of its account, .*https:\/\/pypi\.org\/manage\/project\/my-sample\/settings\//u,
    );
    expect(await said({ exists: false, caveats })).toBe('');
    expect(
      await said({ index: 'https://x.example/upload/', simpleUrl: 'https://x.example/simple/', exists: true, caveats }),
    ).toBe('');
  });
});
