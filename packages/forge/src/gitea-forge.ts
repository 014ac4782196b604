import * as v from 'valibot';
import { assetSchema, giteaTagSchema, releaseSchema, versionSchema, type AssetAnswer } from './forge-answers.ts';
import type { Forge, ForgeAsset, NewRelease } from './forge.ts';
import { forgeOfVersion } from './platform.ts';
import { byAge, hasFileAt, releaseOf, repositoryPath } from './repository.ts';
import type { RestCall, RestClient } from './rest-client.ts';
import { formBody } from '#http';

function assetOf(answer: AssetAnswer): ForgeAsset {
  const { id, name, size, uuid } = answer;
  return { id, name, size, url: answer.browser_download_url, isWhole: true, uuid };
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

/** Releases and tags on Gitea and Forgejo, whose API is the same here. */
export function openGiteaForge(rest: RestClient, repository: string): Forge {
  const base = repositoryPath(repository);
  const title = `${rest.apiUrl.host}/${repository}`;
  const one = encodeURIComponent;

  /**
   * The address below the server's own root, at which attachments of drafts can also be read. ROOT_URL, which its
   * `browser_download_url` starts with, may be one that this machine can't reach.
   */
  const fileCall = (asset: ForgeAsset): RestCall => {
    const root = new URL(rest.apiUrl);
    root.pathname = root.pathname.replace(/\/api\/v1$/u, '');
    return { purpose: `read the asset ${asset.name}`, path: `/attachments/${one(asset.uuid)}`, base: root };
  };

  return {
    title,
    async describe() {
      const answer = await rest.find({ purpose: "read the server's version", path: '/version' }, versionSchema);
      if (answer === null) return 'unknown';
      const { forge, version } = forgeOfVersion(answer.version);
      return `${forge === 'forgejo' ? 'Forgejo' : 'Gitea'} ${version}`;
    },
    async tag(name) {
      const found = await rest.find(
        { purpose: `read the tag ${name}`, path: `${base}/tags/${one(name)}` },
        giteaTagSchema,
      );
      return found === null ? null : { name, commit: found.commit.sha, annotated: found.id !== found.commit.sha };
    },
    hasFile: (path, tag) => hasFileAt(rest, base, path, tag),
    async createTag({ name, commit, message }) {
      await rest.write(
        {
          purpose: `create the tag ${name}`,
          method: 'POST',
          path: `${base}/tags`,
          json: { tag_name: name, target: commit, message },
        },
        v.object({ name: v.string() }),
      );
    },
    async releasesOf(tag) {
      const purpose = `read the release ${tag}`;
      const found = await rest.find({ purpose, path: `${base}/releases/tags/${one(tag)}` }, releaseSchema);
      if (found !== null) return [releaseOf(found)];
      // There is one release per tag, but not every server shows a draft by its tag
      const drafts = await rest.list({ purpose, path: `${base}/releases?draft=true` }, releaseSchema);
      return drafts
        .filter(({ tag_name: name }) => name === tag)
        .map(releaseOf)
        .sort(byAge);
    },
    async createRelease(release) {
      const answer = await rest.write(
        {
          purpose: `create the release ${release.tag}`,
          method: 'POST',
          path: `${base}/releases`,
          json: fieldsOf(release),
        },
        releaseSchema,
      );
      return releaseOf(answer);
    },
    async updateRelease(id, release) {
      const answer = await rest.write(
        {
          purpose: `change the release ${release.tag}`,
          method: 'PATCH',
          path: `${base}/releases/${id}`,
          json: fieldsOf(release),
        },
        releaseSchema,
      );
      return releaseOf(answer);
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
          body: formBody([], 'attachment', file),
        },
        assetSchema,
      );
    },
    async removeAsset(release, asset) {
      const path = `${base}/releases/${release.id}/assets/${asset.id}`;
      await rest.remove({ purpose: `remove the asset ${asset.name}`, path });
    },
    hashAsset: (_release, asset) => rest.hash(fileCall(asset), '*/*'),
    saveAsset: (_release, asset, path) => rest.save(fileCall(asset), '*/*', path),
    readAsset: (_release, asset, maximumBytes) => rest.fetch(fileCall(asset), '*/*', maximumBytes),
    pause: (attempt) => rest.pause(attempt),
  };
}
