export { annotation, type AnnotationForm, type AnnotationKind, type AnnotationPlace } from './annotation.ts';
export { cut } from './cut.ts';
export { htmlLink, htmlText } from './html-text.ts';
export { jsonText } from './json-text.ts';
export { logLine, logText } from './log-text.ts';
export { markdownAddress, markdownBlock, markdownCode, markdownLink, markdownText } from './markdown-text.ts';
export {
  visibleCharacter,
  visibleDocument,
  visibleLine,
  visibleText,
  visibleValue,
  withoutMarks,
} from './visible-text.ts';
