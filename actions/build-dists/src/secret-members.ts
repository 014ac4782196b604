import { posix } from 'node:path';
import type { DistributionContents } from '@repo-agent-actions/distributions';
import type { Distribution, Finding } from '@repo-agent-actions/release-model';

/** Files whose name alone says that they hold somebody's credentials. */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  '.env',
  '.credentials',
  '.pypirc',
  '.netrc',
  '_netrc',
  '.git-credentials',
  '.htpasswd',
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
]);

/** `.env.production`, but not the templates that everybody is meant to see. */
const ENV_FILE = /^\.env\.(?!example$|sample$|template$|dist$|test$|defaults?$)\w+$/u;

/** Files that may hold a private key, or only certificates. */
const KEY_FILE = /\.(?:pem|key|p8)$/u;

const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/u;

/** Longer than any key. Bytes. */
const MAXIMUM_KEY = 1_000_000;

const TEST_FOLDERS: ReadonlySet<string> = new Set([
  'test',
  'tests',
  'testing',
  'fixtures',
  'testdata',
  'examples',
  'docs',
]);

/** Folders of version control: they hold every secret that was ever committed, and the checkout's credentials. */
const VERSION_CONTROL: ReadonlySet<string> = new Set(['.git', '.hg', '.svn']);

function finding(dist: Distribution, member: string, what: string): Finding {
  // Test data of TLS libraries are keys; a warning makes somebody look once.
  const isTestData = posix
    .dirname(member)
    .split('/')
    .some((part) => TEST_FOLDERS.has(part));
  return {
    rule: 'secret-file',
    severity: isTestData ? 'warning' : 'unsafe',
    subject: dist.filename,
    message: `holds ${member}, ${what}`,
    remedy: 'Leave it out of the distribution, and replace what it gives access to if it was ever published',
    location: { file: dist.filename, member },
  };
}

/** Finds members that hold credentials, by name, and private keys, by their content. */
export async function findSecretMembers(
  dist: Distribution,
  contents: DistributionContents,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const maybeKeys: string[] = [];
  for (const { path, kind, size } of contents.members) {
    if (kind !== 'file') continue;
    const name = posix.basename(path);
    if (SECRET_NAMES.has(name) || ENV_FILE.test(name))
      findings.push(finding(dist, path, 'whose kind holds credentials'));
    else if (
      path
        .split('/')
        .slice(0, -1)
        .some((part) => VERSION_CONTROL.has(part))
    )
      findings.push(finding(dist, path, 'part of the version control'));
    else if (KEY_FILE.test(name) && size <= MAXIMUM_KEY) maybeKeys.push(path);
  }
  for (const path of maybeKeys) {
    if (PRIVATE_KEY.test((await contents.read(path, MAXIMUM_KEY)).toString('latin1')))
      findings.push(finding(dist, path, 'a private key'));
  }
  return findings;
}
