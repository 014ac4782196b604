import type { UploadForm } from '#distributions';
import { stripSpace } from '#python-standards';

/** The form field of a core metadata field: `requires-dist` is sent as `requires_dist`, repeated ones in the plural. */
const FORM_FIELDS: ReadonlyMap<string, string> = new Map([
  ['classifier', 'classifiers'],
  ['project-url', 'project_urls'],
]);

/**
 * Every value of a core metadata field, as the server sees it after its own clean-up. It looks at the last one only: when
 * that is `UNKNOWN`, which old setuptools wrote for what it didn't know, the field is dropped; when it holds NUL, that is
 * written as `\\x00`, and the other values are lost. A field whose only value is empty counts as absent.
 */
export function valuesOf(form: UploadForm, metadataField: string): readonly string[] {
  const field = FORM_FIELDS.get(metadataField) ?? metadataField.replaceAll('-', '_');
  const values = form.filter(([name]) => name === field).map(([, value]) => value);
  const last = values.at(-1) ?? '';
  if (last === '' && values.length === 1) return [];
  if (stripSpace(last) === 'UNKNOWN') return [];
  return last.includes('\0') ? [last.replaceAll('\0', String.raw`\x00`)] : values;
}

/** The first value of a core metadata field in the form, `null` when it isn't sent. */
export function valueOf(form: UploadForm, metadataField: string): string | null {
  return valuesOf(form, metadataField)[0] ?? null;
}

/** The first value of a field that isn't core metadata, such as `filetype`. */
export function plainValue(form: UploadForm, field: string): string | null {
  return form.find(([name]) => name === field)?.[1] ?? null;
}

/** The core metadata field as people know it: `requires-dist` is `Requires-Dist`. */
export function titleOf(metadataField: string): string {
  return metadataField
    .split('-')
    .map((word) => (word === 'url' ? 'URL' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('-');
}
