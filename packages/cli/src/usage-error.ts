/** The command line can't be understood: exit status 2, and a hint where help is. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
