// What Gitea's registry says to files that are odd in one way each, beside our verdict.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { basic } from '../stack/gitea-api.mjs';

const odd = await import('../../proof/odd-uploads.ts');

export const registryVerdictScenarios = {
  async 'registry-verdicts'(bench) {
    const owner = await bench.server.addUser('registry-verdicts');
    bench.keepSecret(`token of ${owner.name}`, owner.token);
    const uploadUrl = `${bench.server.url}/api/packages/${owner.name}/pypi`;
    const authorization = basic(owner.name, owner.token);
    const folder = bench.folder('odd-uploads');
    const uploads = await odd.makeOddUploads(join(folder, 'files'));
    assert.ok(uploads.length >= 60, `${uploads.length} files are too few`);

    const rows = [];
    const wrong = [];
    for (const upload of uploads) {
      const file = await odd.checkedFor(upload.path, 'gitea', folder);
      const status = await odd.sendOdd({ ...upload, form: upload.giteaForm }, { uploadUrl, authorization });
      rows.push([upload.what, file.verdict, String(status), odd.stoppingRules(file)]);
      // What isn't read in whole, no verdict but this one can be given of, whatever the registry takes
      const isEqual = file.verdict === 'unknown' || (file.verdict === 'accepted' ? status === 201 : status === 400);
      if (!isEqual) wrong.push(`${upload.what}: we say ${file.verdict}, it answers ${status}`);
    }
    console.log(odd.oddTable(['file', 'we say', 'it answers', 'what stops'], rows));
    assert.deepEqual(wrong, []);
    const unopenable = odd.unopenableInPython(uploads.map(({ path }) => path));
    const called = rows.filter(([, verdict], at) => verdict === 'accepted' && unopenable.has(uploads[at].path));
    assert.deepEqual(called, []);

    // One file of each name: a second one is refused, the same bytes or others, and in another case
    const first = { ...uploads[0], form: uploads[0].giteaForm };
    const again = await odd.sendOdd(first, { uploadUrl, authorization });
    const twin = await odd.sendOdd(first, {
      uploadUrl,
      authorization,
      filename: (name) => name.toUpperCase(),
    });
    assert.deepEqual([again, twin], [409, 409]);
    // The digest: none, a wrong one, and one in capitals
    const digests = [];
    for (const digest of [null, 'ab'.repeat(32), (text) => text.toUpperCase()]) {
      const form = first.form.flatMap(([field, value]) => {
        if (field === 'version') return [[field, `9.${digests.length}`]];
        if (field !== 'sha256_digest') return [[field, value]];
        if (digest === null) return [];
        return [[field, typeof digest === 'string' ? digest : digest(value)]];
      });
      digests.push(await odd.sendOdd({ path: first.path, form }, { uploadUrl, authorization }));
    }
    assert.deepEqual(digests, [400, 400, 201]);
    // As it would be sent by a client that doesn't know the registry
    const raw = uploads.find(({ what }) => what === 'version "1.0RC1"');
    const form = raw.form.map(([field, value]) => [field, field === 'name' ? `${value}-raw` : value]);
    assert.equal(await odd.sendOdd({ path: raw.path, form }, { uploadUrl, authorization }), 400);
  },
};
