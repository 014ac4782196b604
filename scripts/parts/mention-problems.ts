// Whether what messages, rules and pages advise can be set where they are read. An action runs by itself, in a workflow and
// inside of the umbrella, where some inputs have other names: keys of the configuration are understood everywhere.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { readToml10 } from '#python-standards';
import { CONFIG_KEYS, messageOf, parseProjectConfig } from '#release-model';
import { readSuiteUse } from '#installed-workflows';
import { INIT_INPUTS } from '../../packages/cli/src/init/init-inputs.ts';
import { readActionYml } from './action-yml.ts';
import { describedActions, inputsOf } from './declared-inputs.ts';
import { actionRoom, filesBelow, isAction, ROOT, rooms } from './root.ts';
import { stageInputs } from './umbrella-inputs.ts';

/** Names that a reader can set in one place. */
type Names = ReadonlySet<string>;

const KEYS: Names = new Set(CONFIG_KEYS);

/** What an action can be told under the same name wherever it runs. */
function namesOf(action: string): Names {
  const rows = stageInputs().filter((row) => row.action === action);
  const own = inputsOf(action).map(({ name }) => name);
  const isSame = (name: string): boolean => {
    const row = rows.find(({ input }) => input === name);
    // What the umbrella sets itself can't be wrong there
    return row?.umbrella == null || row.umbrella === name;
  };
  return new Set([...KEYS, ...own.filter(isSame)]);
}

const union = (sets: readonly Names[]): Names => new Set(sets.flatMap((set) => [...set]));

function importsOf(path: string): readonly string[] {
  return ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Which rooms each room needs, by their folder; itself included. */
function neededRooms(): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map(rooms().map(({ folder, name }) => [name, folder]));
  const direct = new Map(
    rooms().map(({ folder }) => {
      const sources = filesBelow(join(ROOT, folder, 'src')).filter((file) => file.endsWith('.ts'));
      const names = sources.flatMap((file) => importsOf(join(ROOT, folder, 'src', file)));
      const found = names.flatMap((name) => {
        const room = /^#(?:actions\/)?[^/]+/u.exec(name)?.[0] ?? '';
        return folders.get(room) ?? [];
      });
      return [folder, new Set(found)] as const;
    }),
  );
  const needed = (folder: string, seen: Set<string>): Set<string> => {
    if (seen.has(folder)) return seen;
    seen.add(folder);
    for (const other of direct.get(folder) ?? []) needed(other, seen);
    return seen;
  };
  return new Map([...direct.keys()].map((folder) => [folder, needed(folder, new Set())]));
}

/** What the reader of a message of a room can set: of a shared room, what any action that needs it can be told. */
function namesByRoom(): ReadonlyMap<string, Names> {
  const needed = neededRooms();
  const everything = union(describedActions().map(namesOf));
  return new Map(
    rooms().map(({ folder }) => {
      if (folder === 'packages/cli') return [folder, everything];
      const users = isAction(folder)
        ? describedActions().filter((action) => actionRoom(action) === folder)
        : describedActions().filter((action) => needed.get(actionRoom(action))?.has(folder) === true);
      return [folder, folder.endsWith('/release-model') ? everything : union(users.map(namesOf))];
    }),
  );
}

/** What somebody who runs `init` can set: its options, and the configuration. */
const INIT: Names = new Set([...KEYS, ...INIT_INPUTS.map(({ name }) => name)]);

/** Every name of an input of any action. */
function everyName(): Names {
  return new Set(describedActions().flatMap((action) => inputsOf(action).map(({ name }) => name)));
}

/** A name of one word is only meant where something is to be done with it: `clean`, `install` and `wait` are words. */
const DOING = '(?<!\\bto )(?:[Ss]et|[Rr]aise|[Ll]ower|[Rr]educe|[Tt]he input) ';
const DONE = '(?= to (?!the (?:root|top))|[,.;]? or |[,;.]|$)';

/** What a message calls a setting, and whose it says that it is; `null`: it doesn't say. */
interface Mention {
  readonly name: string;
  readonly owner: string | null;
}

/** The settings that a text mentions. */
export function mentionsIn(text: string, names: Names): readonly Mention[] {
  const found: Mention[] = [];
  for (const name of names) {
    const word = `\`?${name}\`?`;
    const pattern = name.includes('-')
      ? new RegExp(`(?<![\\w./#-])${word}(?![\\w/-]|\\.\\w|:\\w)(?: (?:of|in) \`?(?<owner>[a-z-]+)\`?)?`, 'gu')
      : new RegExp(`${DOING}${word}${DONE}`, 'gu');
    for (const { groups } of text.matchAll(pattern)) found.push({ name, owner: groups?.['owner'] ?? null });
  }
  return found;
}

function isSettable({ name, owner }: Mention, here: Names): boolean {
  const isOwners = owner !== null && describedActions().includes(owner);
  return isOwners ? name in readActionYml(owner).inputs || name in readActionYml(owner).outputs : here.has(name);
}

/** The texts of a source that are sentences, with their lines. */
function sentencesOf(path: string): readonly { readonly text: string; readonly line: number }[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      if (node.text.trim().includes(' ')) found.push({ text: node.text, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Messages that name what their reader can't set: sentences. */
function messageProblems(): readonly string[] {
  const names = everyName();
  const byRoom = namesByRoom();
  return rooms().flatMap(({ folder }) =>
    filesBelow(join(ROOT, folder, 'src'))
      .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
      .flatMap((file) => {
        const path = join(ROOT, folder, 'src', file);
        const here = path.includes('/cli/src/init/') ? INIT : (byRoom.get(folder) ?? new Set());
        return sentencesOf(path).flatMap(({ text, line }) =>
          mentionsIn(text, names)
            .filter((mention) => !isSettable(mention, here))
            .map(
              ({ name }) =>
                `${relative(ROOT, path)}:${String(line)}: names ${name}, which not every reader can set by that name. Name a key of the configuration, or say of which action it is: '${name} of ACTION'.`,
            ),
        );
      }),
  );
}

/** The blocks of code in a page, with the line before each. */
function blocksOf(text: string, language: string): readonly { readonly code: string; readonly line: number }[] {
  return [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\``, 'gmu'))].map((match) => ({
    code: (match[2] ?? '').replaceAll(new RegExp(`^${match[1] ?? ''}`, 'gmu'), ''),
    line: text.slice(0, match.index).split('\n').length,
  }));
}

/** Every step or call in a value of YAML. */
function usesIn(value: unknown): readonly { readonly uses: string; readonly inputs: readonly string[] }[] {
  if (Array.isArray(value)) return value.flatMap(usesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: given } = value as { readonly uses?: unknown; readonly with?: unknown };
  const inner = Object.values(value).flatMap(usesIn);
  const inputs = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  return typeof uses === 'string' ? [{ uses, inputs }, ...inner] : inner;
}

function parsed(code: string): unknown {
  try {
    return parse(code);
  } catch {
    return null; // a fragment
  }
}

/** Examples of the configuration that it would refuse: sentences. */
function configurationProblems(page: string, text: string): readonly string[] {
  return blocksOf(text, 'toml')
    .filter(({ code }) => code.includes('[tool.repo-agent-actions]'))
    .flatMap(({ code, line }) => {
      try {
        const { tool } = readToml10(code, page).data as { readonly tool?: Readonly<Record<string, unknown>> };
        parseProjectConfig(tool?.['repo-agent-actions'], page);
        return [];
      } catch (error) {
        return [`${page}:${String(line)}: has an example that is refused: ${messageOf(error)}`];
      }
    });
}

/** Examples in pages that give a step an input that its action doesn't have: sentences. */
function exampleProblems(): readonly string[] {
  const called = parse(readFileSync(join(ROOT, '.gitea/workflows/publish.yml'), 'utf8')) as {
    readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, unknown>> } };
  };
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'], {
    cwd: ROOT,
  });
  const pages = listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)));
  return pages.flatMap((page) => {
    const text = readFileSync(resolve(ROOT, page), 'utf8');
    const steps = blocksOf(text, 'ya?ml').flatMap(({ code, line }) =>
      usesIn(parsed(code)).flatMap(({ uses, inputs }) => {
        const what = readSuiteUse(uses)?.what;
        if (what === undefined) return [];
        const known = what === 'workflow' ? called.on.workflow_call.inputs : readActionYml(what).inputs;
        return inputs
          .filter((name) => !(name in known))
          .map(
            (name) =>
              `${page}:${String(line)}: gives ${what} the input ${name}, which it doesn't have. Correct the example.`,
          );
      }),
    );
    return [...steps, ...configurationProblems(page, text)];
  });
}

/** Reports what a message, a rule or an example advises and its reader can't set: sentences. */
export function mentionProblems(): readonly string[] {
  return [...messageProblems(), ...exampleProblems()];
}
