/** A text that holds a secret, and where it was put. Every secret is made up: joined here, so that no scanner takes it for one. */
export interface PlantedSecret {
  readonly what: string;
  readonly path: string;
  readonly content: string | Buffer;
  /** What must not be told on: a part of the secret. */
  readonly hidden: string;
  /** `unsafe` or `warning`, outside of tests. */
  readonly severity: 'unsafe' | 'warning';
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Always the same text that looks random. */
function made(length: number, letters: string = LETTERS, seed = 7): string {
  let state = seed * 2654435;
  let text = '';
  while (text.length < length) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    text += letters[(state >>> 4) % letters.length] ?? '';
  }
  return text;
}

const HEX = '0123456789abcdef';
const BASE64 = `${LETTERS}+/`;
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Kinds of tokens, each by its form. */
const TOKENS: readonly (readonly [what: string, token: string])[] = [
  ['PyPI', `pypi-AgEIcHlwaS5vcmc${made(100)}`],
  ['TestPyPI', `pypi-AgENdGVzdC5weXBpLm9yZw${made(100)}`],
  ['GitHub, classic', `ghp_${made(36)}`],
  ['GitHub, of an app', `ghs_${made(36)}`],
  ['GitHub, fine-grained', `github_pat_${made(22)}_${made(59)}`],
  ['GitLab', `glpat-${made(20)}`],
  ['GitLab, deploy token', `gldt-${made(20)}`],
  ['AWS', `AKIA${made(16, UPPER)}`],
  ['AWS, temporary', `ASIA${made(16, UPPER, 11)}`],
  ['OpenAI, of a project', `sk-proj-${made(74)}T3BlbkFJ${made(74)}`],
  ['OpenAI, older', `sk-${made(20)}T3BlbkFJ${made(20)}`],
  ['Anthropic', `sk-ant-api03-${made(93)}AA`],
  ['Google', `AIzaSy${made(33)}`],
  ['Hugging Face', `hf_${made(34, LETTERS.slice(0, 52))}`],
  ['SendGrid', `SG.${made(22)}.${made(43)}`],
  ['Stripe', `sk_live_${made(24)}`],
  ['Stripe, restricted', `rk_live_${made(24)}`],
  ['npm', `npm_${made(36)}`],
  ['Slack', `xoxb-${made(12, '123456789')}-${made(13, '123456789')}-${made(24)}`],
  ['a Slack webhook', `https://hooks.slack.com/services/T${made(8, UPPER)}/B${made(10, UPPER)}/${made(24)}`],
  ['a Discord webhook', `https://discord.com/api/webhooks/${made(18, '123456789')}/${made(68)}`],
  ['Docker Hub', `dckr_pat_${made(27)}`],
  ['DigitalOcean', `dop_v1_${made(64, HEX)}`],
];

/** How a value stands in files of different languages. `N` is the name, `V` the value. */
const PLACES: readonly (readonly [path: string, text: string])[] = [
  ['src/app/settings.py', '{{N}} = "{{V}}"\n'],
  ['deploy/values.yaml', 'app:\n  {{N}}: {{V}}\n'],
  ['config.toml', '[app]\n{{N}} = "{{V}}"\n'],
  ['setup.cfg', '[app]\n{{N}} = {{V}}\n'],
  ['src/app/data.json', '{"a": 1, "{{N}}": "{{V}}"}\n'],
  ['.env.example', '# settings\n{{N}}={{V}}\n'],
  ['scripts/release.sh', '#!/bin/sh\nexport {{N}}="{{V}}"\n'],
];

function filled(text: string, name: string, value: string): string {
  return text.replace('{{N}}', () => name).replace('{{V}}', () => value);
}

/** Names that give a literal away, and a value of that sort. */
const LITERALS: readonly (readonly [name: string, value: string])[] = [
  ['GITEA_TOKEN', made(40, HEX)],
  ['forgejo_api_token', made(40, HEX, 23)],
  ['db_password', 'Xf8Hs72LmZp0Ra'],
  ['SMTP_PASSWD', 'q7%R*2{wL}9zKt'],
  ['client_secret', made(32, LETTERS, 5)],
  ['api_key', made(32, LETTERS, 9)],
  ['aws_secret_access_key', made(40, BASE64, 3)],
  ['PRIVATE_KEY', `0x${made(64, HEX, 31)}`],
];

const FORGE = new Set(['GITEA_TOKEN', 'forgejo_api_token']);

/** Ways in which Python gives a literal to a name. */
const PYTHON: readonly (readonly [what: string, text: string])[] = [
  ['an annotated assignment', '{{N}}: str = "{{V}}"\n'],
  ['an optional annotation', '{{N}}: str | None = "{{V}}"\n'],
  ['a Final assignment', "{{N}}: Final = '{{V}}'\n"],
  ['a Final assignment of a type', '{{N}}: Final[str] = "{{V}}"\n'],
  ['an attribute', 'class A:\n    def __init__(self):\n        self.{{N}} = "{{V}}"\n'],
  ['a keyword argument', 'client = connect("host", {{N}}="{{V}}", port=1)\n'],
  ['a default of a parameter', 'def f(a, {{N}}: str = "{{V}}"):\n    pass\n'],
  ['an entry of a dictionary', 'SETTINGS = {\n    "a": 1,\n    "{{N}}": "{{V}}",\n}\n'],
  ['an index', 'config["{{N}}"] = "{{V}}"\n'],
  ['a default of os.environ.get', 'x = os.environ.get("{{N}}", "{{V}}")\n'],
  ['a default of os.getenv', "x = os.getenv('{{N}}', '{{V}}')\n"],
  ['a default over lines', 'x = os.getenv(\n    "{{N}}",\n    "{{V}}",\n)\n'],
  ['a default behind or', 'x = os.environ.get("{{N}}") or "{{V}}"\n'],
  ['the default of another variable', '{{N}} = os.environ.get("APP_X", "{{V}}")\n'],
  ['bytes', '{{N}} = b"{{V}}"\n'],
  ['brackets', '{{N}} = (\n    "{{V}}"\n)\n'],
  ['what is taken otherwise', '{{N}} = given or "{{V}}"\n'],
  ['a condition', '{{N}} = given if given else "{{V}}"\n'],
  ['setdefault', 'os.environ.setdefault("{{N}}", "{{V}}")\n'],
  ['a comment', '# {{N}} = "{{V}}"\n'],
  ['a field of pydantic', '{{N}}: SecretStr = Field(default="{{V}}", repr=False)\n'],
  ['a secret of pydantic', '{{N}} = SecretStr("{{V}}")\n'],
  ['an option of argparse', 'parser.add_argument("--{{N}}", help="x", default="{{V}}")\n'],
];

const KEY_LINES = Array.from({ length: 6 }, (_, index) => `${made(64, BASE64, index + 40)}\n`).join('');

function pem(label: string, headers = ''): string {
  const dashes = '-----';
  return `${dashes}BEGIN ${label}${dashes}\n${headers}${KEY_LINES}${dashes}END ${label}${dashes}\n`;
}

const PKCS12 = Buffer.concat([
  Buffer.from('308209a10201033082096706092a864886f70d010701a08209580482', 'hex'),
  Buffer.from(made(300)),
]);
const PKCS8 = Buffer.concat([
  Buffer.from('308204be020100300d06092a864886f70d0101010500048204a8', 'hex'),
  Buffer.from(made(300)),
]);

const HIDDEN_KEY = KEY_LINES.slice(3, 30);

const FILES: readonly PlantedSecret[] = [
  ['a PEM key', 'src/app/server.pem', pem('PRIVATE KEY'), HIDDEN_KEY],
  ['an RSA key', 'deploy/key', pem('RSA PRIVATE KEY'), HIDDEN_KEY],
  [
    'an encrypted key',
    'src/app/k.txt',
    pem('RSA PRIVATE KEY', 'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,AB\n\n'),
    HIDDEN_KEY,
  ],
  ['an EC key', 'src/app/ec.key', pem('EC PRIVATE KEY'), HIDDEN_KEY],
  ['an OpenSSH key', 'deploy/id_ed25519', pem('OPENSSH PRIVATE KEY'), HIDDEN_KEY],
  ['a key in a string of Python', 'src/app/k.py', `KEY = ${JSON.stringify(pem('PRIVATE KEY'))}\n`, HIDDEN_KEY],
  [
    'a key of several strings',
    'src/app/k.py',
    `KEY = (\n${pem('PRIVATE KEY').replace(/^(?<line>.+)$/gmu, '    b"$<line>\\n"')})\n`,
    HIDDEN_KEY,
  ],
  ['a key in YAML', 'deploy/values.yml', `tls:\n  key: |\n${pem('PRIVATE KEY').replace(/^/gmu, '    ')}`, HIDDEN_KEY],
  ['a PGP key', 'release/key.asc', pem('PGP PRIVATE KEY BLOCK', 'Version: GnuPG v2\n\n'), HIDDEN_KEY],
  ['PKCS#12', 'src/app/store.p12', PKCS12, made(300).slice(10, 40)],
  ['PKCS#12 of another name', 'src/app/store.bin', PKCS12, made(300).slice(10, 40)],
  ['a DER key', 'src/app/key.der', PKCS8, made(300).slice(10, 40)],
  [
    'a service account',
    'src/app/credentials.json',
    JSON.stringify(
      { type: 'service_account', private_key_id: made(40, HEX), private_key: pem('PRIVATE KEY') },
      null,
      2,
    ),
    HIDDEN_KEY,
  ],
  ['.netrc', '.netrc', `machine pypi.org login a password ${made(20)}\n`, made(20)],
  ['.htpasswd', 'www/.htpasswd', `admin:$apr1$${made(8)}$${made(22)}\n`, made(22)],
  [
    '.aws/credentials',
    '.aws/credentials',
    `[default]\naws_secret_access_key = ${made(40, BASE64)}\n`,
    made(40, BASE64),
  ],
  ['.docker/config.json', 'ci/.docker/config.json', `{"auths": {"x": {"auth": "${made(20)}"}}}`, made(20)],
  ['.pypirc', '.pypirc', `[pypi]\npassword = ${made(20)}\n`, made(20)],
  ['.env', '.env', `A=${made(20)}\n`, made(20)],
  ['.env of production', 'deploy/.env.production', `A=${made(20)}\n`, made(20)],
  ['.git-credentials', '.git-credentials', `https://a:${made(20)}@example.org\n`, made(20)],
].map(([what = '', path = '', content = '', hidden = '']) => ({
  what: String(what),
  path: String(path),
  content,
  hidden: String(hidden),
  severity: 'unsafe',
}));

const VALUE = made(32, LETTERS, 77);

const OTHERS: readonly PlantedSecret[] = [
  ['an address of https', 'src/app/a.py', `URL = "https://deploy:${VALUE}@git.example.org/a.git"\n`, 'unsafe'],
  ['an address of a database', 'alembic.ini', `sqlalchemy.url = postgresql+psycopg2://app:${VALUE}@db/app\n`, 'unsafe'],
  ['an address without a name', 'deploy/values.yml', `cache: redis://:${VALUE}@cache:6379/0\n`, 'unsafe'],
  [
    'an index with a password',
    'requirements.txt',
    `--index-url https://u:${VALUE}@pypi.example.org/simple\n`,
    'unsafe',
  ],
  ['a password that is thought out', 'src/app/a.py', 'URL = "mysql://app:tr0ub4dor@db/app"\n', 'warning'],
  ['Bearer', 'scripts/a.sh', `curl -H "Authorization: Bearer ${VALUE}" https://example.org\n`, 'unsafe'],
  ['Bearer in Python', 'src/app/a.py', `H = {"Authorization": "Bearer ${VALUE}"}\n`, 'unsafe'],
  ['a token of a forge in a header', 'src/app/a.py', `H = {"Authorization": "token ${made(40, HEX)}"}\n`, 'unsafe'],
  ['an option of a command', 'scripts/a.sh', `twine upload --password ${VALUE} dist/*\n`, 'warning'],
  ['an option with an equals sign', 'scripts/a.sh', `twine upload --password=${VALUE} dist/*\n`, 'warning'],
  ['an image', 'Dockerfile', `FROM x\nENV API_TOKEN ${VALUE}\n`, 'warning'],
  ['an argument of an image', 'Dockerfile', `FROM x\nARG API_TOKEN=${VALUE}\n`, 'warning'],
  ['a variable of a container', 'deploy/pod.yml', `env:\n  - name: DB_PASSWORD\n    value: "${VALUE}"\n`, 'warning'],
  ['a step of a workflow', '.gitea/workflows/a.yml', `run: |\n  export API_TOKEN=${VALUE}\n`, 'warning'],
  ['a default of a shell', 'scripts/a.sh', `TOKEN=\${API_TOKEN:-${VALUE}}\n`, 'warning'],
  ['a setting with a colon', 'a.ini', `[a]\napi_key: ${VALUE} ; mine\n`, 'warning'],
  ['a flow of YAML', 'a.yml', `db: {user: a, password: ${VALUE}, port: 1}\n`, 'warning'],
  ['a list of TOML', 'a.toml', `api_tokens = ["${VALUE}"]\n`, 'warning'],
  ['.npmrc', '.npmrc', `//registry.example.org/:_authToken=${VALUE}\n`, 'warning'],
  ['a block of YAML', 'deploy/a.yml', `password: >-\n  ${VALUE}\n`, 'warning'],
  ['TypeScript', 'web/a.ts', `const config = { apiKey: '${VALUE}' };\n`, 'warning'],
].map(([what = '', path = '', content = '', severity = '']) => ({
  what,
  path,
  content,
  hidden: /tr0ub4dor/u.exec(content)?.[0] ?? (content.includes(VALUE) ? VALUE : made(40, HEX)),
  severity: severity === 'unsafe' ? 'unsafe' : 'warning',
}));

/** Kind times place. */
export const PLANTED: readonly PlantedSecret[] = [
  ...TOKENS.flatMap(([what, token]) =>
    PLACES.map(([path, text]) => ({
      what: `a token of ${what} in ${path}`,
      path,
      content: filled(text, 'upload', token),
      hidden: token.slice(-12),
      severity: 'unsafe' as const,
    })),
  ),
  ...LITERALS.flatMap(([name, value]) =>
    PLACES.map(([path, text]) => ({
      what: `${name} in ${path}`,
      path,
      content: filled(text, name, value),
      hidden: value,
      severity: FORGE.has(name) ? ('unsafe' as const) : ('warning' as const),
    })),
  ),
  ...PYTHON.flatMap(([what, text]) =>
    (
      [
        ['api_token', VALUE],
        ['DB_PASSWORD', 'p%8*Q{x}2mV9c'],
      ] as const
    ).map(([name, value]) => ({
      what: `${name} by ${what}`,
      path: 'src/app/python.py',
      content: filled(text, name, value),
      hidden: value,
      severity: 'warning' as const,
    })),
  ),
  ...FILES,
  ...OTHERS,
];

/** What stands for a secret, or is none: a path and a text. */
export const HARMLESS: readonly (readonly [what: string, path: string, content: string])[] = [
  ['x', 'a.py', 'password = "xxxxxxxxxxxx"\n'],
  ['a name in angle brackets', 'a.py', 'token = "<your-token>"\n'],
  ['a variable of a shell', 'a.py', 'password = "${PASSWORD}"\n'],
  ['a template', 'a.py', 'token = "{{ token }}"\n'],
  ['a field of a template', 'a.py', 'password = "{password}"\n'],
  ['a placeholder of Python', 'a.cfg', '[a]\npassword = %(password)s\n'],
  ['a placeholder of the C sort', 'a.py', 'password = "%s"\n'],
  ['changeme', 'a.yml', 'password: changeme\n'],
  ['change-me with a number', 'a.yml', 'password: change-me-123\n'],
  ['example', 'a.py', 'SECRET_KEY = "example-secret-key-1"\n'],
  ['your own', 'a.py', 'API_KEY = "your-api-key-here"\n'],
  ['stars', 'a.py', 'password = "********"\n'],
  ['one character', 'a.py', 'token = "0000000000000000000000000000000000000000"\n'],
  ['counted', 'a.py', 'password = "1234567890"\n'],
  ['words for it', 'a.py', 'password = "test-password-1"\n'],
  ['another variable', 'a.py', 'password = os.environ["DB_PASSWORD"]\n'],
  ['a variable without a default', 'a.py', 'token = os.environ.get("API_TOKEN")\n'],
  ['a secret of a workflow', 'a.yml', 'env:\n  TOKEN: ${{ secrets.PYPI_API_TOKEN }}\n'],
  ['a right of a workflow', 'a.yml', 'permissions:\n  id-token: write\n'],
  ['a variable of a file', '.env.example', 'API_TOKEN=\nDB_PASSWORD=$OTHER\n'],
  ['a kind of token', 'a.py', 'token_type = "Bearer"\ntoken = "STRING_LITERAL"\n'],
  ['an address of tokens', 'a.py', 'TOKEN_URL = "https://auth.example.org/oauth2/v1/token"\n'],
  ['a form', 'a.py', 'password = forms.CharField(widget=forms.PasswordInput(attrs={"id": "pass-1x"}))\n'],
  ['a question', 'a.py', 'password = getpass.getpass("Password for user1: ")\n'],
  ['a key of a dictionary', 'a.py', 'token = request.headers.get("X-Auth-Token-2")\n'],
  ['a translation', 'a.json', '{"password": "Mot de passe"}\n'],
  ['the marker of a key', 'a.py', 'if line == "-----BEGIN PRIVATE KEY-----":\n    read()\n'],
  ['a certificate', 'a.pem', '-----BEGIN CERTIFICATE-----\nMIICxTCCAa0CFDc\n-----END CERTIFICATE-----\n'],
  ['a public key', 'a.pem', `-----BEGIN PUBLIC KEY-----\n${KEY_LINES}-----END PUBLIC KEY-----\n`],
  ['the example of AWS', 'a.md', 'AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n'],
  ['a token that is cut', 'a.py', 'token = "ghp_xxx"\nother = "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"\n'],
  ['an address without a password', 'a.py', 'URL = "https://deploy@example.org/a"\n'],
  ['an address with words', 'a.py', 'URL = "https://user:password@example.org/a"\n'],
  [
    'an address with a variable',
    'a.sh',
    'git clone https://user:$TOKEN@example.org/a https://user:${TOKEN}@example.org/b\n',
  ],
  ['a commit of a forge', 'a.yml', 'gitea_commit: da39a3ee5e6b4b0d3255bfef95601890afd80709\n'],
  ['a hash of a commit', 'a.py', 'COMMIT = "da39a3ee5e6b4b0d3255bfef95601890afd80709"\n'],
  ['a hash of a password', 'a.py', 'password = "pbkdf2_sha256$10000$LUyhxJjuLwXF$f6Zbpnx1L5dPze8m0itBaHMDyZ"\n'],
  ['words of a lexer', 'a.py', 'tokens = {"root": [(r"x1y2z3a4b5", Token.Text)]}\n'],
  ['a template of an environment', '.env.template', 'A=1\n'],
  ['a public SSH key', 'id_rsa.pub', 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ user@example\n'],
  ['an alias', 'a.yml', 'password: *default\n'],
  ['an encrypted value', 'a.yml', 'password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6638643965396\n'],
];
