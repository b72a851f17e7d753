import { describe, expect, it } from 'vitest';
import type { Proposed } from './fake/log.ts';
import { a, b, event, left, readOut, right, setting, until } from './support/setting.ts';

const utf8 = new TextEncoder();

const good =
  '{"effectiveOn":"2012","recordedAt":"2013-01-01T00:00:00.000Z","schemaVersion":"1","meta":"{}"}';

const planted = (data: string, metadata: string, contentType = 'application/json'): Proposed => ({
  id: '33333333-3333-4333-8333-333333333333',
  metadata: new Map([
    ['type', 'CommuneRegistered'],
    ['content-type', contentType],
    ['created', 'not a number'],
  ]),
  data: utf8.encode(data),
  customMetadata: utf8.encode(metadata),
});

// The server is a fake one that misbehaves on purpose: see fake/server.ts.
describe('reading what somebody else wrote into our streams', () => {
  it.each([
    ['JSON that breaks off', planted('{"n":', good), 'the data of event 1'],
    ['JSON that is a text', planted('"n"', good), 'the data of event 1'],
    [
      'bytes that are no text',
      { ...planted('', good, 'x'), data: Uint8Array.of(0xff) },
      'the data',
    ],
    ['metadata that break off', planted('{}', '{"effectiveOn"'), 'metadata: effectiveOn'],
    ['no metadata', planted('{}', ''), 'metadata: not an object'],
    ['metadata without a field', planted('{}', '{"effectiveOn":"2012"}'), 'metadata: recordedAt'],
    [
      'a date that is none',
      planted('{}', good.replace('2012', '2012-13')),
      'metadata: effectiveOn',
    ],
    [
      'a version that is none',
      planted('{}', good.replace('"1"', '"one"')),
      'metadata: schemaVersion',
    ],
  ])('%s is StoreDamaged; what stands before it is given', async (_, wrong, says) => {
    const { server, store } = await setting();
    const { position } = right(await store.append(a, 0, [event(1)])());
    server.log.plant(`donghanh.${a}`, [wrong]);
    const read = await readOut(store.readAll());
    expect(read.data).toEqual(['{"n":1}']);
    expect(read.failure).toMatchObject({ _tag: 'StoreDamaged', lastGood: position });
    expect(read.failure?.message).toContain(says);
    const stream = await readOut(store.readStream(a, 1));
    expect(stream).toMatchObject({ data: [], failure: { _tag: 'StoreDamaged' } });
  });

  it('leaves out what is not of this history', async () => {
    const { server, store, open } = await setting();
    server.log.plant('orders-1', [planted('{"n":', '')]);
    right(await store.append(a, 0, [event(1)])());
    const other = open({ namespace: 'other' });
    right(await other.append(a, 0, [event(2)])());
    server.log.plant('donghanh', [planted('', '')]);
    expect(await readOut(store.readAll())).toEqual({ data: ['{"n":1}'], failure: undefined });
    expect(await readOut(other.readAll())).toEqual({ data: ['{"n":2}'], failure: undefined });
    expect(right(await store.head()()).count).toBe(1);
  });
});

describe('reading from a server that misbehaves', () => {
  it('is tried again when an answer is lost, and gives everything once', async () => {
    const { server, open } = await setting();
    const store = open({ timeoutMs: 400 });
    right(await store.append(a, 0, [event(1), event(2)])());
    server.next.read.push('silent', { code: 14 }, { code: 1 });
    expect((await readOut(store.readAll())).data).toEqual(['{"n":1}', '{"n":2}']);
    server.next.read.push('late', 'silent');
    expect((await readOut(store.readStream(a))).data).toEqual(['{"n":1}', '{"n":2}']);
  });

  it('is StoreBusy when no answer comes, and leaves no call open', async () => {
    const { server, open } = await setting();
    const store = open({ timeoutMs: 400, attempts: 2 });
    right(await store.append(a, 0, [event(1)])());
    server.next.read.push('silent', 'silent');
    expect(left(await store.head()())).toEqual({
      _tag: 'StoreBusy',
      store: store.name,
      message: `${store.name} cannot be reached, or does not answer (no answer within 400 ms); look whether it runs and try again`,
    });
    await until(() => server.open() === 0);
  });

  it('tells a stream that does not exist from one that was deleted', async () => {
    const { server, store } = await setting();
    expect(await readOut(store.readStream(b))).toEqual({ data: [], failure: undefined });
    server.next.read.push({ code: 9, exception: 'stream-deleted' });
    expect(await readOut(store.readStream(b))).toMatchObject({ failure: { _tag: 'StoreDamaged' } });
  });

  it('says that events are missing where a stream was cut', async () => {
    const { server, store } = await setting();
    right(await store.append(a, 0, [event(1), event(2)])());
    server.log.cut(`donghanh.${a}`);
    const { data, failure } = await readOut(store.readStream(a));
    expect(data).toEqual([]);
    expect(failure).toMatchObject({ _tag: 'StoreDamaged' });
    expect(failure?.message).toContain(`event 0 of stream donghanh.${a} is missing`);
  });

  it('says that a server is too old that names no position within a stream', async () => {
    const { server, store } = await setting();
    right(await store.append(a, 0, [event(1)])());
    server.positions = 'none';
    const { failure } = await readOut(store.readStream(a));
    expect(failure).toMatchObject({ _tag: 'StoreError' });
    expect(failure?.message).toContain('needs version 22.10 or later');
    expect((await readOut(store.readAll())).data).toEqual(['{"n":1}']);
  });
});
