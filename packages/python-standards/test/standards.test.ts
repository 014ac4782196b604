import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  expandTags,
  isObjectReference,
  isPythonName,
  isValidName,
  licenseIdentifiers,
  normalizeName,
  parseCoreMetadata,
  parseLicenseExpression,
  parseRequirement,
  parseSdistFilename,
  parseSpecifierSet,
  parseWheelFilename,
  wheelNameComponent,
} from '#python-standards';

const metadata = (text: string): ReturnType<typeof parseCoreMetadata> =>
  parseCoreMetadata(new TextEncoder().encode(text));

describe('names', () => {
  test('every spelling of a name has one normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '9', '-', '_', '.') }), (name) => {
        expect(normalizeName(normalizeName(name))).toBe(normalizeName(name));
        expect(normalizeName(name.toUpperCase().replaceAll('-', '.'))).toBe(normalizeName(name));
      }),
      { seed: 1 },
    );
  });

  test('file names spell it with underscores', () => {
    expect(wheelNameComponent('My.Cool--Pkg')).toBe('my_cool_pkg');
  });

  test('what may be a name', () => {
    expect(['a', 'A.b-c_1', 'repo-agent'].every(isValidName)).toBe(true);
    expect(['', '-a', 'a_', 'a b', 'naïve', 'a\n'].some(isValidName)).toBe(false);
  });
});

describe('reasons', () => {
  test.each([
    ['>=3.8 <4', 'a comma is missing'],
    ['>=3.6.*', '.* can only be used with == and !='],
    ['~=1', '~= needs at least two numbers'],
    ['3.8', 'no operator'],
    ['>=1.0+x', 'local label'],
  ])('the specifier %s is refused because %s', (text, reason) => {
    expect(() => parseSpecifierSet(text)).toThrow(reason);
  });

  test.each([
    ['name>=1.*', '.* can only be used with'],
    ['name[a b]', 'expected a comma between extras'],
    ['name[a', 'closing bracket'],
    ['name >=1 <2', 'expected a comma, a semicolon or the end'],
    ['name; python >= "3"', 'expected a marker variable'],
    ['name@', 'expected a URL'],
    ['', 'expected a project name, but the text ends'],
    [`name; ${'('.repeat(5000)}`, 'nested too deeply'],
  ])('the requirement %j is refused: %s', (text, reason) => {
    expect(() => parseRequirement(text)).toThrow(reason);
  });

  test.each([
    ['name-1.0.whl', 'parts between hyphens'],
    ['name-1.x-py3-none-any.whl', 'not a PEP 440 version'],
    ['name-1.0-py3-none-.whl', 'empty component'],
    ['name-1.0-b-py3-none-any.whl', 'does not begin with a digit'],
  ])('%s is no wheel: %s', (name, reason) => {
    expect(() => parseWheelFilename(name)).toThrow(reason);
  });

  test('a source distribution without a hyphen has no version', () => {
    expect(() => parseSdistFilename('name.tar.gz')).toThrow('no hyphen');
  });
});

describe('tags', () => {
  test('compressed sets are expanded', () => {
    expect(expandTags('py2.py3-none-any')).toEqual(['py2-none-any', 'py3-none-any']);
    expect(expandTags('cp311-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64')).toHaveLength(2);
  });
});

describe('Python names', () => {
  test('keywords are none, soft keywords are', () => {
    expect(['match', '_x', 'naïve', 'x1'].every(isPythonName)).toBe(true);
    expect(['class', '1x', 'a-b', ''].some(isPythonName)).toBe(false);
  });

  test('object references', () => {
    expect(['a', 'a.b:c.d', 'a:b [x]'].every(isObjectReference)).toBe(true);
    expect(['a:', 'a b', 'a:b:c', 'a-b:c', ':c'].some(isObjectReference)).toBe(false);
  });
});

describe('license expressions', () => {
  test('without tables the grammar alone is judged', () => {
    expect(parseLicenseExpression('(my-own or MIT) and X', null)).toBe('(my-own OR MIT) AND X');
    expect(() => parseLicenseExpression('MIT License', null)).toThrow('not an SPDX license expression');
  });

  test('what makes PyPI answer 500 is refused', () => {
    expect(() => parseLicenseExpression('LicenseRef-x+', null)).toThrow("can't have a +");
  });

  test('identifiers of an expression', () => {
    expect(licenseIdentifiers('(MIT OR GPL-2.0+) AND Apache-2.0 WITH LLVM-exception')).toEqual([
      'MIT',
      'GPL-2.0',
      'Apache-2.0',
    ]);
  });
});

describe('core metadata', () => {
  test('fields, continuation lines and the body', () => {
    const file = metadata(
      'Metadata-Version: 2.4\nName: x\nClassifier: A\nClassifier: B\nLicense: first\n  second\n\n# Überschrift\n\ntext\n',
    );
    expect(file.get('metadata-version')).toBe('2.4');
    expect(file.getAll('CLASSIFIER')).toEqual(['A', 'B']);
    expect(file.get('License')).toBe('first\n  second');
    expect(file.description).toBe('# Überschrift\n\ntext\n');
    expect(file.defects).toEqual([]);
  });

  test('the description of old files, indented by eight blanks or a bar', () => {
    expect(metadata('Name: x\nDescription: a\n        b\n       |c\n').description).toBe('a\nb\nc');
  });

  test('neither body nor field is no description', () => {
    expect(metadata('Name: x\n\n').description).toBeNull();
  });

  test('what is malformed is told', () => {
    expect(metadata('Name: x\nDescription: a\n\nbody').defects).toEqual(['has both a Description field and a body']);
    expect(metadata('Name: x\nno colon\n').defects).toEqual(['line 2 is neither a field nor blank']);
    expect(parseCoreMetadata(Uint8Array.from([0x4e, 0x3a, 0xff])).defects).toEqual(['is not UTF-8']);
  });
});
