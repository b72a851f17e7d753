import { type Bilingual, type Helper, SuccessionRule } from '@donghanh/core';

/** A helper by succession in a line: who, assigned to which commune, and why it counts for this one. */
export const succeededWords = ({ agencyName, succeeded }: Helper): Bilingual => {
  if (succeeded === undefined) return { vi: agencyName, en: agencyName };
  const { former, rule, document } = succeeded;
  const place = `${former.communeName} (${former.communeCode})`;
  const by = document === undefined ? '' : ` (${document.document})`;
  const why = SuccessionRule.labels[rule];
  return {
    vi: `${agencyName}, được giao cho xã ${place}: ${why.vi}${by}`,
    en: `${agencyName}, assigned to the commune ${place}: ${why.en}${by}`,
  };
};

/** The head of a list of helpers by succession, and of assignments that nobody has. */
export const successionHeads = {
  helpers: { vi: 'Kế thừa từ xã cũ:', en: 'By succession:' },
  orphaned: { vi: 'Phân công của xã cũ chưa có ai nhận:', en: 'Assignments with nobody now:' },
} as const satisfies Readonly<Record<string, Bilingual>>;
