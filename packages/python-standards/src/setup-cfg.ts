import { IniError } from './ini-error.ts';
import { SETUPTOOLS_INI } from './ini-dialects.ts';
import { parseIni } from './ini-file.ts';
import { pythonLines, stripSpace } from './python-text.ts';

/** The sections of a `setup.cfg`, as setuptools reads them: name to its options, those of `[DEFAULT]` included. */
export type SetupCfg = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Sections below `[options]` whose options are names that the project chooses; setuptools leaves them as they are. */
const NAMES_AS_WRITTEN: ReadonlySet<string> = new Set(
  ['extras_require', 'data_files', 'entry_points', 'package_data', 'exclude_package_data'].map(
    (name) => `options.${name}`,
  ),
);

/** `Home-Page` and `home_page` are one option of the sections that setuptools has options in. */
function optionName(section: string, name: string): string {
  const isTheirs = section === 'metadata' || section.startsWith('options');
  return isTheirs && !NAMES_AS_WRITTEN.has(section) ? name.replaceAll('-', '_').toLowerCase() : name;
}

/**
 * Reads `setup.cfg` as setuptools does, which interpolates every option of every section.
 * @param source - its text, or its bytes
 * @param file - its name for messages
 * @throws ReleaseError naming the line that setuptools would refuse
 */
export function readSetupCfg(source: string | Uint8Array, file: string): SetupCfg {
  try {
    const ini = parseIni(source, SETUPTOOLS_INI);
    return new Map(
      ini.sections.map((section) => [
        section,
        new Map(ini.options(section).map((name) => [optionName(section, name), ini.get(section, name) ?? ''])),
      ]),
    );
  } catch (thrown) {
    throw thrown instanceof IniError ? thrown.inFile(file) : thrown;
  }
}

/** A value that is a list: one item per line, or separated by commas on one line. */
export function listOf(value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  const parts = value.includes('\n') ? pythonLines(value) : value.split(',');
  return parts.map(stripSpace).filter((part) => part !== '');
}

/** A value that is a table: a list of `name = value`. */
export function tableOf(value: string | undefined): Readonly<Record<string, string>> {
  const rows = listOf(value).flatMap((row): [string, string][] => {
    const equals = row.indexOf('=');
    const name = stripSpace(row.slice(0, Math.max(0, equals)));
    return name === '' ? [] : [[name, stripSpace(row.slice(equals + 1))]];
  });
  return Object.fromEntries(rows);
}

/** The files of a value that is `file: a, b`; `null` for any other value. */
export function filesOf(value: string | undefined): readonly string[] | null {
  const prefix = 'file:';
  return value?.startsWith(prefix) === true ? value.slice(prefix.length).split(',').map(stripSpace) : null;
}
