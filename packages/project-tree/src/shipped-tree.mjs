/** @typedef {(words: readonly string[], input?: string) => string | Promise<string>} IndexGit
 * Runs git with an index of its own (`GIT_INDEX_FILE`), and returns what it wrote. */

/**
 * The tree of a commit with nothing but what people run: the paths that `files` of its package.json names, as npm reads
 * them. Runners copy the whole tree of an action for every step that uses it, so tags of versions have this one. What
 * has no such list has been reduced already, and stays as it is. Also read by the release of the suite, which runs
 * nothing but plain JavaScript.
 * @param {string} commit
 * @param {IndexGit} git
 * @returns {Promise<string>} the id of the tree, which is in the repository
 * @throws Error when the list is not one of paths, or names nothing
 */
export async function shippedTree(commit, git) {
  const files = shippedPaths(await described(commit, git));
  if (files === null) return (await git(['rev-parse', `${commit}^{tree}`])).trim();
  await git(['read-tree', commit]);
  const listed = await git(['ls-files', '-z', '--stage', '--', ...files.map((path) => `:(top,glob)${path}`)]);
  if (listed === '') throw new Error(`package.json: files names nothing that ${commit} has`);
  await git(['read-tree', '--empty']);
  await git(['update-index', '-z', '--index-info'], listed.endsWith('\0') ? listed : `${listed}\0`);
  return (await git(['write-tree'])).trim();
}

/**
 * What the package.json of a commit says; empty where it has none.
 * @param {string} commit
 * @param {IndexGit} git
 */
async function described(commit, git) {
  const listed = await git(['ls-tree', '--full-tree', '--name-only', commit, '--', 'package.json']);
  return listed.trim() === '' ? '{}' : await git(['cat-file', 'blob', `${commit}:package.json`]);
}

/**
 * The paths that `files` of a package.json names; `null` where it has no such list.
 * @param {string} text
 * @throws Error when it is not a list of paths
 */
export function shippedPaths(text) {
  /** @type {unknown} */
  const described = JSON.parse(text);
  if (typeof described !== 'object' || described === null || !('files' in described)) return null;
  const { files } = described;
  if (!Array.isArray(files)) throw new Error('package.json: files is not a list of paths');
  return files.map((path) => {
    if (typeof path !== 'string' || path === '' || /^[:!]/u.test(path)) {
      throw new Error(`package.json: files has ${JSON.stringify(path)}, which is not a path`);
    }
    return path;
  });
}
