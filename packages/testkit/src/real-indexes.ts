export * from './certificate-authority.ts';
export * from './devpi.ts';
export * from './index-front.ts';
