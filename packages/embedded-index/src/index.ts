export { startPypiserver, type EmbeddedIndex } from './pypiserver.ts';
