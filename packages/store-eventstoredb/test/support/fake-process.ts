import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Another process, in which fake servers run. */
export interface FakeProcess {
  /** The address of a new one, whose log is empty. */
  readonly start: (scheme: 'esdb' | 'kurrentdb') => Promise<string>;
  readonly kill: () => void;
}

export const startFakeProcess = (): FakeProcess => {
  const program = fileURLToPath(new URL('../programs/fake-server.ts', import.meta.url));
  const options = ['--conditions=@donghanh/source', '--no-warnings', program];
  const child = spawn(process.execPath, options, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ports = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    start: async (scheme) => {
      child.stdin.write('\n');
      const port = await ports.next();
      return `${scheme}://127.0.0.1:${port.value}?tls=false`;
    },
    kill: () => {
      child.kill();
    },
  };
};
