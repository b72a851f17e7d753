import {
  type Command,
  memorySnapshots,
  openLedger,
  registerAgency,
  renameAgency,
  units,
} from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { right, setting } from './support/setting.ts';

const register = (agency: string) =>
  registerAgency({ agency, kind: 'provincial', name: `Sở ${agency}`, on: '2012-01-01' });
const rename = (agency: string, name: string) => renameAgency({ agency, name, on: '2013-01-01' });

describe('a view that is followed on a server', () => {
  it('takes in what is written, also after a dropped subscription, and goes on from a snapshot', async () => {
    const { server, store } = await setting();
    const ledger = openLedger({ store });
    const record = async (...commands: readonly Command[]) => {
      for (const command of commands) right(await ledger.execute(command, { actor: 'a' })());
    };
    const options = { snapshots: memorySnapshots() };
    const follow = () => ledger.follow(units, options)[Symbol.asyncIterator]();
    type Views = ReturnType<typeof follow>;
    const next = async (views: Views) => {
      const step = await views.next();
      if (step.done === true) throw new Error('following ended');
      return right(step.value);
    };
    /** Reads on until the agencies bear these names. */
    const until = async (views: Views, names: readonly string[]) => {
      for (;;) {
        const live = await next(views);
        const found = live.view.agencies.map(({ name }) => name);
        if (live.caughtUp && found.join() === names.join()) return live;
      }
    };

    await record(register('gtvt'));
    const views = follow();
    await until(views, ['Sở gtvt']);
    await record(register('yte'), rename('gtvt', 'Sở Giao thông'));
    await until(views, ['Sở Giao thông', 'Sở yte']);
    server.dropSubscriptions();
    await record(rename('yte', 'Sở Y tế'));
    const live = await until(views, ['Sở Giao thông', 'Sở Y tế']);
    expect(live.view).toEqual(right(await ledger.project(units, live.asOf)()));
    await views.return?.();

    await record(register('nnptnt'));
    const again = follow();
    const first = await next(again);
    expect(first.start).toEqual({ _tag: 'FromSnapshot', position: live.position });
    expect(first.changed.events).toBe(1);
    expect(first.view).toEqual(right(await ledger.project(units, first.asOf)()));
    await again.return?.();
  });
});
