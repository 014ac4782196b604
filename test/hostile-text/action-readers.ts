import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileMeant } from '../../actions/build-dists/src/explain-failure.ts';
import { parseByteSize } from '../../actions/build-dists/src/byte-size.ts';
import { judgeTag } from '../../actions/build-dists/src/judge-tag.ts';
import { parseIndexLines } from '../../actions/preflight/src/index-lines.ts';
import { parseSecretLines as parseSecretSettings } from '../../actions/preflight/src/secret-lines.ts';
import { issueBody, issueTitle } from '../../actions/report-failure/src/issue-text.ts';
import { parseCommandLine } from '../../actions/test-project/src/command-line.ts';
import {
  isDisturbedByCoverage,
  lacksJsonReport,
  readCoverage,
  readCoverageConfiguration,
} from '../../actions/test-project/src/coverage.ts';
import { causeIn, runningIn } from '../../actions/test-project/src/error-cause.ts';
import { judgeCommand } from '../../actions/test-project/src/judge-command.ts';
import { findLock } from '../../actions/test-project/src/lock-file.ts';
import { readRequirementsFile } from '../../actions/test-project/src/requirements-file.ts';
import { changelogSections, sectionFor } from '../../actions/validate-metadata/src/changelog-sections.ts';
import { checkSecrets } from '../../actions/validate-metadata/src/check-secrets.ts';
import { checkTodo } from '../../actions/validate-metadata/src/check-todo.ts';
import { poetryConstraint } from '#python-standards';
import { judgeManifest } from '../../actions/validate-metadata/src/manifest-in.ts';
import type { ProjectSource } from '../../packages/project-tree/src/facts/project-source.ts';
import { readAssignment, readReexport, versionText } from '#python-standards';
import { translateRegExp } from '../../packages/project-tree/src/facts/python-regex.ts';
import { topLevelStatements } from '../../packages/python-standards/src/python-tokens.ts';
import { installerWarnings } from '../../packages/installed-release/src/installer-warnings.ts';
import { installedRelease } from '../../packages/installed-release/src/installed-release.ts';
import { judgeImport } from '../../packages/installed-release/src/judge-imports.ts';
import { releaseFiles } from '../../actions/verify-install/src/release-files.ts';
import { readDatabaseAnswer } from '../../packages/dependency-audit/src/database-answer.ts';
import { installRemedy } from '../../packages/installed-release/src/remedies.ts';
import { parseScriptLines } from '../../packages/installed-release/src/script-runs.ts';
import { installedPrefix } from '../../packages/installed-workflows/src/installed-prefix.ts';
import { judgeTrigger } from '../../packages/cli/src/init/check-installed.ts';
import { isHarmless } from '../../packages/cli/src/init/compare/harmless-value.ts';
import { changed, isSame } from '../../packages/cli/src/init/compare/difference.ts';
import { originOf } from '../../packages/cli/src/init/fill-workflow.ts';
import { parseRemote } from '../../packages/project-tree/src/remote-address.ts';
import { headingsOf, withPart } from '../../packages/cli/src/init/marked-part.ts';
import { fillDocument } from '../../packages/cli/src/init/mustache.ts';
import { hasOnFailure } from '../../packages/cli/src/init/on-failure.ts';
import { parseSecretLines } from '../../packages/cli/src/init/secret-lines.ts';
import { suiteAddressOf } from '../../packages/cli/src/init/suite-address.ts';
import { nextRelease } from '../../packages/cli/src/init/next-release.ts';
import { startsAt, tagPattern } from '../../packages/cli/src/init/tag-pattern.ts';
import { pypircEntries } from '../../packages/cli/src/pypirc.ts';
import { parseJobResults } from '../../packages/hand-over/src/job-results.ts';
import { pathsMatching, readGlob } from '../../packages/python-standards/src/glob.ts';
import { RAW_INI } from '../../packages/python-standards/src/ini-dialects.ts';
import { parseIni } from '../../packages/python-standards/src/ini-file.ts';
import { parseIniconfig } from '../../packages/python-standards/src/iniconfig.ts';
import { listOf, readSetupCfg, tableOf } from '../../packages/python-standards/src/setup-cfg.ts';
import { readersOf, type Reader } from './reader.ts';

const ended = { exitCode: 1, signal: null, timedOut: false, ms: 1 } as const;

const FILES = Array.from({ length: 200 }, (_, place) => `src/a_long_name_of_a_package/module_${place}/file.py`);

/** A project with one file whose contents are the text. */
function sourceOf(text: string, files: readonly string[] = ['a.py']): ProjectSource {
  return {
    folder: '/project',
    files,
    strays: new Map(),
    locate: () => Promise.resolve({ kind: 'missing' }),
    has: (path) => files.includes(path),
    show: (path) => path,
    readBytes: () => Promise.resolve(Buffer.from(text)),
    readStart: () => Promise.resolve({ start: Buffer.from(text), size: text.length }),
    readText: () => Promise.resolve(text),
    isExecutable: () => Promise.resolve(false),
  };
}

const contextOf = (text: string): never => ({ source: sourceOf(text), inputs: { todoPaths: ['a.py'] } }) as never;

/** Does something with a file that holds the text. */
async function withFile<T>(name: string, text: string, use: (path: string, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    writeFileSync(join(folder, name), text);
    return await use(join(folder, name), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const command = (args: readonly string[]): never => ({ args, tool: null, declared: false, name: 'x' }) as never;
const judged =
  (args: readonly string[]) =>
  (text: string): unknown =>
    judgeCommand(command(args), { ...ended, output: text, stdout: text, stderr: '' } as never, {
      importNames: ['a'],
      hasTests: true,
      folder: '/project',
      timeout: 60,
      remedyFor: () => '',
      show: (file: string) => file,
    });

const versionOf = (text: string): string | null => {
  const found = readAssignment(text, '__version__');
  return found.kind === 'literal' ? versionText(found.value) : null;
};

/** What the actions and the command line read. */
export const ACTION_READERS: readonly Reader[] = [
  ...readersOf('validate-metadata', {
    'a changelog': changelogSections,
    'a section of a changelog': (text) => sectionFor(changelogSections(`# 1.0\n${text}`), '1.0'),
    'a heading of a changelog': (text) => changelogSections(`## ${text.replace(/[\r\n]/gu, ' ')}`),
    'an old changelog': (text) => changelogSections(`1.0.0${text}`),
    secrets: (text) => checkSecrets(contextOf(text)),
    todos: (text) => checkTodo(contextOf(text), []),
    'setup.cfg': (text) => readSetupCfg(text, 'setup.cfg'),
    'tox.ini': (text) => parseIniconfig(text),
    'a list of setup.cfg': listOf,
    'a table of setup.cfg': tableOf,
    'MANIFEST.in': (text) => judgeManifest(text, sourceOf('', FILES)),
    'a pattern of MANIFEST.in': (text) => judgeManifest(`include ${text}`, sourceOf('', FILES)),
    'a glob': (text) => pathsMatching(text.slice(0, 4000), FILES),
    'a long glob': (text) => pathsMatching(text, FILES),
    'a long path': (text) => readGlob('**/*a*a*a*a*b').test(text),
    'statements of Python': topLevelStatements,
    'a version in Python': versionOf,
    'a version that is an expression': (text) => versionOf(`__version__ = ${text}`),
    'a version in brackets': (text) => versionOf(`__version__ = (${text})`),
    'an import of a version': (text) => readReexport(text, '__version__'),
    'a long import of a version': (text) => readReexport(`from a import (${text})`, '__version__'),
    'a pattern of Python': translateRegExp,
    "a constraint of Poetry's": poetryConstraint,
  }),
  ...readersOf('build-dists', {
    'what a failed build lacks': (text) =>
      fileMeant({ kind: 'file-missing', text, about: text, file: null, line: null }, [text, `src/${text}`]),
    'a size': (text) => parseByteSize(text, 'x'),
    'a tag': (text) => judgeTag(text, null, { prefix: '{name}v', projectName: text }, '1'),
    'the tags of a clone': (text) =>
      nextRelease({ tags: { prefix: 'v', projectName: null }, version: null, knownTags: text.split('\n') }),
    'a prefix of tags': (text) => judgeTag('v1', null, { prefix: text, projectName: 'a' }, '1'),
  }),
  ...readersOf('preflight', {
    'lines of indexes': (text) => parseIndexLines(text.split('\n')),
    'lines of secrets': (text) => parseSecretSettings(text.split('\n')),
  }),
  ...readersOf('report-failure', {
    'results of jobs': (text) => parseJobResults(text.split('\n')),
    'a result of a job': (text) => parseJobResults([`a ${text}`]),
    'an issue': (text) => {
      const note = { schema: 1, job: text, action: text, failure: text, at: '2026-01-01T00:00:00Z' } as const;
      const failed = { job: text, stage: null, receipts: [], note };
      const facts = {
        tag: text,
        failed,
        results: [{ job: text, result: 'failure' }],
        files: [],
        troubles: [text],
        runUrl: text,
        secretsPage: text,
        releasingPage: text,
        attempt: 1,
        workflow: text,
      };
      return issueTitle(facts) + issueBody(facts as never);
    },
  }),
  ...readersOf('test-project', {
    'a command': (text) => parseCommandLine(text, 'x'),
    'a report of coverage': (text) => withFile('c.json', text, (path) => readCoverage(path)),
    'settings of coverage': (text) =>
      withFile('setup.cfg', `[coverage:run]\n${text}`, (_, folder) => readCoverageConfiguration(folder, {})),
    'a test disturbed by coverage': isDisturbedByCoverage,
    'a pytest-cov that reports no JSON': lacksJsonReport,
    'an output of pytest': judged(['pytest']),
    'a session of pytest': (text) => judged(['pytest'])(`= test session starts =\n${text}`),
    'an output of a tool': judged(['mypy']),
    'a traceback': (text) => causeIn(`Traceback (most recent call last):\n${text}`, '/project'),
    'a collection error': (text) => causeIn(`_ ERROR collecting a.py _\n${text}`, '/project'),
    'an error of a collection': (text) => causeIn(`_ ERROR collecting a.py _\nE   ${text}`, '/project'),
    'verbose tests': (text) => [runningIn(text), runningIn(`test_a (a.b) ... ${text}`), runningIn(`a.py::${text}`)],
    'a requirements file': (text) => withFile('r.txt', text, (_, folder) => readRequirementsFile(folder, 'r.txt')),
    'a line of requirements': (text) =>
      withFile('r.txt', `a==1 ${text}`, (_, folder) => findLock('r.txt', folder, [], null as never)),
    'a lock of uv': (text) => withFile('uv.lock', text, (_, folder) => findLock('uv.lock', folder, [], null as never)),
    'a version in a lock of Poetry': (text) =>
      withFile(
        'poetry.lock',
        `[[package]]\nname = "a"\nversion = ${JSON.stringify(text)}\npython-versions = ${JSON.stringify(text)}\n`,
        (_, folder) => findLock('poetry.lock', folder, [], null as never),
      ),
  }),
  ...readersOf('verify-install', {
    'warnings of an installer': (text) => installerWarnings(text, 'a-b'),
    'a warning of an installer': (text) => installerWarnings(`warning: a ${text}`, 'a-b'),
    'the name of a package': (text) => installerWarnings('warning: a', text),
    'an import that failed': (text) =>
      judgeImport(
        {
          reference: 'a',
          ok: false,
          ms: 1,
          error: 'ModuleNotFoundError',
          kinds: ['ModuleNotFoundError', 'ImportError'],
          message: text,
          missing: text,
          at: { file: text, line: 1 },
          last: text,
          about: null,
          path: null,
          inside: null,
          told: null,
        },
        {
          installed: installedRelease(
            {
              distributions: [],
              own: null,
              paths: [text, `${text}.py`, `a/${text}.py`],
              entryPoints: [{ group: text, name: text, target: text }],
              problems: [],
              startupCode: [],
              generator: text,
              scriptFiles: [],
            },
            { platform: 'linux', minor: '3.12' },
            [text],
          ),
          on: { platform: 'linux', minor: '3.12' },
          markers: {},
          sources: { [text]: text, a: text },
          nearby: [{ module: text, project: text, path: text }],
          isPromised: () => false,
        },
      ),
    'a remedy for an installer': (text) => installRemedy(text, 'a', 'PyPI'),
    'lines of scripts': (text) => parseScriptLines(text.split('\n')),
    'files of an index': (text) =>
      releaseFiles(
        text.split('\n').map((filename) => ({ filename, url: 'https://x/', requiresPython: filename })) as never,
        'a',
        '1',
      ),
    'an answer about a dependency': (text) => readDatabaseAnswer(Buffer.from(text), { name: 'a', version: '1' }),
    'advisories of an audit': (text) =>
      readDatabaseAnswer(Buffer.from(`{"info":{"name":"a","version":"1"},"vulnerabilities":[${text.slice(0, -1)}]}`), {
        name: 'a',
        version: '1',
      }),
    'advisories about a dependency': (text) =>
      readDatabaseAnswer(
        Buffer.from(
          JSON.stringify({
            info: { name: text, version: text },
            vulnerabilities: [{ id: text, aliases: [text], fixed_in: ['1'], withdrawn: text }],
          }),
        ),
        { name: 'a', version: '1' },
      ),
  }),
  ...readersOf('cli', {
    '.pypirc': (text) => pypircEntries(parseIni(text, RAW_INI)),
    'a remote': parseRemote,
    'lines with secrets': (text) => parseSecretLines(text, ['A']),
    'headings of a README': headingsOf,
    'a README': (text) => withPart(text, { name: 'badges', body: 'x' }, (whole) => whole.length),
    'a document with places': (text) => fillDocument(text, { a: 'b' }),
    'an expression of a workflow': (text) => isHarmless(`\${{ ${text} }}`),
    'a value of a workflow': (text) => [isSame(text, 'a'), changed('run', text, 'a\nb')],
    'a trigger of a workflow': (text) =>
      judgeTrigger(text, { tags: { prefix: 'v', projectName: null }, version: '1', knownTags: [] }),
    'the tag-prefix of a workflow': (text) => installedPrefix(text, '.', 'pypi-publish.yml'),
    'where a workflow comes from': originOf,
    'the suite of a workflow': suiteAddressOf,
    'a job of a workflow': hasOnFailure,
    'a prefix of tags': (text) => tagPattern(text, 1),
    'patterns of tags': (text) => startsAt(text.split('\n'), 'v1'),
    'a tag': (text) => startsAt(['v*'], text),
  }),
];
