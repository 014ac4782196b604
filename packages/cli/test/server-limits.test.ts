import { expect, test } from '@jest/globals';
import { CALLED_JOBS, COLLABORATIVE_OWNERS, isSince, OLDEST_SERVER } from '../src/init/server-limits.ts';

test.each([
  ['gitea', '1.23.8', false, false, false],
  ['gitea', '1.24.0', true, false, false],
  ['gitea', '1.26.0', true, false, true],
  ['gitea', '1.27.0+dev-341-gabc', true, true, true],
  ['gitea', '2.0.0', true, true, true],
  ['gitea', 'main-nightly', null, null, null],
  ['forgejo', '11.0.1', true, false, false],
  ['forgejo', '15.0.0', true, true, false],
] as const)('%s %s: releases %s, called jobs %s, collaborative owners %s', (forge, version, ...wanted) => {
  const limits = [OLDEST_SERVER, CALLED_JOBS, COLLABORATIVE_OWNERS];
  expect(limits.map((since) => isSince({ forge, version }, since))).toEqual(wanted);
});
