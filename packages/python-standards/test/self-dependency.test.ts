import { describe, expect, test } from '@jest/globals';
import { selfDependencies } from '#python-standards';

describe('a project that names itself', () => {
  test.each<readonly [string, readonly (readonly [string | null, string])[], readonly string[]]>([
    ['not', [[null, 'other'], ['all', 'repo-agents[all]']], []],
    ['as extras are put together', [['all', 'Repo.Agent[docs,tests]'], ['docs', 'sphinx'], ['tests', 'repo-agent[docs]']], []],
    ['as a dependency', [[null, 'repo_agent >= 1; python_version < "4"']], ['0 the project depends on itself, which brings nothing']],
    ['with an extra for everybody', [[null, 'repo-agent[docs]'], ['docs', 'sphinx']], []],
    ['in an extra', [['all', 'repo-agent']], ["0 the project depends on itself in its extra 'all', which brings nothing"]],
    ['by the same extra', [['all', 'repo-agent[docs, ALL]'], ['docs', 'sphinx']], ["0 the extra 'all' includes itself"]],
    ['by a marker', [[null, 'repo-agent[a]; extra == "a" and python_version > "3"']], ["0 the extra 'a' includes itself"]],
    ['in a circle', [['a', 'repo-agent[b]'], ['b', 'repo-agent[c]'], ['c', 'repo-agent[a]']], ["0 the extras 'a', 'b' and 'c' include each other"]],
    ['in a pair, once', [['a', 'repo-agent[b]'], ['b', 'repo-agent[a]']], ["0 the extras 'a' and 'b' include each other"]],
    ['in something that is not a requirement', [[null, 'repo-agent[']], []],
  ])('%s', (_, requirements, problems) => {
    const found = selfDependencies(requirements.map(([extra, text]) => ({ extra, text })), 'repo-agent');
    expect(found.map(({ index, problem }) => `${String(index)} ${problem}`)).toEqual(problems);
  }); // prettier-ignore

  test.each<[string | null, string, string | null, string | null]>([
    ['all', 'repo-agent[docs]==1.2.2', '1.2.3', "! asks for ==1.2.2 of the project itself, but this is 1.2.3, so nobody can install the extra 'all'"],
    [null, 'Repo_Agent[docs]>=2', '1.2.3', '! asks for >=2 of the project itself, but this is 1.2.3, so nobody can install it'],
    [null, 'repo-agent[docs]<1; extra == "all"', '1.2.3', "! asks for <1 of the project itself, but this is 1.2.3, so nobody can install the extra 'all'"],
    [null, 'repo-agent[docs]<1; os_name == "nt"', '1.2.3', 'asks for <1 of the project itself, but this is 1.2.3'],
    ['all', 'repo-agent[docs]>=1.2', '1.2.3rc1', null],
    ['all', 'repo-agent[docs]==1.2.3', '1.2.3+local', null],
    ['all', 'repo-agent[docs]==7', null, null],
  ])('with a version: %s %s of %s', (extra, text, version, expected) => {
    const [found] = selfDependencies([{ extra, text }], 'repo-agent', version);
    expect(found === undefined ? null : `${found.isFatal ? '! ' : ''}${found.problem}`).toBe(expected);
  }); // prettier-ignore
});
