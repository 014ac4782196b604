import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** @typedef {(words: readonly string[], input?: string) => Buffer} Git - runs git, and returns what it wrote */

/** More than the whole of the repository. Bytes */
const MAXIMUM = 512 * 1024 * 1024;

/** The namespace and the signer of a release's signature: the arguments of `ssh-keygen -Y verify`. */
export const NAMESPACE = 'repo-agent-actions-release';
export const SIGNER = 'repo-agent-actions';

/** The file in the tree with the public keys. */
export const SIGNERS_FILE = 'docs/release-signers';

/**
 * The sha256 of every file in a commit, in the form that `sha256sum --check` reads. Reads them from git, not from the folder.
 * @param {string} commit
 * @param {Git} git
 * @throws Error for a file name that such a list can't contain, and for a link, which could lead anywhere
 */
export function sumsOf(commit, git) {
  const entries = git(['ls-tree', '-r', '-z', '--full-tree', commit])
    .toString()
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, mode = '', kind = '', id = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([^]*)$/u.exec(entry) ?? [];
      if (kind !== 'blob' || !mode.startsWith('100')) throw new Error(`${path}: is not a plain file`);
      if (/[\n\r\\]/u.test(path)) throw new Error(`${JSON.stringify(path)}: can't be in a list of checksums`);
      return { id, path };
    });
  const answer = git(['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  const lines = entries.map(({ id, path }) => {
    const end = answer.indexOf(10, at);
    const [said, , size] = answer.subarray(at, end).toString().split(' ');
    if (said !== id) throw new Error(`${path}: git doesn't have ${id}`);
    const from = end + 1;
    at = from + Number(size) + 1;
    return `${createHash('sha256')
      .update(answer.subarray(from, from + Number(size)))
      .digest('hex')}  ${path}\n`;
  });
  return lines.join('');
}

/**
 * git in a folder, for {@link sumsOf}.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} env - in addition to that of this process
 * @returns {Git}
 */
export function gitIn(folder, env = {}) {
  const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: MAXIMUM };
  return (words, input) => execFileSync('git', words, { ...options, input });
}
