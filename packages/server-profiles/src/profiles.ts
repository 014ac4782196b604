import type { ProfileName } from './profile-of.ts';
import { pypiProfile } from './pypi-profile.ts';
import type { ServerProfile } from './server-profile.ts';

/**
 * The registry of Gitea and Forgejo, whose code for this is the same. Of a file it looks at nothing but its hash; of the
 * form, at name, version and hash: https://github.com/go-gitea/gitea/blob/v1.26.0/routers/api/packages/pypi/pypi.go
 */
const giteaProfile: ServerProfile = {
  ...pypiProfile,
  name: 'gitea',
  title: 'a registry of Gitea or Forgejo',
  policies: 'advice',
  refuses: new Set(['U11', 'U15', 'U16', 'U22', 'U70', 'same-file-name']),
  needsSha256: true,
  rulesDate: '2026-04-17',
};

/** What no index says before an upload isn't known: here count structure and safety, and none of PyPI's policies. */
const genericProfile: ServerProfile = {
  ...pypiProfile,
  name: 'generic',
  title: 'an index other than PyPI',
  policies: 'none',
  isOneServer: false,
};

/** By name, what an index accepts. */
export const PROFILES: Readonly<Record<ProfileName, ServerProfile>> = {
  pypi: pypiProfile,
  testpypi: { ...pypiProfile, name: 'testpypi', title: 'TestPyPI' },
  gitea: giteaProfile,
  generic: genericProfile,
};
