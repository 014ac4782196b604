// Generated from action.yml by `npm run build`.

/** What holds for inputs that neither a step nor the project's configuration gives. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  profile: 'auto',
  existing: 'skip-identical',
  attempts: '5',
  wait: 'true',
  'wait-timeout': '600',
};
