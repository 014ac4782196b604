import { describe, expect, test } from '@jest/globals';
import { parseKeyValues, workflowCommands } from '#testkit';

describe('command files, as a runner reads them', () => {
  test('hold name=value, and values of many lines between two words', () => {
    expect(parseKeyValues('a=1=2\nb<<WORD\nx\n\ny=z\nWORD\na=3\n')).toEqual({ a: '3', b: 'x\n\ny=z' });
  });

  test('are refused where a runner refuses them', () => {
    expect(() => parseKeyValues('a<<WORD\nx\n')).toThrow("Matching delimiter not found 'WORD'");
    expect(() => parseKeyValues('nonsense\n')).toThrow("Invalid format 'nonsense'");
  });
});

describe('workflow commands, as a runner reads them', () => {
  test('have properties and a message, both unescaped', () => {
    expect(workflowCommands('x\n  ::warning file=a%2Cb,line=3::one%0Atwo%25\n##[error]old form\n')).toEqual([
      { name: 'warning', properties: { file: 'a,b', line: '3' }, message: 'one\ntwo%' },
      { name: 'error', properties: {}, message: 'old form' },
    ]);
  });

  test('are not made of colons further on', () => {
    expect(workflowCommands('see a::b::c and ::error')).toEqual([]);
  });
});
