export { lateCode, readLateCode } from './late-code.ts';
