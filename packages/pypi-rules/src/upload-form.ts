import type { UploadForm } from '@repo-agent-actions/distributions';

/** The form field of a core metadata field: `requires-dist` is sent as `requires_dist`, repeated ones in the plural. */
const FORM_FIELDS: ReadonlyMap<string, string> = new Map([
  ['classifier', 'classifiers'],
  ['project-url', 'project_urls'],
]);

/**
 * Every value of a core metadata field in the form. A field whose only value is empty counts as absent, and so does
 * every `UNKNOWN`, which old setuptools wrote for what it didn't know and the server drops.
 */
export function valuesOf(form: UploadForm, metadataField: string): readonly string[] {
  const field = FORM_FIELDS.get(metadataField) ?? metadataField.replaceAll('-', '_');
  const values = form.filter(([name, value]) => name === field && value.trim() !== 'UNKNOWN').map(([, value]) => value);
  return values.length === 1 && values[0] === '' ? [] : values;
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
