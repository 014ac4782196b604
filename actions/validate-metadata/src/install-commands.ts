import { parseRequirement, readmeCode, type Requirement } from '#python-standards';

/** A command of a README that installs packages. */
export interface InstallCommand {
  /** From 1. */
  readonly line: number;
  /** What it names of an index. */
  readonly requirements: readonly Requirement[];
  /** Whether it installs from a folder, a file or a repository, which may be the project itself. */
  readonly isFromSource: boolean;
  /** The index that it names; `null` when it takes the usual one. */
  readonly index: string | null;
}

/** What installs from an index of Python packages; conda's packages may have other names. */
const INSTALLER =
  /(?:^|[\s$!%>(&|;])(?:pip[\d.]* install|pipx (?:install|run)|uv (?:pip install|add|tool install)|uvx|poetry add|pdm add|rye add)\s(?<words>.*)/u;

/** Options whose value is the next word. */
const WITH_VALUE =
  /^(?:-r|-c|-t|-f|-G|--(?:requirement|constraint|target|find-links|python|group|extra|with|from|prefix))$/u;

const INDEX_OPTION = /^(?:-i|--(?:index-url|extra-index-url|index|default-index))$/u;

function requirementOf(word: string): Requirement | null {
  try {
    return parseRequirement(word.replace(/@(?:latest|[\d.]+)$/u, ''));
  } catch {
    return null;
  }
}

function commandIn(words: readonly string[], line: number): InstallCommand {
  const requirements: Requirement[] = [];
  let index: string | null = null;
  let isFromSource = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [option, value] = /^(--[\w-]+)=(.*)$/u.exec(word)?.slice(1) ?? [word];
    if (INDEX_OPTION.test(option ?? '')) {
      index ??= value ?? words[at + 1] ?? null;
      if (value === undefined) at += 1;
    } else if (/^(?:-e|--editable)$/u.test(word)) isFromSource = true;
    else if (WITH_VALUE.test(word)) {
      isFromSource ||= /^(?:-r|--requirement|-f|--find-links)$/u.test(word);
      at += 1;
    } else if (word.startsWith('-')) continue;
    else if (/^\.|[/\\]|\.(?:whl|gz|zip)$|:\/\//u.test(word)) isFromSource = true;
    else {
      const requirement = requirementOf(word);
      if (requirement !== null) requirements.push(requirement);
    }
  }
  return { line, requirements, isFromSource, index };
}

/** The commands of a README that install packages from an index, as far as its code shows them. */
export function installCommands(readme: string): readonly InstallCommand[] {
  return readmeCode(readme).flatMap(({ text, line }) => {
    // `python -m pip install`, with any blanks between the words
    const plain = text
      .replace(/\s+/gu, ' ')
      .replace(/["']/gu, '')
      .replace(/\s#.*$/u, '');
    const words = INSTALLER.exec(plain)?.groups?.['words']?.split(/[;&|`]/u)[0] ?? null;
    return words === null
      ? []
      : [
          commandIn(
            words.split(' ').filter((word) => word !== '' && word !== '\\'),
            line,
          ),
        ];
  });
}
