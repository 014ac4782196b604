/** How assignments are written in a file. `null`: unknown, so only tokens, keys and addresses are searched for. */
export type Language = 'python' | 'json' | 'yaml' | 'toml' | 'ini' | 'env' | 'shell' | 'code';

const BY_ENDING: readonly (readonly [pattern: RegExp, language: Language])[] = [
  [/\.(?:py[iwx]?|pxd)$/u, 'python'],
  [/\.(?:json[c5]?|ipynb|webmanifest|tfstate)$/u, 'json'],
  [/\.ya?ml$/u, 'yaml'],
  [/\.toml$/u, 'toml'],
  [/\.(?:ini|cfg|conf|cnf|config|properties)$/u, 'ini'],
  [/(?:^|\/)\.(?:pypirc|npmrc|gitconfig|pgpass|s3cfg|boto)$|(?:^|\/)(?:credentials|config)$/u, 'ini'],
  [/(?:^|\/)(?:\.env[^/]*|[^/]*\.env(?:rc)?)$/u, 'env'],
  [
    /\.(?:sh|bash|zsh|ksh|fish|bats|mk)$|(?:^|\/)\.?(?:[Dd]ockerfile(?:\.[^/]*)?|[Cc]ontainerfile|[Mm]akefile|justfile|bashrc|profile|bash_profile|zshrc)$|\.[Dd]ockerfile$/u,
    'shell',
  ],
  [
    /\.(?:[cm]?[jt]sx?|rb|go|java|kts?|php|cs|rs|swift|lua|scala|groovy|gradle|tf|tfvars|hcl|pl|r|jl|dart|exs?)$/u,
    'code',
  ],
];

/** The language of a file by its name, else by its first line. */
export function languageOf(path: string, text: string): Language | null {
  const known = BY_ENDING.find(([pattern]) => pattern.test(path))?.[1];
  if (known !== undefined) return known;
  if (!text.startsWith('#!')) return null;
  const line = text.slice(0, 120).split('\n')[0] ?? '';
  if (line.includes('python')) return 'python';
  return /\b(?:ba|z|k|da)?sh\b/u.test(line) ? 'shell' : null;
}
