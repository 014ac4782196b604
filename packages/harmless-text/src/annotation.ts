import { logLine, logText } from './log-text.ts';

/** The severity of an annotation, by the names of the workflow commands. */
export type AnnotationKind = 'notice' | 'warning' | 'error';

/** What an annotation is about. */
export interface AnnotationPlace {
  /** Relative to the workspace, with `/`. */
  readonly file?: string | undefined;
  /** From 1 on. */
  readonly line?: number | undefined;
}

/**
 * What a runner does with the text of an annotation: actions/runner decodes it (`ActionCommand.cs`). The runners of Gitea
 * and Forgejo, and act, only show the line, as it was written.
 */
export type AnnotationForm = 'decoded' | 'shown';

function encoded(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return encoded(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * The workflow command that makes an annotation of foreign text, without the end of its line. Neither the text nor the
 * file can end it, add a property to it or begin another command, also not in a runner that shows the text decoded.
 * @param form - `decoded`: one line; `shown`: the lines of the text after its first follow the command
 */
export function annotation(
  kind: AnnotationKind,
  text: string,
  { file, line }: AnnotationPlace = {},
  form: AnnotationForm = 'decoded',
): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${property(logLine(file))}`]),
    ...(line === undefined ? [] : [`line=${String(line)}`]),
  ];
  const said = logText(text);
  const command = `::${kind}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::`;
  return `${command}${form === 'decoded' ? encoded(said) : said}`;
}
