import { cause, type BuildCause, type CauseReader } from './build-cause.ts';

/** The chain of reasons of a resolver. */
const MOST_LINES = 120;

const PYPROJECT = { file: 'pyproject.toml' };

/** The name in front of a specifier. */
function nameOf(requirement: string): string {
  return /^[\w.-]+/u.exec(requirement)?.[0] ?? requirement;
}

function hashMismatch(lines: readonly string[]): BuildCause | null {
  const at = lines.findIndex((line) =>
    /Hash mismatch for `|DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE/u.test(line),
  );
  if (at === -1) return null;
  const below = lines.slice(at, at + 12).map((line) => line.trim());
  const about =
    /Hash mismatch for `([^`]+)`/u.exec(below[0] ?? '')?.[1] ??
    below
      .map((line) => /^([\w.-]+(?:\[[^\]]*\])?(?:==\S+)?) (?:from \S+ )?.*:$/u.exec(line)?.[1])
      .find((one) => one !== undefined) ??
    'a requirement';
  const hashes = below.flatMap((line) => /\b([0-9a-f]{64})\b/u.exec(line)?.[1] ?? []);
  const [expected = '', got = ''] = hashes.map((hash) => `${hash.slice(0, 12)}…`);
  const differ = expected === '' || got === '' ? '' : ` (expected sha256 ${expected}, got ${got})`;
  return cause('requirement-hash', `the hash of ${about} doesn't match${differ}`, { about });
}

function unpinned(lines: readonly string[]): BuildCause | null {
  if (
    !lines.some((line) =>
      /In --require-hashes mode, all requirements must have their versions|Hashes are required in --require-hashes mode/u.test(
        line,
      ),
    )
  )
    return null;
  return cause('requirement-hash', 'one requirement has a hash, so pip needs each of them pinned with == and a hash', {
    about: 'pins',
  });
}

function ofPython(lines: readonly string[]): BuildCause | null {
  const all = lines.map((line) => line.trim()).join(' ');
  const uv = /the current Python version \(([^\s)]+)\) does not satisfy (Python\s*[^\s,]+)/u.exec(all);
  if (uv !== null) {
    const about =
      /you require ([\w.-]+[^\s,]*)/u.exec(all)?.[1] ?? /(?:and|of:) ([\w.-]+[<>=!~][^\s,]*)/u.exec(all)?.[1] ?? '';
    return cause(
      'requirement-python',
      `no version of ${about} supports Python ${uv[1] ?? ''} (newer ones need ${uv[2] ?? ''})`,
      { about, ...PYPROJECT },
    );
  }
  const pip = /Ignored the following versions that require a different python version: (.+)/u.exec(all);
  const wanted = /(?:No matching distribution found for|satisfies the requirement) ([^\s(]+)/u.exec(all)?.[1];
  if (pip !== null && wanted !== undefined)
    return cause(
      'requirement-python',
      `no version of ${wanted} supports this Python (${/Requires-Python ([^;]+?)(?:;|$| ERROR)/u.exec(pip[1] ?? '')?.[0]?.trim() ?? 'they require another one'})`,
      { about: wanted, ...PYPROJECT },
    );
  const refused = /Package '([^']+)' requires a different Python: (\S+) not in '([^']+)'/u.exec(all);
  if (refused !== null)
    return cause(
      'requirement-python',
      `${refused[1] ?? ''} requires Python ${refused[3] ?? ''}, but this is ${refused[2] ?? ''}`,
      { about: refused[1] ?? null },
    );
  return null;
}

function unresolved(lines: readonly string[]): BuildCause | null {
  const all = lines.map((line) => line.trim()).join(' ');
  const unknown =
    /Because ([\w.-]+) was not found in the (?:package registry|provided package locations|cache)/u.exec(all)?.[1] ??
    /Could not find a version that satisfies the requirement ([^\s(]+) (?:\(from [^()]*(?:\([^()]*\))?\) )?\(from versions: none\)/u.exec(
      all,
    )?.[1];
  if (unknown !== undefined)
    return cause('requirement-unknown', `the package index has no project ${nameOf(unknown)}`, {
      about: nameOf(unknown),
      ...PYPROJECT,
    });
  const sentence =
    /Because (?:only .+? (?:is|are) available|there (?:is|are) no versions? of|you require|.+ depends on)[^]*?unsatisfiable/u.exec(
      all,
    )?.[0];
  if (sentence !== undefined) {
    const about = /you require ([\w.-]+[^\s,]*)/u.exec(sentence)?.[1] ?? '';
    const only = /Because only ([\w.-]+)([<>=!~]\S*)? is available and you require ([^\s,]+),/u.exec(sentence);
    const text =
      only === null
        ? sentence.replace(/, we can conclude that your requirements are unsatisfiable$/u, '').replace(/^Because /u, '')
        : `${only[3] ?? ''} is required, but the package index has only ${only[1] ?? ''}${only[2] ?? ''}`;
    return cause(
      'requirement-version',
      text.length > 300 ? `no version of ${about} fits together with the other requirements` : text,
      { about, ...PYPROJECT },
    );
  }
  const pip =
    /(?:No matching distribution found for|Could not find a version that satisfies the requirement) ([^\s(]+)/u.exec(
      all,
    )?.[1];
  if (pip !== undefined)
    return cause('requirement-version', `the package index has no version that fits ${pip}`, {
      about: pip,
      ...PYPROJECT,
    });
  const conflict = /Cannot install (.+?) because these package versions have conflicting dependencies/u.exec(all)?.[1];
  return conflict === undefined
    ? null
    : cause('requirement-version', `${conflict} can't be installed together`, { about: conflict, ...PYPROJECT });
}

function notFetched(lines: readonly string[]): BuildCause | null {
  const all = lines.map((line) => line.trim());
  const git = all.map((line) => /^(?:stderr )?fatal: (.+)$/u.exec(line)?.[1]).find((one) => one !== undefined);
  if (git !== undefined && all.some((line) => /Git operation failed|git (?:fetch|clone)/u.test(line)))
    return cause('requirement-fetch', `git: ${git}`, {
      about: /(?:Failed to download and build|Collecting) `?([\w.-]+)/u.exec(all.join(' '))?.[1] ?? null,
      ...PYPROJECT,
    });
  const path = /Distribution not found at: (\S+)|Invalid requirement: .*No such file or directory: '([^']+)'/u.exec(
    all.join(' '),
  );
  const about = path?.[1] ?? path?.[2];
  return about === undefined ? null : cause('requirement-fetch', `${about} doesn't exist`, { about, ...PYPROJECT });
}

/** What an installer says about requirements that it can't get: a build's own ones, too. */
export const readRequirements: CauseReader = (lines) => {
  const at = lines.findIndex((line) =>
    /^\s*(?:cause: |error: |ERROR: )?(?:No solution found|Failed to (?:resolve|install|download|fetch)|Could not find a version|No matching distribution|Hash mismatch|THESE PACKAGES|In --require-hashes mode|Hashes are required|Cannot install|Because |Package '|Distribution not found|Git operation failed)/u.test(
      line,
    ),
  );
  const said = lines.slice(Math.max(0, at - 2), at + MOST_LINES);
  return at === -1
    ? null
    : (hashMismatch(said) ?? unpinned(said) ?? ofPython(said) ?? unresolved(said) ?? notFetched(said));
};
