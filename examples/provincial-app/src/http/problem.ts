import type { Context } from 'hono';
import type { Failure } from './failures.ts';
import { tellings } from './statuses.ts';

/** Seconds after which the same request is worth sending again. */
const AGAIN_AFTER = '1';

/** What a failure says beside its tag and its sentence; of the server's own trouble, nothing. */
const detailsOf = (failure: Failure): object => {
  switch (failure._tag) {
    case 'Refused':
      return {
        command: failure.command,
        refusal: { _tag: failure.refusal._tag, details: failure.refusal.details },
      };
    case 'MalformedRequest':
    case 'MalformedCommand':
    case 'MalformedContext':
      return { misfits: failure.misfits };
    case 'InvalidAsOf':
      return { misfits: [failure.misfit] };
    case 'Forbidden':
    case 'UnknownCommand':
      return { command: failure.command };
    default:
      return {};
  }
};

/**
 * A failure as an answer: `{ _tag, sentence: { vi, en }, … }`, with what is needed to act on it. What
 * a store says of its own trouble may name files and machines: that goes to the log.
 */
export const problem = (c: Context, failure: Failure): Response => {
  const { status, sentence } = tellings[failure._tag];
  if (status >= 500) console.error(c.req.method, c.req.path, JSON.stringify(failure));
  if (status === 503 || failure._tag === 'Contended') c.header('retry-after', AGAIN_AFTER);
  return c.json(
    {
      _tag: failure._tag,
      sentence: failure._tag === 'Refused' ? failure.refusal.sentence : sentence,
      ...detailsOf(failure),
    },
    status,
  );
};
