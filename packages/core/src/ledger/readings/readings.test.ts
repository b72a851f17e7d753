import { describe, expect, it } from 'vitest';
import {
  actor,
  assigned,
  copyOf,
  left,
  open,
  pair,
  pairStream,
  pledge,
  right,
  run,
  ticking,
} from '../../../test/ledger.ts';
import { correctFact, recallFact } from '../../catalogue/correction-commands.ts';
import type { Command } from '../../decision/command.ts';
import type { StreamName } from '../../event/recorded.ts';

const document = { document: '1310-qd-ubnd-2012' };
const which = (target: number, reason: string) => ({
  stream: pairStream as StreamName,
  target,
  reason,
  document,
  on: '2014-02-01',
});
const recall = (target: number) => recallFact(which(target, 'Ghi trùng'));
const data = (amount: number) => ({
  pledge: 'p1',
  assignment: 'so-gtvt~keng-du-16822~1',
  ...pair,
  amount,
});
const reading = (amount: number) => ({ effectiveOn: '2012-06-15', data: data(amount) });
const replacement = (amount: number) => ({ type: 'PledgeMade', ...reading(amount) });
const correct = (amount: number) =>
  correctFact({
    ...which(1, 'Ghi sai'),
    kind: 'content',
    replacement: replacement(amount),
  });
/** The correction at that place says another amount. */
const correctCorrection = (target: number, amount: number) =>
  correctFact({
    ...which(target, 'Sửa lại lần sửa'),
    kind: 'content',
    replacement: {
      type: 'FactCorrected',
      effectiveOn: '2014-02-01',
      data: {
        target: 1,
        reason: 'Ghi sai',
        document,
        kind: 'content',
        replacement: { ...replacement(amount), schemaVersion: 1 },
      },
    },
  });

const at = (version: number) => `${pairStream}@${version}`;
const moment = (n: number) => `2014-03-01T05:00:0${n}.000Z`;
const read = async (...commands: readonly Command[]) => {
  const first = await assigned();
  await run(first, pledge(60));
  const ledger = open({ store: first.store, clock: ticking('2014-03-01') });
  await run(ledger, ...commands);
  return right(await ledger.readings(at(1))());
};

const asWritten = {
  act: 'written',
  knownFrom: '2013-01-01T05:00:04.000Z',
  by: at(1),
  actor: actor.actor,
  on: '2012-06-15',
  reads: reading(60),
};
const said = { actor: actor.actor, on: '2014-02-01', document };

describe('the readings of a fact', () => {
  it('are one where nothing was said of it', async () => {
    expect(await read()).toEqual({
      event: at(1),
      type: 'PledgeMade',
      readings: [asWritten],
      stands: asWritten,
    });
  });

  it('are all that ever stood, each with who, when, why and on what document', async () => {
    const { readings, stands } = await read(correct(50), correct(55), recall(1));
    const kind = { kind: 'content', reason: 'Ghi sai' };
    expect(readings).toEqual([
      asWritten,
      { act: 'corrected', knownFrom: moment(0), by: at(2), ...said, ...kind, reads: reading(50) },
      { act: 'corrected', knownFrom: moment(1), by: at(3), ...said, ...kind, reads: reading(55) },
      { act: 'recalled', knownFrom: moment(2), by: at(4), ...said, reason: 'Ghi trùng' },
    ]);
    expect(stands).toBe(readings[3]);
  });

  it('come back when what corrected it is recalled, and when its recall is', async () => {
    const back = await read(correct(50), recall(2));
    expect(back.stands).toEqual({
      act: 'restored',
      knownFrom: moment(1),
      by: at(3),
      ...said,
      reason: 'Ghi trùng',
      reads: reading(60),
    });
    const again = await read(correct(50), recall(1), recall(3));
    expect(again.readings.map(({ act, by, reads }) => [act, by, reads])).toEqual([
      ['written', at(1), reading(60)],
      ['corrected', at(2), reading(50)],
      ['recalled', at(3), undefined],
      ['restored', at(4), reading(50)],
    ]);
  });

  it('follow a correction that is itself corrected', async () => {
    const { readings } = await read(correct(50), correctCorrection(2, 45));
    expect(readings.map(({ act, by, reads }) => [act, by, reads])).toEqual([
      ['written', at(1), reading(60)],
      ['corrected', at(2), reading(50)],
      ['corrected', at(3), reading(45)],
    ]);
  });

  it('are recalled again when the recall of their recall is', async () => {
    const { readings } = await read(recall(1), recall(2), recall(3));
    expect(readings.map(({ act, by, reads }) => [act, by, reads])).toEqual([
      ['written', at(1), reading(60)],
      ['recalled', at(2), undefined],
      ['restored', at(3), reading(60)],
      ['recalled', at(4), undefined],
    ]);
  });

  it('come back when their recall is corrected to have meant another fact', async () => {
    const meant = correctFact({
      ...which(3, 'Thu hồi nhầm'),
      kind: 'content',
      replacement: {
        type: 'FactRecalled',
        effectiveOn: '2014-02-01',
        data: { target: 2, reason: 'Ghi trùng', document },
      },
    });
    const { readings } = await read(pledge(1), recall(1), meant);
    expect(readings.map(({ act, by, reads }) => [act, by, reads])).toEqual([
      ['written', at(1), reading(60)],
      ['recalled', at(3), undefined],
      ['restored', at(4), reading(60)],
    ]);
  });

  it('are not touched by corrections of other facts', async () => {
    const { readings } = await read(pledge(1), recall(2));
    expect(readings).toHaveLength(1);
  });

  it('fail for what is no fact, and for a stream that cannot be read', async () => {
    const ledger = await assigned();
    await run(ledger, pledge(60));
    for (const ref of [at(2), 'agency-khac@0', 'so-gtvt', `${pairStream}@01`]) {
      expect(left(await ledger.readings(ref)())).toMatchObject({ _tag: 'NoSuchFact', ref });
    }
    const store = await copyOf(ledger.store, ({ version }) => (version === 1 ? { data: '' } : {}));
    expect(left(await open({ store }).readings(at(1))())).toMatchObject({ _tag: 'BadEvent' });
  });
});
