import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Another process, running one of `test/programs`. */
export interface Program {
  readonly process: ChildProcess;
  /** What it wrote so far, a line each. */
  readonly lines: readonly string[];
  /** The next line that it writes; undefined when it has ended. */
  readonly nextLine: () => Promise<string | undefined>;
  /** Resolves when it has ended, to its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

const PROGRAMS = {
  audit: new URL('../programs/audit.ts', import.meta.url),
  follow: new URL('../programs/follow.ts', import.meta.url),
  lock: new URL('../programs/lock.ts', import.meta.url),
  record: new URL('../programs/record.ts', import.meta.url),
  replay: new URL('../programs/replay.ts', import.meta.url),
  share: new URL('../programs/share.ts', import.meta.url),
  write: new URL('../programs/write.ts', import.meta.url),
};

/** Starts a program; it is killed when the test ends before it does. */
export const start = (
  name: keyof typeof PROGRAMS,
  ...args: readonly (string | number)[]
): Program => {
  const child = spawn(
    process.execPath,
    [
      '--conditions=@donghanh/source',
      '--no-warnings',
      fileURLToPath(PROGRAMS[name]),
      ...args.map(String),
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const lines: string[] = [];
  let waiting: (() => void)[] = [];
  let over = false;
  let taken = 0;
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const resume of woken) resume();
  };
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(
    ([[code, signal]]): number | string => {
      over = true;
      wake();
      return code ?? signal;
    },
  );
  const nextLine = async (): Promise<string | undefined> => {
    while (taken >= lines.length && !over) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    }
    const line = lines[taken];
    taken += 1;
    return line;
  };
  return { process: child, lines, nextLine, ended };
};
