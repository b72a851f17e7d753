import { describe, expect, it } from 'vitest';
import { asOf, history, reconstructed, type Told, told, viewOf } from '../../../test/history.ts';
import type { JsonOf } from '../../../test/record.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId } from '../../vocabulary/ids.ts';
import { figureTrace } from './figure-trace.ts';
import type { FigureFilter } from './view.ts';

type More = Partial<JsonOf<'ContributionDelivered'>>;

const gift = (
  agency: string,
  contribution: string,
  more: More = {},
  about = {},
  on = '2012-06-01',
) =>
  told(
    'ContributionDelivered',
    {
      contribution,
      assignment: `${agency}~x~1`,
      agency,
      commune: 'x',
      kind: 'economy',
      form: 'money',
      fund: 'own',
      stream: 'donation',
      evidence: 'E2',
      ...more,
    },
    on,
    about,
  );

const voluntary = (value: number, more: More = {}) => {
  const { assignment: _, ...data } = {
    ...gift('v', 'v1').at(0).data,
    value,
    ...more,
  } as JsonOf<'ContributionDelivered'>;
  return told('VoluntaryHelpDelivered', data, '2012-06-01');
};

const from = '2012-01-01' as LocalDate;
const traced = (filter: FigureFilter, ...facts: readonly Told[]) =>
  viewOf(figureTrace({ from, ...filter }), history(facts), asOf('2012-12-31'));

const at = (agency: string, version = 0) => `assignment-${agency}~x@${version}`;
const amount = (value: number, ...events: readonly string[]) => ({
  value,
  reconstructed: 0,
  events,
});
const none = amount(0);

describe('what makes a figure', () => {
  it('is every gift behind it, with all that a reader asks of it', () => {
    const trace = traced(
      {},
      gift('a', 'g1', {
        value: 40,
        qualifier: 'about',
        valuation: 'estimate',
        form: 'goods',
        fund: 'mobilised',
        donors: ['Công ty A'],
      }),
      told(
        'ContributionContested',
        { contribution: 'g1', by: 'UBND xã', why: 'Chưa nhận' },
        '2012-07-01',
        {
          stream: 'assignment-a~x',
        },
      ),
      gift('b', 'g1', { value: 2 }, reconstructed),
    );
    const { lines, ...rest } = trace;
    const line = {
      part: 'counted',
      contribution: 'g1',
      commune: 'x',
      on: '2012-06-01',
      day: '2012-06-01',
      recordedAt: '2012-06-01T03:00:00.000Z',
      kind: 'economy',
      corrected: false,
    };
    expect(lines).toEqual([
      {
        ...line,
        event: at('a'),
        agency: 'a',
        assignment: 'a~x~1',
        value: 40,
        qualifier: 'about',
        valuation: 'estimate',
        form: 'goods',
        fund: 'mobilised',
        donors: ['Công ty A'],
        reconstructed: false,
        contested: [at('a', 1)],
      },
      {
        ...line,
        event: at('b'),
        agency: 'b',
        assignment: 'b~x~1',
        value: 2,
        form: 'money',
        fund: 'own',
        donors: [],
        reconstructed: true,
        contested: [],
      },
    ]);
    const first = amount(40, at('a'));
    expect(rest).toEqual({
      asOf: asOf('2012-12-31'),
      filter: {},
      from: '2012-01-01',
      to: '2012-12-31',
      total: { value: 42, reconstructed: 2, events: [at('a'), at('b')] },
      of: { estimated: first, inKind: first, mobilised: first, joint: none, contested: first },
      leftOut: { unvalued: none, countedElsewhere: none, voluntary: none, budget: none },
      jointGifts: [],
      possibleDoubles: [],
    });
  });

  it('leaves out, and says so: what has no value, volunteers, programme money, other days', () => {
    const { total, leftOut, lines } = traced(
      {},
      gift('a', 'g1', { value: 1 }),
      gift('a', 'g2', { form: 'technical' }),
      gift('a', 'g3', { value: 900, stream: 'budget' }),
      gift('a', 'g4', { value: 5 }, {}, '2011-12-31'),
      voluntary(7),
    );
    expect(total).toEqual(amount(1, at('a')));
    expect(leftOut).toEqual({
      unvalued: { value: 1, reconstructed: 0, events: [at('a', 1)] },
      countedElsewhere: none,
      voluntary: amount(7, 'voluntary-v~x@0'),
      budget: amount(900, at('a', 2)),
    });
    expect(lines.map(({ part }) => part)).toEqual(['counted', 'unvalued', 'budget', 'voluntary']);
  });

  it('counts a joint gift of unknown shares once, and says through whom', () => {
    const joint = { value: 80, joint: { gift: 'j', share: 'notSplit' } } as const;
    const facts = [
      gift('a', 'g1', joint, {}, '2012-06-02'),
      gift('b', 'g1', joint),
      voluntary(80, joint),
      gift('b', 'g2', { value: 1 }),
    ];
    const all = traced({}, ...facts);
    expect(all.total).toEqual(amount(81, at('b'), at('b', 1)));
    expect(all.of.joint).toEqual(amount(80, at('b')));
    expect(all.leftOut.voluntary).toEqual(none);
    const elsewhere = [at('a'), 'voluntary-v~x@0'];
    expect(all.leftOut.countedElsewhere).toEqual({ value: 2, reconstructed: 0, events: elsewhere });
    const part = { commune: 'x', share: 'notSplit', value: 80 };
    expect(all.jointGifts).toEqual([
      {
        gift: 'j',
        agencies: ['a', 'b', 'v'],
        communes: ['x'],
        counted: 80,
        contributions: [
          { ...part, event: at('a'), agency: 'a', part: 'countedElsewhere' },
          { ...part, event: at('b'), agency: 'b', part: 'counted' },
          { ...part, event: 'voluntary-v~x@0', agency: 'v', part: 'countedElsewhere' },
        ],
      },
    ]);
    // Of one agency alone it is told whole, and counts where it counts.
    const one = traced({ agency: 'a' as AgencyId }, ...facts);
    expect(one.total).toEqual(none);
    expect(one.lines.map(({ event }) => event)).toEqual([at('a')]);
    expect(one.jointGifts).toEqual(all.jointGifts);
  });

  it('adds up stated shares of a joint gift', () => {
    const share = (value: number) => ({ value, joint: { gift: 'j', share: 'stated' } }) as const;
    const { total, jointGifts } = traced(
      {},
      gift('a', 'g1', share(30)),
      gift('b', 'g1', share(50)),
    );
    expect(total.value).toBe(80);
    expect(jointGifts.map(({ counted, agencies }) => [counted, agencies])).toEqual([
      [80, ['a', 'b']],
    ]);
  });

  it('points at gifts that may be one entered twice, and leaves them in the total', () => {
    const { total, possibleDoubles } = traced(
      {},
      gift('a', 'g1', { value: 5 }),
      gift('b', 'g1', { value: 5 }),
      gift('a', 'g2', { value: 5, kind: 'housing' }),
      gift('a', 'g3', {}),
      gift('a', 'g4', {}),
    );
    expect(total.value).toBe(15);
    expect(possibleDoubles).toEqual([
      {
        commune: 'x',
        on: '2012-06-01',
        kind: 'economy',
        form: 'money',
        value: 5,
        agencies: ['a', 'b'],
        events: [at('a'), at('b')],
      },
    ]);
  });

  it.each([
    ['agency', 'b', 2],
    ['kind', 'housing', 4],
    ['form', 'goods', 8],
    ['fund', 'staff', 16],
    ['commune', 'x', 31],
  ] as const)('may be that of one %s', (field, value, expected) => {
    const trace = traced(
      { [field]: value },
      gift('a', 'g1', { value: 1 }),
      gift('b', 'g1', { value: 2 }),
      gift('a', 'g2', { value: 4, kind: 'housing' }),
      gift('a', 'g3', { value: 8, form: 'goods' }),
      gift('a', 'g4', { value: 16, fund: 'staff' }),
    );
    expect(trace.total.value).toBe(expected);
    expect(trace.filter).toEqual({ [field]: value });
  });
});
