import type { Finding, Severity } from '@repo-agent-actions/release-model';
import { checked, type CheckContext, type CheckedPoint } from './check-context.ts';
import { isPlaceholder, SECRET_PATTERNS, type SecretPattern } from './secret-patterns.ts';
import type { ProjectSource } from '@repo-agent-actions/project-tree';

/** Larger files are data, not sources. Bytes. */
const MAXIMUM_SCANNED = 1024 * 1024;
/** A file with more findings of one rule is told of once. */
const MAXIMUM_PER_FILE = 5;

/** Folders in which keys and passwords are there to be tried, or shown. */
const SHOW =
  /(?:^|\/)(?:tests?|testing|testdata|fixtures?|examples?|samples?|docs?|vectors|benchmarks?)(?:\/|$)|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/iu;

const ENVIRONMENT_FILE = /(?:^|\/)\.env(?:\.[\w-]+)*$/u;
const HARMLESS_ENVIRONMENT = /\.(?:example|sample|template|dist|defaults?)$/u;
const CREDENTIALS = /(?:^|\/)(?:\.credentials|\.pypirc|\.netrc|_netrc|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519))$/u;
const KEY_FILE = /\.(?:key|pem|p12|pfx|jks|keystore)$/iu;
const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/u;

function severityOf(file: string): Severity {
  return SHOW.test(file) ? 'warning' : 'unsafe';
}

function fileFinding(file: string, message: string, source: ProjectSource): Finding {
  const remedy = 'Remove it from the project and its history, name it in .gitignore, and take what it holds out of use';
  return {
    rule: 'secret-file',
    severity: severityOf(file),
    subject: source.show(file),
    message,
    remedy,
    location: { file: source.show(file) },
  };
}

async function judgeKeyFile(file: string, source: ProjectSource): Promise<readonly Finding[]> {
  if (source.strays.has(file)) return [];
  const bytes = await source.readBytes(file, MAXIMUM_SCANNED);
  const text = bytes?.toString('latin1') ?? '';
  if (PRIVATE_KEY.test(text)) return [fileFinding(file, 'holds a private key', source)];
  // A certificate or a public key may be shipped; a file of words that ends in .key is none at all.
  const isKnownKind = /-----BEGIN |^[\x20-\x7e\s]*$/u.test(text);
  return isKnownKind ? [] : [fileFinding(file, 'is a key store, which may hold a private key', source)];
}

/** Files that hold secrets by their name: `.env`, `.pypirc`, `.credentials`, keys. */
export async function checkSecretFiles({ source }: CheckContext): Promise<CheckedPoint> {
  const findings = await Promise.all(
    source.files.map(async (file): Promise<readonly Finding[]> => {
      if (ENVIRONMENT_FILE.test(file) && !HARMLESS_ENVIRONMENT.test(file))
        return [fileFinding(file, 'holds settings of one machine, and often secrets', source)];
      if (CREDENTIALS.test(file)) return [fileFinding(file, 'holds credentials', source)];
      return KEY_FILE.test(file) ? await judgeKeyFile(file, source) : [];
    }),
  );
  return checked('.env and key files', findings.flat(), `${source.files.length} files`);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The finding never holds the secret itself. */
function textFinding(pattern: SecretPattern, file: string, line: number, source: ProjectSource): Finding {
  return {
    rule: pattern.rule,
    severity: pattern.rule === 'secret-literal' ? 'warning' : severityOf(file),
    subject: `${source.show(file)} line ${line}`,
    message: `holds ${pattern.what}`,
    remedy: pattern.remedy,
    location: { file: source.show(file), line },
  };
}

function scan(text: string, file: string, source: ProjectSource): readonly Finding[] {
  return SECRET_PATTERNS.flatMap((pattern) => {
    if (pattern.files?.test(file) === false) return [];
    if (pattern.rule === 'secret-literal' && SHOW.test(file)) return [];
    const matches = [...text.matchAll(pattern.pattern)].filter(
      ({ groups }) => !isPlaceholder(pattern.rule, groups?.['value'] ?? ''),
    );
    return matches
      .slice(0, MAXIMUM_PER_FILE)
      .map(({ index }) => textFinding(pattern, file, lineAt(text, index), source));
  });
}

/** Tokens, private keys and passwords in the texts of the project. */
export async function checkSecrets({ source }: CheckContext): Promise<CheckedPoint> {
  const findings: Finding[] = [];
  let scanned = 0;
  for (const file of source.files) {
    if (KEY_FILE.test(file) || source.strays.has(file)) continue;
    const bytes = await source.readBytes(file, MAXIMUM_SCANNED);
    if (bytes === null || bytes.subarray(0, 8192).includes(0)) continue;
    scanned += 1;
    for (const one of scan(bytes.toString('utf8'), file, source)) findings.push(one);
  }
  return checked('secrets', findings, `${scanned} texts`);
}
