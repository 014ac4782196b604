// Generated from action.yml by `npm run build`.

/** What holds for inputs that neither a step nor the project's configuration gives. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  clean: 'true',
  formats: 'auto',
  'wheel-from': 'sdist',
  'python-downloads': 'false',
  'normalize-sdist': 'true',
  'verify-reproducible': 'false',
  timeout: '1800',
};
