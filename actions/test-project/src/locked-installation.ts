import { plannedDistributions, installFailure, type InstallRequest, type Environment } from '#python-env';
import { normalizeName, tryParseVersion, compareVersions } from '#python-standards';
import { countText } from '#release-model';
import { constraintsOf, type LockFile, type Pin } from './lock-file.ts';

/** How an installation from a lock file ended. */
export type LockedInstallation =
  /** `note`: `installed from uv.lock (9 packages by hash)`. */
  | { readonly kind: 'installed'; readonly note: string; readonly output: string }
  /** The lock says other things than the project, or isn't for this machine; nothing was installed. */
  | { readonly kind: 'unusable'; readonly reason: string }
  /** A file has other bytes than the lock says, or the rest can't be installed with what it pins. */
  | { readonly kind: 'failed'; readonly reason: string; readonly output: string };

/** How many names a message shows. */
const SHOWN = 3;

function someNames(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

function isSame(pin: Pin, version: string): boolean {
  const [a, b] = [tryParseVersion(pin.version), tryParseVersion(version)];
  return a !== undefined && b !== undefined && compareVersions(a, b) === 0;
}

function lineOf({ name, version, hashes }: Pin): string {
  return [`${name}==${version}`, ...hashes.map((hash) => `--hash=${hash}`)].join(' ');
}

/**
 * Installs what a project asks for in the versions of its lock file: the installer resolves it with the lock as
 * constraints, then what it has found is installed file by file, with the hashes of the lock.
 * @param wanted - the project and what it declares
 * @param more - requirements of ours, which the lock may not have
 * @param ownName - of the project
 */
export async function installLocked(
  lock: LockFile,
  environment: Environment,
  wanted: InstallRequest,
  more: readonly string[],
  ownName: string | null,
): Promise<LockedInstallation> {
  const constraints = constraintsOf(lock);
  const resolved = await environment.install({ ...wanted, constraints, dryRun: true });
  if (resolved.exitCode !== 0) return { kind: 'unusable', reason: installFailure(resolved) };
  const own = ownName === null ? null : normalizeName(ownName);
  const planned = plannedDistributions(resolved).filter(({ name, direct }) => !direct && name !== own);
  const missing = planned.filter(({ name }) => !lock.pins.some((pin) => pin.name === name));
  if (lock.isComplete && missing.length > 0) {
    return { kind: 'unusable', reason: `it doesn't have ${someNames(missing.map(({ name }) => name))}` };
  }
  const pins = planned.flatMap(({ name, version }) => {
    const found = lock.pins.filter((pin) => pin.name === name && isSame(pin, version ?? ''));
    const [first] = found;
    return first === undefined ? [] : [{ ...first, hashes: [...new Set(found.flatMap(({ hashes }) => hashes))] }];
  });
  const hashed = pins.filter(({ hashes }) => hashes.length > 0);
  for (const [some, requireHashes] of [
    [hashed, true],
    [pins.filter((pin) => !hashed.includes(pin)), false],
  ] as const) {
    if (some.length === 0) continue;
    const { cwd, env, timeoutMs } = wanted;
    const result = await environment.install({
      requirementsText: some.map(lineOf).join('\n'),
      requireHashes,
      noDeps: true,
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    if (result.exitCode === 0) continue;
    const reason = installFailure(result);
    // Other bytes are never a reason to go on without the lock
    return /hash/iu.test(result.output)
      ? { kind: 'failed', reason, output: result.output }
      : { kind: 'unusable', reason };
  }
  const rest = await environment.install({
    ...wanted,
    requirements: [...(wanted.requirements ?? []), ...more],
    constraints,
  });
  if (rest.exitCode !== 0) return { kind: 'failed', reason: installFailure(rest), output: rest.output };
  const others = planned.length - pins.length;
  const how =
    hashed.length === pins.length
      ? ' by hash'
      : hashed.length === 0
        ? ', without hashes'
        : `, ${String(hashed.length)} by hash`;
  const besides = others === 0 ? '' : `; ${countText(others, 'other')} that it doesn't have`;
  return {
    kind: 'installed',
    note: `installed from ${lock.file} (${countText(pins.length, 'package')}${how}${besides})`,
    output: rest.output,
  };
}
