/**
 * Something to iterate over that ends at once, also while it waits for the next value: when the
 * consumer leaves, and when the caller's signal is aborted. `run` gets a signal that tells of both,
 * and must return when it is aborted. (An async generator alone cannot: its `return` queues up
 * behind a `next` that waits.)
 */
export const stoppable = <A>(
  run: (signal: AbortSignal) => AsyncGenerator<A>,
  outer?: AbortSignal,
): AsyncIterable<A> => ({
  [Symbol.asyncIterator]: () => {
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    if (outer?.aborted === true) stop();
    outer?.addEventListener('abort', stop, { once: true });
    const steps = run(controller.signal);
    return {
      next: async () => {
        const step = await steps.next();
        if (step.done === true) outer?.removeEventListener('abort', stop);
        return step;
      },
      return: async () => {
        outer?.removeEventListener('abort', stop);
        stop();
        return steps.return(undefined);
      },
    };
  },
});
