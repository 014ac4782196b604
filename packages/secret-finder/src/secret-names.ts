/** A file that holds secrets by its name, and what is said of it. */
interface SecretName {
  readonly pattern: RegExp;
  readonly what: string;
}

const CREDENTIALS = 'whose kind holds credentials';

/** Files that exist to hold credentials. */
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
  { pattern: /(?:^|\/)\.aws\/credentials$/u, what: 'which holds keys of AWS' },
  { pattern: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/u, what: 'which holds passwords of registries' },
  { pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/u, what: 'a private SSH key' },
  { pattern: /(?:^|\/)\.(?:git|hg|svn)\//u, what: 'part of the version control' },
];

/** Key stores by their names. A text of that name is none. */
export const KEY_STORE_NAME = /\.(?:p12|pfx|jks|keystore|bks|kdbx|ppk)$/iu;

/** Files that hold a key, a certificate, or neither. */
export const KEY_NAME = /\.(?:key|pem|p8|pk8|der|asc|gpg|pgp)$/iu;

/** What the name of a file gives away, as what follows it behind a comma; `null` when nothing. */
export function secretByName(path: string): string | null {
  return SECRET_NAMES.find(({ pattern }) => pattern.test(path))?.what ?? null;
}
