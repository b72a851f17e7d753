import type { Bilingual } from '../../vocabulary/bilingual.ts';
import type { Criterion, Stage, Verdict } from './view.ts';

/** Verdicts in the words officials read. */
export const verdictLabels: Readonly<Record<Verdict, Bilingual>> = {
  RAISED: { vi: 'cảnh báo', en: 'flagged' },
  NOT_RAISED: { vi: 'không cảnh báo', en: 'not flagged' },
  UNKNOWN: { vi: 'chưa đủ căn cứ', en: 'not enough is known' },
  DISPUTED: { vi: 'thông tin trái ngược nhau', en: 'the sources contradict each other' },
  EXCUSED: { vi: 'có lý do chính đáng', en: 'excused' },
  NOT_DUE: { vi: 'chưa đến lúc xem xét', en: 'not yet due' },
};

/** Stages in the words officials read. */
export const stageLabels: Readonly<Record<Stage, Bilingual>> = {
  provisional: { vi: 'bước đầu', en: 'provisional' },
  replyAsked: { vi: 'đã yêu cầu giải trình', en: 'an explanation was asked for' },
  confirmed: { vi: 'đã xác nhận', en: 'confirmed' },
  cleared: { vi: 'đã gỡ', en: 'cleared' },
};

/** Results of a criterion in the words officials read. */
export const resultLabels: Readonly<Record<Criterion['result'], Bilingual>> = {
  pass: { vi: 'đạt', en: 'met' },
  fail: { vi: 'không đạt', en: 'not met' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
  notApplicable: { vi: 'không áp dụng', en: 'does not apply' },
};
