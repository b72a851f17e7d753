import type { Instant, Ledger } from '@donghanh/core';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { commandRoutes } from './commands/routes.ts';
import { factRoutes } from './facts/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { problem } from './http/problem.ts';
import type { LiveProgramme } from './live/live-programme.ts';
import { liveRoutes } from './live/routes.ts';
import { openApi } from './openapi/document.ts';
import { pageRoutes } from './page/routes.ts';
import { viewRoutes } from './views/routes.ts';

/** What the application stands on. */
export interface AppParts {
  readonly ledger: Ledger;
  readonly clock: () => Instant;
  readonly secret: string;
  readonly live: LiveProgramme;
  /** Aborted when the program is about to stop. */
  readonly stopping: AbortSignal;
}

/** Nothing from elsewhere, nothing inline, in no frame. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
});

/** The application: requests in, answers out. It listens to nothing and ends nothing. */
export const provincialApp = ({ ledger, clock, secret, live, stopping }: AppParts): Hono => {
  const app = new Hono();
  const document = JSON.stringify(openApi());
  app.use('*', headers);
  app.use('/api/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  app.route('/', healthRoutes(ledger, stopping));
  app.route('/', pageRoutes(ledger, clock, live));
  app.route('/live', liveRoutes(live, stopping));
  app.get('/api/openapi.json', (c) =>
    c.body(document, 200, { 'content-type': 'application/json' }),
  );
  app.route('/api/commands', commandRoutes(ledger, secret));
  app.route('/api/views', viewRoutes(ledger, clock));
  app.route('/api/facts', factRoutes(ledger, secret));
  app.notFound((c) => problem(c, { _tag: 'NotFound' }));
  app.onError((error, c) => {
    console.error(error);
    return problem(c, { _tag: 'Unexpected' });
  });
  return app;
};
