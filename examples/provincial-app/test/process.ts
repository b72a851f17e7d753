import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A script of `src` as a process of its own. */
export const start = (script: string, env: Readonly<Record<string, string>>, ...args: string[]) => {
  const path = fileURLToPath(new URL(`../src/${script}`, import.meta.url));
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--conditions=@donghanh/source', path, ...args],
    { env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exit = new Promise<{ readonly code: number | null; readonly output: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  );
  return {
    exit,
    output: () => output,
    signal: (name: NodeJS.Signals) => child.kill(name),
    /** The address it listens on; rejects when it ends before it does. */
    url: async (): Promise<string> => {
      for (;;) {
        const url = /http:\/\/\S+/.exec(output)?.[0];
        if (url !== undefined) return url;
        const ended = await Promise.race([exit, new Promise((r) => setTimeout(r, 20))]);
        if (ended !== undefined) throw new Error(output);
      }
    },
  };
};
