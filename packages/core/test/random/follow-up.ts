import { fc } from '@fast-check/vitest';
import { type Told, told } from '../history.ts';
import { agency, commune, day, fact, some } from './facts.ts';

const flag = fc.constantFrom('N' as const, 'N' as const, 'I' as const);
const reported = fc.constantFrom('helped' as const, 'nil' as const, 'nil' as const);
const document = fc.option(fc.constantFrom('d1', 'd3'), { nil: undefined });

/** Mostly whole years, as reports are; few of them, so that facts meet. */
const period = fc.constantFrom('2013', '2013', '2013', '2013-H1', '2013-H2', '2014', '2014-Q3');

/** What a commune reports, and how it is reminded. */
export const communeFollowUp = (id: string): fc.Arbitrary<readonly Told[]> => {
  const stream = `communefollowup-${id}`;
  return some(
    4,
    fact(
      fc.tuple(period, fc.array(fc.record({ agency, help: reported }), { maxLength: 3 })),
      ([p, lines], on, m) =>
        told('CommuneReportFiled', { commune: id, period: p, to: 'district', lines }, on, {
          ...m,
          stream,
        }),
    ),
    fact(fc.tuple(period, day), ([p, due], on, m) =>
      told('CommuneReportDue', { commune: id, period: p, due, to: 'district' }, on, {
        ...m,
        stream,
      }),
    ),
    fact(period, (p, on, m) =>
      told('CommuneReminded', { commune: id, period: p }, on, { ...m, stream }),
    ),
  );
};

/** What an agency reports, how it is heard, evaluated and judged. */
export const agencyFollowUp = (id: string): fc.Arbitrary<readonly Told[]> => {
  const stream = `agencyfollowup-${id}`;
  const said = fc.record({ agency: fc.constant(id), commune, period });
  const by = 'Sở';
  return some(
    8,
    fact(
      fc.tuple(period, fc.array(fc.record({ commune, help: reported }), { maxLength: 3 })),
      ([p, lines], on, m) =>
        told('AgencyReportFiled', { agency: id, period: p, lines }, on, { ...m, stream }),
    ),
    fact(fc.tuple(period, day), ([p, due], on, m) =>
      told('AgencyReportDue', { agency: id, period: p, due }, on, { ...m, stream }),
    ),
    fact(period, (p, on, m) =>
      told('AgencyReminded', { agency: id, period: p }, on, { ...m, stream }),
    ),
    fact(fc.tuple(said, flag, day), ([s, f, replyBy], on, m) =>
      told('ExplanationRequested', { ...s, flag: f, replyBy }, on, { ...m, stream }),
    ),
    fact(said, (s, on, m) =>
      told('ExplanationGiven', { ...s, text: 'Đã giúp' }, on, { ...m, stream }),
    ),
    fact(said, (s, on, m) =>
      told('ExcuseAccepted', { ...s, cause: 'forceMajeure', text: 'Lũ' }, on, { ...m, stream }),
    ),
    fact(
      fc.tuple(
        said,
        fc.constantFrom('good' as const, 'notFulfilled' as const),
        fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      ),
      ([s, grade, score], on, m) =>
        told(
          'EvaluationMade',
          { ...s, evaluator: 'Ban Chỉ đạo', grade, ...(score !== undefined && { score }) },
          on,
          { ...m, stream },
        ),
    ),
    fact(fc.tuple(said, flag, document), ([s, f, d], on, m) =>
      told(
        'CriticismIssued',
        {
          agency: id,
          period: s.period,
          flag: f,
          by: 'Chủ tịch',
          what: 'Không giúp',
          ...(d && { document: d }),
        },
        on,
        { ...m, stream },
      ),
    ),
    fact(fc.tuple(said, flag), ([s, f], on, m) =>
      told('FlagConfirmed', { ...s, flag: f, by }, on, { ...m, stream }),
    ),
    fact(
      fc.tuple(said, flag, fc.constantFrom('lateEvidence' as const, 'excuse' as const)),
      ([s, f, reason], on, m) =>
        told('FlagCleared', { ...s, flag: f, by, reason, text: 'Xét lại' }, on, { ...m, stream }),
    ),
  );
};
