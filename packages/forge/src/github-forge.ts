import * as v from 'valibot';
import { assetSchema, gitObjectSchema, releaseSchema, shaSchema, type AssetAnswer } from './forge-answers.ts';
import type { Forge, ForgeAsset, NewRelease } from './forge.ts';
import { byAge, hasFileAt, releaseOf, repositoryPath } from './repository.ts';
import type { RestCall, RestClient } from './rest-client.ts';
import { fileBody } from '#http';

/** A tag object may point to another one; deeper nesting isn't used in practice. */
const DEEPEST_TAG = 5;

function assetOf(answer: AssetAnswer): ForgeAsset {
  const { id, name, size, state } = answer;
  return { id, name, size, url: answer.browser_download_url, isWhole: state === 'uploaded' || state === '', uuid: '' };
}

function fieldsOf({ tag, commit, title, notes, draft, prerelease }: NewRelease): Readonly<Record<string, unknown>> {
  return {
    tag_name: tag,
    ...(commit === null ? {} : { target_commitish: commit }),
    name: title,
    body: notes,
    draft,
    prerelease,
  };
}

/** Where GitHub accepts assets: a separate host next to the API's, or a path on the Enterprise Server. */
function uploadBase(apiUrl: URL): URL {
  const base = new URL(apiUrl);
  if (/^api\./u.test(base.hostname)) base.hostname = base.hostname.replace(/^api\./u, 'uploads.');
  else base.pathname = base.pathname.replace(/\/api\/v3$/u, '/api/uploads');
  return base;
}

/** Releases and tags on GitHub. */
export function openGithubForge(rest: RestClient, repository: string): Forge {
  const base = repositoryPath(repository);
  const one = encodeURIComponent;
  const ref = (tag: string): string => tag.split('/').map(one).join('/');
  const fileCall = (asset: ForgeAsset): RestCall => ({
    purpose: `read the asset ${asset.name}`,
    path: `${base}/releases/assets/${asset.id}`,
  });

  return {
    title: `${rest.apiUrl.host}/${repository}`,
    describe: () => Promise.resolve('GitHub'),
    async tag(name) {
      const purpose = `read the tag ${name}`;
      const found = await rest.find({ purpose, path: `${base}/git/ref/tags/${ref(name)}` }, gitObjectSchema);
      if (found === null) return null;
      let { object } = found;
      for (let depth = 0; object.type === 'tag' && depth < DEEPEST_TAG; depth += 1) {
        ({ object } = await rest.read({ purpose, path: `${base}/git/tags/${object.sha}` }, gitObjectSchema));
      }
      return { name, commit: object.sha, annotated: found.object.type === 'tag' };
    },
    hasFile: (path, tag) => hasFileAt(rest, base, path, tag),
    async createTag({ name, commit, message }) {
      const purpose = `create the tag ${name}`;
      const { sha } = await rest.write(
        {
          purpose,
          method: 'POST',
          path: `${base}/git/tags`,
          json: { tag: name, message, object: commit, type: 'commit' },
        },
        shaSchema,
      );
      await rest.write(
        { purpose, method: 'POST', path: `${base}/git/refs`, json: { ref: `refs/tags/${name}`, sha } },
        v.object({ ref: v.string() }),
      );
    },
    async releasesOf(tag) {
      // GitHub doesn't find a draft by its tag, and allows several for one tag
      const all = await rest.list({ purpose: `read the release ${tag}`, path: `${base}/releases` }, releaseSchema);
      return all
        .filter(({ tag_name: name }) => name === tag)
        .map(releaseOf)
        .sort(byAge);
    },
    async createRelease(release) {
      const purpose = `create the release ${release.tag}`;
      const call = { purpose, method: 'POST', path: `${base}/releases`, json: fieldsOf(release) } as const;
      return releaseOf(await rest.write(call, releaseSchema));
    },
    async updateRelease(id, release) {
      const purpose = `change the release ${release.tag}`;
      const call = { purpose, method: 'PATCH', path: `${base}/releases/${id}`, json: fieldsOf(release) } as const;
      return releaseOf(await rest.write(call, releaseSchema));
    },
    async assets(release) {
      const path = `${base}/releases/${release.id}/assets`;
      const answers = await rest.list({ purpose: `list the assets of ${release.tag}`, path }, assetSchema);
      return answers.map(assetOf);
    },
    async attach(release, file) {
      await rest.write(
        {
          purpose: `attach ${file.name}`,
          method: 'POST',
          path: `${base}/releases/${release.id}/assets?name=${one(file.name)}`,
          base: uploadBase(rest.apiUrl),
          body: fileBody(file),
        },
        assetSchema,
      );
    },
    async removeAsset(_release, asset) {
      await rest.remove({ purpose: `remove the asset ${asset.name}`, path: `${base}/releases/assets/${asset.id}` });
    },
    hashAsset: (_release, asset) => rest.hash(fileCall(asset), 'application/octet-stream'),
    saveAsset: (_release, asset, path) => rest.save(fileCall(asset), 'application/octet-stream', path),
    readAsset: (_release, asset, maximumBytes) => rest.fetch(fileCall(asset), 'application/octet-stream', maximumBytes),
    pause: (attempt) => rest.pause(attempt),
  };
}
