export {
  startPypiserver,
  startPypiservers,
  type EmbeddedIndex,
  type ServedIndex,
  type ServedIndexes,
} from './pypiserver.ts';
