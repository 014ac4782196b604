export * from './certificate-authority.ts';
export * from './devpi.ts';
export * from './index-front.ts';
export * from './own-authority-index.ts';
export * from './pip-audit.ts';
export * from './vulnerability-service.ts';
