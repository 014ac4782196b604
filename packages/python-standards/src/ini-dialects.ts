import type { IniDialect } from './ini-file.ts';

/** `configparser.RawConfigParser()`: twine and distutils read `.pypirc` by it, mypy its `mypy.ini`. */
export const RAW_INI: IniDialect = {
  delimiters: ['=', ':'],
  commentPrefixes: ['#', ';'],
  inlineCommentPrefixes: [],
  strict: true,
  allowNoValue: false,
  emptyLinesInValues: true,
  defaultSection: 'DEFAULT',
  interpolation: 'none',
  byteOrderMark: 'text',
  normalizeOption: (name) => name.toLowerCase(),
};

/** `configparser.ConfigParser()`, as versioneer reads `setup.cfg`. */
export const CONFIG_PARSER_INI: IniDialect = { ...RAW_INI, interpolation: 'basic' };

/** `setup.cfg` as setuptools reads it: names keep their case until setuptools itself normalizes them. */
export const SETUPTOOLS_INI: IniDialect = { ...CONFIG_PARSER_INI, normalizeOption: (name) => name };

/** `setup.cfg` as setuptools reads it in order to write it again, with the tags of `egg_info`. */
export const SETUPTOOLS_EDIT_INI: IniDialect = { ...RAW_INI, normalizeOption: (name) => name };

/** `pip.conf` as pip 26.3 reads it: `--Index_URL` and `index-url` are one option. */
export const PIP_INI: IniDialect = { ...RAW_INI, normalizeOption: normalizePipOption };

/** `.coveragerc`, and what coverage.py reads of `setup.cfg` and `tox.ini`. */
export const COVERAGE_INI: IniDialect = { ...RAW_INI, byteOrderMark: 'skipped' };

/** `entry_points.txt` as the entry points specification has it, and PyPI reads it. */
export const ENTRY_POINTS_INI: IniDialect = { ...RAW_INI, delimiters: ['='], normalizeOption: (name) => name };

/** The name of an option wherever pip finds it: `INDEX_URL`, `index-url` and `--index-url` are one. */
export function normalizePipOption(name: string): string {
  const plain = name.toLowerCase().replaceAll('_', '-');
  return plain.startsWith('--') ? plain.slice(2) : plain;
}
