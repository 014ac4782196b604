/** The command line can't be understood: exit status 2. The message is `<what>: <what is wrong>`, without a full stop. */
export class UsageError extends Error {
  /** What to do, without a full stop; `null`: read the help. */
  readonly remedy: string | null;
  /** What was probably meant, as it would be typed; `null`: unknown. */
  readonly meant: string | null;

  constructor(message: string, remedy: string | null = null, meant: string | null = null) {
    super(message);
    this.name = 'UsageError';
    this.remedy = remedy;
    this.meant = meant;
  }
}
