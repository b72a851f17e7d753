import {
  type FlagFinding,
  FlagKind,
  type FlagsView,
  formatDate,
  formatInteger,
  type Verdict,
  verdictLabels,
} from '@donghanh/core';
import { criticised } from '../facts/agencies.ts';
import { isReconstructedUnit } from '../reconstruction/units.ts';
import { table } from './table.ts';

const verdicts: readonly Verdict[] = [
  'RAISED',
  'NOT_RAISED',
  'UNKNOWN',
  'DISPUTED',
  'EXCUSED',
  'NOT_DUE',
];

const flagKinds = ['N', 'I'] as const;

const counts = (view: FlagsView): string =>
  table(
    [
      { head: 'Kết quả xét', align: 'left' },
      ...flagKinds.map((flag) => ({ head: FlagKind.labels[flag].vi, align: 'right' as const })),
    ],
    verdicts.map((verdict) => [
      verdictLabels[verdict].vi,
      ...flagKinds.map((flag) => formatInteger(view.counts[flag][verdict], 'vi')),
    ]),
  );

const isCriticised = ({ agency }: FlagFinding): boolean =>
  criticised.some(({ id }) => id === agency);

const line = (finding: FlagFinding): string =>
  `  • ${finding.flag} ${finding.period}  ${finding.agencyName} → ${finding.communeName}: ${verdictLabels[finding.verdict].vi}${finding.reconstructed ? ' [có căn cứ tái dựng]' : ''}`;

/** The facts that say that there was no help. */
const noneEvidence = ({ criteria }: FlagFinding): string =>
  criteria.find(({ id }) => id === 'N4')?.events.join(', ') ?? '';

/** Indents a long paragraph and breaks it at spaces. */
const paragraph = (text: string): string => {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + word.length > 96) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].map((one) => `    ${one}`).join('\n');
};

const explained = (finding: FlagFinding | undefined): readonly string[] =>
  finding === undefined ? [] : [line(finding), paragraph(finding.explanation.vi)];

/** The flags for a terminal: counts, the eight criticised units, and what became of one of them. */
export const flagsText = (view: FlagsView): string => {
  const raised = view.findings.filter(({ verdict }) => verdict === 'RAISED');
  const eight = raised.filter(isCriticised);
  const ofTreasury = view.findings.filter(
    ({ agency, flag }) => agency === 'kho-bac' && flag === 'N',
  );
  const in2012 = ofTreasury.find(({ period }) => period === '2012');
  const in2022 = ofTreasury.find(({ period }) => period === '2022');
  return [
    `HAI CẢNH BÁO, tính đến ${formatDate(view.asOf.effectiveOn, 'vi', 'short')} (quy tắc "${view.policy.id}", phiên bản ${view.policy.version})`,
    '',
    counts(view),
    '',
    `${eight.length} đơn vị bị Chủ tịch UBND tỉnh phê bình (xã của từng đơn vị là tái dựng: nguồn không nêu)`,
    ...eight.map((finding) => `${line(finding)}; căn cứ: ${noneEvidence(finding)}`),
    '',
    'Kho bạc: có cảnh báo năm 2012; năm 2022 không còn, nhờ hỗ trợ có nguồn ngày 15/01/2022',
    ...explained(in2012),
    ...explained(in2022),
    '',
    'Tình huống tái dựng (không phải đơn vị có thật)',
    ...raised.filter(({ agency }) => isReconstructedUnit(agency)).map(line),
  ].join('\n');
};
