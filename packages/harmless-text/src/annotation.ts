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

/** The data of a workflow command: a runner reads these back (`ActionCommand.cs` of actions/runner). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * The workflow command, one line without its end, that makes an annotation of foreign text. Neither the text nor the file
 * can end it, add a property to it or begin another command, also not in a runner that shows the text decoded.
 */
export function annotation(kind: AnnotationKind, text: string, { file, line }: AnnotationPlace = {}): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${property(logLine(file))}`]),
    ...(line === undefined ? [] : [`line=${String(line)}`]),
  ];
  return `::${kind}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${data(logText(text))}`;
}
