import { importsOf } from '#python-standards';
import { collect } from '../archive-member.ts';
import { installedParts } from '../import-names.ts';
import { isForTests, moduleName } from './file-kinds.ts';
import type { ReadWheel } from './placed-files.ts';

/** No module that anybody writes is larger. Bytes. */
const MAXIMUM_SOURCE = 2 * 1024 * 1024;

/** The last part of a path in a text: `default.yaml` of `"config/default.yaml"`. */
const TEXT_END = /(?<=["'/])[^"'/\\\n\r]{1,100}(?=["'])/gu;

/** Where the code of a wheel imports a module. */
export interface ImportPlace {
  /** As it is installed. */
  readonly member: string;
  readonly line: number;
  /** Whether importing that module does so for sure. */
  readonly isCertain: boolean;
}

/** What the modules of a wheel, without its tests, import and name. */
export class ShippedCode {
  readonly #texts: ReadonlyMap<string, string>;
  #imports: ReadonlyMap<string, ImportPlace> | null = null;
  #names: ReadonlyMap<string, string> | null = null;

  /** @param texts - by the path that each module is installed to */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  get #imported(): ReadonlyMap<string, ImportPlace> {
    if (this.#imports !== null) return this.#imports;
    const found = new Map<string, ImportPlace>();
    for (const [member, text] of this.#texts) {
      for (const { module, line, isCertain } of importsOf(text, moduleName(member), member.endsWith('/__init__.py'))) {
        const before = found.get(module);
        if (before === undefined || (isCertain && !before.isCertain)) found.set(module, { member, line, isCertain });
      }
    }
    this.#imports = found;
    return found;
  }

  /** Where a module, or one below it, is imported; `null`: by no statement. */
  importOf(module: string): ImportPlace | null {
    const exact = this.#imported.get(module);
    if (exact?.isCertain === true) return exact;
    const below = [...this.#imported].filter(([name]) => name.startsWith(`${module}.`)).map(([, place]) => place);
    return below.find(({ isCertain }) => isCertain) ?? exact ?? below[0] ?? null;
  }

  get #named(): ReadonlyMap<string, string> {
    if (this.#names !== null) return this.#names;
    const found = new Map<string, string>();
    for (const [member, text] of this.#texts) {
      for (const [name] of text.matchAll(TEXT_END)) if (!found.has(name)) found.set(name, member);
    }
    this.#names = found;
    return found;
  }

  /** The module that has the name of a file as a text, or as the end of one; `null`: none. */
  naming(name: string): string | null {
    return this.#named.get(name) ?? null;
  }
}

/** Reads the modules of wheels. @throws ReleaseError when an archive can't be read */
export async function readShippedCode(wheels: readonly ReadWheel[]): Promise<ShippedCode> {
  const texts = new Map<string, string>();
  for (const { distribution, contents } of wheels) {
    const memberOf = (path: string): string => installedParts(path)?.join('/') ?? '';
    await contents.visit(
      ({ path, size }) => path.endsWith('.py') && size <= MAXIMUM_SOURCE && !isForTests(memberOf(path)),
      async (member, chunks) => {
        const installed = memberOf(member.path);
        const bytes = await collect(distribution.filename, member, chunks, MAXIMUM_SOURCE);
        if (installed !== '' && !texts.has(installed)) texts.set(installed, bytes.toString('utf8'));
      },
    );
  }
  return new ShippedCode(texts);
}
