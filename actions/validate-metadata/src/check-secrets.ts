import { LARGEST_SEARCHED, searchFile, secretFinding } from '#secret-finder';
import { countText, type Finding } from '#release-model';
import { checked, type CheckContext, type CheckedPoint } from './check-context.ts';

/**
 * Looks for tokens, keys and passwords in the files of the project, and for files that usually contain them. A finding
 * that only warns leaves the point open: only a person can tell whether the secret is real.
 */
export async function checkSecrets({ source }: CheckContext): Promise<readonly CheckedPoint[]> {
  const inTexts: Finding[] = [];
  const files: Finding[] = [];
  let texts = 0;
  let binaries = 0;
  let looked = 0;
  for (const path of source.files) {
    if (source.strays.has(path)) continue;
    const read = await source.readStart(path, LARGEST_SEARCHED);
    if (read === null) continue;
    const searched = await searchFile(path, read.start, read.size);
    looked += 1;
    if (searched.looked === 'text') texts += 1;
    else binaries += 1;
    for (const hit of searched.hits) {
      const finding = secretFinding(hit, { path, file: source.show(path) });
      if (hit.rule === 'secret-file') files.push(finding);
      else inTexts.push(finding);
    }
  }
  const only = binaries === 0 ? '' : `; ${countText(binaries, 'binary file')}, for key stores only`;
  return [
    { ...checked('secrets', inTexts, `${countText(texts, 'text file')}${only}`), whenWarned: 'unknown' },
    { ...checked('.env and key files', files, countText(looked, 'file')), whenWarned: 'unknown' },
  ];
}
