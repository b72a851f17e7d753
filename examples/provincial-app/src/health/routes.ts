import type { Ledger } from '@donghanh/core';
import { Hono } from 'hono';

/**
 * For whoever runs it. `/healthz`: the process answers. `/readyz`: the history can be read, and the
 * program is not about to stop; a balancer sends no more requests after a 503.
 */
export const healthRoutes = (ledger: Ledger, stopping: AbortSignal): Hono => {
  const routes = new Hono();
  routes.get('/healthz', (c) => c.json({ ok: true }));
  routes.get('/readyz', async (c) => {
    if (stopping.aborted) return c.json({ ok: false, why: 'stopping' }, 503);
    const head = await ledger.head()();
    return head._tag === 'Left'
      ? c.json({ ok: false, why: head.left._tag }, 503)
      : c.json({ ok: true, ...head.right });
  });
  return routes;
};
