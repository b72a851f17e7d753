import { readFileSync } from 'node:fs';
import { decodeWith, type Instant, type Ledger } from '@donghanh/core';
import { type Context, Hono } from 'hono';
import { problem } from '../http/problem.ts';
import { queryOf } from '../http/query.ts';
import type { LiveProgramme } from '../live/live-programme.ts';
import { programme } from '../live/programme.ts';
import { AsOfParams, asOfOf } from '../views/as-of.ts';
import { type PageParts, page } from './page.ts';

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The page and what it is made of. An empty field of its form is a date not asked for. */
export const pageRoutes = (ledger: Ledger, clock: () => Instant, live: LiveProgramme): Hono => {
  const routes = new Hono();
  const [css, js] = [file('page.css'), file('page.js')];
  routes.get('/page.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }));
  routes.get('/page.js', (c) =>
    c.body(js, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );

  const misfit = async (c: Context, parts: Pick<PageParts, 'asked' | 'misfits'>) =>
    c.html(await page({ ...parts, programme: undefined, live: false }), 422);

  routes.get('/', async (c) => {
    const { effectiveOn = '', knownAt = '' } = queryOf(c.req);
    const asked = { effectiveOn: String(effectiveOn), knownAt: String(knownAt) };
    const today = asked.effectiveOn === '' && asked.knownAt === '';
    const latest = today ? live.latest() : undefined;
    if (latest !== undefined) {
      return c.html(await page({ asked, programme: latest, misfits: [], live: true }));
    }
    const params = decodeWith(AsOfParams)({
      ...(effectiveOn !== '' && { effectiveOn }),
      ...(knownAt !== '' && { knownAt }),
    });
    if (params._tag === 'Left') return misfit(c, { asked, misfits: params.left });
    const asOf = asOfOf(params.right, clock());
    const options = { onBadEvent: 'quarantine', signal: c.req.raw.signal } as const;
    const answer = await ledger.replay(programme, asOf, options)();
    if (answer._tag === 'Left') {
      return answer.left._tag === 'InvalidAsOf'
        ? misfit(c, { asked, misfits: [answer.left.misfit] })
        : problem(c, answer.left);
    }
    const { head, ...behind } = answer.right;
    const then = { ...behind, position: head, caughtUp: true };
    return c.html(await page({ asked, programme: then, misfits: [], live: today }));
  });
  return routes;
};
