import type { PackageFacts } from './package-facts.ts';

/** Where a new smoke test is written: a folder that no back-end takes for a package, by a name that means what it is. */
export const SMOKE_TEST = 'scripts/smoke_test.py';

/**
 * The smoke test that a project has already; `null` when it has none. `test_smoke.py` isn't one: pytest runs it, and as a
 * script it would do nothing.
 * @param files - of the project, relative, with `/`
 */
export function findSmokeTest(files: readonly string[]): string | null {
  return files.find((file) => /(?:^|\/)(?:smoke|smoke[-_]?tests?)\.py$/iu.test(file)) ?? null;
}

const NOT_PUBLIC = /^_|^(?:tests?|testing|conftest|setup|__main__)$/u;

/** Deeper namespaces are nobody's. */
const DEEPEST = 4;

/** The modules directly below a folder that can be imported by name; those of namespaces are looked for deeper. */
function modulesBelow(folder: string, prefix: string, files: readonly string[], depth: number): readonly string[] {
  const own = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  if (own.some((file) => /^__init__\.py[ixd]?$/u.test(file)) || depth > DEEPEST) return [prefix];
  const names = own.flatMap((file) => /^(?<name>[^/.]+)(?:\.py|\.pyx|\/.*\.pyx?)$/u.exec(file)?.groups?.['name'] ?? []);
  return [...new Set(names)]
    .filter((name) => !NOT_PUBLIC.test(name) && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
    .flatMap((name) =>
      own.includes(`${name}.py`) || own.includes(`${name}.pyx`)
        ? [`${prefix}.${name}`]
        : modulesBelow(`${folder}/${name}`, `${prefix}.${name}`, files, depth + 1),
    );
}

/**
 * The public modules of a project that nothing else contains: top-level packages and modules, and the first real packages
 * of a namespace.
 * @param importNames - top-level names
 * @param files - of the project, relative, with `/`
 */
export function publicModules(importNames: readonly string[], files: readonly string[]): readonly string[] {
  return importNames
    .filter((name) => !NOT_PUBLIC.test(name))
    .flatMap((name) => {
      const folders = files.flatMap((file) => {
        const [, before] = new RegExp(`^((?:[^/]+/)*?)${name}/.*\\.pyx?$`, 'u').exec(file) ?? [];
        return before === undefined ? [] : [`${before}${name}`];
      });
      const [folder] = folders.sort((a, b) => a.length - b.length);
      const isModule = files.some((file) => file === `${name}.py` || file === `src/${name}.py`);
      if (folder === undefined || isModule) return [name];
      const below = modulesBelow(folder, name, files, 0);
      return below.length === 0 ? [name] : below;
    });
}

function pythonList(name: string, values: readonly string[]): string {
  const one = `${name} = [${values.map((value) => JSON.stringify(value)).join(', ')}]`;
  if (one.length <= 88) return one;
  return [`${name} = [`, ...values.map((value) => `    ${JSON.stringify(value)},`), ']'].join('\n');
}

/** For a project whose modules only a build makes: what was installed says their names. */
const INSTALLED_MODULES = `def installed_modules() -> list[str]:
    """The top-level modules that the installed distribution has."""
    names: set[str] = set()
    for path in distribution(NAME).files or []:
        top = path.parts[0]
        if len(path.parts) > 1 or top.endswith((".py", ".so", ".pyd")):
            name = top.split(".")[0]
            if name.isidentifier() and not name.startswith("_"):
                names.add(name)
    return sorted(names)
`;

/**
 * A smoke test of the project's real imports and scripts, which runs wherever the release is installed.
 * @param modules - what to import; empty: what the installed distribution has
 */
export function smokeTestOf(
  { name, scripts }: Pick<PackageFacts, 'name' | 'scripts'>,
  modules: readonly string[],
): string {
  const commands = Object.keys(scripts);
  const isKnown = modules.length > 0;
  const imports = [
    'import importlib',
    ...(commands.length > 0 ? ['import shutil', 'import subprocess'] : []),
    'import sys',
    ...(commands.length > 0 ? ['import sysconfig'] : []),
    isKnown ? 'from importlib.metadata import version' : 'from importlib.metadata import distribution, version',
  ];
  const parts = [
    `"""Smoke test of an installed ${name}: does it work where nothing but it is installed?

Run it with the Python of the environment in question: python ${SMOKE_TEST}
"""
`,
    ...(isKnown ? [] : ['from __future__ import annotations\n']),
    `${imports.join('\n')}\n`,
    [
      `NAME = ${JSON.stringify(name)}`,
      ...(isKnown ? [pythonList('MODULES', modules)] : []),
      ...(commands.length > 0 ? [pythonList('SCRIPTS', commands)] : []),
      '',
      '',
    ].join('\n'),
    ...(isKnown ? [] : [`${INSTALLED_MODULES}\n`]),
    `def check_imports() -> str:
    """Every public module can be imported."""
    modules = ${isKnown ? 'MODULES' : 'installed_modules()'}
    for name in modules:
        importlib.import_module(name)
    return f"imported {', '.join(modules)}"

`,
    ...(commands.length > 0
      ? [
          `def check_scripts() -> str:
    """Every script was installed and starts."""
    for script in SCRIPTS:
        path = shutil.which(script, path=sysconfig.get_path("scripts"))
        if path is None:
            raise RuntimeError(f"the script {script} was not installed")
        subprocess.run([path, "--help"], check=True, timeout=60, capture_output=True)
    return f"started {', '.join(SCRIPTS)}"

`,
        ]
      : []),
    `def main() -> int:
    """Run every check; the first that fails ends the script with a traceback."""
    print(f"{NAME} {version(NAME)}")
    print(f"ok: {check_imports()}")
${commands.length > 0 ? '    print(f"ok: {check_scripts()}")\n' : ''}    return 0

`,
    `if __name__ == "__main__":
    sys.exit(main())
`,
  ];
  return parts.join('\n');
}
