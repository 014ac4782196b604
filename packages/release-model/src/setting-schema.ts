import * as v from 'valibot';
import { DEFAULT_ENTRY, type InputKind, type ListKind, type SettingValue } from './setting.ts';

/** One name; a list of inputs separates them by commas. */
const ONE_NAME = /^(?=.*\S)[^,\r\n]*$/u;
const ONE_LINE = /^(?=.*\S)[^\r\n]*$/u;

/** What the elements of a list may be; `null`: any text. */
function allowedEntries({ allowed, extends: isExtended }: ListKind): readonly string[] | null {
  return allowed === undefined ? null : [...allowed, ...(isExtended === true ? [DEFAULT_ENTRY] : [])];
}

/** The schema of a value that the configuration may give an input of this kind. */
export function settingSchema(kind: InputKind): v.GenericSchema<unknown, SettingValue> {
  switch (kind.type) {
    case 'boolean':
      return v.boolean();
    case 'integer':
    case 'decimal': {
      const { minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = kind;
      const number = kind.type === 'integer' ? v.pipe(v.number(), v.integer()) : v.number();
      return v.pipe(number, v.minValue(minimum), v.maxValue(maximum));
    }
    case 'choice': {
      const words = v.picklist(kind.allowed);
      return kind.allowed.includes('true') ? v.union([v.boolean(), words]) : words;
    }
    case 'text':
    case 'path':
      return v.string();
    case 'list':
    case 'lines':
    case 'paths': {
      const allowed = allowedEntries(kind);
      const text = v.pipe(v.string(), v.regex(kind.type === 'list' ? ONE_NAME : ONE_LINE));
      const entry = allowed === null ? text : v.picklist(allowed);
      return v.union([entry, v.array(entry)]);
    }
  }
}

/** What the configuration may give an input of this kind; for a remedy: `Write …`. */
export function settingForm(kind: InputKind): string {
  switch (kind.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
    case 'decimal': {
      const noun = kind.type === 'integer' ? 'an integer' : 'a number';
      const from = kind.minimum === undefined ? '' : ` from ${String(kind.minimum)}`;
      return `${noun}${from}${kind.maximum === undefined ? '' : ` to ${String(kind.maximum)}`}`;
    }
    case 'choice':
      return `one of ${kind.allowed.map((word) => JSON.stringify(word)).join(', ')}`;
    case 'text':
    case 'path':
      return 'a text in quotation marks';
    case 'list':
    case 'lines':
    case 'paths': {
      const allowed = allowedEntries(kind);
      const each = kind.type === 'list' ? 'each without a comma' : 'each of one line';
      return allowed === null
        ? `a list of texts in quotation marks, ${each}`
        : `a list of some of ${allowed.map((word) => JSON.stringify(word)).join(', ')}`;
    }
  }
}
