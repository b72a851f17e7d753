import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import {
  actor,
  assigned,
  commandId,
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
import { dissolveAgency } from '../../agency/commands.ts';
import { amendPledge } from '../../assignment/help-commands.ts';
import { correctFact, recallFact } from '../../catalogue/correction-commands.ts';
import { defineCommand } from '../../decision/command.ts';
import { refusal } from '../../decision/refusal.ts';
import { refOf } from '../../event/recorded.ts';
import { IssueDocument } from '../../programme/document-commands.ts';
import { allCommands } from '../commands.ts';

const amend = (amount: number) => amendPledge({ ...pair, pledge: 'p1', amount, on: '2012-08-01' });
const grounds = {
  reason: 'Ghi sai',
  document: { document: '1310-qd-ubnd-2012' },
  on: '2014-02-01',
};

/** A pledge of 60 đồng and its change to 50, recorded on 1/1/2013. */
const promised = async () => {
  const first = await assigned();
  await run(first, pledge(60), amend(50));
  return open({ store: first.store, clock: ticking('2014-03-01') });
};

const at = (version: number) => `${pairStream}@${version}`;

describe('a decision made again', () => {
  it('says what it knew, what it was given, and that today’s rules decide the same', async () => {
    const ledger = await promised();
    const explained = right(await ledger.explain(at(2))());
    const { before, events, title, ...rest } = explained;
    expect(title).toEqual({ vi: 'Điều chỉnh đăng ký hỗ trợ', en: 'Pledge amended' });
    expect(before.map((fact) => [refOf(fact), fact.type])).toEqual([
      [at(0), 'AssignmentMade'],
      [at(1), 'PledgeMade'],
    ]);
    expect(events.map((fact) => [refOf(fact), fact.type])).toEqual([[at(2), 'PledgeAmended']]);
    expect(rest).toEqual({
      command: 'AmendPledge',
      input: { ...pair, pledge: 'p1', amount: 50, on: '2012-08-01' },
      seen: 5,
      asKnownThen: { _tag: 'same' },
      asKnownNow: { _tag: 'same' },
    });
  });

  it('is found by the id of its command', async () => {
    const ledger = await assigned();
    const command = { ...actor, commandId: commandId(0x7000) };
    right(await ledger.execute(pledge(1), command)());
    const one = right(await ledger.explain(command.commandId)());
    expect(one.events.map(refOf)).toEqual([at(1)]);
    expect(one).toEqual(right(await ledger.explain(at(1))()));
  });

  it('of the first fact of a history has seen nothing, and rests on nothing', async () => {
    const { seen, before, asKnownThen } = right(
      await (await promised()).explain('agency-so-gtvt@0')(),
    );
    expect([seen, before, asKnownThen]).toEqual([undefined, [], { _tag: 'same' }]);
  });

  it('may be refused on what is known now: a fact it rested on is recalled', async () => {
    const ledger = await promised();
    await run(ledger, recallFact({ stream: pairStream, target: 1, ...grounds }));
    const { before, asKnownThen, asKnownNow } = right(await ledger.explain(at(2))());
    expect(before).toHaveLength(2);
    expect(asKnownThen).toEqual({ _tag: 'same' });
    expect(asKnownNow).toMatchObject({ _tag: 'refused', refusal: { _tag: 'UnknownPledge' } });
  });

  it('may be refused on the registers of now: the agency had ended by then', async () => {
    const ledger = await promised();
    await run(ledger, dissolveAgency({ agency: pair.agency, on: '2012-06-01' }));
    const { asKnownThen, asKnownNow } = right(await ledger.explain(at(1))());
    expect(asKnownThen).toEqual({ _tag: 'same' });
    expect(asKnownNow).toMatchObject({ _tag: 'refused', refusal: { _tag: 'OutsideAgencyLife' } });
  });

  it('knows the corrections of then, and not those of later', async () => {
    const ledger = await promised();
    const correct = correctFact({
      stream: pairStream,
      target: 1,
      kind: 'content',
      ...grounds,
      replacement: {
        type: 'PledgeMade',
        effectiveOn: '2012-06-15',
        data: { pledge: 'p1', assignment: 'so-gtvt~keng-du-16822~1', ...pair, amount: 70 },
      },
    });
    await run(ledger, correct, amend(40));
    const amounts = async (version: number) =>
      right(await ledger.explain(at(version))()).before.map(({ data }) =>
        typeof data === 'object' && data !== null ? Reflect.get(data, 'amount') : undefined,
      );
    expect(await amounts(2)).toEqual([undefined, 60]);
    expect(await amounts(4)).toEqual([undefined, 70, 50, undefined]);
    expect(right(await ledger.explain(at(3))()).command).toBe('CorrectFact');
  });

  it('shows where other rules decide otherwise, or refuse, or do not take the input', async () => {
    const { store } = await promised();
    const explained = async (change: Partial<typeof IssueDocument>) => {
      const commands = allCommands.map((one) =>
        one === IssueDocument ? defineCommand({ ...IssueDocument, ...change }) : one,
      );
      const ledger = open({ store, commands });
      return right(await ledger.explain('document-1310-qd-ubnd-2012@0')()).asKnownThen;
    };
    const other = await explained({
      decide: (input, state, reference) =>
        IssueDocument.decide({ ...input, title: 'khác' as typeof input.title }, state, reference),
    });
    expect(other).toMatchObject({ _tag: 'other', differs: ['events[0].data.title'] });
    const no = refusal('No', {}, 'Không', 'No');
    expect(await explained({ decide: () => E.left(no) })).toEqual({ _tag: 'refused', refusal: no });
    const given = { records: 'DocumentIssued', input: () => ({ document: 1 }) };
    const malformed = await explained({ again: given });
    expect(malformed).toMatchObject({ _tag: 'malformed' });
  });

  it('fails for what is no fact, for events of no command, and for what cannot be read', async () => {
    const ledger = await promised();
    for (const ref of [at(9), 'assignment-a~b@0', 'gì đó', commandId(0x9999)]) {
      expect(left(await ledger.explain(ref)())).toMatchObject({ _tag: 'NoSuchFact', ref });
    }
    const { store } = ledger;
    expect(left(await open({ store, commands: [] }).explain(at(1))())).toMatchObject({
      _tag: 'UnknownDecision',
      ref: at(1),
      type: 'PledgeMade',
    });
    const bad = await copyOf(store, (event) => (event.version === 2 ? { data: '{}' } : {}));
    expect(left(await open({ store: bad }).explain(at(1))())).toMatchObject({
      _tag: 'BadEvent',
      ref: at(2),
    });
  });
});
