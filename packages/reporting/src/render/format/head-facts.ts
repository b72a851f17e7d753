import type { Bilingual, Language } from '@donghanh/core';
import { formatInteger } from '@donghanh/core';
import type { ReportModel } from '../../model/report.ts';
import { renderWords } from '../words.ts';
import { formatEffective, formatKnown, formatSpan } from './dates.ts';

/** A label and what stands beside it, in the language of the reader. */
export type HeadFact = readonly [label: string, text: string];

const present = (
  facts: readonly (readonly [Bilingual, string | undefined])[],
  lang: Language,
): readonly HeadFact[] =>
  facts.flatMap(([label, text]) => (text === undefined ? [] : [[label[lang], text] as const]));

/** What a reader must know to find the same report again: the span, the two dates, the place. */
export const headFacts = ({ header }: ReportModel, lang: Language): readonly HeadFact[] => {
  const { asOf, before, period, policy, log } = header;
  return present(
    [
      [renderWords.period, period && formatSpan(period.from, period.to, lang)],
      [renderWords.beforeEffectiveOn, before && formatEffective(before, lang)],
      [renderWords.beforeKnownAt, before && formatKnown(before, lang)],
      [renderWords.effectiveOn, formatEffective(asOf, lang)],
      [renderWords.knownAt, formatKnown(asOf, lang)],
      [
        renderWords.policy,
        policy && `${policy.id}, ${renderWords.policyVersion[lang]} ${policy.version}`,
      ],
      [renderWords.position, log && formatInteger(log.position, lang)],
    ],
    lang,
  );
};

/** By what a report is known and checked: its hash, the last event's, the generator. */
export const footFacts = ({ header, hash }: ReportModel, lang: Language): readonly HeadFact[] =>
  present(
    [
      [renderWords.hash, hash],
      [renderWords.head, header.log?.head],
      [renderWords.madeBy, `${header.generator.name} ${header.generator.version}`],
    ],
    lang,
  );
