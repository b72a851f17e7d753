import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { eventStoreDb } from '../src/index.ts';
import { startProxy } from './support/proxy.ts';
import { a, event, left, right, setting } from './support/setting.ts';

describe('a connection string', () => {
  it.each([
    ['esdb://admin:secret@db-1:2113,db-2:2113?tls=true', 'esdb://db-1:2113,db-2:2113'],
    [
      'esdb+discover://admin:se%3Acret@cluster.example:2113',
      'esdb+discover://cluster.example:2113',
    ],
    ['esdb://localhost:2113?tls=false', 'esdb://localhost:2113'],
  ])('%s is called by its hosts alone', (address, name) => {
    expect(eventStoreDb(address).name).toBe(name);
  });

  it.each([
    ['esdb://admin:sec:ret@db:2113', 'holds a colon'],
    ['esdb://admin@db:2113', 'without a password'],
    ['esdb://admin:sec%ret@db:2113', 'a % that begins no character'],
    ['http://admin:secret@db:2113', 'is not one of EventStoreDB'],
    ['', 'is not one of EventStoreDB'],
    ['esdb://admin:secret@[::1]:2113', 'does not take this connection string'],
    ['esdb://admin:secret@db:2113?tls=maybe', 'does not take this connection string'],
  ])('%s is refused on first use, without a word of it', async (address, says) => {
    const store = eventStoreDb(address);
    const refused = left(await store.head()());
    expect(refused).toMatchObject({ _tag: 'StoreError' });
    expect(refused.message).toContain(says);
    expect(refused.message).not.toMatch(/sec|admin/);
    right(await store.close()());
  });

  it('of the other client is refused: the two cannot be loaded in one process', async () => {
    right(await (await setting()).store.head()());
    const other = eventStoreDb('kurrentdb://localhost:2113?tls=false');
    expect(left(await other.head()())).toMatchObject({
      _tag: 'StoreError',
      message:
        'kurrentdb://localhost:2113: the clients of EventStoreDB and of KurrentDB cannot be used in one process, because each would spoil the messages of the other; choose one with the option client',
    });
  });

  it('with a namespace that could be mistaken is refused', async () => {
    const store = eventStoreDb('esdb://localhost:2113?tls=false', { namespace: '$all.' });
    expect(left(await store.head()()).message).toContain('letters, digits, - and _');
  });
});

// The server is a fake one, and the line to it can be cut: see fake/server.ts.
describe('a server that cannot be reached', () => {
  it('is StoreBusy for every call, and used again when it is back', async () => {
    let line: Awaited<ReturnType<typeof startProxy>> | undefined;
    const { open } = await setting(async ({ port }) => {
      line = await startProxy(port);
      return line.port;
    });
    const store = open({ attempts: 2, timeoutMs: 1000 });
    right(await store.append(a, 0, [event(1)])());
    await line?.cut();
    expect(left(await store.append(a, 1, [event(2)])())).toMatchObject({ _tag: 'StoreBusy' });
    expect(left(await store.head()())).toMatchObject({ _tag: 'StoreBusy' });
    const chunk = await store.readAll()[Symbol.asyncIterator]().next();
    expect(chunk.value).toMatchObject({ _tag: 'Left', left: { _tag: 'StoreBusy' } });
    await line?.mend();
    // The client may have to notice first that the old connection is gone.
    let done = await store.append(a, 1, [event(2)])();
    while (done._tag === 'Left') done = await store.append(a, 1, [event(2)])();
    expect(right(await store.head()()).count).toBe(2);
    await store.close()();
    await line?.stop();
  });
});

describe('a program that used a store', () => {
  it.each([
    ['esdb', 'close'],
    ['esdb', 'leave'],
    ['kurrentdb', 'close'],
  ])('ends by itself (%s, %s)', async (scheme, end) => {
    const { server } = await setting();
    const program = fileURLToPath(new URL('./programs/write-and-end.ts', import.meta.url));
    const address = `${scheme}://127.0.0.1:${server.port}?tls=false`;
    const options = ['--conditions=@donghanh/source', '--no-warnings', program, address, end];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, options, {
      timeout: 30_000,
    });
    expect([stdout, stderr]).toEqual(['written\n', '']);
  });
});
