import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { printWorkflow } from '../../scripts/parts/print-workflow.ts';
import { Folded, linesOf, MAY_WRITE, Quoted, Remarked } from '../../scripts/parts/workflow-model.ts';

describe('a printed workflow', () => {
  test('has its comments, quotes, blocks and empty lines where people look for them', () => {
    const printed = printWorkflow('What it is.\n\nChange: nothing.', {
      name: 'Trial',
      on: {
        push: { tags: new Remarked([new Quoted('v*')], { above: 'two\nlines' }) },
        pull_request: null,
        workflow_dispatch: {
          inputs: { dry: { description: 'a: b', type: 'choice', options: ['false', 'x'], default: new Quoted('x') } },
        },
      },
      permissions: { contents: MAY_WRITE },
      env: { PLACE: new Remarked(new Quoted('.'), { above: 'where' }) },
      jobs: {
        first: new Remarked(
          {
            needs: ['a', 'b'],
            if: new Folded('${{ one\n&& two }}'),
            'runs-on': new Remarked('ubuntu-latest', { above: 'another one' }),
            environment: undefined,
            steps: [
              { name: 'Run', env: { A: 'true' }, run: 'one\n\n  two\n' },
              { uses: 'x@v1', with: new Remarked({ lines: linesOf(['a', 'b']) }, { below: 'c: 1\nd: 2' }) },
            ],
          },
          { above: 'The first' },
        ),
        second: { uses: 'y@v1' },
      },
    });
    expect(printed).toBe(`# What it is.
#
# Change: nothing.

name: Trial

on:
  push:
    # two
    # lines
    tags: ['v*']
  pull_request:
  workflow_dispatch:
    inputs:
      dry:
        description: 'a: b'
        type: choice
        options: ['false', x]
        default: 'x'

permissions:
  contents: write # the release of the tag, and its draft

env:
  # where
  PLACE: '.'

jobs:
  # The first
  first:
    needs: [a, b]
    if: >-
      \${{ one
      && two }}
    # another one
    runs-on: ubuntu-latest
    steps:
      - name: Run
        env:
          A: 'true'
        run: |
          one

            two
      - uses: x@v1
        with:
          lines: |
            a
            b
          # c: 1
          # d: 2

  second:
    uses: y@v1
`);
    expect(parse(printed)).toMatchObject({ jobs: { first: { if: '${{ one && two }}' } } });
  });

  test('means what was put in, whatever the text is', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[-:#'"{}&*!|>%@`\n \t.,?0-9a-z~]*$/u),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        const steps = [{ name: one, env: { A: other }, run: other }];
        const printed = printWorkflow('Trial', { name: one, env: { B: new Quoted(other) }, jobs: { a: { steps } } });
        expect(parse(printed)).toEqual({ name: one, env: { B: other }, jobs: { a: { steps } } });
      }),
      { numRuns: 500 },
    );
  });
});
