import {
  type Bilingual,
  type Criterion,
  type FlagBasis,
  type FlagKind,
  type FlagSubReason,
  type Verdict,
  verdictLabels,
} from '@donghanh/core';

/** The verdicts in the order in which tables list them. */
export const verdicts: readonly Verdict[] = [
  'RAISED',
  'NOT_RAISED',
  'UNKNOWN',
  'DISPUTED',
  'EXCUSED',
  'NOT_DUE',
];

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text with a capital at its start, for labels and the names of rows. */
export const capital = ({ vi, en }: Bilingual): Bilingual => ({
  vi: withCapital(vi),
  en: withCapital(en),
});

/** What a verdict means, as a label. */
export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  RAISED: capital(verdictLabels.RAISED),
  NOT_RAISED: capital(verdictLabels.NOT_RAISED),
  UNKNOWN: capital(verdictLabels.UNKNOWN),
  DISPUTED: capital(verdictLabels.DISPUTED),
  EXCUSED: capital(verdictLabels.EXCUSED),
  NOT_DUE: capital(verdictLabels.NOT_DUE),
};

/**
 * How a criterion came out. Those of flag N are conditions, which hold or not: when all hold, the
 * flag is raised. Those of flag I are met or not, and it is raised when they are not.
 */
export const resultWords: Readonly<
  Record<FlagKind, Readonly<Record<Criterion['result'], Bilingual>>>
> = {
  N: {
    pass: { vi: 'Đúng', en: 'Holds' },
    fail: { vi: 'Không', en: 'Does not hold' },
    unknown: { vi: 'Chưa rõ', en: 'Not known' },
    notApplicable: { vi: 'Không áp dụng', en: 'Does not apply' },
  },
  I: {
    pass: { vi: 'Đạt', en: 'Met' },
    fail: { vi: 'Không đạt', en: 'Not met' },
    unknown: { vi: 'Chưa rõ', en: 'Not known' },
    notApplicable: { vi: 'Không áp dụng', en: 'Does not apply' },
  },
};

/** True when a criterion speaks for raising the flag. */
export const speaksForFlag = (flag: FlagKind, result: Criterion['result']): boolean =>
  result === (flag === 'N' ? 'pass' : 'fail');

/** Why a flag was raised. */
export const basisWords: Readonly<Record<FlagBasis, Bilingual>> = {
  nilLine: { vi: 'xã báo cáo không phát sinh', en: 'the commune reported nothing' },
  noReply: {
    vi: 'xã và đơn vị đều không báo cáo, đã đôn đốc mà không trả lời',
    en: 'neither commune nor unit reported, and a reminder had no reply',
  },
  authorityFinding: {
    vi: 'kết luận của cấp có thẩm quyền',
    en: 'found so by the competent authority',
  },
  evaluation: { vi: 'kết quả đánh giá, xếp loại', en: 'the evaluation says so' },
  criteria: { vi: 'không đạt các tiêu chí', en: 'criteria were not met' },
};

/** What is said besides. */
export const subReasonWords: Readonly<Record<FlagSubReason, Bilingual>> = {
  pledgedNotDelivered: {
    vi: 'đã đăng ký nhưng không thực hiện',
    en: 'pledged and not delivered',
  },
};
