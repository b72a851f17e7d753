import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenFor } from '../src/people/token.ts';
import { running, secret } from './running.ts';

let app: Awaited<ReturnType<typeof running>>;
beforeAll(async () => {
  app = await running();
});
afterAll(() => app.end());

const stream = 'assignment-so-mot~xa-a';
const pledge = (input: object = {}) => ({
  input: { agency: 'so-mot', commune: 'xa-a', on: '2021-03-01', amount: 50_000_000, ...input },
});
const factsOf = async () => {
  const { facts } = (await (await app.ask('/api/facts?limit=1000', 'kiem-toan')).json()) as {
    facts: { ref: string; meta: { actor: string; commandId: string } }[];
  };
  return facts;
};

describe('a command', () => {
  it('is recorded in the name of who is signed in, with the reason and the source', async () => {
    const answer = await app.give('so-mot', 'MakePledge', {
      ...pledge({ pledge: 'p-mot' }),
      reason: 'Theo đăng ký của Sở',
      source: { confidence: 'found', ref: 'CV 12' },
    });
    expect(answer.status).toBe(201);
    const done = (await answer.json()) as { refs: string[] };
    expect(done).toEqual({
      stream,
      refs: [`${stream}@3`],
      types: ['PledgeMade'],
      position: 14,
      alreadyDone: false,
    });
    expect(answer.headers.get('location')).toBe(`/api/facts/${encodeURIComponent(`${stream}@3`)}`);
    const fact = (await factsOf()).find(({ ref }) => ref === done.refs[0]);
    expect(fact).toMatchObject({
      type: 'PledgeMade',
      effectiveOn: '2021-03-01',
      data: { pledge: 'p-mot', amount: 50_000_000 },
      meta: {
        actor: 'Sở Một (so-mot)',
        reason: 'Theo đăng ký của Sở',
        source: { confidence: 'found', ref: 'CV 12' },
      },
    });
  });

  it('with the same key is recorded once, and gives the first result again', async () => {
    const key = { 'idempotency-key': '019ac000-0000-7000-8000-0000000000aa' };
    const once = await app.give('so-mot', 'MakePledge', pledge(), key);
    const again = await app.give('so-mot', 'MakePledge', pledge(), key);
    expect([once.status, again.status]).toEqual([201, 200]);
    const [first, second] = [await once.json(), await again.json()] as { refs: string[] }[];
    expect(second).toEqual({ ...first, alreadyDone: true });
    const written = (await factsOf()).filter(
      ({ meta }) => meta.commandId === key['idempotency-key'],
    );
    expect(written.map(({ ref }) => ref)).toEqual(first?.refs);
  });

  it('that the state of things does not allow is refused, in Vietnamese first', async () => {
    const again = await app.give('ban-dan-toc', 'MakeAssignment', {
      input: {
        agency: 'so-mot',
        commune: 'xa-a',
        from: '2022-01-01',
        basis: { document: 'qd-phan-cong' },
      },
    });
    expect(again.status).toBe(409);
    const text = await again.text();
    expect(JSON.parse(text)).toEqual({
      _tag: 'Refused',
      sentence: {
        vi: 'Đơn vị đã được phân công giúp xã này từ 2020-07-01 (so-mot~xa-a~1); hãy điều chỉnh hoặc chấm dứt phân công đó trước',
        en: 'The agency is already assigned to this commune since 2020-07-01 (so-mot~xa-a~1); adjust or end that assignment first',
      },
      command: 'MakeAssignment',
      refusal: {
        _tag: 'AssignmentAlreadyActive',
        details: { assignment: 'so-mot~xa-a~1', from: '2020-07-01', on: '2022-01-01' },
      },
    });
    expect(text.indexOf('"vi"')).toBeLessThan(text.indexOf('"en"'));
  });

  it('that does not fit names its fields', async () => {
    const half = await app.give('so-mot', 'MakePledge', pledge({ on: '2021-02-30', amount: 0.5 }));
    expect(half.status).toBe(422);
    const { _tag, misfits } = (await half.json()) as { _tag: string; misfits: { path: string }[] };
    expect([_tag, ...misfits.map(({ path }) => path)]).toEqual([
      'MalformedCommand',
      'on',
      'amount',
    ]);
  });
});

describe('who may', () => {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const past = 1_600_000_000;
  it.each([
    ['nobody', async () => ({ authorization: '' })],
    ['a word', async () => bearer('let-me-in')],
    [
      'a secret of somebody else',
      async () => bearer(await tokenFor({ id: 'so-mot' }, 'x'.repeat(32), 60)),
    ],
    [
      'a token that has expired',
      async () => bearer(await tokenFor({ id: 'so-mot' }, secret, 60, past)),
    ],
    ['somebody who is gone', async () => bearer(await tokenFor({ id: 'nguoi-cu' }, secret, 60))],
    [
      'a token that signs nothing',
      async () =>
        bearer(
          [
            { alg: 'none', typ: 'JWT' },
            { sub: 'ban-dan-toc', exp: 4_000_000_000 },
          ]
            .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
            .join('.')
            .concat('.'),
        ),
    ],
  ])('not %s', async (_, headers) => {
    const answer = await app.give('so-mot', 'MakePledge', pledge(), await headers());
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="donghanh"');
    expect(await answer.json()).toEqual({
      _tag: 'NotSignedIn',
      sentence: { vi: 'Cần đăng nhập.', en: 'Sign in first.' },
    });
  });

  it.each([
    ['an agency for another one', 'cong-ty-hai', 'MakePledge', pledge()],
    ['an agency what its commune says', 'so-mot', 'FileCommuneReport', pledge()],
    ['an auditor anything', 'kiem-toan', 'MakePledge', pledge()],
    ['a commune for another one', 'xa-a', 'SurveyNeeds', { input: { commune: 'xa-b' } }],
  ])('not %s', async (_, user, type, body) => {
    const answer = await app.give(user, type, body);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ _tag: 'Forbidden', command: type });
  });
});

describe('a request that is none', () => {
  it.each([
    ['no such command', 'MakePeace', pledge(), {}, 404, 'UnknownCommand'],
    ['a word that every object knows', 'constructor', pledge(), {}, 404, 'UnknownCommand'],
    ['half of JSON', 'MakePledge', '{"input":', {}, 400, 'NotJson'],
    ['nothing', 'MakePledge', '', {}, 400, 'NotJson'],
    ['a form', 'MakePledge', 'a=1', { 'content-type': 'text/plain' }, 415, 'NotSentAsJson'],
    ['a list', 'MakePledge', [], {}, 422, 'MalformedRequest'],
    ['no input', 'MakePledge', {}, {}, 422, 'MalformedRequest'],
    [
      'an actor of its own choice',
      'MakePledge',
      { ...pledge(), actor: 'x' },
      {},
      422,
      'MalformedRequest',
    ],
    ['a blank reason', 'MakePledge', { ...pledge(), reason: ' ' }, {}, 422, 'MalformedRequest'],
    [
      'a key that is no UUID',
      'MakePledge',
      pledge(),
      { 'idempotency-key': '1' },
      422,
      'MalformedRequest',
    ],
    [
      'a list in a list in a list …',
      'MakePledge',
      `{"input":{"agency":"so-mot","commune":"xa-a","on":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
      {},
      422,
      'MalformedCommand',
    ],
    [
      'the prototype of objects',
      'MakePledge',
      '{"input":{"agency":"so-mot","commune":"xa-a","on":"2021","__proto__":{"amount":1}}}',
      {},
      422,
      'MalformedCommand',
    ],
    ['a field too many', 'MakePledge', pledge({ colour: 'red' }), {}, 422, 'MalformedCommand'],
    [
      'far too much',
      'MakePledge',
      `{"input":{"what":"${'a'.repeat(300_000)}"}}`,
      {},
      413,
      'TooLarge',
    ],
  ])('is refused: %s', async (_, type, body, headers, status, tag) => {
    const before = (await factsOf()).length;
    const answer = await app.give('so-mot', type, body, headers);
    expect([answer.status, ((await answer.json()) as { _tag: string })._tag]).toEqual([
      status,
      tag,
    ]);
    expect((await factsOf()).length).toBe(before);
  });
});

describe('two clients at once', () => {
  it('one assigns, and the other is told so', async () => {
    const assign = () =>
      app.give('ban-dan-toc', 'MakeAssignment', {
        input: {
          agency: 'so-mot',
          commune: 'xa-b',
          from: '2023-01-01',
          basis: { document: 'qd-phan-cong' },
        },
      });
    const answers = await Promise.all([assign(), assign(), assign()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const made = (await factsOf()).filter(({ ref }) => ref.startsWith('assignment-so-mot~xa-b@'));
    expect(made.length).toBe(1);
  });

  it('the same request twice is recorded once', async () => {
    const key = { 'idempotency-key': '019ac000-0000-7000-8000-0000000000bb' };
    const send = () => app.give('so-mot', 'MakePledge', pledge(), key);
    const answers = await Promise.all([send(), send(), send()]);
    const done = (await Promise.all(answers.map((answer) => answer.json()))) as {
      refs: string[];
      alreadyDone: boolean;
    }[];
    expect(new Set(done.flatMap(({ refs }) => refs)).size).toBe(1);
    expect(done.filter(({ alreadyDone }) => !alreadyDone).length).toBe(1);
  });

  it('different pledges of one pair are all recorded', async () => {
    const before = (await factsOf()).length;
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        app.give('so-mot', 'MakePledge', pledge({ amount: 1_000_000 + i })),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(201));
    expect((await factsOf()).length).toBe(before + 12);
  });
});
