import { Worker } from 'node:worker_threads';
import type { Replay } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { PartFailure, PartResult, PartTask } from './fold-part.ts';

/** A worker ended before it had given its part: out of memory, or it was ended. */
export interface WorkerFailed {
  readonly _tag: 'WorkerFailed';
  readonly worker: number;
  readonly message: string;
}

const entry = (): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL('./worker.ts', import.meta.url)
    : new URL('./worker.js', import.meta.url);

/** Runs one worker to its end. Ends it at the signal. */
export const runWorker = (
  task: PartTask,
  signal: AbortSignal | undefined,
): Promise<E.Either<PartFailure | WorkerFailed, Replay<unknown>>> =>
  new Promise((resolve) => {
    const failed = (why: string): void =>
      resolve(
        E.left({
          _tag: 'WorkerFailed',
          worker: task.part.index,
          message: `worker ${task.part.index} of ${task.part.of} ended: ${why}`,
        }),
      );
    const worker = new Worker(entry(), { workerData: task });
    const stop = (): void => void worker.terminate();
    signal?.addEventListener('abort', stop, { once: true });
    worker.once('message', (result: PartResult) => resolve(result));
    worker.once('error', (error) => failed(error.message));
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      failed(`exit code ${code}`);
    });
  });
