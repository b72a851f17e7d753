import { decodeWith, fields, type Ledger, type Position, refinedText, refOf } from '@donghanh/core';
import { Hono } from 'hono';
import { problem } from '../http/problem.ts';
import { queryOf } from '../http/query.ts';
import { type SignedIn, signedIn } from '../people/signed-in.ts';

const whole = (name: string, most: number) =>
  refinedText<string>(
    name,
    `a whole number from 0 to ${most}`,
    (text) => /^\d{1,16}$/.test(text) && Number(text) <= most,
    { pattern: '^[0-9]{1,16}$' },
  );

/** Which part of the history is asked for. */
export const FactsParams = fields(
  'FactsParams',
  {},
  {
    /** Only facts behind this position: the `next` of the answer before. */
    after: whole('Position', Number.MAX_SAFE_INTEGER),
    /** At most so many. */
    limit: whole('Limit', 1000),
  },
);

const MOST = 100;

/** The facts themselves, with who recorded them: for those who are signed in. */
export const factRoutes = (ledger: Ledger, secret: string): Hono<SignedIn> => {
  const routes = new Hono<SignedIn>();
  routes.use('*', signedIn(secret));

  routes.get('/', async (c) => {
    const params = decodeWith(FactsParams)(queryOf(c.req));
    if (params._tag === 'Left') {
      return problem(c, { _tag: 'MalformedRequest', misfits: params.left });
    }
    const { after, limit } = params.right;
    const query = {
      chunkSize: Math.max(1, Number(limit ?? MOST)),
      // Opaque, and ours: it comes from an answer before.
      ...(after !== undefined && { after: Number(after) as Position }),
    };
    for await (const chunk of ledger.history(query)) {
      if (chunk._tag === 'Left') return problem(c, chunk.left);
      const { events, bad } = chunk.right;
      const positions = [...events, ...bad].map(({ position }) => position);
      return c.json({
        facts: events.map((event) => ({
          ref: refOf(event),
          position: event.position,
          type: event.type,
          effectiveOn: event.effectiveOn,
          recordedAt: event.recordedAt,
          data: event.data,
          meta: event.meta,
        })),
        unreadable: bad,
        next: Math.max(...positions),
      });
    }
    return c.json({
      facts: [],
      unreadable: [],
      ...(after !== undefined && { next: Number(after) }),
    });
  });

  routes.get('/:ref', async (c) => {
    const readings = await ledger.readings(c.req.param('ref'))();
    return readings._tag === 'Left' ? problem(c, readings.left) : c.json(readings.right);
  });

  routes.get('/:ref/decision', async (c) => {
    const decision = await ledger.explain(c.req.param('ref'))();
    return decision._tag === 'Left' ? problem(c, decision.left) : c.json(decision.right);
  });
  return routes;
};
