import { visibleValue } from '#harmless-text';
import { isValidName } from '#python-standards';
import { rule, type Rule } from './rule.ts';
import { plainValue, valueOf } from './upload-form.ts';

const OURS = 'Report this as a bug of the uploading client, which makes the form from the file';

/** Rules about the fields other than metadata. Our own form never breaks them; another client's may. */
export const FORM_RULES: readonly Rule[] = [
  rule({ id: 'U10', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => {
    const version = plainValue(form, 'protocol_version');
    return version === null || version === '1'
      ? null
      : { message: `protocol_version is ${visibleValue(version)}`, remedy: OURS };
  }),
  rule({ id: 'U11', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => {
    const name = valueOf(form, 'name');
    return name !== null && isValidName(name)
      ? null
      : {
          message:
            name === null ? 'the metadata has no Name' : `Name is ${visibleValue(name)}, which is not a project name`,
          remedy: 'Use ASCII letters, digits, ".", "_" and "-", with a letter or digit at both ends',
        };
  }),
  rule({ id: 'U12', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) => {
    const filetype = plainValue(form, 'filetype');
    return filetype === 'sdist' || filetype === 'bdist_wheel'
      ? null
      : { message: `filetype is ${visibleValue(filetype ?? 'missing')}`, remedy: OURS };
  }),
  rule({ id: 'U13', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    plainValue(form, 'filetype') === 'bdist_wheel' && (plainValue(form, 'pyversion') ?? '') === ''
      ? { message: 'the form of a wheel has no pyversion', remedy: OURS }
      : null,
  ),
  rule({ id: 'U14', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    plainValue(form, 'filetype') === 'sdist' && (plainValue(form, 'pyversion') ?? 'source') !== 'source'
      ? { message: "the form of an sdist has a pyversion other than 'source'", remedy: OURS }
      : null,
  ),
  rule({ id: 'U15', severity: 'refused', known: 'metadata' }, ['form'], ({ form, profile }) => {
    const isGiven = (field: string): boolean => (plainValue(form, field) ?? '') !== '';
    if (profile.needsSha256)
      return isGiven('sha256_digest') ? null : { message: 'the form has no sha256_digest', remedy: OURS };
    return ['md5_digest', 'sha256_digest', 'blake2_256_digest'].some(isGiven)
      ? null
      : { message: 'the form has no digest', remedy: OURS };
  }),
  rule({ id: 'U16', severity: 'refused', known: 'metadata' }, ['form'], ({ form }) =>
    ['sha256_digest', 'blake2_256_digest']
      .filter((field) => !/^[0-9a-f]{64}$/iu.test(plainValue(form, field) ?? '0'.repeat(64)))
      .map((field) => ({ message: `${field} is not 64 hexadecimal digits`, remedy: OURS })),
  ),
  rule({ id: 'U70', severity: 'refused', known: 'file' }, ['form', 'distribution'], ({ form, distribution }) => {
    const digest = plainValue(form, 'sha256_digest');
    return digest === null || digest.toLowerCase() === distribution.sha256
      ? null
      : { message: 'sha256_digest is not the digest of the file', remedy: OURS };
  }),
];
