import { textOf } from '#installed-workflows';
import { visibleValue } from '#harmless-text';

/** A key of a mapping, or the place in a list. */
export type WorkflowPath = readonly (string | number)[];

/** Something that an installed workflow lacks or has changed, and that is not the project's to choose. */
export interface Difference {
  /** Where it is in the installed workflow, or where it would belong. */
  readonly path: WorkflowPath;
  /** For a person: `needs is [a], not [a, b]`. Without a full stop. */
  readonly what: string;
}

/** Longer values are cut. Characters. */
const SHOWN = 90;

/** A value as people write it, on one line. */
export function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : textOf(value);
  return text === '' ? "''" : visibleValue(text.trim(), SHOWN);
}

/** Whether two values are the same to a runner, for which every scalar is a text. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, at) => isSame(value, other[at]));
  if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    const [a, b] = [one, other] as readonly Readonly<Record<string, unknown>>[];
    const names = Object.keys({ ...a, ...b });
    return names.every(
      (name) => a !== undefined && b !== undefined && name in a && name in b && isSame(a[name], b[name]),
    );
  }
  return scalarText(one) === scalarText(other);
}

function scalarText(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return null;
  return textOf(value).replaceAll('\r\n', '\n').trimEnd();
}

/** The first line that differs in two texts of several lines; else the texts themselves. */
export function changed(name: string, installed: unknown, wanted: unknown): string {
  const [own, ours] = [textOf(installed).trimEnd().split('\n'), textOf(wanted).trimEnd().split('\n')];
  if (ours.length < 2 && own.length < 2) return `${name} is ${shown(installed)}, not ${shown(wanted)}`;
  const at = ours.findIndex((line, place) => line.trimEnd() !== own[place]?.trimEnd());
  const [there, here] = at === -1 ? [own[ours.length], undefined] : [own[at], ours[at]];
  return `${name} has ${there === undefined ? 'nothing' : shown(there)} where this version has ${here === undefined ? 'nothing' : shown(here)}`;
}
