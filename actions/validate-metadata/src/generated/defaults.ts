// Generated from action.yml by `npm run build`.

/** What holds for inputs that neither a step nor the project's configuration gives. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  checks: 'all',
  todo: 'auto',
  'ask-links': 'true',
  profile: 'auto',
  strict: 'false',
};
