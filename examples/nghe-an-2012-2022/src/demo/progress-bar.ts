import type { Writable } from 'node:stream';

const WIDTH = 28;
/** Milliseconds between two drawings. */
const PAUSE = 80;

/** Where progress is shown. */
export interface Screen extends Writable {
  readonly isTTY?: boolean;
}

/**
 * A progress bar: drawn in place on a terminal; elsewhere one line when the work is done.
 */
export const progressBar = (screen: Screen, what: string) => {
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = (share: number, text: string): void => {
    const full = Math.round(share * WIDTH);
    screen.write(`\r${what} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${text}`);
  };
  return {
    /** Shows a share from 0 to 1. */
    show: (share: number, text: string): void => {
      if (screen.isTTY !== true || performance.now() - drawn < PAUSE) return;
      drawn = performance.now();
      draw(share, text);
    },
    /** The work is done. */
    done: (text: string): void => {
      if (screen.isTTY === true) {
        draw(1, text);
        screen.write('\n');
      } else screen.write(`${what}: ${text}\n`);
    },
  };
};
