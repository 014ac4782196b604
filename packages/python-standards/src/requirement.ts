import { readMarker, type Marker } from './marker.ts';
import { scanRequirement, type RequirementScanner } from './requirement-scanner.ts';
import { parseSpecifierSet, type SpecifierSet } from './specifiers.ts';

/** A dependency specifier (PEP 508). */
export interface Requirement {
  /** As spelled. */
  readonly name: string;
  /** As spelled, in the order written, without repetitions. */
  readonly extras: readonly string[];
  readonly specifier: SpecifierSet;
  /** As spelled, without parentheses. */
  readonly specifierText: string;
  /** Of a direct reference `name @ url`. */
  readonly url: string | null;
  readonly marker: Marker | null;
}

function readExtras(scanner: RequirementScanner): readonly string[] {
  if (scanner.take('LEFT_BRACKET') === undefined) return [];
  scanner.skipSpace();
  const extras: string[] = [];
  const first = scanner.take('IDENTIFIER');
  if (first !== undefined) extras.push(first);
  while (first !== undefined) {
    scanner.skipSpace();
    if (scanner.at('IDENTIFIER')) throw scanner.wrong('expected a comma between extras');
    if (scanner.take('COMMA') === undefined) break;
    scanner.skipSpace();
    extras.push(scanner.expect('IDENTIFIER', 'an extra after the comma'));
  }
  scanner.skipSpace();
  scanner.expect('RIGHT_BRACKET', 'a closing bracket after the extras');
  return [...new Set(extras)];
}

function readSpecifierText(scanner: RequirementScanner): string {
  const parenthesis = scanner.take('LEFT_PARENTHESIS') !== undefined;
  scanner.skipSpace();
  let text = '';
  for (let clause = scanner.take('SPECIFIER'); clause !== undefined; clause = scanner.take('SPECIFIER')) {
    text += clause;
    if (scanner.at('WILDCARD')) throw scanner.wrong('.* can only be used with == and !=');
    if (scanner.at('LOCAL_LABEL')) throw scanner.wrong('a local label can only be used with == and !=');
    scanner.skipSpace();
    const comma = scanner.take('COMMA');
    if (comma === undefined) break;
    text += comma;
    scanner.skipSpace();
  }
  scanner.skipSpace();
  if (parenthesis) scanner.expect('RIGHT_PARENTHESIS', 'a closing parenthesis after the versions');
  return text;
}

function readUrl(scanner: RequirementScanner): string {
  scanner.skipSpace();
  const url = scanner.expect('URL', 'a URL after @');
  if (!scanner.at('END')) scanner.expect('SPACE', 'a space after the URL');
  return url;
}

/**
 * Reads a dependency specifier (PEP 508), as strictly as `packaging` 26.
 * @throws Error with the reason
 */
export function parseRequirement(text: string): Requirement {
  const scanner = scanRequirement(text);
  scanner.skipSpace();
  const name = scanner.expect('IDENTIFIER', 'a project name');
  scanner.skipSpace();
  const extras = readExtras(scanner);
  scanner.skipSpace();
  const url = scanner.take('AT') === undefined ? null : readUrl(scanner);
  const specifierText = url === null ? readSpecifierText(scanner) : '';
  scanner.skipSpace();
  let marker: Marker | null = null;
  if (!scanner.at('END')) {
    const before =
      url !== null
        ? 'a space and a semicolon after the URL'
        : specifierText === ''
          ? 'a version clause or a semicolon'
          : 'a comma, a semicolon';
    scanner.expect('SEMICOLON', `${before} or the end`);
    marker = readMarker(scanner);
    scanner.skipSpace();
    scanner.expect('END', 'the end of the requirement');
  }
  return { name, extras, specifier: parseSpecifierSet(specifierText), specifierText, url, marker };
}
