import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseProjectFacts, parseReceipt } from '#release-model';
import { withTemporaryFolder, writeProject, type ProjectOptions } from '#testkit';
import { action } from '#actions/validate-metadata';
import { dynamicProject, outcomeOf, validate, validateProject, verdicts, type Validation } from './validate-project.ts';

async function validated(
  options: Omit<ProjectOptions, 'folder'> = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<Validation & { readonly verdicts: readonly string[] }> {
  return await withTemporaryFolder(async (folder) => {
    const validation = await validateProject(folder, options, inputs);
    return { ...validation, verdicts: verdicts(validation) };
  });
}

/** Every file with its mode, time and hash. */
async function fingerprint(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const lines = names.map(async (name) => {
    const facts = await lstat(join(folder, name));
    const hash = facts.isFile()
      ? createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex')
      : '';
    return [name, facts.mode, facts.mtimeMs, hash].join(' ');
  });
  return (await Promise.all(lines)).join('\n');
}

describe('a good project', () => {
  test('passes, and its facts, receipt and outputs are whole', async () => {
    await withTemporaryFolder(async (folder) => {
      const { result } = await validateProject(
        folder,
        { git: 'tagged', extras: { dev: ['pytest'] } },
        { tag: 'v1.2.3' },
      );
      expect(result.findings).toEqual([]);
      expect(result.passed).toBe(true);
      expect(result.facts).toEqual({
        schema: 1,
        name: 'trial-project',
        normalizedName: 'trial-project',
        version: '1.2.3',
        versionSource: { kind: 'static', where: 'pyproject.toml' },
        requiresPython: '>=3.8',
        scripts: { 'trial-project': 'trial_project.cli:main' },
        importNames: ['trial_project'],
        extras: ['dev'],
        classifiers: ['Programming Language :: Python :: 3'],
        buildBackend: 'setuptools.build_meta',
        changelogSection: '### Added\n\n- The first thing.',
      });
      expect(parseProjectFacts(JSON.stringify(result.facts), 'facts')).toEqual(result.facts);
      const receipt = parseReceipt(await readFile(result.receiptPath, 'utf8'), 'receipt');
      expect(receipt).toMatchObject({
        stage: 'validate',
        outcome: 'passed',
        project: 'trial-project',
        version: '1.2.3',
      });
      expect(receipt.items.map(({ subject, outcome }) => `${subject} ${outcome}`)).toEqual([
        'metadata passed',
        'version passed',
        'tag passed',
        'structure passed',
        'readme passed',
        'install instructions passed',
        'license passed',
        'changelog passed',
        'secrets passed',
        '.env and key files passed',
        'todo passed',
        'links not-configured',
      ]);
      const outputs = action.outputs(result);
      expect(Object.keys(outputs)).toEqual(Object.keys(action.defaultOutputs));
      expect(outputs).toMatchObject({
        passed: 'true',
        version: '1.2.3',
        'is-prerelease': 'false',
        'release-notes': '### Added\n\n- The first thing.',
      });
      expect(JSON.parse(outputs['python-versions'] ?? '')).toEqual(
        expect.arrayContaining([expect.stringMatching(/^3\.\d+$/u)]),
      );
    });
  });

  test('without git and without the right to write, and not a byte of it changes', async () => {
    await withTemporaryFolder(async (folder) => {
      const project = join(folder, 'project');
      await writeProject({ folder: project });
      await chmod(project, 0o555);
      const before = await fingerprint(project);
      const validation = await validate(folder);
      expect(validation.result.passed).toBe(true);
      expect(outcomeOf(validation, 'tag')).toBe('skipped');
      expect(await fingerprint(project)).toBe(before);
      await chmod(project, 0o755);
    });
  });

  test('code of the project is not run', async () => {
    const evil = 'import pathlib, sys\npathlib.Path(__file__).with_name("ran").touch()\n__version__ = sys.argv[0]\n';
    await withTemporaryFolder(async (folder) => {
      const { result } = await validateProject(folder, {
        files: { 'setup.py': evil, 'conftest.py': evil, 'src/trial_project/__init__.py': evil },
      });
      expect(result.passed).toBe(true);
      expect(await readdir(join(folder, 'project'), { recursive: true })).not.toContainEqual(
        expect.stringMatching(/ran$/u),
      );
    });
  });

  test('a pre-release is one', async () => {
    expect((await validated({ version: '2.0rc1' })).result.isPrerelease).toBe(true);
  });
});

describe('metadata', () => {
  test('what PyPI refuses stops, with line and remedy', async () => {
    const { result, host } = await validated({ toml: '[project.entry-points]\nconsole_scripts = {}\n[tool.x]\n' });
    expect(result.passed).toBe(false);
    expect(result.failure).toBe(
      'project/pyproject.toml:26 [project] entry-points.console_scripts: the group console_scripts has its own key. Use [project.scripts].',
    );
    const [line] = host.lines.filter(({ kind }) => kind === 'error');
    expect(line?.location?.file).toBe('project/pyproject.toml');
    expect(line?.location?.line).toBeGreaterThan(20);
    expect(result.receipt).toMatchObject({ outcome: 'failed', failure: result.failure });
  });

  test('several of them are counted in the one sentence', async () => {
    const { result } = await validated({ name: '-', version: 'x' });
    expect(result.facts).toBeNull();
    expect(result.failure).toMatch(
      /^project\/pyproject\.toml:6 \[project\] name: '-' is not a project name\. .+ \(1 more finding stops the release\.\)$/u,
    );
  });

  test('fields that every release should have are missed, those asked for stop', async () => {
    const files = {
      'pyproject.toml':
        '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "x"\nversion = "1.2.3"\n',
    };
    const warned = await validated({ files });
    expect(warned.verdicts.filter((verdict) => verdict.startsWith('required-field'))).toEqual([
      ...Array<string>(5).fill('required-field warning'),
      'required-field advice',
      'required-field advice',
    ]);
    expect(warned.result.passed).toBe(true);
    const asked = await validated({ files }, { 'required-fields': 'name, urls' });
    expect(asked.result.failure).toBe(
      'project/pyproject.toml:4: has no urls. Add it, or remove urls from required-fields.',
    );
  });

  test('a classifier for a Python that requires-python shuts out is advice', async () => {
    const { verdicts: found } = await validated(
      {
        files: {
          'pyproject.toml':
            '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "x"\nversion = "1.2.3"\nrequires-python = ">=3.10.4"\nclassifiers = ["Programming Language :: Python :: 3.9", "Programming Language :: Python :: 3.10"]\n',
        },
      },
      { checks: 'metadata' },
    );
    expect(found).toContain('python-classifier advice');
    expect(found.filter((verdict) => verdict.startsWith('python-classifier'))).toHaveLength(1);
  });
});

describe('structure', () => {
  test('without README and licence there is no release', async () => {
    const { verdicts: found } = await validated({ files: { 'README.md': null, LICENSE: null } });
    expect(found).toEqual(['P07 refused', 'P12 warning', 'required-file unsafe']);
  });

  test.each([
    ['maturin', []],
    ['scikit_build_core.build', []],
    ['hatchling.build', ['no-package advice']],
  ])('a project with nothing to import, built by %s', async (backend, expected) => {
    const { verdicts: found } = await validated(
      {
        files: {
          'src/trial_project/__init__.py': null,
          'src/trial_project/cli.py': null,
          'pyproject.toml': dynamicProject(backend, 'x', ''),
          'Cargo.toml': '[package]\nversion = "1.0.0"\n',
        },
      },
      { checks: 'structure' },
    );
    expect(found).toEqual(expected);
  });

  test('a README of blanks is refused by PyPI', async () => {
    expect((await validated({ files: { 'README.md': '\n \n' } })).verdicts).toEqual(['U61 refused']);
  });

  test('files that are asked for', async () => {
    const { result } = await validated({}, { 'required-files': 'README.md, SECURITY.md, docs/*.md' });
    expect(result.findings.map(({ subject }) => subject)).toEqual(['project/SECURITY.md', 'project/docs/*.md']);
    expect(result.passed).toBe(false);
  });

  test('py.typed is missed where the project says that it has types', async () => {
    const toml = '[tool.setuptools.package-data]\ntrial_project = ["py.typed"]\n';
    const { result, verdicts: found } = await validated({ toml });
    expect(found).toEqual(['py-typed warning']);
    expect(result.findings[0]?.subject).toBe('project/src/trial_project/py.typed');
    expect((await validated({ toml, files: { 'src/trial_project/py.typed': '' } })).verdicts).toEqual([]);
  });

  test('MANIFEST.in is read', async () => {
    const text =
      '# what goes along\ninclude README.md LICENSE\nrecursive-include src *.py \\\n  *.yaml\ninclud x\nrecursive-include src\ngraft docs\nprune nothing\n';
    const { result } = await validated({ files: { 'MANIFEST.in': text } });
    expect(result.findings.map(({ location, message }) => `${String(location?.line)} ${message}`)).toEqual([
      "3 includes '*.yaml', which matches no file",
      "5 unknown command 'includ'",
      '6 recursive-include needs a folder and a pattern',
      "7 includes 'docs', which matches no file",
    ]);
    expect(result.passed).toBe(true);
  });

  test.each([
    ['nowhere', ['build-system refused']],
    ['..', ['build-system refused']],
    ['LICENSE', ['build-system refused']],
    ['.', []],
    ['./', []],
    ['src', []],
  ])('backend-path = ["%s"]', async (path, expected) => {
    const toml = `[build-system]\nrequires = []\nbuild-backend = "own"\nbackend-path = ["${path}"]\n[project]\nname = "trial-project"\nversion = "1.2.3"\n`;
    const { verdicts: found } = await validated({ files: { 'pyproject.toml': toml } }, { checks: 'structure' });
    expect(found.filter((verdict) => verdict.startsWith('build-system'))).toEqual(expected);
  });
});

describe('changelog', () => {
  test('a version without a section is warned of, and strict stops', async () => {
    const files = { 'CHANGELOG.md': '# Changelog\n\n## [1.2.2]\n\n- Old\n' };
    const warned = await validated({ files });
    expect(warned.verdicts).toEqual(['changelog-section warning']);
    expect(warned.result.passed).toBe(true);
    expect(warned.result.releaseNotes).toBeNull();
    expect(outcomeOf(warned, 'changelog')).toBe('unknown');
    const { result } = await validated({ files }, { strict: 'true' });
    expect(result.failure).toBe(
      'project/CHANGELOG.md: has no section for 1.2.3; its first section is for 1.2.2. Add a heading such as ## [1.2.3], and list what changed.',
    );
  });

  test('none at all is advice, which never stops', async () => {
    const found = await validated({ files: { 'CHANGELOG.md': null } }, { strict: 'true' });
    expect(found.verdicts).toEqual(['changelog-missing advice']);
    expect(found.result.passed).toBe(true);
    expect(outcomeOf(found, 'changelog')).toBe('not-configured');
  });

  test('its place can be told by input and configuration', async () => {
    const files = { 'CHANGELOG.md': null, 'doc/what is new.md': '## v1.2.3\nNews\n' };
    expect((await validated({ files }, { changelog: 'doc/what is new.md' })).result.releaseNotes).toBe('News');
    const toml = '[tool.repo-agent-actions]\nchangelog = "doc/what is new.md"\n';
    expect((await validated({ files, toml })).result.releaseNotes).toBe('News');
  });
});

describe('the template of the release notes', () => {
  const files = { 'docs/notes.md': '{{ changelog }}\n\n{{ compare }}, {{ contributors }}\n' };

  test('is passed on with what git knows, from a file or as it is', async () => {
    const found = await validated({ files, git: 'tagged' }, { 'release-notes-template': './docs/notes.md' });
    expect(found.verdicts).toEqual([]);
    const receipt = parseReceipt(JSON.stringify(found.result.receipt), 'receipt');
    expect(receipt.notes).toMatchObject({ template: files['docs/notes.md'], previousTag: null });
    expect(receipt.notes?.contributors).toHaveLength(1);
    const inline = await validated({}, { 'release-notes-template': 'Get {{ version }}' });
    expect(inline.result.receipt.notes).toMatchObject({ template: 'Get {{ version }}', contributors: [] });
    expect((await validated()).result.receipt.notes?.template).toBeNull();
  });

  test('asks for a history that a folder without git does not have', async () => {
    const found = await validated({ files }, { 'release-notes-template': 'docs/notes.md' });
    expect(found.verdicts).toEqual(['release-notes-history advice']);
    expect(found.result.passed).toBe(true);
    expect(outcomeOf(found, 'changelog')).toBe('passed');
  });

  test.each([
    ['docs/other.md', "release-notes-template: project/docs/other.md doesn't exist."],
    ['docs/notes.md', 'project/docs/notes.md:1: {{ changes }} is unknown.'],
    ['{{ changes }}', 'release-notes-template:1: {{ changes }} is unknown.'],
  ])('stops before anything else: %s', async (template, sentence) => {
    const odd = { 'docs/notes.md': '{{ changes }}' };
    await expect(validated({ files: odd }, { 'release-notes-template': template })).rejects.toThrow(sentence);
  });
});

const TOKEN = `pypi-AgEIcHlwaS5vcmc${'Ab3_'.repeat(20)}`;
const KEY = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n'.repeat(3)}-----END PRIVATE KEY-----\n`;

describe('secrets', () => {
  test.each([
    ['a token of PyPI', 'src/trial_project/upload.py', `TOKEN = "${TOKEN}"\n`, 'secret-text unsafe'],
    ['a private key', 'deploy.sh', `cat <<END\n${KEY}END\n`, 'secret-text unsafe'],
    ['a private key in a string', 'src/trial_project/k.py', `K = ${JSON.stringify(KEY)}\n`, 'secret-text unsafe'],
    ['a key of AWS', 'config.ini', 'id = AKIAQ3EGRAPLXW2HTB7C\n', 'secret-text unsafe'],
    ['a password', 'src/trial_project/db.py', 'x = 1\nDB_PASSWORD = "hunter2!x"\n', 'secret-literal warning'],
    ['a key in tests', 'tests/certs/server.key', KEY, 'secret-file warning'],
    ['.env', '.env', 'A=1\n', 'secret-file unsafe'],
    ['.pypirc', 'ci/.pypirc', '[pypi]\n', 'secret-file unsafe'],
    ['.credentials', '.credentials', 'x', 'secret-file unsafe'],
    ['id_rsa', 'keys/id_rsa', 'x', 'secret-file unsafe'],
    ['a key file', 'server.pem', KEY, 'secret-file unsafe'],
  ])('%s is found', async (_, path, text, verdict) => {
    const found = await validated({ files: { [path]: text } });
    expect(found.verdicts).toEqual([verdict]);
    // What was found is not told on.
    expect(found.host.transcript() + JSON.stringify(found.result)).not.toMatch(/Ab3_Ab3_|MIIEvQ|QGRAPLX|hunter2/u);
  });

  test.each([
    ['the example of AWS', 'README.rst', 'AKIAIOSFODNN7EXAMPLE\n'],
    ['a certificate', 'ca.pem', '-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n'],
    ['the marker alone', 'src/trial_project/pem.py', 'BEGIN = "-----BEGIN PRIVATE KEY-----"\n'],
    ['a template', '.env.example', 'TOKEN=\n'],
    [
      'a password from elsewhere',
      'src/trial_project/db.py',
      'password = "${PASSWORD}"\npassword = os.environ["PASSWORD"]\n',
    ],
    ['a password in tests', 'tests/test_db.py', 'password = "hunter2!x"\n'],
    ['a binary file', 'data.bin', `\0${TOKEN}`],
  ])('%s is none', async (_, path, text) => {
    expect((await validated({ files: { [path]: text } })).verdicts).toEqual([]);
  });

  test('what is only warned of leaves the point open, and says what it is', async () => {
    const found = await validated({ files: { 'src/trial_project/db.py': 'DB_PASSWORD = "Xf8Hs72LmZp0Ra"\n' } });
    expect(found.result.passed).toBe(true);
    expect(outcomeOf(found, 'secrets')).toBe('unknown');
    const item = found.result.receipt.items.find(({ subject }) => subject === 'secrets');
    expect(item?.message).toBe('project/src/trial_project/db.py line 1 contains a literal value for DB_PASSWORD');
    expect(JSON.stringify(found.result)).not.toContain('Xf8Hs72');
  });

  test('many keys of tests are told of once', async () => {
    const keys = Array.from({ length: 9 }, (_, index) => [`tests/certs/${index}.pem`, KEY]);
    const found = await validated({ files: Object.fromEntries(keys) as Readonly<Record<string, string>> });
    expect(found.verdicts).toEqual(['secret-file warning']);
    expect(found.result.findings[0]).toMatchObject({ subject: 'project/tests/certs' });
    expect(outcomeOf(found, '.env and key files')).toBe('unknown');
  });

  test('what git ignores is nobody’s business', async () => {
    expect(
      (await validated({ git: 'committed', files: { '.gitignore': '.env\n', '.env': 'A=1\n' } })).verdicts,
    ).toEqual([]);
  });
});

describe('TODO and FIXME', () => {
  test('are looked for where they are critical', async () => {
    const files = {
      'src/trial_project/a.py': '# fine\n# TODO: mend\nTODOS = 1\n',
      'src/trial_project/b.py': '# FIXME\n',
      'docs/x.md': 'TODO',
    };
    const found = await validated({ files }, { 'todo-paths': 'src/trial_project\ndocs/*.txt'.split('\n')[0] ?? '' });
    expect(found.result.findings.map(({ subject }) => subject)).toEqual([
      'project/src/trial_project/a.py line 2',
      'project/src/trial_project/b.py line 1',
    ]);
    expect(outcomeOf(found, 'todo')).toBe('unknown');
    expect(found.result.passed).toBe(true);
    // In addition to the comments of the packages, which stay advice
    const both = await validated({ files }, { 'todo-paths': '{default}\ndocs' });
    expect(both.verdicts.toSorted()).toEqual(['todo advice', 'todo advice', 'todo warning']);
    expect(outcomeOf(both, 'todo')).toBe('unknown');
  });
});

describe('what is left out', () => {
  test('groups that are not asked for are skipped', async () => {
    const found = await validated({ files: { LICENSE: null, '.env': 'x' } }, { checks: 'metadata, version' });
    expect(found.verdicts).toEqual([]);
    expect(outcomeOf(found, 'secrets')).toBe('skipped');
  });

  test('rules are ignored by input, or by the project with a reason', async () => {
    const files = { '.env': 'x' };
    expect((await validated({ files }, { ignore: 'secret-file' })).result.passed).toBe(true);
    const toml = '[tool.repo-agent-actions]\nignore = [{ rule = "secret-file", reason = "it is a sample" }]\n';
    const { result, host } = await validated({ files, toml });
    expect(result.passed).toBe(true);
    expect(host.transcript()).toContain('Ignored (it is a sample): project/.env');
  });

  test('a rule is ignored in some files, by input or by the project', async () => {
    const files = { '.env': 'x', 'src/trial_project/.env': 'x' };
    const { result } = await validated({ files }, { ignore: 'secret-file:src/**' });
    const secrets = result.findings.filter(({ rule }) => rule === 'secret-file');
    expect(secrets.map(({ subject }) => subject)).toEqual(['project/.env']);
    const toml =
      '[tool.repo-agent-actions]\nignore = [{ rule = "secret", path = "src", reason = "a sample" }, { rule = "secret-file:.env", reason = "another" }]\n';
    const configured = await validated({ files, toml });
    expect(configured.verdicts.filter((verdict) => verdict.startsWith('secret'))).toEqual([]);
    expect(outcomeOf(configured, '.env and key files')).toBe('passed');
    expect(configured.result.receipt.items).toContainEqual(
      expect.objectContaining({
        subject: 'secret-file',
        outcome: 'skipped',
        message: 'secret-file ignored: 1 by secret-file:.env (another), 1 by secret:src (a sample)',
      }),
    );
  });

  test('an entry with a path that matches nothing is told of', async () => {
    const { host } = await validated({}, { ignore: 'secret-text:no/such/**, secret-file' });
    expect(host.transcript()).toContain("ignore: 'secret-text:no/such/**' matches no finding. Remove or correct it");
    expect(host.transcript()).not.toContain("'secret-file' matches");
    const { host: other } = await validated({}, { ignore: 'secret-text:no/such/**', checks: 'metadata' });
    expect(other.transcript()).not.toContain('matches no finding');
  });
});

describe('older projects', () => {
  async function older(
    files: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<Validation> {
    return await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'project'));
      for (const [path, text] of Object.entries({ 'README.rst': 'x\n', LICENSE: 'x\n', ...files })) {
        await mkdir(join(folder, 'project', path, '..'), { recursive: true });
        await writeFile(join(folder, 'project', path), text);
      }
      return await validate(folder, inputs);
    });
  }

  test('setup.cfg', async () => {
    const { result } = await older({
      'setup.cfg':
        '[metadata]\nname = Old.Thing\nversion = attr: old_thing.__version__\ndescription = x\n[options]\npython_requires = >=3.8\npackage_dir =\n  = src\n[options.entry_points]\nconsole_scripts =\n  old = old_thing:main\n[options.extras_require]\ntest = pytest\n',
      'src/old_thing/__init__.py': '__version__ = "3.1"\n',
      'setup.py': 'from setuptools import setup\nsetup()\n',
    });
    expect(result.facts).toMatchObject({
      name: 'Old.Thing',
      normalizedName: 'old-thing',
      version: '3.1',
      requiresPython: '>=3.8',
      scripts: { old: 'old_thing:main' },
      extras: ['test'],
      importNames: ['old_thing'],
    });
    expect(result.passed).toBe(true);
  });

  test('setup.py alone, of which nothing is run', async () => {
    const { result, host } = await older({
      'setup.py': `import os, pkg
open("run", "w").close()
from setuptools import setup, find_packages
EXTRAS = {"test": ["pytest"], "yaml:python_version < '4'": []}
setup(name="Old.Thing", version=pkg.__version__, description="x", author="me", author_email="me@example.org",
  license="MIT", url="https://example.org", long_description=open("README.rst").read(), python_requires=">=3.8",
  classifiers=["Typing :: Typed"] + ["Programming Language :: Python"], packages=find_packages("lib"),
  package_dir={"": "lib"}, extras_require=EXTRAS, entry_points={"console_scripts": ["old = pkg:main"]})
`,
      'lib/pkg/__init__.py': '__version__ = "3.1"\n',
    });
    expect(result.facts).toMatchObject({
      name: 'Old.Thing',
      version: '3.1',
      versionSource: { kind: 'attr', where: 'lib/pkg/__init__.py' },
      requiresPython: '>=3.8',
      scripts: { old: 'pkg:main' },
      extras: ['test', 'yaml'],
      importNames: ['pkg'],
      classifiers: ['Typing :: Typed', 'Programming Language :: Python'],
    });
    const rules = result.findings.map(({ rule }) => rule).filter((rule) => rule !== 'license-text');
    expect({ passed: result.passed, rules }).toEqual({
      passed: true,
      rules: ['required-field', 'legacy-metadata', 'py-typed', 'changelog-missing'],
    });
    expect(host.transcript()).toContain('metadata: passed');
  });

  test('what setup.py computes is unknown until the build, and stops nothing', async () => {
    const { result, host } = await older({
      'setup.py': `from setuptools import setup
about = {}
exec(open("about.py").read(), about)
setup(name=about["name"], version=about["version"], description="x", author="me", license="MIT", url="x",
  long_description="x", python_requires=about["python"], extras_require=about["extras"])
`,
    });
    expect(result).toMatchObject({ passed: true, facts: null, failure: null });
    expect(host.transcript()).toContain(
      'metadata: unknown (project/setup.py computes name, python_requires, extras_require, which the build tells)',
    );
    expect(host.transcript()).toContain('version: unknown (not known before the build (code, setup.py))');
    expect(result.receipt).toMatchObject({ project: null, version: null, outcome: 'passed' });

    // With a tag, its version is the one to release, and the build proves it
    const tagged = await older(
      {
        'setup.py': 'from setuptools import setup\nsetup(name="x", version=open("V").read())\n',
        'CHANGES.rst': '2.0rc1\n------\n\n- new\n',
      },
      { tag: 'v2.0rc1' },
    );
    expect(tagged.result).toMatchObject({ releaseNotes: '- new', isPrerelease: true, facts: { version: null } });
    expect(outcomeOf(tagged, 'changelog')).toBe('passed');

    // Nothing calls setup() where it can be seen
    expect((await older({ 'setup.py': 'import build_me\n' })).result).toMatchObject({ passed: true, facts: null });
  });

  test('setup.cfg that is indented, with old names, files and references, as setuptools reads it', async () => {
    const { result } = await older({
      'setup.cfg':
        '  [DEFAULT]\n  base = thing\n  \n  [metadata]\n    Name = old-%(base)s\n    version = file: VERSION\n    Home-Page = https://example.org\n    summary = 100%%\n    classifiers = file: classifiers.txt, gone.txt\n  [options]\n    python-requires = >=3.8\n    entry_points = file: points.txt\n  [options.entry_points]\n    console_scripts = a = old:a, b=old:b\n  [options.extras_require]\n    Test-It =\n        pytest\n',
      VERSION: '3.1\n',
      'classifiers.txt': 'Typing :: Typed\nProgramming Language :: Python\n',
      'points.txt': '[gui_scripts]\nwin = old:win\n',
      'old.py': '',
      'setup.py': 'from setuptools import setup\nsetup()\n',
    });
    expect(result.facts).toMatchObject({
      name: 'old-thing',
      version: '3.1',
      requiresPython: '>=3.8',
      scripts: { a: 'old:a', b: 'old:b', win: 'old:win' },
      classifiers: ['Typing :: Typed', 'Programming Language :: Python'],
      extras: ['Test-It', 'base'],
    });
  });

  test.each([
    ['author_email = a..b@example.com', /PyPI doesn't accept the email 'a\.\.b@example\.com' in author_email: /u],
    ['maintainer-email = A <a@-x.com>', /PyPI doesn't accept the email 'a@-x\.com' in maintainer_email: /u],
    ['author_email = A <a@b.local>, c@d.org', null],
  ])('setup.cfg with %s', async (option, words) => {
    const { result, host } = await older({
      'setup.cfg': `[metadata]\nname = x\nversion = 1\ndescription = x\n${option}\n`,
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'x.py': '',
    });
    expect(result.passed).toBe(words === null);
    expect(words === null ? host.transcript() : result.failure).toMatch(words ?? /warning: .*'a@b\.local'/u);
  });

  test('a setup.cfg that setuptools refuses counts for setuptools only', async () => {
    const setupCfg = '[metadata]\nname = x\n[flake8]\nformat = %(path)s\n';
    const files = { 'setup.cfg': setupCfg, 'x.py': '__version__ = "1"\n' };
    const project = '[project]\nname = "x"\nversion = "1"\n';
    await expect(older({ ...files, 'pyproject.toml': project })).rejects.toThrow(
      'project/setup.cfg:4: refers to an option that is neither in its section nor in [DEFAULT]. Add the option, or write %% for a percent sign.',
    );
    const flit = `[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n${project}`;
    expect((await older({ ...files, 'pyproject.toml': flit })).result.facts).toMatchObject({ name: 'x' });
  });

  test('PKG-INFO of an unpacked source distribution', async () => {
    const { result } = await older({
      'PKG-INFO':
        'Metadata-Version: 2.1\nName: docopt\nVersion: 0.6.2\nRequires-Python: >=3\nProvides-Extra: x\n\nbody\n',
      'setup.py': 'raise SystemExit("run")\n',
      'docopt.py': '',
      'docopt.egg-info/entry_points.txt': '[console_scripts]\nDoc = docopt:main\n',
    });
    expect(result.facts).toMatchObject({
      name: 'docopt',
      version: '0.6.2',
      extras: ['x'],
      importNames: ['docopt'],
      scripts: { Doc: 'docopt:main' },
    });
    expect(result.passed).toBe(true);
  });

  test('the table of Poetry', async () => {
    const { result } = await older({
      'pyproject.toml':
        '[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nname = "poem"\nversion = "1.0"\ndescription = "x"\nauthors = ["A <a@b.org>"]\nlicense = "MIT"\nreadme = "README.rst"\n[tool.poetry.dependencies]\npython = "^3.9"\n[tool.poetry.scripts]\npoem = "poem:main"\n',
      'poem/__init__.py': '',
    });
    expect(result.facts).toMatchObject({
      name: 'poem',
      version: '1.0',
      requiresPython: '>=3.9,<4',
      scripts: { poem: 'poem:main' },
    });
    expect(result.passed).toBe(true);
  });
});
