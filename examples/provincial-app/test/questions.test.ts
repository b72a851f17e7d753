import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '../src/views/views.ts';
import { running } from './running.ts';

let app: Awaited<ReturnType<typeof running>>;
beforeAll(async () => {
  app = await running();
});
afterAll(() => app.end());

const json = async (path: string, user?: string) =>
  (await app.ask(path, user)).json() as Promise<unknown>;

describe('a view', () => {
  const delivered = async (query: string) => {
    const { view } = (await json(`/api/views/current-state?${query}`)) as {
      view: { assignments: { agency: string; delivered: { value: number } }[] };
    };
    return view.assignments.map((one) => [one.agency, one.delivered.value]);
  };

  it('answers as of two dates', async () => {
    expect(await delivered('effectiveOn=2020-12-09')).toEqual([
      ['cong-ty-hai', 0],
      ['so-mot', 0],
    ]);
    expect(await delivered('effectiveOn=2020-12-10')).toEqual([
      ['cong-ty-hai', 0],
      ['so-mot', 80_000_000],
    ]);
    // All of it was recorded today: in 2021 nothing was known.
    expect(await delivered('effectiveOn=2020-12-10&knownAt=2021-01-31')).toEqual([]);
    expect(await delivered('effectiveOn=2020-12-10&knownAt=2099-01-31T08:00:00%2B07:00')).toEqual([
      ['cong-ty-hai', 0],
      ['so-mot', 80_000_000],
    ]);
  });

  it('says for which dates it answers, up to where, and what could not be read', async () => {
    const { view: _, ...behind } = (await json(
      '/api/views/current-state?effectiveOn=2020-12-31',
    )) as {
      view: unknown;
    };
    expect(behind).toEqual({
      name: 'current-state',
      asOf: { effectiveOn: '2020-12-31', knownAt: '2199-12-31T23:59:59.999Z' },
      events: 10,
      head: 13,
      quarantined: [],
      affected: { extent: 'none' },
    });
  });

  const needed: Readonly<Record<string, string>> = {
    responsible: '?commune=xa-a',
    summary: '?from=2020-01-01',
  };
  it.each(Object.keys(views))('is there: %s', async (name) => {
    const answer = await app.ask(`/api/views/${name}${needed[name] ?? ''}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({ name, head: 13, quarantined: [] });
  });

  it('is listed with the others', async () => {
    const listed = (await json('/api/views')) as { name: string }[];
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(views));
  });

  it.each([
    ['no such day', 'current-state?effectiveOn=2021-02-30', 422, 'MalformedRequest', 'effectiveOn'],
    ['no such moment', 'current-state?knownAt=yesterday', 422, 'InvalidAsOf', 'knownAt'],
    [
      'two days',
      'current-state?effectiveOn=2021-01-01&effectiveOn=2021-01-02',
      422,
      'MalformedRequest',
      'effectiveOn',
    ],
    [
      'a param that it does not take',
      'current-state?commune=xa-a',
      422,
      'MalformedRequest',
      'commune',
    ],
    ['a param left out', 'responsible', 422, 'MalformedRequest', 'commune'],
    [
      'a param that is no id',
      'responsible?commune=X%C3%A3%20A',
      422,
      'MalformedRequest',
      'commune',
    ],
    ['another view', 'weather', 404, 'NotFound', undefined],
    ['a word that every object knows', 'constructor', 404, 'NotFound', undefined],
  ])('says what is wrong: %s', async (_, path, status, tag, field) => {
    const answer = await app.ask(`/api/views/${path}`);
    const body = (await answer.json()) as { _tag: string; misfits?: { path: string }[] };
    expect([answer.status, body._tag, body.misfits?.[0]?.path]).toEqual([status, tag, field]);
  });
});

describe('the facts', () => {
  it('are for those who are signed in', async () => {
    for (const path of ['/api/facts', '/api/facts/programme-main@0', '/api/facts/x@0/decision']) {
      expect((await app.ask(path)).status).toBe(401);
    }
  });

  it('come page by page, each once', async () => {
    const refs: string[] = [];
    let after = '';
    for (let i = 0; i < 20; i += 1) {
      const page = (await json(`/api/facts?limit=5${after}`, 'kiem-toan')) as {
        facts: { ref: string }[];
        next: number;
      };
      expect(page.facts.length).toBeLessThanOrEqual(5);
      refs.push(...page.facts.map(({ ref }) => ref));
      if (page.facts.length === 0) break;
      after = `&after=${page.next}`;
    }
    expect(refs.length).toBe(13);
    expect(new Set(refs).size).toBe(13);
    expect(refs.at(-1)).toBe('assignment-so-mot~xa-a@2');
  });

  it('tell how they read, and how they were decided', async () => {
    const ref = encodeURIComponent('assignment-so-mot~xa-a@1');
    expect(await json(`/api/facts/${ref}`, 'kiem-toan')).toMatchObject({
      event: 'assignment-so-mot~xa-a@1',
      type: 'PledgeMade',
      stands: { act: 'written', actor: 'seed', reads: { data: { amount: 120_000_000 } } },
    });
    expect(await json(`/api/facts/${ref}/decision`, 'kiem-toan')).toMatchObject({
      command: 'MakePledge',
      asKnownThen: { _tag: 'same' },
      asKnownNow: { _tag: 'same' },
    });
  });

  it.each([
    ['/api/facts/no-such@7', 404, 'NoSuchFact'],
    ['/api/facts/constructor', 404, 'NoSuchFact'],
    ['/api/facts?limit=-1', 422, 'MalformedRequest'],
    ['/api/facts?limit=1001', 422, 'MalformedRequest'],
    ['/api/facts?after=x', 422, 'MalformedRequest'],
    ['/api/facts?colour=red', 422, 'MalformedRequest'],
  ])('%s is %i', async (path, status, tag) => {
    const answer = await app.ask(path, 'kiem-toan');
    expect([answer.status, ((await answer.json()) as { _tag: string })._tag]).toEqual([
      status,
      tag,
    ]);
  });
});

it('another address is not found, and says so as everything else', async () => {
  const answer = await app.ask('/etc/passwd');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({
    _tag: 'NotFound',
    sentence: { vi: 'Không có địa chỉ này.', en: 'There is no such address.' },
  });
});

it('is healthy, and ready with where history ends', async () => {
  expect(await json('/healthz')).toEqual({ ok: true });
  expect(await json('/readyz')).toEqual({ ok: true, position: 13, count: 13 });
});
