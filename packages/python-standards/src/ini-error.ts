import { ReleaseError } from '#release-model';

/** Why Python refuses an INI file. */
export type IniProblem =
  | 'encoding'
  | 'byte-order-mark'
  | 'no-section'
  | 'empty-section'
  | 'section-twice'
  | 'option-twice'
  | 'malformed-line'
  | 'nothing-to-continue'
  | 'interpolation-syntax'
  | 'interpolation-option'
  | 'interpolation-depth'
  | 'too-much';

/** For each problem: what is wrong with the line, and what to do. None quotes the line, which may contain a token. */
const WORDS: Readonly<Record<IniProblem, readonly [problem: string, remedy: string]>> = {
  encoding: ['is not UTF-8', 'Save the file as UTF-8'],
  'byte-order-mark': [
    'begins with a byte order mark, which Python reads as text',
    'Save the file as UTF-8 without a byte order mark',
  ],
  'no-section': ['is before the first [section]', 'Write the [section] that it belongs to above it'],
  'empty-section': ['is a section without a name', 'Write the name between the brackets'],
  'section-twice': ['repeats a section', 'Move its options to where the section begins'],
  'option-twice': ['repeats an option of its section', 'Keep one of the two'],
  'malformed-line': [
    'is neither [section] nor name = value',
    'Write name = value, or indent the line deeper than the option that it continues',
  ],
  'nothing-to-continue': [
    'is indented and continues nothing',
    'Remove the indent, or write the option that it continues above it',
  ],
  'interpolation-syntax': ['has a % that does not refer to an option', 'Write %% for a percent sign'],
  'interpolation-option': [
    'refers to an option that is neither in its section nor in [DEFAULT]',
    'Add the option, or write %% for a percent sign',
  ],
  'interpolation-depth': [
    'refers to itself, or to options more than 10 deep',
    'Write the text itself instead of the reference',
  ],
  'too-much': ['expands the file to more than can be read', 'Shorten [DEFAULT] and the references between options'],
};

/** An INI file that Python refuses. */
export class IniError extends Error {
  readonly kind: IniProblem;
  /** From 1. */
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;

  /** @param first - the line that this one repeats */
  constructor(kind: IniProblem, line: number, first?: number) {
    const [problem, remedy] = WORDS[kind];
    super(problem);
    this.name = 'IniError';
    this.kind = kind;
    this.line = line;
    this.problem = first === undefined ? problem : `${problem}, first set in line ${first}`;
    this.remedy = remedy;
  }

  /** The same for people: `setup.cfg:3: is neither … . Write … .` */
  inFile(file: string): ReleaseError {
    const { line, problem, remedy } = this;
    return new ReleaseError({ subject: `${file}:${line}`, problem, remedy }, { cause: this });
  }
}
