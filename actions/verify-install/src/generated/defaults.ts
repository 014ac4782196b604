// Generated from action.yml by `npm run build`.

/** What holds for inputs that neither a step nor the project's configuration gives. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  'python-versions': 'auto',
  extras: 'each',
  'install-warnings': 'fail',
  sdist: 'false',
  wait: 'true',
  'wait-timeout': '600',
  timeout: '600',
  'maximum-install-seconds': '30',
  'maximum-import-seconds': '1',
  'python-downloads': 'false',
  'allow-missing-python': 'false',
  audit: 'auto',
};
