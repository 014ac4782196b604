import { secretsPage } from '#forge';
import { largest, shellWord } from '#release-model';
import { forgeKindOf, neededTokens, type NeededToken, type DocumentContext } from './documents.ts';
import { nextRelease } from './next-release.ts';
import type { PackageFacts } from './package-facts.ts';

/** A page to visit. */
export interface PageToVisit {
  readonly what: string;
  readonly url: string;
}

/** The pages on which to create tokens and set secrets, each once. */
export function pagesToVisit(contexts: readonly DocumentContext[]): readonly PageToVisit[] {
  const pages = contexts.flatMap((context) => [
    ...neededTokens(context).flatMap(({ index, page, projectPage }) => [
      { what: `create a token for ${index}`, url: page },
      ...(projectPage === null
        ? []
        : [
            {
              what: `after the first upload, replace it with a token for ${context.facts.name} only`,
              url: projectPage,
            },
          ]),
    ]),
    {
      what: 'set the secrets',
      url: secretsPage({
        forge: forgeKindOf(context.home),
        serverUrl: context.home.serverUrl,
        repository: context.home.repository,
      }),
    },
  ]);
  const once = new Map(pages.map((page) => [`${page.what} ${page.url}`, page]));
  return [...once.values()].sort((a, b) => Number(a.what === 'set the secrets') - Number(b.what === 'set the secrets'));
}

/** The names of all secrets that are needed, each once. */
export function secretNames(contexts: readonly DocumentContext[]): readonly string[] {
  return [...new Set(secretTokens(contexts).map(({ name }) => name))];
}

/** What each secret is for; a secret that several packages use is there for each of them. */
export function secretTokens(contexts: readonly DocumentContext[]): readonly NeededToken[] {
  return contexts.flatMap((context) => neededTokens(context));
}

/**
 * What a person does next, as lines.
 * @param commands - how to run `init` on the same project again, and how to rehearse each package
 */
export function nextSteps(
  contexts: readonly DocumentContext[],
  { init, rehearse }: { readonly init: string; readonly rehearse: (facts: PackageFacts) => string },
): readonly string[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const of = contexts.length === 1 ? () => '' : ({ name }: PackageFacts): string => ` of ${name}`;
  const pages = pagesToVisit(contexts);
  const width = largest(pages.map(({ what }) => what.length));
  return [
    'Next:',
    ...pages.map(({ what, url }) => `  ${what.padEnd(width)}  ${url}`),
    `  The names of the secrets: ${secretNames(contexts).join(', ')}.`,
    ...(forgeKindOf(first.home) === 'github'
      ? []
      : [`  ${init} --set-secrets  sets them, from lines NAME=value on the standard input`]),
    '  Commit the new files and push them.',
    ...contexts.map(({ facts }) => `  ${rehearse(facts)}  shows whether a release${of(facts)} would pass`),
    ...contexts.flatMap(({ facts }) => {
      const { tag, taken, version } = nextRelease(facts);
      const raised =
        taken.length === 0
          ? []
          : [
              `  Raise the version${of(facts)}, for example to ${version}: ${taken.join(' and ')} already ${taken.length === 1 ? 'exists' : 'exist'}.`,
            ];
      const words = `git tag -a ${shellWord(tag)} -m ${shellWord(`Release ${tag}`)} && git push origin ${shellWord(tag)}`;
      return [...raised, `  ${words}  releases${contexts.length === 1 ? '' : ` ${facts.name}`}`];
    }),
  ];
}
