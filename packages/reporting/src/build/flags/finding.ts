import type { Bilingual, Criterion, FlagFinding, Language } from '@donghanh/core';
import type { FindingBlock, FindingCriterion } from '../../model/finding.ts';
import { basisWords, subReasonWords } from '../../words/index.ts';
import type { EvidenceBook } from '../kit/index.ts';
import { name, period } from '../kit/index.ts';

const evidenceOf = (book: EvidenceBook, events: FlagFinding['events']) => {
  const evidence = book.of(events);
  return evidence === undefined ? {} : { evidence };
};

const criterion = (one: Criterion, book: EvidenceBook): FindingCriterion => ({
  id: one.id,
  name: one.name,
  result: one.result,
  observed: one.observed,
  threshold: one.threshold,
  ...evidenceOf(book, one.events),
});

/** "xã báo cáo không phát sinh; đã đăng ký nhưng không thực hiện". */
const reasonOf = ({ basis, subReason }: FlagFinding): { readonly reason?: Bilingual } => {
  const words = [
    ...(basis === undefined ? [] : [basisWords[basis]]),
    ...(subReason === undefined ? [] : [subReasonWords[subReason]]),
  ];
  if (words.length === 0) return {};
  const joined = (lang: Language): string => words.map((both) => both[lang]).join('; ');
  return { reason: { vi: joined('vi'), en: joined('en') } };
};

/** The card of one finding. */
export const findingBlock = (one: FlagFinding, id: string, book: EvidenceBook): FindingBlock => ({
  type: 'finding',
  id,
  flag: one.flag,
  verdict: one.verdict,
  ...(one.stage === undefined ? {} : { stage: one.stage }),
  ...reasonOf(one),
  agency: name(one.agencyName, one.agencyNameNow),
  commune: name(one.communeName, one.communeNameNow),
  document: {
    type: 'document',
    id: one.assignedBy.document,
    ...(one.assignedBy.number === undefined ? {} : { number: one.assignedBy.number }),
    ...(one.assignedBy.article === undefined ? {} : { article: one.assignedBy.article }),
  },
  period: period(one.period),
  policy: one.policy,
  criteria: one.criteria.map((c) => criterion(c, book)),
  missing: one.missing,
  cause: one.cause,
  ...(one.reconstructed ? { reconstructed: { extent: 'part' } } : {}),
  explanation: one.explanation,
  ...evidenceOf(book, one.events),
});
