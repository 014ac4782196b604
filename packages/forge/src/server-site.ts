import * as v from 'valibot';
import { userSchema, versionSchema } from './forge-answers.ts';
import { ForgeError } from './forge-error.ts';
import { forgeOfVersion } from './platform.ts';
import { repositoryPath } from './repository.ts';
import { openRest, type RestClient, type RestTarget } from './rest-client.ts';

/** A Gitea or Forgejo, as the person sees it who sets it up. */
export interface ServerSite {
  /** `null`: it doesn't say. */
  version(): Promise<{ readonly forge: 'gitea' | 'forgejo'; readonly version: string } | null>;
  /** Whose token this is; `null`: there is none, or it may not say. */
  login(): Promise<string | null>;
  /** `null`: there is none that this token, or anybody, can see. */
  repository(name: string): Promise<SiteRepository | null>;
  tags(name: string): Promise<readonly string[]>;
  /** The text of a file at a ref; `null` when there is none. */
  file(name: string, path: string, ref: string): Promise<string | null>;
  /** Which runners take jobs of a repository, as far as this token may see it; `null`: it may not. */
  runners(name: string): Promise<SiteRunners | null>;
  /** Creates a repository that everybody can read, and its owner where that is an organization that doesn't exist. */
  createRepository(name: string): Promise<void>;
  /** Creates a repository that follows another one. */
  createMirror(name: string, source: string): Promise<void>;
  switchActionsOff(name: string): Promise<void>;
}

/** A repository on a server. */
export interface SiteRepository {
  readonly isPrivate: boolean;
  readonly isEmpty: boolean;
  readonly isMirror: boolean;
  /** `null`: the server doesn't say. */
  readonly hasActions: boolean | null;
  readonly url: string;
}

/** Runners, as far as a token may see them. */
export interface SiteRunners {
  readonly seen: readonly SiteRunner[];
  /** Whether those of the whole server are among them. */
  readonly isAll: boolean;
}

export interface SiteRunner {
  readonly name: string;
  readonly labels: readonly string[];
  readonly isOnline: boolean;
}

const flag = v.nullish(v.boolean(), false);

const repositorySchema = v.object({
  private: flag,
  internal: flag,
  empty: flag,
  mirror: flag,
  has_actions: v.nullish(v.boolean()),
  html_url: v.nullish(v.string(), ''),
});

const label = v.pipe(
  v.union([v.string(), v.object({ name: v.string() })]),
  v.transform((one) => (typeof one === 'string' ? one : one.name)),
);

const runner = v.object({
  name: v.nullish(v.string(), ''),
  status: v.nullish(v.string(), ''),
  labels: v.nullish(v.array(label), []),
});

const runnersSchema = v.object({ runners: v.nullish(v.array(runner), []) });

const tagNameSchema = v.object({ name: v.string() });

/** Limit for a workflow. Bytes. */
const LARGEST_FILE = 1024 * 1024;

/** What every server answers to somebody who may not know. */
function isUnseen(error: unknown): boolean {
  return error instanceof ForgeError && (error.status === 401 || error.status === 403 || error.status === 404);
}

/** Who the owner of a repository is; `null` when nobody has that name. */
async function kindOfOwner(rest: RestClient, owner: string): Promise<'organization' | 'user' | null> {
  const purpose = `look for ${owner}`;
  const organization = await rest.find(
    { purpose, path: `/orgs/${encodeURIComponent(owner)}` },
    v.object({ id: v.number() }),
  );
  if (organization !== null) return 'organization';
  return (await rest.find({ purpose, path: `/users/${encodeURIComponent(owner)}` }, userSchema)) === null
    ? null
    : 'user';
}

async function createOwner(rest: RestClient, owner: string): Promise<void> {
  await rest.write(
    {
      purpose: `create the organization ${owner}`,
      method: 'POST',
      path: '/orgs',
      json: { username: owner, visibility: 'public' },
    },
    v.object({ id: v.number() }),
  );
}

/**
 * Opens a Gitea or Forgejo.
 * @param target - without a token, it is asked as anybody would be
 * @throws ReleaseError for an invalid address or token; no request is made. The methods throw a {@link ForgeError}
 */
export function openServerSite(target: RestTarget): ServerSite {
  const rest = openRest(target);
  const one = encodeURIComponent;

  async function login(): Promise<string | null> {
    if (target.token === null) return null;
    try {
      return (await rest.find({ purpose: 'read whose token this is', path: '/user' }, userSchema))?.login ?? null;
    } catch (error) {
      if (isUnseen(error)) return null;
      throw error;
    }
  }

  return {
    async version() {
      const answer = await rest.find({ purpose: "read the server's version", path: '/version' }, versionSchema);
      return answer === null ? null : forgeOfVersion(answer.version);
    },
    login,
    async repository(name) {
      const found = await rest
        .find({ purpose: `look for ${name}`, path: repositoryPath(name) }, repositorySchema)
        .catch((error: unknown) => {
          // A server that shows nothing to those who don't sign in
          if (isUnseen(error)) return null;
          throw error;
        });
      if (found === null) return null;
      return {
        isPrivate: found.private || found.internal,
        isEmpty: found.empty,
        isMirror: found.mirror,
        hasActions: found.has_actions ?? null,
        url: found.html_url,
      };
    },
    async tags(name) {
      const call = { purpose: `list the tags of ${name}`, path: `${repositoryPath(name)}/tags` };
      return (await rest.list(call, tagNameSchema)).map((tag) => tag.name);
    },
    async file(name, path, ref) {
      const parts = path.split('/').map(one).join('/');
      const call = { purpose: `read ${path}`, path: `${repositoryPath(name)}/raw/${parts}?ref=${one(ref)}` };
      try {
        return (await rest.fetch(call, '*/*', LARGEST_FILE)).toString('utf8');
      } catch (error) {
        if (isUnseen(error)) return null;
        throw error;
      }
    },
    async runners(name) {
      if (target.token === null) return null;
      const [owner = ''] = name.split('/');
      const places = [
        '/admin/actions/runners',
        `/orgs/${one(owner)}/actions/runners`,
        `${repositoryPath(name)}/actions/runners`,
      ];
      const seen = new Map<string, SiteRunner>();
      let isKnown = false;
      let isAll = false;
      for (const path of places) {
        try {
          const { runners } = await rest.read({ purpose: 'list the runners', path: `${path}?limit=50` }, runnersSchema);
          isKnown = true;
          isAll ||= path.startsWith('/admin/');
          for (const { name: title, status, labels } of runners) {
            seen.set(`${title} ${labels.join(' ')}`, { name: title, labels, isOnline: status !== 'offline' });
          }
        } catch (error) {
          if (!isUnseen(error)) throw error;
        }
      }
      return isKnown ? { seen: [...seen.values()], isAll } : null;
    },
    async createRepository(name) {
      const [owner = '', title = ''] = name.split('/');
      const json = { name: title, private: false, default_branch: 'main' };
      const made = v.object({ id: v.number() });
      const purpose = `create ${name}`;
      const me = await login();
      if (me !== null && me.toLowerCase() === owner.toLowerCase()) {
        await rest.write({ purpose, method: 'POST', path: '/user/repos', json }, made);
        return;
      }
      const kind = await kindOfOwner(rest, owner);
      if (kind === 'user') {
        await rest.write({ purpose, method: 'POST', path: `/admin/users/${one(owner)}/repos`, json }, made);
        return;
      }
      if (kind === null) await createOwner(rest, owner);
      await rest.write({ purpose, method: 'POST', path: `/orgs/${one(owner)}/repos`, json }, made);
    },
    async createMirror(name, source) {
      const [owner = '', title = ''] = name.split('/');
      const kind = await kindOfOwner(rest, owner);
      if (kind === null) await createOwner(rest, owner);
      await rest.write(
        {
          purpose: `create the mirror ${name}`,
          method: 'POST',
          path: '/repos/migrate',
          json: {
            clone_addr: source,
            repo_owner: owner,
            repo_name: title,
            service: 'git',
            mirror: true,
            private: false,
          },
        },
        v.object({ id: v.number() }),
      );
    },
    async switchActionsOff(name) {
      await rest.write(
        {
          purpose: `switch Actions off in ${name}`,
          method: 'PATCH',
          path: repositoryPath(name),
          json: { has_actions: false },
        },
        repositorySchema,
      );
    },
  };
}
