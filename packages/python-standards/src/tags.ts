import { visibleValue } from '#harmless-text';

/** A wheel for every existing platform has a few hundred; three long lists multiply to billions. */
const MOST_TAGS = 10_000;

/**
 * Expands a compressed tag set (PEP 425): `py2.py3-none-any` is `py2-none-any` and `py3-none-any`. Lower case, without
 * repetitions, in the order written.
 * @throws Error when there aren't three parts, or a component is empty
 */
export function expandTags(text: string): readonly string[] {
  const parts = text.toLowerCase().split('-');
  const [pythons, abis, platforms] = parts.map((part) => part.split('.'));
  if (parts.length !== 3 || pythons === undefined || abis === undefined || platforms === undefined) {
    throw new Error(`the tag ${text} has ${parts.length} parts instead of 3`);
  }
  if ([pythons, abis, platforms].some((components) => components.includes('')))
    throw new Error(`the tag ${text} has an empty component`);
  if (pythons.length * abis.length * platforms.length > MOST_TAGS)
    throw new Error(`the tag ${visibleValue(text, 100)} expands to more than ${MOST_TAGS} tags`);
  const tags = pythons.flatMap((python) =>
    abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)),
  );
  return [...new Set(tags)];
}
