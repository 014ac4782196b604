import { visibleValue } from '#harmless-text';
import { UsageError } from './usage-error.ts';

/**
 * Takes at most one argument.
 * @param command - its name
 * @param input - the input that the argument is
 * @throws UsageError naming every argument beyond the first
 */
export function oneOperand(
  command: string,
  input: string,
): (operands: readonly string[]) => Readonly<Record<string, string>> {
  return ([first, ...others]) => {
    if (others.length > 0) {
      const shown = others.map((word) => `'${visibleValue(word, 80)}'`).join(', ');
      throw new UsageError(`${command}: unexpected argument${others.length === 1 ? '' : 's'} ${shown}`);
    }
    return first === undefined ? {} : { [input]: first };
  };
}
