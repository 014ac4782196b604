import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { isInside } from '#project-tree';
import { parseRequirement } from '#python-standards';

/** One requirement of a requirements file. */
export interface FileRequirement {
  /** PEP 508, without options. */
  readonly text: string;
  /** `sha256:…`, of all files that it may be. */
  readonly hashes: readonly string[];
}

/** What a requirements file asks for. */
export interface RequirementsFile {
  readonly requirements: readonly FileRequirement[];
  /** Everything else: paths, addresses, options of pip. The project's own `-e .` isn't one of them. */
  readonly others: readonly string[];
}

/** How deep files may include each other. */
const DEEPEST = 10;

/** pip joins a line that ends with a backslash and the next one, and drops comments. */
function logicalLines(text: string): readonly string[] {
  return text
    .replace(/\\\r?\n/gu, ' ')
    .split(/\r?\n/u)
    .map((line) => line.replace(/(?:^|\s)#.*$/u, '').trim())
    .filter((line) => line !== '');
}

const OWN_FOLDER = /^(?:-e|--editable)?[\s=]*(?:\.|file:\.)(?:\/)?(?:\[[^\]]*\])?$/u;

/**
 * Reads a requirements file of a project, with the files that it includes (`-r`), in pip's format.
 * @param projectDir - absolute
 * @param file - relative to it, with slashes
 * @returns `null` when there is no such file
 */
export async function readRequirementsFile(
  projectDir: string,
  file: string,
  depth = 0,
): Promise<RequirementsFile | null> {
  const path = join(projectDir, file);
  if (depth > DEEPEST || !isInside(projectDir, path)) return null;
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const requirements: FileRequirement[] = [];
  const others: string[] = [];
  for (const line of logicalLines(text)) {
    const included = /^(?:-r|--requirement)(.*)$/u.exec(line)?.[1]?.replace(/^[\s=]+/u, '') ?? '';
    if (included !== '') {
      const inner = await readRequirementsFile(projectDir, posix.join(dirname(file), included), depth + 1);
      if (inner === null) others.push(line);
      else {
        for (const one of inner.requirements) requirements.push(one);
        for (const one of inner.others) others.push(one);
      }
      continue;
    }
    const hashes = [...line.matchAll(/\s--hash[\s=]+(sha\d+:[0-9a-f]+)/gu)].map(([, hash]) => hash ?? '');
    const requirement = line.replace(/\s--[a-z][\s\S]*$/u, '').trim();
    if (isRequirement(requirement)) requirements.push({ text: requirement, hashes });
    else if (!OWN_FOLDER.test(line)) others.push(line);
  }
  return { requirements, others };
}

function isRequirement(text: string): boolean {
  try {
    parseRequirement(text);
    return true;
  } catch {
    return false;
  }
}
