import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { WORDS } from './prose-words.ts';
import { ROOT } from './root.ts';

/** Text that people read as it is. */
const PROSE = /\.md$|(?:^|\/)action\.yml$|^action-templates\/|^\.git(?:ea|hub)\/(?:workflows|issue_template)\//u;

/** Code with messages and comments in it. */
const SOURCES = /^(?:(?:packages|actions)\/[^/]+|publish)\/src\/.*\.ts$|^suite\/|^scripts\/.*\.(?:mjs|ts)$/u;

/** What quotes such words on purpose, and what others wrote. */
const LEFT_OUT =
  /^scripts\/parts\/prose-(?:words|problems)\.ts$|^(?:dist|examples|node_modules)\/|\/(?:fixtures|data|generated)\//u;

const PATTERNS = WORDS.map(
  ([pattern, instead]) =>
    [new RegExp(pattern.source.replaceAll(' ', '\\s+(?:#\\s+|\\*\\s+|//\\s+)?'), 'giu'), instead] as const,
);

/** Blanks over a part of a text, so that what follows keeps its line. */
function blank(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}

/** Markdown without what is quoted in it: fences, code, addresses and comments. */
function withoutCode(text: string): string {
  return text
    .replace(/^ *```[^]*?^ *```/gmu, blank)
    .replace(/`[^`\n]*`/gu, blank)
    .replace(/<!--[^]*?-->/gu, blank)
    .replace(/\]\([^)\s]*\)/gu, blank);
}

/** What people read of a source, and nothing of its code: its comments, and the text of its strings. */
function wordsOfSource(text: string): string {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  const kept = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) kept.set(pos, end);
    for (const { pos, end } of ts.getTrailingCommentRanges(text, node.end) ?? []) kept.set(pos, end);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      kept.set(node.getStart(source), node.end);
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  let shown = '';
  for (const [from, to] of [...kept].sort(([a], [b]) => a - b)) {
    if (from < shown.length) continue;
    const part = text.slice(from, to);
    // Code in a string is what somebody else wrote
    shown += blank(text.slice(shown.length, from)) + (/^['"]/u.test(part) ? part.replace(/`[^`\n]*`/gu, blank) : part);
  }
  return shown;
}

/** The words of a text that have a better one: sentences. */
export function wordProblems(path: string, text: string): readonly string[] {
  const shown = PROSE.test(path) ? (path.endsWith('.md') ? withoutCode(text) : text) : wordsOfSource(text);
  return PATTERNS.flatMap(([pattern, instead]) =>
    [...shown.matchAll(pattern)].map(({ 0: found, index }) => {
      const line = shown.slice(0, index).split('\n').length;
      return `${path}:${line}: says '${found.replace(/\s+/gu, ' ')}'. Write: ${instead}.`;
    }),
  );
}

/** Words in what people read that have a better one: sentences. */
export function proseProblems(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  const paths = listed
    .toString()
    .split('\0')
    .filter((path) => PROSE.test(path) || SOURCES.test(path))
    .filter((path) => !LEFT_OUT.test(path) && existsSync(join(ROOT, path)));
  return paths.flatMap((path) => wordProblems(path, readFileSync(join(ROOT, path), 'utf8')));
}
