// Where everything that outlives a run is kept: binaries, and what package clients and Go have fetched.
import { accessSync, constants, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** Makes a folder and those above it. Node's own way of it never ends below /proc, which some take as a HOME. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

/** Whether a folder is there, or can be made, and takes files of ours. */
export function isWritable(folder) {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** For machines whose HOME is read-only. It is in a folder of all users: another person's is not used. */
function inTemporaryFolder() {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `repo-agent-actions-cache-${uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || (uid >= 0 && found.uid !== uid)) {
    throw new Error(`${folder}: is not a folder of this user. Set XDG_CACHE_HOME to one that can be written.`);
  }
  return folder;
}

function cacheFolder() {
  const xdg = process.env.XDG_CACHE_HOME ?? '';
  const usual = join(isAbsolute(xdg) ? xdg : join(homedir(), '.cache'), 'repo-agent-actions', 'e2e');
  return isWritable(usual) ? usual : join(inTemporaryFolder(), 'e2e');
}

/** The folder; absolute. */
export const CACHE = cacheFolder();
