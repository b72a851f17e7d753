import {
  AssignmentForm,
  type AssignmentNow,
  Confidence,
  formatAmount,
  formatDate,
  type Language,
} from '@donghanh/core';

const words = {
  vi: {
    by: 'theo',
    article: 'điều khoản',
    line: 'dòng phụ lục',
    from: 'từ',
    until: 'đến trước',
    signed: 'người ký',
    replaced: 'văn bản sau này được thay thế bởi',
    recalled: 'văn bản đã bị thu hồi',
    pledged: 'đăng ký',
    committed: 'cam kết',
    delivered: 'đã bàn giao',
    of: 'trong đó tái dựng',
    evidence: 'căn cứ',
  },
  en: {
    by: 'under',
    article: 'article',
    line: 'annex line',
    from: 'from',
    until: 'until before',
    signed: 'signed by',
    replaced: 'the document was later replaced by',
    recalled: 'the document was recalled',
    pledged: 'pledged',
    committed: 'committed',
    delivered: 'delivered',
    of: 'of it reconstructed',
    evidence: 'evidence',
  },
} as const;

const amount = (
  label: string,
  value: AssignmentNow['delivered'],
  lang: Language,
): readonly string[] =>
  value.value === 0
    ? []
    : [
        `${label} ${formatAmount(value.value, lang)}${
          value.reconstructed > 0
            ? ` (${words[lang].of} ${formatAmount(value.reconstructed, lang)})`
            : ''
        }`,
      ];

/** An assignment in a few lines: who, on what, since when, what came of it, on what evidence. */
export const assignmentText = (assignment: AssignmentNow, lang: Language): string => {
  const w = words[lang];
  const { basis } = assignment;
  const confidence = assignment.confidence as keyof typeof Confidence.labels;
  const document = [
    `${w.by} ${basis.number ?? basis.document}`,
    ...(basis.article === undefined ? [] : [basis.article]),
    ...(basis.annexLine === undefined ? [] : [`${w.line} ${basis.annexLine}`]),
    ...(basis.signer === undefined ? [] : [`${w.signed} ${basis.signer}`]),
  ].join(', ');
  const fate = [
    ...(basis.replacedBy === undefined ? [] : [`${w.replaced} ${basis.replacedBy}`]),
    ...(basis.recalled ? [w.recalled] : []),
  ];
  const money = [
    ...amount(w.pledged, assignment.pledged, lang),
    ...amount(w.committed, assignment.committed, lang),
    ...amount(w.delivered, assignment.delivered, lang),
  ];
  const until =
    assignment.until === undefined
      ? ''
      : `, ${w.until} ${formatDate(assignment.until, lang, 'short')}`;
  const events = [
    ...new Set([
      ...assignment.events,
      ...assignment.pledged.events,
      ...assignment.committed.events,
      ...assignment.delivered.events,
    ]),
  ].sort();
  const shown = events.slice(0, 8).join(', ');
  const more = events.length > 8 ? ` … (${events.length})` : '';
  return [
    `  • ${assignment.agencyName} — ${AssignmentForm.labels[assignment.form][lang]}, ${w.from} ${formatDate(assignment.from, lang, 'short')}${until} [${Confidence.labels[confidence]?.[lang] ?? confidence}]`,
    `      ${document}`,
    ...fate.map((line) => `      ${line}`),
    ...(money.length === 0 ? [] : [`      ${money.join('; ')}`]),
    `      ${w.evidence}: ${shown}${more}`,
    '',
  ].join('\n');
};
