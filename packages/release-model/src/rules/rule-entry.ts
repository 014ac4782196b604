/** What a rule rests on: the name that the page of rules shows, and where to read it. */
export const RULE_SOURCES = {
  archives: ['PyPI: archives', 'https://docs.pypi.org/archives/'],
  attestations: ['PyPI: attestations', 'https://docs.pypi.org/attestations/'],
  'build-standard': ['PEP 517', 'https://peps.python.org/pep-0517/'],
  'check-wheel-contents': ['check-wheel-contents', 'https://github.com/jwodder/check-wheel-contents'],
  classifiers: ['PyPI classifiers', 'https://pypi.org/classifiers/'],
  'core-metadata': ['Core metadata', 'https://packaging.python.org/en/latest/specifications/core-metadata/'],
  'dependency-groups': ['PEP 735', 'https://peps.python.org/pep-0735/'],
  'dependency-specifiers': [
    'Dependency specifiers',
    'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
  ],
  'entry-points': ['Entry points', 'https://packaging.python.org/en/latest/specifications/entry-points/'],
  'import-names': ['PEP 794', 'https://peps.python.org/pep-0794/'],
  'keep-a-changelog': ['Keep a Changelog', 'https://keepachangelog.com/en/1.1.0/'],
  'license-expressions': ['PEP 639', 'https://peps.python.org/pep-0639/'],
  'manifest-in': ['MANIFEST.in', 'https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html'],
  packaging: ['packaging', 'https://packaging.pypa.io/en/stable/metadata.html'],
  'platform-tags': [
    'Platform compatibility tags',
    'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
  ],
  pyproject: ['pyproject.toml', 'https://packaging.python.org/en/latest/specifications/pyproject-toml/'],
  'setuptools-dynamic': [
    'setuptools: dynamic metadata',
    'https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html',
  ],
  'pypi-help': ['PyPI help', 'https://pypi.org/help/'],
  'readme-renderer': ['readme_renderer', 'https://github.com/pypa/readme_renderer'],
  'reproducible-builds': ['Reproducible builds', 'https://reproducible-builds.org/docs/'],
  sdist: [
    'Source distribution format',
    'https://packaging.python.org/en/latest/specifications/source-distribution-format/',
  ],
  'static-and-dynamic': ['PEP 808', 'https://peps.python.org/pep-0808/'],
  twine: ['twine check', 'https://twine.readthedocs.io/en/stable/'],
  typing: ['PEP 561', 'https://peps.python.org/pep-0561/'],
  'version-specifiers': ['PEP 440', 'https://peps.python.org/pep-0440/'],
  'warehouse-legacy': [
    'warehouse: legacy.py',
    'https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py',
  ],
  'warehouse-metadata': [
    'warehouse: metadata.py',
    'https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py',
  ],
  wheel: [
    'Binary distribution format',
    'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',
  ],
  yanking: ['PEP 592', 'https://peps.python.org/pep-0592/'],
} as const satisfies Readonly<Record<string, readonly [title: string, url: string]>>;

export type RuleSource = keyof typeof RULE_SOURCES;

/** What people need to know about a rule: one section of docs/rules.md. */
export interface RuleEntry {
  /** What breaks the rule, in a few words. */
  readonly title: string;
  /** What the rule requires, and why. Markdown, whole sentences. */
  readonly meaning: string;
  /** What the index answers to an upload that breaks it: status and words. Only for rules of an index. */
  readonly answer?: string;
  /** What to do about it. Markdown, whole sentences. */
  readonly fix: string;
  /** Empty for a rule that only this suite has. */
  readonly sources: readonly RuleSource[];
}

export type RuleTable = Readonly<Record<string, RuleEntry>>;
