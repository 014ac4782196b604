export { askLinks, type AskedLinks, type AskOptions } from './ask-links.ts';
export type { LinkAnswer } from './link-answer.ts';
export { publicNetwork, type LinkNetwork } from './link-network.ts';
