import { fixedClock, given, memoryLedger, putFacts } from '@donghanh/testing';
import { expect, it } from 'vitest';
import { liveProgramme } from './live-programme.ts';
import { liveRoutes } from './routes.ts';

it('a silent connection gives signs of life, so that no proxy cuts it', async () => {
  const ledger = memoryLedger({ clock: fixedClock('2020-05-31') });
  await putFacts(ledger.store, given().events);
  const stopping = new AbortController();
  const live = liveProgramme(ledger, stopping.signal);
  const answer = await liveRoutes(live, stopping.signal, 1).request('/');
  let text = '';
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    if (/(?:\n: \n){1}[\s\S]*\n: \n/.test(text)) break;
  }
  expect(text.startsWith('retry: 2000\n\n')).toBe(true);
  expect(text.match(/^event: state$/gm)?.length).toBe(1);
  stopping.abort();
  await live.stopped;
});
