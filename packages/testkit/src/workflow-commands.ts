/** A line of a log that a runner executes. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/**
 * The workflow commands in a log, by the rules of actions/runner (`ActionCommand.TryParseV2`, and its older form with
 * `##[` anywhere in a line) and of act.
 */
export function workflowCommands(log: string): readonly WorkflowCommand[] {
  return log.split(/\r\n|\r|\n/u).flatMap((line) => {
    const found =
      /^\s*::([\w-]+)(?: ((?:(?!::)[^])*))?::([^]*)$/u.exec(line) ?? /##\[([\w-]+)(?: ([^\]]*))?\]([^]*)$/u.exec(line);
    if (found === null) return [];
    const [, name = '', properties = '', message = ''] = found;
    const pairs = properties.split(',').flatMap((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [] : [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))] as const];
    });
    return [{ name, properties: Object.fromEntries(pairs), message: unescapeData(message) }];
  });
}
