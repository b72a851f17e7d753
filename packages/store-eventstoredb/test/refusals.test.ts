import { describe, expect, it } from 'vitest';
import { a, event, heldBy, left, readOut, right, setting } from './support/setting.ts';

// The server is a fake one that misbehaves on purpose: see fake/server.ts.
describe('what the server refuses', () => {
  it.each([
    ['access-denied', 7, 'StoreError', 'does not let this user in'],
    ['maximum-append-size-exceeded', 3, 'StoreError', 'does not take so much at once'],
    ['stream-deleted', 9, 'StoreDamaged', 'a stream of this history was deleted'],
    [undefined, 16, 'StoreError', 'does not let this user in'],
    [undefined, 3, 'StoreError', 'as the test wants it'],
  ])('%s (code %i) is a value with a sentence, and is not tried again', async (...row) => {
    const [exception, code, tag, says] = row;
    const { server, store } = await setting();
    server.next.append.push(exception === undefined ? { code } : { code, exception });
    const refused = left(await store.append(a, 0, [event(1)])());
    expect(refused).toMatchObject({ _tag: tag, store: store.name });
    expect(refused.message).toContain(says);
    expect(server.calls.append).toBe(1);
    expect(heldBy(server)).toEqual([]);
  });

  it.each(['tls=false', 'tls=false&throwOnAppendFailure=false'])(
    'a version taken between looking and writing is WrongVersion, with what is there (%s)',
    async (settings) => {
      const { server, open } = await setting();
      const store = open({}, settings);
      const planted = {
        id: '33333333-3333-4333-8333-333333333333',
        metadata: new Map([['type', 'X']]),
        data: new Uint8Array(),
        customMetadata: new Uint8Array(),
      };
      server.beforeAppend = () => {
        server.beforeAppend = undefined;
        server.log.plant(`donghanh.${a}`, [planted, planted]);
      };
      expect(left(await store.append(a, 0, [event(1)])())).toEqual({
        _tag: 'WrongVersion',
        stream: a,
        expected: 0,
        found: 2,
        message: `stream ${a} was expected to hold 0 events and holds 2: somebody else wrote to it; read it again and decide again`,
      });
    },
  );
});

describe('what is not sent at all', () => {
  it.each([
    ['data that are half a character', { ...event(1), data: '{"x":"\ud800"}' }, 'valid Unicode'],
    [
      'a meta text that is half a character',
      { ...event(1), meta: `${event(1).meta}\udc00` },
      'valid Unicode',
    ],
    ['an event without an id', { ...event(1), meta: '{}' }, 'no id'],
  ])('%s is refused with a sentence', async (_, wrong, says) => {
    const { server, store } = await setting();
    const refused = left(await store.append(a, 0, [event(2), wrong])());
    expect(refused).toMatchObject({ _tag: 'StoreError' });
    expect(refused.message).toContain(says);
    expect(server.calls.append).toBe(0);
  });

  it('a text that is no JSON is kept all the same, as bytes', async () => {
    const { server, store } = await setting();
    const texts = ['{"n":', '{"big":90071992547409931}', '{ "n": 1 }', '{"n":1}'];
    right(
      await store.append(
        a,
        0,
        texts.map((text, n) => event(n, text)),
      )(),
    );
    expect((await readOut(store.readAll())).data).toEqual(texts);
    const types = server.log
      .stream(`donghanh.${a}`)
      ?.map(({ metadata }) => metadata.get('content-type'));
    const bytes = 'application/octet-stream';
    expect(types).toEqual([bytes, bytes, bytes, 'application/json']);
  });
});
