import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { stateSection } from '../page/state-section.ts';
import type { LiveProgramme } from './live-programme.ts';
import type { Programme } from './programme.ts';

/** A sign of life for proxies that cut silent connections. */
const QUIET_MS = 15_000;

const messageText = async (now: Programme): Promise<string> =>
  JSON.stringify({
    position: now.position ?? 0,
    assignments: now.view.state.inForce.assignments,
    html: String(await stateSection(now)),
  });

/**
 * `GET /live`: server-sent events. Each holds the whole state as the page shows it, so nothing is lost
 * when a connection breaks; a reader that is slow gets the newest, not all of them.
 */
export const liveRoutes = (
  live: LiveProgramme,
  stopping: AbortSignal,
  quietMs = QUIET_MS,
): Hono => {
  const routes = new Hono();
  /** Made once for all who listen. */
  const messages = new WeakMap<Programme, Promise<string>>();
  const messageOf = (now: Programme): Promise<string> => {
    const message = messages.get(now) ?? messageText(now);
    messages.set(now, message);
    return message;
  };
  routes.get('/', (c) => {
    c.header('x-accel-buffering', 'no');
    return streamSSE(c, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const left = AbortSignal.any([gone.signal, stopping]);
      await stream.write('retry: 2000\n\n');
      let sent: ReturnType<LiveProgramme['latest']>;
      while (!left.aborted) {
        const now = live.latest();
        if (now === undefined || now === sent) {
          const quiet = AbortSignal.any([left, AbortSignal.timeout(quietMs)]);
          await live.after(sent, quiet);
          if (live.latest() === sent && !left.aborted) await stream.write(': \n\n');
          continue;
        }
        await stream.writeSSE({
          event: 'state',
          id: String(now.position ?? 0),
          data: await messageOf(now),
        });
        sent = now;
      }
    });
  });
  return routes;
};
