import { decodeWith, type Instant, type Ledger } from '@donghanh/core';
import { Hono } from 'hono';
import { problem } from '../http/problem.ts';
import { queryOf } from '../http/query.ts';
import { AsOfParams, asOfOf } from './as-of.ts';
import { views } from './views.ts';

/** `GET /api/views/current-state?effectiveOn=2024-12-31&knownAt=2025-01-31`: each view, as of two dates. */
export const viewRoutes = (ledger: Ledger, clock: () => Instant): Hono => {
  const routes = new Hono();
  routes.get('/', (c) =>
    c.json(Object.entries(views).map(([name, { title }]) => ({ name, title }))),
  );
  routes.get('/:name', async (c) => {
    const name = c.req.param('name');
    const view = Object.hasOwn(views, name) ? views[name] : undefined;
    if (view === undefined) return problem(c, { _tag: 'NotFound' });
    const { effectiveOn, knownAt, ...params } = queryOf(c.req);
    const asOf = decodeWith(AsOfParams)({ effectiveOn, knownAt });
    if (asOf._tag === 'Left') return problem(c, { _tag: 'MalformedRequest', misfits: asOf.left });
    const dates = asOfOf(asOf.right, clock());
    const asked = await view.ask(ledger, params, dates, c.req.raw.signal);
    if (asked._tag === 'Left') return problem(c, asked.left);
    const { view: answer, ...behind } = asked.right;
    return c.json({ name, ...behind, view: answer });
  });
  return routes;
};
