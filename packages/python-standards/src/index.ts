export * from './address-header.ts';
export * from './back-end.ts';
export * from './canonical-requirement.ts';
export * from './content-type.ts';
export * from './core-metadata.ts';
export * from './developer-extra.ts';
export * from './index-limits.ts';
export { isPrivateClassifier } from './project-lists.ts';
export * from './metadata-fields.ts';
export { pyprojectLine, readmePath } from './metadata-source.ts';
export * from './filenames.ts';
export * from './glob.ts';
export * from './email-address.ts';
export { IDNA_SOURCES } from './idna-tables.ts';
export * from './entry-point-lines.ts';
export * from './ignore-patterns.ts';
export * from './ini-dialects.ts';
export * from './ini-error.ts';
export { parseIni, type IniDialect, type IniFile } from './ini-file.ts';
export * from './iniconfig.ts';
export * from './license-expression.ts';
export * from './license-fingerprint.ts';
export * from './license-text.ts';
export * from './manifest-in.ts';
export * from './marker.ts';
export * from './module-projects.ts';
export * from './names.ts';
export * from './next-version.ts';
export * from './own-extras.ts';
export * from './poetry-constraint.ts';
export * from './private-host.ts';
export * from './python-bindings.ts';
export * from './python-imports.ts';
export * from './python-module.ts';
export * from './python-string.ts';
export { COMPUTED, type PythonValue } from './python-value.ts';
export { logicalLines, type PythonLine, type PythonToken } from './python-tokens.ts';
export { readCsvRows, type CsvEnd, type CsvRowTaker } from './csv-rows.ts';
export {
  LINE_BREAK,
  PYTHON_SPACE,
  pythonInteger,
  pythonLines,
  pythonSuffix,
  splitOnSpace,
  stripSpace,
  stripSpaceEnd,
  stripSpaceStart,
} from './python-text.ts';
export * from './readme-code.ts';
export * from './markdown-anchors.ts';
export * from './readme-links.ts';
export * from './repository-file.ts';
export * from './requirement.ts';
export {
  filterVersions,
  isSameRelease,
  parseSpecifierSet,
  specifierContains,
  type Specifier,
  type SpecifierOperator,
  type SpecifierSet,
} from './specifiers.ts';
export { readSetupCall, type SetupCall } from './setup-call.ts';
export * from './setup-cfg.ts';
export * from './stdlib-changes.ts';
export * from './tags.ts';
export * from './toml.ts';
export * from './version-literal.ts';
export * from './version-order.ts';
export * from './uri.ts';
export * from './version.ts';
export * from './project-table.ts';
export { globProblem } from './project-license.ts';
export * from './project-url.ts';
export * from './pyproject.ts';
export * from './python-names.ts';
export { isTable, type ClassifierTable, type PyprojectTables, type TomlTable } from './rule-context.ts';
export * from './release-tag.ts';
export * from './tag-ending.ts';
export * from './self-dependency.ts';
