import { describe, expect, it } from 'vitest';
import { donated } from '../../../test/donated.ts';
import {
  assigned,
  copyOf,
  gift,
  left,
  open,
  pairStream,
  right,
  run,
} from '../../../test/ledger.ts';
import type { Projection } from '../../projection/projection.ts';
import type { NewEvent, StoredEvent } from '../store/event-store.ts';

/** Gifts of 1, 10 and 100 đồng; the second of them is changed in the store. */
const withBad = async (change: (event: StoredEvent) => Partial<NewEvent>) => {
  const ledger = await assigned();
  await run(ledger, gift(1), gift(10), gift(100));
  const store = await copyOf(ledger.store, (event) => (event.version === 2 ? change(event) : {}));
  return open({ store });
};

const at = `event ${pairStream}@2 at position 6: `;
const dataWith =
  (fields: object) =>
  ({ data }: StoredEvent): Partial<NewEvent> => ({
    data: JSON.stringify({ ...JSON.parse(data), ...fields }),
  });

/** Reads the meta of every fact. */
const actors: Projection<string[], readonly string[]> = {
  name: 'actors',
  version: 1,
  handles: ['ContributionDelivered'],
  init: () => [],
  apply: (acc, event) => {
    acc.push(event.meta.actor);
  },
  view: (acc) => [...acc],
};

describe('an event that cannot be read', () => {
  it.each<[string, (event: StoredEvent) => Partial<NewEvent>, RegExp]>([
    ['is half a JSON text', () => ({ data: '{"value":1' }), /^data is not JSON: /],
    [
      'is no object',
      () => ({ data: '7' }),
      /^ContributionDelivered: data expected an object, found 7$/,
    ],
    [
      'has half a đồng',
      dataWith({ value: 0.5 }),
      /^ContributionDelivered: data\.value expected whole đồng from 0 to 10\^14, found 0\.5$/,
    ],
    [
      'has 10^17 đồng',
      dataWith({ value: 1e17 }),
      /^ContributionDelivered: data\.value expected whole đồng from 0 to 10\^14, found 100000000000000000$/,
    ],
    [
      'has a field that nobody knows',
      dataWith({ valeu: 1 }),
      /^ContributionDelivered: data\.valeu expected no such field \(fields: .*\), found 1$/,
    ],
    [
      'comes from a newer version',
      () => ({ schemaVersion: 2 }),
      /^ContributionDelivered version 2 is not known here \(1 to 1 are\); it may come from a newer version$/,
    ],
  ])('%s: the replay stops, and names it', async (_, change, why) => {
    const ledger = await withBad(change);
    const failure = left(await ledger.project(donated)());
    expect(failure).toEqual({
      _tag: 'BadEvent',
      position: 6,
      ref: `${pairStream}@2`,
      type: 'ContributionDelivered',
      message: expect.stringContaining(at),
    });
    expect(failure.message.slice(at.length)).toMatch(why);
    expect(failure.message).not.toContain('\n');

    const kept = right(await ledger.replay(donated, undefined, { onBadEvent: 'quarantine' })());
    expect(kept.quarantined).toEqual([failure]);
    expect(kept.affected).toMatchObject({ extent: 'some', streams: [pairStream] });
    expect(kept.view).toMatchObject({ total: 101, facts: [`${pairStream}@1`, `${pairStream}@3`] });
    expect(kept.events).toBe(2);
  });

  it('is of a type that nobody knows: no projection would meet it, and none goes on in silence', async () => {
    const ledger = await withBad(() => ({ type: 'GiftThrown' }));
    const failure = left(await ledger.project(donated)());
    expect(failure).toMatchObject({
      _tag: 'BadEvent',
      message: `${at}no event is called "GiftThrown"; it may come from a newer version`,
    });
    const kept = right(await ledger.replay(donated, undefined, { onBadEvent: 'quarantine' })());
    expect([kept.view.total, kept.quarantined]).toEqual([101, [failure]]);
    expect(kept.affected).toMatchObject({ streams: [pairStream] });
    // As of a moment before it was recorded it was not there.
    const before = { effectiveOn: '2199-12-31', knownAt: '2013-01-01T05:00:04.000Z' };
    expect(right(await ledger.project(donated, before)()).total).toBe(1);
  });

  it('is not read by a projection that does not handle it', async () => {
    const ledger = await withBad(() => ({ data: '{' }));
    const others = { ...donated, handles: ['AssignmentMade'] as const };
    expect(right(await ledger.replay(others)())).toMatchObject({ events: 1, quarantined: [] });
  });
});

describe('meta that cannot be read', () => {
  it.each<[string, string, RegExp]>([
    ['is no JSON', '{"id":', /^meta is not JSON: /],
    [
      'says nothing of the actor',
      '{"id":"00000000-0000-7000-8000-000000000001"}',
      /^meta: actor: expected text/,
    ],
    ['is a list', '[]', /^meta: value: expected an object, found \[\]$/],
  ])('%s: it counts where somebody reads it', async (_, meta, why) => {
    const ledger = await withBad(() => ({ meta }));
    expect(right(await ledger.project(donated)()).total).toBe(111);
    const failure = left(await ledger.project(actors)());
    expect(failure).toMatchObject({ _tag: 'BadEvent', position: 6, ref: `${pairStream}@2` });
    expect(failure.message.slice(at.length)).toMatch(why);
    expect(failure.message).not.toContain('\n');
  });

  it('is a reason for quarantine whether or not somebody reads it', async () => {
    const ledger = await withBad(() => ({ meta: '{' }));
    const options = { onBadEvent: 'quarantine' } as const;
    for (const kept of [
      right(await ledger.replay(donated, undefined, options)()),
      right(await ledger.replay(actors, undefined, options)()),
    ]) {
      expect(kept.quarantined.map(({ ref }) => ref)).toEqual([`${pairStream}@2`]);
      expect(kept.events).toBe(2);
    }
  });
});

it('quarantine names every bad event, in the order of history', async () => {
  const ledger = await assigned();
  await run(ledger, gift(1), gift(10), gift(100), gift(1000));
  const store = await copyOf(ledger.store, ({ version }) =>
    version === 1
      ? { data: '{' }
      : version === 2
        ? { meta: '{' }
        : version === 3
          ? { data: '[]' }
          : {},
  );
  const options = { onBadEvent: 'quarantine', chunkSize: 1 } as const;
  const kept = right(await open({ store }).replay(donated, undefined, options)());
  expect(kept.quarantined.map(({ position }) => position)).toEqual([5, 6, 7]);
  expect(kept.view.total).toBe(1000);
});
