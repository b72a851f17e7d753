import { describe, expect, it } from 'vitest';
import {
  actor,
  assign,
  counting,
  left,
  open,
  pair,
  registrations,
  right,
  run,
  stored,
} from '../../../test/ledger.ts';
import { renameAgency } from '../../agency/commands.ts';
import { entrustFunction, withdrawFunction } from '../../agency/function/commands.ts';
import { makePledge } from '../../assignment/help-commands.ts';
import { correctFact, recallFact } from '../../catalogue/correction-commands.ts';
import { emptyReference } from '../../decision/reference.ts';
import {
  dissolveCommittee,
  establishCommittee,
  reorganiseCommittee,
} from '../../programme/committee/commands.ts';
import { defineScope, endScope, listCommune } from '../../programme/scope-commands.ts';
import { giveTask } from '../../programme/task/commands.ts';
import { mergeCommune, registerCommune } from '../../territory/commands.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import type { Ledger } from '../ledger.ts';
import { memoryStore } from '../store/memory-store.ts';
import { newRegisters } from './registers.ts';

const scope = { scope: 'mien-tay', kind: 'programme', name: 'Miền Tây', on: '2012-01-01' } as const;
const myLy = registerCommune({
  commune: 'my-ly-16825',
  code: '16825',
  kind: 'xa',
  name: 'Mỹ Lý',
  on: '2012-01-01',
});
const merge = mergeCommune({ commune: pair.commune, into: 'my-ly-16825', on: '2012-04-01' });

const refusalOf = async (ledger: Ledger): Promise<string> => {
  const failure = left(await ledger.execute(assign, actor)());
  return failure._tag === 'Refused' ? failure.refusal._tag : failure._tag;
};

describe('the registers that a decision is given', () => {
  it('are empty before the first fact', () => {
    const { seen, ...empty } = newRegisters().reference(undefined);
    expect(seen).toBeUndefined();
    const commune = pair.commune as CommuneId;
    expect(empty.commune(commune)).toBe(emptyReference.commune(commune));
    expect(empty.inProgrammeScope(commune, '2012-01-01' as LocalDate)).toBeUndefined();
  });

  it('are those of the end of history, whoever wrote it', async () => {
    const store = memoryStore();
    const [one, other] = [open({ store }), open({ store, newId: counting(1) })];
    expect(await refusalOf(one)).toBe('UnknownAgency');
    await run(other, ...registrations, myLy);
    await run(other, merge);
    expect(await refusalOf(one)).toBe('OutsideCommuneLife');
  });

  it('say with each event how far they had been seen', async () => {
    const store = memoryStore();
    const one = open({ store });
    await run(one, ...registrations);
    await run(open({ store, newId: counting(1) }), myLy);
    await run(one, assign);
    const seen = (await stored(store)).map(({ meta }) => JSON.parse(meta).seen);
    expect(seen).toEqual([undefined, 1, 2, 3, 4]);
  });

  it('hold the scope of the programme, for as long as it holds', async () => {
    const ledger = open();
    await run(ledger, ...registrations, myLy, defineScope(scope));
    expect(await refusalOf(ledger)).toBe('OutOfScope');
    await run(ledger, listCommune({ scope: 'mien-tay', commune: pair.commune, on: '2012-02-01' }));
    await run(ledger, assign);
    const other = open();
    await run(other, ...registrations, defineScope(scope));
    await run(other, endScope({ scope: 'mien-tay', on: '2012-03-01' }), assign);
  });

  it('let lists of another kind bind nobody', async () => {
    const ledger = open();
    await run(
      ledger,
      ...registrations,
      defineScope({ ...scope, kind: 'difficultCommunes' }),
      assign,
    );
  });

  it('let a unit live as long as its dates allow: from the first day to the last', async () => {
    const ledger = open();
    await run(ledger, ...registrations, myLy);
    await run(ledger, mergeCommune({ ...merge.input, on: '2012' }));
    const on = (from: string) => ({ ...assign, input: { ...assign.input, from } });
    await run(ledger, on('2012-12-30'));
    const other = open();
    await run(other, ...registrations, myLy, mergeCommune({ ...merge.input, on: '2012' }));
    const late = left(await other.execute(on('2012-12-31'), actor)());
    expect(late.message).toBe(
      'Commune Keng Đu (keng-du-16822) ended on 2012-12-31; 2012-12-31 lies outside its life',
    );
  });

  it('read corrected facts as they read now', async () => {
    const store = memoryStore();
    const [one, other] = [open({ store }), open({ store, newId: counting(1) })];
    await run(one, ...registrations, myLy, merge);
    expect(await refusalOf(one)).toBe('OutsideCommuneLife');
    const grounds = { reason: 'Ghi nhầm xã', document: { document: '1310-qd-ubnd-2012' } };
    const stream = `commune-${pair.commune}`;
    await run(other, recallFact({ stream, target: 1, on: '2012-05-02', ...grounds }));
    await run(one, assign);
    const replacement = {
      type: 'AgencyRegistered',
      effectiveOn: '2012-06-01',
      data: { agency: pair.agency, kind: 'provincial', name: 'Sở GTVT' },
    };
    const target = { stream: `agency-${pair.agency}`, target: 0, on: '2012-06-02' };
    const correct = correctFact({ ...target, kind: 'content', ...grounds, replacement });
    await run(other, correct, renameAgency({ agency: pair.agency, name: 'Sở', on: '2012-07-01' }));
    const elsewhere = { ...assign, input: { ...assign.input, commune: 'my-ly-16825' } };
    const failure = left(await one.execute(elsewhere, actor)());
    expect(failure.message).toBe(
      'Agency Sở (so-gtvt) is registered only from 2012-06-01; 2012-05-01 lies outside its life',
    );
  });

  it('hold the committees and functions that tasks and recommendations speak of', async () => {
    const ledger = open();
    const { agency } = pair;
    const [committee, id] = ['bcd-tinh', 'thuong-truc'];
    const to = { kind: 'function', id } as const;
    const task = (n: number, on: string) =>
      giveTask({ task: `nv-${n}`, to, committee, by: 'UBND tỉnh', what: 'Tham mưu', on });
    const refusedFor = async (command: ReturnType<typeof task>): Promise<string> =>
      left(await ledger.execute(command, actor)()).message;
    await run(ledger, ...registrations);
    expect(await refusedFor(task(1, '2012-05-01'))).toBe(
      'No function is recorded as thuong-truc; record first to whom it is entrusted',
    );
    await run(
      ledger,
      entrustFunction({ function: id, name: 'Thường trực', agency, on: '2012-05' }),
    );
    expect(await refusedFor(task(1, '2012-04-30'))).toBe(
      '2012-04-30 is earlier than the day function Thường trực was first entrusted (2012-05-01)',
    );
    expect(await refusedFor(task(1, '2012-05-01'))).toBe(
      'Committee bcd-tinh is not recorded; record it first',
    );
    const name = 'Ban Chỉ đạo';
    await run(
      ledger,
      establishCommittee({ committee, name, standingBody: agency, on: '2012-05-01' }),
      reorganiseCommittee({ committee, what: 'Đổi tên', name: 'BCĐ tỉnh', on: '2013-01-01' }),
      task(1, '2012-05-01'),
      dissolveCommittee({ committee, on: '2014' }),
      task(2, '2014-12-30'),
      withdrawFunction({ function: id, on: '2014-01-01' }),
    );
    expect(await refusedFor(task(3, '2014-12-31'))).toBe(
      '2014-12-31 lies outside the life of BCĐ tỉnh (bcd-tinh), which began on 2012-05-01',
    );
  });

  it('are the same for many commands at once', async () => {
    const store = memoryStore();
    const ledger = open({ store });
    await run(ledger, ...registrations);
    const communes = Array.from({ length: 30 }, (_, n) => `xa-${n}`);
    const registered = communes.map((commune) => ({
      ...myLy,
      input: { ...myLy.input, commune },
    }));
    const assigned = communes.map((commune) => ({
      ...assign,
      input: { ...assign.input, commune },
    }));
    const done = (commands: typeof registered | typeof assigned) =>
      Promise.all(commands.map((command) => ledger.execute(command, actor)()));
    for (const each of await done(registered)) right(each);
    const other = open({ store, newId: counting(1) });
    const found = await Promise.all(assigned.map((command) => other.execute(command, actor)()));
    for (const each of found) right(each);
    expect(await stored(store)).toHaveLength(63);
  });
});

it('takes each fact in once, although many commands wait for it', async () => {
  const inner = memoryStore();
  await run(open({ store: inner }), ...registrations, myLy);
  const asked: (number | undefined)[] = [];
  const store = {
    ...inner,
    readAll: (query: Parameters<typeof inner.readAll>[0] = {}) => {
      asked.push(query.after);
      return inner.readAll(query);
    },
  };
  const ledger = open({ store, newId: counting(1) });
  const elsewhere = { ...assign, input: { ...assign.input, commune: 'my-ly-16825' } };
  await Promise.all([assign, elsewhere].map((command) => ledger.execute(command, actor)()));
  expect(asked).toEqual([undefined]);
  await run(ledger, merge);
  // The two assignments are its own, and no register is folded from assignments.
  expect(asked).toEqual([undefined]);
  // The merger it wrote is folded; so is what others write, although it writes as well.
  const to = { agency: pair.agency, commune: 'my-ly-16825' };
  await run(ledger, makePledge({ ...to, amount: 1, on: '2012-06-15' }));
  expect(asked).toEqual([undefined, 6]);
  const bacLy = { ...myLy, input: { ...myLy.input, commune: 'bac-ly-16834' } };
  await run(open({ store: inner, newId: counting(2) }), bacLy);
  await run(ledger, { ...assign, input: { ...assign.input, commune: 'bac-ly-16834' } });
  expect(asked).toEqual([undefined, 6, 7]);
});
