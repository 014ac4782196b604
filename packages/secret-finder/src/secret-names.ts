/** A file whose name says that it contains secrets, and how messages describe it. */
interface SecretName {
  readonly pattern: RegExp;
  readonly what: string;
}

const CREDENTIALS = 'which usually contains credentials';

/** Files that exist to contain credentials. */
const SECRET_NAMES: readonly SecretName[] = [
  // Templates are made to be seen; those of tests and the CI are judged by their place
  {
    pattern: /(?:^|\/)\.env(?:\.(?!(?:example|sample|template|tmpl|tpl|dist|defaults?|schema)$)[^/.]+)*$/iu,
    what: CREDENTIALS,
  },
  {
    pattern: /(?:^|\/)(?:\.credentials|\.pypirc|[._]netrc|\.git-credentials|\.htpasswd|\.pgpass)$/u,
    what: CREDENTIALS,
  },
  { pattern: /(?:^|\/)\.aws\/credentials$/u, what: 'which contains AWS keys' },
  { pattern: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/u, what: 'which contains registry passwords' },
  { pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/u, what: 'a private SSH key' },
  { pattern: /(?:^|\/)\.(?:git|hg|svn)\//u, what: 'which belongs to version control' },
];

/** Key stores by their names. A text with such a name doesn't count. */
export const KEY_STORE_NAME = /\.(?:p12|pfx|jks|keystore|bks|kdbx|ppk)$/iu;

/** Files that contain a key, a certificate, or neither. */
export const KEY_NAME = /\.(?:key|pem|p8|pk8|der|asc|gpg|pgp)$/iu;

/** What the name of a file gives away, as text to follow it after a comma; `null` when nothing. */
export function secretByName(path: string): string | null {
  return SECRET_NAMES.find(({ pattern }) => pattern.test(path))?.what ?? null;
}
