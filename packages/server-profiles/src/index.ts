export * from './known-indexes.ts';
export * from './platform-tags.ts';
export * from './profile-of.ts';
export * from './profiles.ts';
export * from './pypi-profile.ts';
export * from './rule-standing.ts';
export * from './server-messages.ts';
export * from './server-profile.ts';
