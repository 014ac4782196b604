/** Somebody pressed Ctrl-C instead of an answer. */
export class PromptInterrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'PromptInterrupted';
  }
}
