import { isPythonKeyword } from './python-names.ts';
import { isOperator, logicalLines, splitAt, type PythonLine, type PythonToken } from './python-tokens.ts';
import { closingIndex, COMPUTED, keywordArguments, pythonValue, type PythonValue } from './python-value.ts';

/** What a `setup.py` passes to `setup()`. */
export interface SetupCall {
  /** The keywords that are written out, with what is clear of their values. */
  readonly keywords: ReadonlyMap<string, PythonValue>;
  /** Whether these are all keywords: `**` of something computed may add some. */
  readonly isWhole: boolean;
}

/** A block that a line is in, from the outside to the inside. */
interface Block {
  /** Of its header, among all lines. */
  readonly index: number;
  readonly indent: number;
  /** A function or class, whose names are its own. */
  readonly isScope: boolean;
}

interface PlacedLine extends PythonLine {
  readonly index: number;
  readonly blocks: readonly Block[];
}

/** Where a name gets its value. */
interface Binding {
  readonly name: string;
  readonly line: PlacedLine;
  /** The blocks whose names it belongs to. */
  readonly blocks: readonly Block[];
  /** `null`: only running it would tell. */
  readonly value: readonly PythonToken[] | { readonly module: string; readonly name: string } | null;
}

/** A change of what a name already stands for. */
interface Mutation {
  readonly name: string;
  /** The key that is set; `null`: any. */
  readonly key: string | null;
  /** Only adds at the end. */
  readonly isAddition: boolean;
}

/** Far more than anyone writes by hand. Characters. */
const LONGEST = 500_000;

const ADDING: ReadonlySet<string> = new Set(['append', 'extend', 'insert', 'add']);
const CHANGING: ReadonlySet<string> = new Set([
  'update', 'pop', 'popitem', 'setdefault', 'remove', 'discard', 'clear', 'sort', 'reverse', '__setitem__', '__delitem__',
]); // prettier-ignore

function isWord(token: PythonToken | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'name' && words.includes(token.text);
}

function beginsScope([first, second]: readonly PythonToken[]): boolean {
  return isWord(first, 'def', 'class') || (isWord(first, 'async') && isWord(second, 'def'));
}

/** Every line with the blocks that it is in. */
function placedLines(source: string): readonly PlacedLine[] {
  const open: Block[] = [];
  return logicalLines(source).map((line, index) => {
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= line.indent) open.pop();
    const placed = { ...line, index, blocks: [...open] };
    if (isOperator(line.tokens.at(-1), ':'))
      open.push({ index, indent: line.indent, isScope: beginsScope(line.tokens) });
    return placed;
  });
}

function namesIn(tokens: readonly PythonToken[]): readonly string[] {
  return tokens.flatMap(({ kind, text }, index) =>
    kind === 'name' && !isOperator(tokens[index - 1], '.') ? [text] : [],
  );
}

function imports(line: PlacedLine, tokens: readonly PythonToken[]): readonly Binding[] {
  const at = tokens.findIndex((token) => isWord(token, 'import'));
  const from = isWord(tokens[0], 'from')
    ? tokens
        .slice(1, at)
        .map(({ text }) => text)
        .join('')
    : null;
  const listed = tokens.slice(at + 1).filter((token) => !isOperator(token, '(') && !isOperator(token, ')'));
  return splitAt(listed, ',').flatMap((part): Binding[] => {
    const as = part.findIndex((token) => isWord(token, 'as'));
    const dotted = (as < 0 ? part : part.slice(0, as)).map(({ text }) => text).join('');
    const alias = as < 0 ? null : (part[as + 1]?.text ?? null);
    const name = alias ?? (from === null ? dotted.split('.')[0] : dotted) ?? '';
    const module = from ?? (alias === null ? name : dotted);
    return [{ name, line, blocks: line.blocks, value: { module, name: from === null ? '' : dotted } }];
  });
}

/** The names that a statement gives a value to. In doubt a name counts, and then its value is computed. */
function bindingsOf(line: PlacedLine, tokens: readonly PythonToken[]): readonly Binding[] {
  const [first, second] = tokens;
  const untold = (names: readonly string[], blocks = line.blocks): readonly Binding[] =>
    names.map((name) => ({ name, line, blocks, value: null }));
  if (isWord(first, 'import', 'from')) return imports(line, tokens);
  // A global of a function is one of the module
  if (isWord(first, 'global', 'nonlocal', 'del')) return untold(namesIn(tokens.slice(1)), []);
  if (beginsScope(tokens)) {
    const at = tokens.findIndex((token) => isOperator(token, '('));
    const [name] = namesIn(tokens.slice(isWord(first, 'async') ? 2 : 1));
    const inside: Block = { index: line.index, indent: line.indent, isScope: true };
    const parameters = at < 0 ? [] : tokens.slice(at, closingIndex(tokens, at));
    return [...untold(name === undefined ? [] : [name]), ...untold(namesIn(parameters), [...line.blocks, inside])];
  }
  const inner = tokens.flatMap((token, index) => {
    if (token.kind === 'name' && isOperator(tokens[index + 1], ':=')) return [token.text];
    return isWord(token, 'as') ? namesIn(tokens.slice(index + 1)).slice(0, 1) : [];
  });
  const end = isWord(first, 'for') ? tokens.findIndex((token) => isWord(token, 'in')) : 0;
  const parts = splitAt(tokens, '=');
  const value = parts.at(-1) ?? [];
  const assigned = parts.slice(0, -1).flatMap((target): readonly Binding[] => {
    const [name] = target;
    const isPlain = target.length === 1 || (isOperator(target[1], ':') && parts.length === 2);
    // `else: a = 1` looks like an annotation
    if (isPlain && name?.kind === 'name' && !isPythonKeyword(name.text))
      return [{ name: name.text, line, blocks: line.blocks, value }];
    return isOperator(second, '[') || isOperator(second, '.') ? [] : untold(namesIn(target));
  });
  return [...untold(inner), ...untold(namesIn(tokens.slice(1, end))), ...assigned];
}

/** How a statement changes what its first name stands for. */
function mutationsOf(tokens: readonly PythonToken[]): readonly Mutation[] {
  return tokens.flatMap((token, index): Mutation[] => {
    if (token.kind !== 'name' || isOperator(tokens[index - 1], '.')) return [];
    const [next, after] = [tokens[index + 1], tokens[index + 2]];
    const name = token.text;
    if (next?.kind === 'operator' && /^(?:[-+*/%@&|^]|\*\*|\/\/|>>|<<)=$/u.test(next.text))
      return [{ name, key: null, isAddition: next.text === '+=' }];
    if (isOperator(next, '.') && after?.kind === 'name' && (ADDING.has(after.text) || CHANGING.has(after.text)))
      return [{ name, key: null, isAddition: ADDING.has(after.text) }];
    if (!isOperator(next, '[')) return [];
    const end = closingIndex(tokens, index + 1);
    const follows = tokens[end];
    const isStore =
      isOperator(follows, '=') ||
      isOperator(follows, '[') ||
      isWord(tokens[index - 1], 'del') ||
      (follows?.kind === 'operator' && follows.text.endsWith('=') && !/^(?:==|!=|<=|>=)$/u.test(follows.text)) ||
      (isOperator(follows, '.') &&
        (ADDING.has(tokens[end + 1]?.text ?? '') || CHANGING.has(tokens[end + 1]?.text ?? '')));
    if (!isStore) return [];
    const key = pythonValue(tokens.slice(index + 2, end - 1), () => COMPUTED);
    return [{ name, key: key.kind === 'text' ? key.text : null, isAddition: false }];
  });
}

function isWithin(inner: readonly Block[], outer: readonly Block[]): boolean {
  return outer.every((block, index) => inner[index]?.index === block.index);
}

/** The value, as far as the changes of its name leave it clear. */
function changed(value: PythonValue, mutations: readonly Mutation[]): PythonValue {
  if (mutations.length === 0 || value.kind === 'computed') return value;
  if (value.kind === 'list' && mutations.every(({ isAddition }) => isAddition)) return { ...value, isWhole: false };
  if (value.kind !== 'dict') return COMPUTED;
  if (mutations.some(({ key }) => key === null)) return COMPUTED;
  return {
    ...value,
    entries: new Map([...value.entries, ...mutations.map(({ key }) => [key ?? '', COMPUTED] as const)]),
  };
}

class Names {
  readonly #bindings: readonly Binding[];
  readonly #mutations: readonly Mutation[];
  readonly #known = new Map<Binding, PythonValue>();

  constructor(lines: readonly PlacedLine[]) {
    const statements = lines.flatMap((line) => splitAt(line.tokens, ';').map((tokens) => ({ line, tokens })));
    this.#bindings = statements.flatMap(({ line, tokens }) => bindingsOf(line, tokens));
    this.#mutations = statements.flatMap(({ tokens }) => mutationsOf(tokens));
  }

  /** What a name stands for on a line: a value that it gets once, before, and whatever happens. */
  at(name: string, line: PlacedLine, depth: number): PythonValue {
    const scopes = (blocks: readonly Block[]): readonly Block[] => blocks.filter(({ isScope }) => isScope);
    const visible = this.#bindings.filter(
      (binding) => binding.name === name && isWithin(scopes(line.blocks), scopes(binding.blocks)),
    );
    const [binding, ...others] = visible;
    if (binding?.value == null) return COMPUTED;
    const { value } = binding;
    if ('module' in value) {
      // The same name from another place, for older Pythons: what is released has one of them
      return others.every(
        (other) =>
          other.value !== null &&
          'module' in other.value &&
          other.value.name === value.name &&
          other.value.module === value.module,
      )
        ? { kind: 'imported', ...value }
        : COMPUTED;
    }
    const isCertain =
      others.length === 0 && isWithin(line.blocks, binding.line.blocks) && binding.line.index < line.index;
    if (!isCertain) return COMPUTED;
    const known = this.#known.get(binding);
    if (known !== undefined) return known;
    const found = changed(
      pythonValue(value, (inner, deeper) => this.at(inner, binding.line, deeper), depth),
      this.#mutations.filter((mutation) => mutation.name === name),
    );
    this.#known.set(binding, found);
    return found;
  }

  /** The names by which `setup` of setuptools, distutils or what takes their place is called. */
  get callees(): ReadonlySet<string> {
    const isSetup = ({ value }: Binding): boolean => value !== null && 'module' in value && value.name === 'setup';
    const imported = this.#bindings.filter(isSetup).map(({ name }) => name);
    const isOwn = this.#bindings.some(
      ({ name, value, blocks }) => name === 'setup' && value === null && blocks.length === 0,
    );
    return new Set([...imported, ...(isOwn ? [] : ['setup'])]);
  }
}

/** The arguments of every call of `setup` on a line. */
function callsOn({ tokens }: PlacedLine, callees: ReadonlySet<string>): readonly (readonly PythonToken[])[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'name' || !isOperator(tokens[index + 1], '(') || isWord(tokens[index - 1], 'def', 'class'))
      return [];
    const isMethod = isOperator(tokens[index - 1], '.');
    // `setuptools.setup(…)`, and not `self.setup(…)`
    const isCall = isMethod
      ? token.text === 'setup' && !isWord(tokens[index - 2], 'self', 'cls')
      : callees.has(token.text);
    return isCall ? [tokens.slice(index + 2, closingIndex(tokens, index + 1) - 1)] : [];
  });
}

function isSame(one: PythonValue | undefined, other: PythonValue | undefined): boolean {
  const plain = (value: PythonValue | undefined): string =>
    JSON.stringify([value], (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner));
  return one?.kind !== 'computed' && plain(one) === plain(other);
}

/** What all of several calls agree on: which one is run, only running tells. */
function agreed(one: SetupCall, other: SetupCall): SetupCall {
  const keys = new Set([...one.keywords.keys(), ...other.keywords.keys()]);
  const keywords = [...keys].map((key) => {
    const value = one.keywords.get(key);
    return [key, value !== undefined && isSame(value, other.keywords.get(key)) ? value : COMPUTED] as const;
  });
  return { keywords: new Map(keywords), isWhole: one.isWhole && other.isWhole };
}

/**
 * Reads what a `setup.py` passes to `setup()`, without running it: literals, names that get one value, dicts passed with
 * `**`. What isn't clear is computed; so is everything where it isn't clear what is called.
 * @returns `null` when nothing calls `setup`
 */
export function readSetupCall(source: string): SetupCall | null {
  if (source.length > LONGEST) return { keywords: new Map(), isWhole: false };
  const lines = placedLines(source);
  const names = new Names(lines);
  const { callees } = names;
  const calls = lines.flatMap((line) =>
    callsOn(line, callees).map((tokens): SetupCall => {
      const { entries, isWhole } = keywordArguments(tokens, (name, depth) => names.at(name, line, depth));
      return { keywords: entries, isWhole };
    }),
  );
  const [first, ...others] = calls;
  return first === undefined ? null : others.reduce(agreed, first);
}
