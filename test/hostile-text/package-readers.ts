import * as artifacts from '#artifacts';
import * as forge from '#forge';
import * as standards from '#python-standards';
import * as report from '#release-report';
import { readIgnoreInput } from '#ignored-rules';
import { isExamplePath } from '#secret-finder';
import { findSecrets } from '#secret-finder/find-secrets';
import { isPlaceholder, looksRandom } from '#secret-finder/placeholder';
import * as rules from '#pypi-rules';
import { createMasks, maskForms } from '#action-kit';
import * as harmless from '#harmless-text';
import { parseEntryPoints, parseRecord, parseWheelFile } from '#distributions';
import { displayAddress, displayFileAddress, parseAddress, serverWords } from '#http';
import { lastMeaningfulLines } from '#process';
import {
  findingSentence,
  parseProjectConfig,
  parseReceipt,
  parseReleaseManifest,
  parseReleaseRecord,
  ReleaseError,
} from '#release-model';
import { acceptsPlatformTag, isKnownIndex, pypiProfile, remedyFor } from '#server-profiles';
import { buildCause, causeRemedy, hideCredentials, installFailure, withoutCredentials } from '#python-env';
import { importNamesOf } from '../../packages/distributions/src/import-names.ts';
import { decodeZipName } from '../../packages/distributions/src/zip-names.ts';
import { parsePaxRecords } from '../../packages/distributions/src/pax-records.ts';
import { deriveUploadForm } from '../../packages/distributions/src/upload-form.ts';
import { forgeOfVersion } from '../../packages/forge/src/platform.ts';
import { repositoryPath } from '../../packages/forge/src/repository.ts';
import { backendIds } from '../../packages/artifacts/src/runtime-scope.ts';
import { ownReceipt } from '../../packages/hand-over/src/restore-receipts.ts';
import { messageOfHtml } from '../../packages/http/src/message-of-html.ts';
import { tidy } from '../../packages/http/src/one-line.ts';
import { proxySecrets } from '../../packages/http/src/proxies.ts';
import { secretForms } from '../../packages/http/src/secret-forms.ts';
import { parseHtmlPage } from '../../packages/index-client/src/project-page-html.ts';
import { parseJsonPage } from '../../packages/index-client/src/project-page-json.ts';
import { parseReleaseDocument } from '../../packages/index-client/src/release-document.ts';
import { versionOfFile } from '../../packages/index-client/src/release-on-index.ts';
import { readTokenContents } from '../../packages/index-client/src/token-contents.ts';
import { tokenProblem } from '../../packages/index-client/src/token-shape.ts';
import { saysDuplicate } from '../../packages/index-client/src/upload-file.ts';
import { boundedText, lineReader } from '../../packages/process/src/output-capture.ts';
import { scrubEnvironment } from '../../packages/process/src/scrub-environment.ts';
import { findImportPackages } from '../../packages/project-tree/src/import-packages.ts';
import { licenseFault } from '../../packages/pypi-rules/src/license-expression.ts';
import { indexTrouble } from '../../packages/python-env/src/install-failure.ts';
import { plannedDistributions } from '../../packages/python-env/src/planned-installation.ts';
import { PIP_INI } from '../../packages/python-standards/src/ini-dialects.ts';
import { parseIni } from '../../packages/python-standards/src/ini-file.ts';
import { globProblem } from '../../packages/python-standards/src/project-license.ts';
import { receiptLines, receiptSummary } from '../../packages/release-report/src/receipt-summary.ts';
import { createFinding, createItem, createReceipt, createRecord } from '#testkit/release-documents';
import { readersOf, type Reader } from './reader.ts';

const ended = { exitCode: 1, signal: null, timedOut: false, ms: 1 } as const;

const hostileReceipt = (text: string): ReturnType<typeof createReceipt> =>
  createReceipt('check', { failure: text, items: [createItem('file', text, { message: text })] });

const hostileRecord = (text: string): ReturnType<typeof createRecord> =>
  createRecord({
    failure: text,
    receipts: [
      createReceipt('check', {
        failure: text,
        items: [createItem('file', text, { message: text, serverMessages: [text], urls: [text] })],
        findings: [createFinding({ subject: text, message: text, remedy: text })],
      }),
    ],
  });

/** A judgement of the metadata in which one field is the text. */
function judgeField(field: string): (text: string) => unknown {
  return (text) => {
    const metadata = standards.parseCoreMetadata(
      Buffer.from(`Metadata-Version: 2.4\nName: a\nVersion: 1\n${field}: ${text.replace(/\n/gu, '\n ')}\n`),
    );
    const filename = 'a-1-py3-none-any.whl';
    const distribution = { path: `/${filename}`, filename, kind: 'wheel', size: 1, sha256: '0'.repeat(64) } as const;
    const subject = {
      filename,
      kind: 'wheel' as const,
      distribution: null,
      contents: null,
      form: deriveUploadForm({ ...distribution, name: 'a', version: '1', hashes: HASHES } as never, metadata),
      inspection: null,
      indexFacts: null,
      profile: pypiProfile,
      now: new Date(0),
      confirmed: new Set<never>(),
    };
    return rules.RULES.map((rule) => rule.judge(subject)?.length);
  };
}

const LICENSES = { licenses: pypiProfile.licenses, exceptions: pypiProfile.licenseExceptions };

const HASHES = { sha256: '0'.repeat(64), md5: '0'.repeat(32), blake2b256: '0'.repeat(64) };

const pyproject =
  (before: string, after = '') =>
  (text: string): unknown =>
    standards.readPyproject(`${before}${text}${after}`, 'pyproject.toml', {
      licenses: LICENSES,
      classifiers: { ...pypiProfile.classifiers, unknownSeverity: 'warning', date: pypiProfile.date },
    });

/** A string of TOML, JSON and Python alike. */
const quoted = (text: string): string => JSON.stringify(text.replace(/\p{Cs}/gu, '?'));

/** What the packages read. */
export const PACKAGE_READERS: readonly Reader[] = [
  ...readersOf('python-standards', {
    'a version': standards.tryParseVersion,
    'a version in normal form': standards.canonicalVersion,
    'a tag as a version': (text) => standards.tryParseVersion(`1.0${text}`),
    'a specifier set': standards.parseSpecifierSet,
    'a specifier set applied': (text) =>
      standards.specifierContains(standards.parseSpecifierSet(text), standards.parseVersion('1')),
    'a requirement': standards.parseRequirement,
    'a requirement with extras': (text) => standards.parseRequirement(`a[${text}]`),
    'a requirement with an address': (text) => standards.parseRequirement(`a @ ${text}`),
    'a requirement with a marker': (text) => standards.parseRequirement(`a; ${text}`),
    'a marker': standards.parseMarker,
    'a name': standards.normalizeName,
    'whether it is a name': standards.isValidName,
    'a wheel name': standards.parseWheelFilename,
    'an sdist name': standards.parseSdistFilename,
    'the middle of a wheel name': (text) => standards.parseWheelFilename(`a-1-${text}-none-any.whl`),
    tags: standards.expandTags,
    'three long lists of tags': (text) => standards.expandTags(`${text}-${text}-${text}`),
    'a license expression': (text) => standards.parseLicenseExpression(text, LICENSES),
    'a license expression without tables': (text) => standards.parseLicenseExpression(text, null),
    'license identifiers': standards.licenseIdentifiers,
    'core metadata': (text) => standards.parseCoreMetadata(Buffer.from(text)),
    'core metadata with a Description': (text) =>
      standards.parseCoreMetadata(Buffer.from(`Description: ${text}`)).description,
    'an object reference': standards.isObjectReference,
    'a module path': standards.isModulePath,
    'a name of Python': standards.isPythonName,
    'a string of Python': (text) => standards.decodePythonString(`'${text}'`),
    TOML: (text) => standards.readToml10(text, 'x.toml'),
    'a value of TOML': (text) => standards.readToml10(`a = ${text}`, 'x.toml'),
    'an array of TOML': (text) => standards.readToml10(`a = [${text}]`, 'x.toml'),
    'a table of TOML': (text) => standards.readToml10(`a = {${text}}`, 'x.toml'),
    'a long string of TOML': (text) => standards.readToml10(`a = """${text}"""`, 'x.toml'),
    'lines of keys of TOML': (text) => standards.readToml10(text, 'x.toml').lineOf(['k1']),
    'pyproject.toml': pyproject(''),
    'pyproject.toml [project]': pyproject('[project]\nname = "a"\nversion = "1"\n'),
    'pyproject.toml dependencies': pyproject('[project]\nname = "a"\nversion = "1"\ndependencies = [', ']'),
    'pyproject.toml requires': pyproject('[build-system]\nrequires = [', ']\n[project]\nlicense = "MIT"\n'),
    'pyproject.toml requires of setuptools': (text) =>
      pyproject(`[build-system]\nrequires = [${quoted(`setuptools${text}`)}]\n[project]\nlicense = "MIT"\n`)(''),
    'pyproject.toml classifiers': pyproject('[project]\nname = "a"\nclassifiers = [', ']'),
    'pyproject.toml keywords': pyproject('[project]\nname = "a"\nkeywords = [', ']'),
    'pyproject.toml license': (text) => pyproject(`[project]\nlicense = ${quoted(text)}\n`)(''),
    'pyproject.toml license files': (text) => pyproject(`[project]\nlicense-files = [${quoted(text)}]\n`)(''),
    'pyproject.toml author': (text) =>
      pyproject(`[project]\nauthors = [{name=${quoted(text)}, email=${quoted(text)}}]\n`)(''),
    'pyproject.toml urls': pyproject('[project]\nname = "a"\n[project.urls]\n'),
    'pyproject.toml url': (text) => pyproject(`[project.urls]\na = ${quoted(`https://${text}`)}\n`)(''),
    'pyproject.toml scripts': pyproject('[project]\nname = "a"\n[project.scripts]\n'),
    'pyproject.toml script': (text) => pyproject(`[project.scripts]\na = ${quoted(text)}\n`)(''),
    'pyproject.toml description': (text) => pyproject(`[project]\ndescription = ${quoted(text)}\n`)(''),
    'pyproject.toml requires-python': (text) => pyproject(`[project]\nrequires-python = ${quoted(text)}\n`)(''),
    'pyproject.toml dependency groups': pyproject('[dependency-groups]\n'),
    'pyproject.toml import names': (text) => pyproject(`[project]\nimport-names = [${quoted(text)}]\n`)(''),
    'a pattern of license files': globProblem,
  }),
  ...readersOf('distributions', {
    RECORD: parseRecord,
    'RECORD in quotes': (text) => parseRecord(`"${text}"`),
    'entry_points.txt': parseEntryPoints,
    WHEEL: parseWheelFile,
    'a pax header': (text) => parsePaxRecords(Buffer.from(text)),
    'a number of a pax header': standards.pythonInteger,
    'a name of a ZIP': (text) => decodeZipName(Buffer.from(text), 0),
    'import names': (text) => importNamesOf(text.split('\n').map((path) => ({ path, size: 1, kind: 'file', mode: 0 }))),
  }),
  ...readersOf('secret-finder', {
    ...Object.fromEntries(
      ['a.py', 'a.yml', 'a.json', 'a.toml', 'a.ini', 'a.sh', '.env.example', 'a.js', 'a.txt', 'a.pem'].map((path) => [
        `secrets in ${path}`,
        (text: string) => findSecrets(path, Buffer.from(text)),
      ]),
    ),
    'a literal of a name': (text) => findSecrets('a.py', Buffer.from(`password = "${text}"`)),
    'a bare value of a name': (text) => findSecrets('a.yml', Buffer.from(`password: ${text}`)),
    'names of secrets': (text) => findSecrets('a.py', Buffer.from(text.replace(/\s/gu, ' token '))),
    'a name that hides a secret': (text) => findSecrets(text, Buffer.from('x')),
    'a place': isExamplePath,
    'a placeholder': isPlaceholder,
    'a random value': looksRandom,
  }),
  ...readersOf('ignored-rules', {
    'an entry of ignore': (text) => readIgnoreInput([text]).map(({ takesPath }) => takesPath(['a/b/c.py'])),
    'a path of ignore': (text) => readIgnoreInput(['secret:**/*a*a*b']).map(({ takesPath }) => takesPath([text])),
  }),
  ...readersOf('pypi-rules', {
    'a header of addresses': standards.soleAddress,
    'a content type': standards.parseContentType,
    'a content type of a description': standards.descriptionFormat,
    'an email address': standards.emailProblem,
    'an email address of a domain': (text) => standards.emailProblem(`a@${text}`),
    'an address of the web': standards.isHttpUri,
    'an address behind https': (text) => standards.isHttpUri(`https://${text}`),
    'a license expression': (text) => licenseFault(text, pypiProfile),
    'a license reference': standards.hasReferenceWithPlus,
    ...Object.fromEntries(
      [
        ...[
          'Summary',
          'Description',
          'Keywords',
          'Author',
          'Author-email',
          'Maintainer-email',
          'License',
          'Classifier',
        ],
        ...['License-Expression', 'License-File', 'Requires-Dist', 'Requires-Python', 'Project-URL', 'Home-page'],
        ...['Provides-Extra', 'Description-Content-Type', 'Dynamic', 'Platform', 'Requires-External', 'Obsoletes-Dist'],
      ].map((field) => [`the metadata field ${field}`, judgeField(field)]),
    ),
  }),
  ...readersOf('server-profiles', {
    'an answer of PyPI': (text) => remedyFor('pypi', 400, text),
    'an answer of an unknown server': (text) => remedyFor('unknown', 400, text),
    'a platform tag': (text) => acceptsPlatformTag(pypiProfile.platformTags, text),
    'an index name': isKnownIndex,
  }),
  ...readersOf('http', {
    'words of a server': (text) => serverWords({ status: 400, reason: 'no', body: Buffer.from(text) }, ['hidden-one']),
    'words of a server in JSON': (text) =>
      serverWords({ status: 400, reason: 'no', body: Buffer.from(`{"message":${quoted(text)}}`) }),
    'words of a web page': (text) => serverWords({ status: 400, reason: 'no', body: Buffer.from(`<html>${text}`) }),
    'words of a store': (text) =>
      serverWords({ status: 400, reason: '', body: Buffer.from(`<?xml?><Message>${text}`) }),
    'a reason phrase': (text) => serverWords({ status: 400, reason: text, body: Buffer.from('a') }),
    'a page of HTML': (text) => messageOfHtml(text, { status: 400, reason: 'Bad' }),
    'one line': tidy,
    'an address': (text) => parseAddress(text, 'url'),
    'an address to show': displayAddress,
    'the address of a file to show': displayFileAddress,
    'a proxy': (text) => proxySecrets({ HTTPS_PROXY: `http://${text}` }),
    'a secret': (text) => secretForms('a', text.replace(/\p{Cs}/gu, '?')),
  }),
  ...readersOf('index-client', {
    'a simple page in HTML': (text) => parseHtmlPage(text, 'https://index.invalid/simple/a/'),
    'a simple page in JSON': (text) => parseJsonPage(text, 'https://index.invalid/simple/a/'),
    'files of a simple page': (text) => parseJsonPage(`{"files":[${text}]}`, 'https://index.invalid/simple/a/'),
    'a link of a simple page': (text) =>
      parseHtmlPage(`<a href="${text.replaceAll('"', "'")}">`, 'https://index.invalid/simple/a/'),
    'a release document': parseReleaseDocument,
    'a file name on an index': (text) => versionOfFile(text, 'a'),
    'a file name of a release': (text) => versionOfFile(`a-${text}.tar.gz`, 'a'),
    'a token': (text) => tokenProblem('__token__', text),
    'contents of a token': (text) => readTokenContents(`pypi-${text}`),
    'an answer to an upload': (text) => saysDuplicate(400, text),
  }),
  ...readersOf('process', {
    'last lines': (text) => lastMeaningfulLines(text, 20),
    'an output': (text) => {
      const kept = boundedText(100_000);
      const reader = lineReader((line) => {
        kept.add(line);
      });
      for (let at = 0; at < text.length; at += 1000) reader.read(Buffer.from(text.slice(at, at + 1000)));
      return reader.end() + kept.toString();
    },
    'an environment': (text) => scrubEnvironment({ [text]: text }),
  }),
  ...readersOf('python-env', {
    'settings of pip': (text) => parseIni(text, PIP_INI),
    'a failed build': (text) => causeRemedy(buildCause({ ...ended, output: text })),
    'a build that failed of a traceback': (text) =>
      causeRemedy(
        buildCause({
          ...ended,
          output: `Traceback (most recent call last):\n  File "${text}", line 1\nSyntaxError: ${text}`,
        }),
      ),
    'a build that failed of a tool that failed': (text) =>
      causeRemedy(
        buildCause({
          ...ended,
          output: `${text}\nTraceback (most recent call last):\n  File "x", line 1\nsubprocess.CalledProcessError: Command '[${text}]' returned non-zero exit status 1.`,
        }),
      ),
    'a build that failed of a compiler': (text) =>
      causeRemedy(
        buildCause({
          ...ended,
          output: `${text}:1:2: error: ${text}\n/usr/bin/ld: ${text}: undefined reference to ${text}`,
        }),
      ),
    'a build that failed of CMake': (text) =>
      causeRemedy(
        buildCause({
          ...ended,
          output: `CMake Error at ${text}:1 (${text}):\n  ${text}\n\nCall Stack (most recent call first):\n  ${text}:1 (x)`,
        }),
      ),
    'a build that failed of Meson': (text) =>
      causeRemedy(
        buildCause({ ...ended, output: `meson.build:1:0: ERROR: ${text}\nERROR: Program '${text}' not found` }),
      ),
    'a build that failed of cargo': (text) =>
      causeRemedy(
        buildCause({
          ...ended,
          output: `cargo\nerror: ${text}\n --> ${text}:1:1\nCaused by:\n  ${text}\n💥 maturin failed\n  Caused by: ${text}`,
        }),
      ),
    'a build that failed of Cython': (text) =>
      causeRemedy(buildCause({ ...ended, output: `Error compiling Cython file:\n${text}.pyx:1:1: ${text}` })),
    'a build that failed of a resolver': (text) =>
      causeRemedy(
        buildCause({
          ...ended,
          output: `error: No solution found\n  cause: Because only ${text} is available and you require ${text}, unsatisfiable`,
        }),
      ),
    'a build that failed of setuptools': (text) =>
      causeRemedy(buildCause({ ...ended, output: `error: ${text}\nerror in ${text} setup command: ${text}` })),
    'a build that failed of uv_build': (text) =>
      causeRemedy(buildCause({ ...ended, output: `Error: ${text}\n\nCaused by:\n    ${text}` })),
    'a failed installation': (text) => installFailure({ ...ended, output: text }),
    'a failed installation behind a sign': (text) => installFailure({ ...ended, output: `ERROR: ${text}` }),
    'a fetch that failed': (text) => installFailure({ ...ended, output: `Failed to fetch: ${text}` }),
    'trouble with an index': (text) =>
      indexTrouble({ output: `Failed to fetch ${text}` }, { indexUrl: text, source: 'default' }),
    'credentials to hide': hideCredentials,
    'an address without credentials': withoutCredentials,
    'an address with a scheme': (text) => withoutCredentials(`https://${text}`),
    'a planned installation': (text) => plannedDistributions({ output: text }),
    'a planned installation of pip': (text) => plannedDistributions({ output: `Would install ${text}` }),
  }),
  ...readersOf('project-tree', {
    'files with packages': (text) => findImportPackages(text.split('\n'), { projectName: 'a', tool: {} }),
  }),
  ...readersOf('forge', {
    'the body of an issue': (text) => forge.bodyWithOurs(text, 'v1', 'x'),
    'whose issue it is': (text) => forge.isBodyOf(text, 'v1'),
    'a tag in an issue': forge.issueMarker,
    'notes of a release': (text) => forge.notesWithOurs(text, 'x'),
    'room in notes': forge.roomForOurs,
    'whether notes are the same': (text) => forge.sameNotes(text, `${text} `),
    'changes in notes': (text) =>
      forge.releaseNotes({ project: 'a', version: '1', changes: text, links: [{ title: text, url: text }], files: [] }),
    'a title': (text) => forge.releaseTitle(text, { tag: 'v1', name: 'a', version: '1' }),
    'the name of an artifact': artifacts.requireArtifactName,
    'the name of a member': artifacts.isSafeMemberName,
    'the version of a server': forgeOfVersion,
    'a repository': repositoryPath,
    'a token of a runner': (text) => backendIds(`a.${Buffer.from(text).toString('base64url')}.b`),
    'scopes of a token of a runner': (text) =>
      backendIds(`a.${Buffer.from(JSON.stringify({ scp: text })).toString('base64url')}.b`),
  }),
  ...readersOf('hand-over', {
    'a receipt': (text) => ownReceipt({ artifact: 'receipt-test', filename: 'test.json', text }),
  }),
  ...readersOf('release-model', {
    'a receipt': (text) => parseReceipt(text, 'x.json'),
    'items of a receipt': (text) => parseReceipt(`{"schema":1,"items":[${text}]}`, 'x.json'),
    'a manifest': (text) => parseReleaseManifest(text, 'x.json'),
    'a record': (text) => parseReleaseRecord(text, 'x.json'),
    'settings of a project': (text) => parseProjectConfig({ changelog: text, [text]: text }, 'pyproject.toml'),
    'a sentence': (text) => new ReleaseError({ subject: text, problem: text, remedy: text }).message,
    'a sentence that goes on': (text) =>
      new ReleaseError({ subject: text, problem: `${text}x`, remedy: `${text}x` }).message,
    'a finding': (text) => findingSentence(createFinding({ subject: text, message: `${text}x`, remedy: text })),
  }),
  ...readersOf('release-report', {
    'a page of HTML': (text) => report.renderHtml(hostileRecord(text)),
    'a summary': (text) => report.renderSummary(hostileRecord(text)),
    'a table': (text) => report.stageTable(hostileRecord(text)),
    'a receipt for the summary': (text) =>
      receiptSummary('a', hostileReceipt(text), { redact: (said) => said, page: null }),
    'a receipt for the log': (text) => receiptLines(hostileReceipt(text)),
  }),
  ...readersOf('harmless-text', {
    'a text for the log': harmless.logText,
    'a text for the log that goes on': (text) => harmless.logText(`x${text}x`),
    'a line for the log': harmless.logLine,
    'an annotation': (text) => harmless.annotation('error', text, { file: text, line: 1 }),
    'an annotation that is shown': (text) => harmless.annotation('error', text, { file: text, line: 1 }, 'shown'),
    'visible text': harmless.visibleText,
    'one line': (text) => harmless.visibleLine(text),
    'a value': (text) => harmless.visibleValue(text),
    'a whole value': (text) => harmless.visibleValue(text, Number.POSITIVE_INFINITY),
    'a document': harmless.visibleDocument,
    'a text without marks': harmless.withoutMarks,
    'a text cut': (text) => harmless.cut(text, 500),
    'text of HTML': harmless.htmlText,
    'a link of HTML': harmless.htmlLink,
    'text of Markdown': (text) => harmless.markdownText(text, Number.POSITIVE_INFINITY),
    'code of Markdown': (text) => harmless.markdownCode(text, Number.POSITIVE_INFINITY),
    'a block of Markdown': (text) => harmless.markdownBlock(text, Number.POSITIVE_INFINITY),
    'an address of Markdown': harmless.markdownAddress,
    'a link of Markdown': (text) => harmless.markdownLink(text, `https://a/${text}`),
  }),
  ...readersOf('action-kit', {
    'a text with a secret': (text) => {
      const masks = createMasks();
      masks.add('a secret of mine');
      return masks.redact(`${text}a secret of mine${text}`);
    },
    'a secret to mask': (text) => maskForms(text.replace(/\p{Cs}/gu, '?')),
  }),
];
