import { htmlText } from '#harmless-text';
import { sizeText, type ReleaseManifest, type ReleaseRecord } from '#release-model';
import { note, table } from './html-parts.ts';
import { sizesHtml } from './sizes-html.ts';
import { stageRows } from './stage-rows.ts';
import { comparisonOf } from './told-by-check.ts';

function facts({ tag, commit, builtWith }: ReleaseManifest): string {
  return [
    ...(tag === null ? ['no tag'] : [`tag <code>${htmlText(tag)}</code>`]),
    ...(commit === null ? ['no commit'] : [`commit <code>${htmlText(commit)}</code>`]),
    ...(builtWith === null
      ? []
      : [
          `built with Python ${htmlText(builtWith.python)}, ${htmlText(builtWith.backend)}, ${htmlText(builtWith.frontend)}`,
        ]),
  ].join(' · ');
}

function missingFiles(record: ReleaseRecord): string {
  const built = record.receipts.find(({ stage }) => stage === 'build');
  return built === undefined || built.outcome === 'failed'
    ? '<h2>Files</h2><p>None: the release failed before anything was built.</p>'
    : '<h2>Files</h2><p>Not known here: the files were built, but their manifest is not among what this page was made of.</p>';
}

/** The files of the release with their hashes, and how large they are. */
export function filesHtml(record: ReleaseRecord): string {
  const { manifest, manifestSha256 } = record;
  if (manifest === null) return missingFiles(record);
  const rows = manifest.files.map(
    (file) =>
      `<tr><th scope="row"><code>${htmlText(file.filename)}</code>${file.takenFrom === undefined ? '' : ` <span class="soft">taken from ${htmlText(file.takenFrom)}</span>`}</th><td>${file.kind}</td><td class="number" title="${String(file.size)} bytes">${sizeText(file.size)}</td><td class="hash">${htmlText(file.sha256)}</td></tr>`,
  );
  const hash =
    manifestSha256 === null ? '' : note(`Manifest: sha256 <span class="hash">${htmlText(manifestSha256)}</span>`);
  const checked = stageRows(record).find(({ stage }) => stage === 'check')?.items ?? [];
  const changes = comparisonOf(record);
  const earlier = changes?.kind === 'compared' ? { version: changes.version, sizes: changes.sizes ?? [] } : null;
  return `<h2>Files</h2>${sizesHtml(manifest, { checked, earlier })}${table('Files of the release', ['file', 'kind', { number: 'size' }, 'sha256'], rows)}${note(facts(manifest))}${hash}`;
}
