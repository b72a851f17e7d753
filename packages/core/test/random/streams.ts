import { fc } from '@fast-check/vitest';
import { FundSource, HelpForm, HelpKind } from '../../src/assignment/code-lists.ts';
import { type More, type Told, told } from '../history.ts';
import { partialDate, recordedAt } from './dates.ts';

const agencies = ['a', 'b', 'c'] as const;
const communes = ['x', 'y', 'z'] as const;
const districts = ['dong', 'tay'] as const;

const agencyId = fc.constantFrom(...agencies);
const communeId = fc.constantFrom(...communes);
const districtId = fc.constantFrom(...districts);
const documentId = fc.constantFrom('d1', 'd2', 'd3');

/** Late or early, reconstructed or found, corrected or as written. */
const more: fc.Arbitrary<More> = fc
  .tuple(recordedAt, fc.boolean(), fc.integer({ min: 0, max: 9 }))
  .map(([at, reconstructed, n]) => ({
    recordedAt: at,
    ...(reconstructed && { meta: { source: { confidence: 'reconstructed' as const } } }),
    ...(n === 0 && { correctedBy: 'correction-c@1' }),
  }));

/** Some facts of one stream, each built from a date and what may be said of it. */
const someOf = (...makers: readonly fc.Arbitrary<Told>[]) =>
  fc.array(fc.oneof(...makers), { maxLength: 8 });

const fact = (make: (on: string, more: More) => Told): fc.Arbitrary<Told> =>
  fc.tuple(partialDate, more).map(([on, m]) => make(on, m));

const factWith = <A>(
  arbitrary: fc.Arbitrary<A>,
  make: (a: A, on: string, more: More) => Told,
): fc.Arbitrary<Told> => fc.tuple(arbitrary, partialDate, more).map(([a, on, m]) => make(a, on, m));

/** One agency from its registration on. */
const agencyStream = (agency: string, name: string): fc.Arbitrary<readonly Told[]> =>
  fc
    .tuple(
      fact((on, m) => told('AgencyRegistered', { agency, kind: 'bank', name }, on, m)),
      someOf(
        fact((on, m) => told('AgencyRenamed', { agency, name: `${name} mới` }, on, m)),
        factWith(agencyId, (into, on, m) => told('AgencyMerged', { agency, into }, on, m)),
      ),
    )
    .map(([first, rest]) => [first, ...rest]);

const communeStream = (
  commune: string,
  code: string,
  name: string,
): fc.Arbitrary<readonly Told[]> =>
  fc
    .tuple(
      factWith(districtId, (district, on, m) =>
        told('CommuneRegistered', { commune, code, kind: 'xa', name, district }, on, m),
      ),
      someOf(
        fact((on, m) => told('CommuneRenamed', { commune, name: `${name} mới` }, on, m)),
        factWith(districtId, (district, on, m) =>
          told('CommuneMoved', { commune, district }, on, m),
        ),
        fact((on, m) => told('CommuneMoved', { commune }, on, m)),
        factWith(communeId, (into, on, m) => told('CommuneMerged', { commune, into }, on, m)),
      ),
    )
    .map(([first, rest]) => [first, ...rest]);

const documentStream = (document: string): fc.Arbitrary<readonly Told[]> =>
  fc
    .tuple(
      factWith(documentId, (other, on, m) =>
        told(
          'DocumentIssued',
          {
            document,
            kind: 'decision',
            issuer: 'UBND tỉnh',
            title: `Quyết định ${document}`,
            relations: [{ relation: 'replaces', document: other }],
          },
          on,
          m,
        ),
      ),
      someOf(
        fact((on, m) => told('DocumentCited', { document, citedAs: '12/QĐ' }, on, m)),
        fact((on, m) => told('DocumentRecalled', { document }, on, m)),
        factWith(documentId, (by, on, m) =>
          told('DocumentCorrected', { document, what: 'Số', by }, on, m),
        ),
        factWith(documentId, (by, on, m) => told('DocumentReplaced', { document, by }, on, m)),
      ),
    )
    .map(([first, rest]) => [first, ...rest]);

const gift = fc.record(
  {
    kind: fc.constantFrom(...HelpKind.codes),
    form: fc.constantFrom(...HelpForm.codes),
    fund: fc.constantFrom(...FundSource.codes),
    stream: fc.constantFrom('donation' as const, 'donation' as const, 'budget' as const),
    value: fc.integer({ min: 0, max: 1_000_000_000 }),
    joint: fc.record({
      gift: fc.constantFrom('j1', 'j2'),
      share: fc.constantFrom('stated' as const, 'notSplit' as const),
    }),
  },
  { requiredKeys: ['kind', 'form', 'fund', 'stream'] },
);

/** Everything that was done on one assignment, and on the one that followed it. */
const pairStream = (agency: string, commune: string): fc.Arbitrary<readonly Told[]> => {
  const stream = `assignment-${agency}~${commune}`;
  const pair = { assignment: `${agency}~${commune}~1`, agency, commune };
  const made = (n: number) =>
    factWith(documentId, (document, on, m) =>
      told(
        'AssignmentMade',
        {
          ...pair,
          assignment: `${agency}~${commune}~${n}`,
          form: 'assigned',
          role: 'help',
          basis: { document },
        },
        on,
        m,
      ),
    );
  const { assignment } = pair;
  const amount = fc.integer({ min: 0, max: 1_000_000_000 });
  const id = fc.constantFrom('1', '2', '3');
  return fc
    .tuple(
      made(1),
      someOf(
        factWith(documentId, (document, on, m) =>
          told('AssignmentAdjusted', { assignment, basis: { document } }, on, m),
        ),
        fact((on, m) => told('AssignmentSuspended', { assignment, cause: 'Lũ' }, on, m)),
        fact((on, m) => told('AssignmentResumed', { assignment }, on, m)),
        fact((on, m) => told('AssignmentEnded', { assignment, reason: 'replaced' }, on, m)),
        factWith(fc.tuple(id, amount), ([pledge, value], on, m) =>
          told('PledgeMade', { ...pair, pledge, amount: value }, on, m),
        ),
        factWith(fc.tuple(id, amount), ([pledge, value], on, m) =>
          told('PledgeAmended', { pledge, amount: value }, on, { ...m, stream }),
        ),
        factWith(id, (pledge, on, m) => told('PledgeWithdrawn', { pledge }, on, { ...m, stream })),
        factWith(fc.tuple(id, amount), ([commitment, value], on, m) =>
          told(
            'CommitmentSigned',
            { ...pair, commitment, amount: value, dueBy: '2014-12-31' },
            on,
            m,
          ),
        ),
        factWith(fc.tuple(id, gift), ([contribution, given], on, m) =>
          told('ContributionDelivered', { ...pair, contribution, evidence: 'E2', ...given }, on, m),
        ),
        factWith(id, (contribution, on, m) =>
          told('ContributionContested', { contribution, by: 'Xã', why: 'Sai' }, on, {
            ...m,
            stream,
          }),
        ),
        made(2),
      ),
    )
    .map(([first, rest]) => [first, ...rest]);
};

const voluntaryStream = (agency: string, commune: string): fc.Arbitrary<readonly Told[]> =>
  someOf(
    factWith(fc.tuple(fc.constantFrom('1', '2'), gift), ([contribution, given], on, m) =>
      told(
        'VoluntaryHelpDelivered',
        { agency, commune, contribution, evidence: 'E1', ...given },
        on,
        m,
      ),
    ),
  );

const scopeStream: fc.Arbitrary<readonly Told[]> = fc
  .tuple(
    fact((on, m) =>
      told('ScopeDefined', { scope: 's', kind: 'programme', name: 'Miền Tây' }, on, m),
    ),
    someOf(
      factWith(communeId, (commune, on, m) =>
        told('CommuneListed', { scope: 's', commune }, on, { ...m, stream: 'scope-s' }),
      ),
      factWith(communeId, (commune, on, m) =>
        told('CommuneDelisted', { scope: 's', commune }, on, { ...m, stream: 'scope-s' }),
      ),
      fact((on, m) => told('ScopeEnded', { scope: 's' }, on, m)),
    ),
  )
  .map(([first, rest]) => [first, ...rest]);

const figureStream: fc.Arbitrary<readonly Told[]> = someOf(
  factWith(
    fc.tuple(fc.constantFrom('mobilised', 'agencies', 'communes', 'communesInScope'), fc.boolean()),
    ([metric, part], on, m) =>
      told(
        'FigureStated',
        {
          figure: part ? 'f-part' : 'f',
          metric: metric as 'mobilised',
          about: 'Nghệ An',
          from: '2012-01-01',
          to: '2014-12-31',
          stated: { value: '5', qualifier: 'over', raw: 'hơn 5' },
          ...(part && { partOf: 'f' }),
        },
        on,
        { ...m, stream: 'figure-f' },
      ),
  ),
);

const indicatorStream: fc.Arbitrary<readonly Told[]> = someOf(
  factWith(
    fc.tuple(
      fc.constantFrom('income2011' as const, 'multi2016' as const, 'notStated' as const),
      fc.integer({ min: 0, max: 9999 }),
    ),
    ([standard, value], on, m) =>
      told(
        'IndicatorMeasured',
        {
          indicator: 'poorRate',
          area: 'province',
          areaId: 'Nghệ An',
          standard,
          value: String(value / 100),
        },
        on,
        m,
      ),
  ),
);

const programmeStream: fc.Arbitrary<readonly Told[]> = fact((on, m) =>
  told(
    'ProgrammeOpened',
    { name: 'Giúp đỡ xã nghèo', province: 'Nghệ An', standingBody: 'Sở' },
    on,
    m,
  ),
).map((one) => [one]);

const districtStream = (district: string, code: string): fc.Arbitrary<readonly Told[]> =>
  fc
    .tuple(
      fact((on, m) =>
        told(
          'DistrictRegistered',
          { district, code, kind: 'huyen', name: `Huyện ${district}` },
          on,
          m,
        ),
      ),
      someOf(fact((on, m) => told('DistrictDissolved', { district }, on, m))),
    )
    .map(([first, rest]) => [first, ...rest]);

/** The streams of a small history in which anything may happen at any time and be learned at any other. */
export const streams: fc.Arbitrary<readonly (readonly Told[])[]> = fc.tuple(
  programmeStream,
  districtStream('dong', '401'),
  districtStream('tay', '402'),
  communeStream('x', '00001', 'Đồng Văn'),
  // Two communes of one name.
  communeStream('y', '00002', 'Đồng Văn'),
  communeStream('z', '00003', 'Châu Tiến'),
  agencyStream('a', 'Đài Phát thanh'),
  agencyStream('b', 'Báo'),
  documentStream('d1'),
  documentStream('d2'),
  scopeStream,
  pairStream('a', 'x'),
  pairStream('a', 'y'),
  pairStream('b', 'x'),
  pairStream('c', 'z'),
  voluntaryStream('b', 'z'),
  voluntaryStream('c', 'x'),
  figureStream,
  indicatorStream,
);
