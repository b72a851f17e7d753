import { formatInteger } from '@donghanh/core';
import type { Terminal } from './terminal.ts';

const WIDTH = 24;
/** Milliseconds between two drawings. */
const PAUSE = 100;

const bar = (share: number): string => {
  const full = Math.round(share * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
};

const left = (seconds: number): string =>
  seconds < 60
    ? `${Math.ceil(seconds)} s`
    : `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`;

/**
 * Progress of one piece of long work: share, count, rate, time left. Drawn in place on a screen; on
 * anything else a single line when the work is done.
 */
export const progressOf = (terminal: Terminal, what: string) => {
  const begun = terminal.now();
  let drawn = 0;
  const line = (share: number, count: number): string => {
    const seconds = (terminal.now() - begun) / 1000;
    const rate = seconds > 0 ? Math.round(count / seconds) : 0;
    const rest = share > 0.02 && share < 1 ? `, còn ${left((seconds / share) * (1 - share))}` : '';
    return `${what} ${bar(share)} ${Math.round(share * 100)} %  ${formatInteger(count, 'vi')} sự kiện, ${formatInteger(rate, 'vi')}/s${rest}`;
  };
  return {
    show: (share: number, count: number): void => {
      if (!terminal.live || terminal.now() - drawn < PAUSE) return;
      drawn = terminal.now();
      terminal.err(`\r\u001b[2K${line(share, count)}`);
    },
    done: (count: number): void => {
      terminal.err(`${terminal.live ? '\r\u001b[2K' : ''}${line(1, count)}\n`);
    },
    /** Leaves the screen clean for an error message. */
    stop: (): void => {
      if (terminal.live && drawn > 0) terminal.err('\r\u001b[2K');
    },
  };
};
export type ProgressLine = ReturnType<typeof progressOf>;
