import { countText, type Finding, findingAnnotation, findingSentence, type Host, outcomeText } from '#release-model';
import type { CheckedFile } from './check-files.ts';
import { stopsCheck } from './stopping.ts';

/** Runners hide further annotations; the log has all findings. */
const ANNOTATIONS = 10;

function line(finding: Finding): string {
  return `  ${finding.severity} ${finding.rule}: ${findingSentence(finding)}`;
}

function heading({ filename, verdict, findings, readme }: CheckedFile): string {
  const count = countText(findings.length, 'finding');
  return `${filename}: ${verdict}, ${count}, twine ${outcomeText(readme.outcome)}`;
}

/** Shows every file with its findings, and annotates those that stop. */
export async function showFiles(files: readonly CheckedFile[], strict: boolean, host: Host): Promise<void> {
  for (const file of files) {
    const lines = [
      ...file.findings.map(line),
      ...(file.readme.message === '' ? [] : [`  twine: ${file.readme.message}`]),
    ];
    if (lines.length === 0) {
      host.info(heading(file));
      continue;
    }
    await host.group(heading(file), () => {
      host.info(lines.join('\n'));
      return Promise.resolve();
    });
  }
  const stopping = files.flatMap(({ findings }) => findings.filter((finding) => stopsCheck(finding, strict)));
  for (const finding of stopping.slice(0, ANNOTATIONS))
    host.error(findingAnnotation(finding, host.environment), finding.location?.from, finding);
  const warnings = files.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'warning'));
  for (const finding of warnings.filter((one) => !stopsCheck(one, strict)).slice(0, ANNOTATIONS))
    host.warning(findingAnnotation(finding, host.environment), finding.location?.from);
}
