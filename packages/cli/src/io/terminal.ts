/** What a program run needs of its surroundings: passed in, so that tests see what people see. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True when messages go to a person's screen: then progress is drawn in place. */
  readonly live: boolean;
  /** Milliseconds, for rates and time left only. Never recorded. */
  readonly now: () => number;
  /** Cancels long work (Ctrl-C). */
  readonly signal: AbortSignal;
}
