import { textOf } from '#installed-workflows';

/** What an expression may name without learning a secret: what people write into settings, and what everybody can see. */
const HARMLESS =
  /^(?:(?:vars|inputs|matrix|env|runner)\.[\w-]+|github\.(?:actor|event_name|ref|ref_name|repository|repository_owner|run_id|run_number|server_url|sha|workflow)|true|false|null|\d+(?:\.\d+)?|contains|format|startsWith|endsWith|join|fromJSON)$/u;

/** The expressions of a text, without their braces. */
function expressionsIn(text: string): readonly string[] {
  return text
    .split('${{')
    .slice(1)
    .map((part) => part.split('}}')[0] ?? '');
}

function isHarmlessExpression(expression: string): boolean {
  const words = expression.replace(/'(?:[^']|'')*'/gu, ' ').match(/[\w.*[\]-]+/gu) ?? [];
  return words.every((word) => HARMLESS.test(word.replace(/^-+/u, '')));
}

/** Whether a value, or anything in it, can't pass a secret or a token on. */
export function isHarmless(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isHarmless);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isHarmless);
  return expressionsIn(textOf(value)).every(isHarmlessExpression);
}

/** Whether a value is one secret, whatever its name. */
export function isOneSecret(value: unknown): boolean {
  return /^\$\{\{ *secrets\.\w+ *\}\}$/u.test(textOf(value));
}

/** Whether anything in a value names one of these secrets. */
export function namesSecret(value: unknown, names: ReadonlySet<string>): boolean {
  const used = JSON.stringify(value).matchAll(/secrets(?:\.|\[')(?<name>\w+)/gu);
  return [...used].some(({ groups }) => names.has(groups?.['name'] ?? ''));
}
