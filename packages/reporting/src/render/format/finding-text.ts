import type { Bilingual, Language } from '@donghanh/core';
import { CauseSide, FlagKind, stageLabels } from '@donghanh/core';
import type { FindingBlock } from '../../model/finding.ts';
import { resultWords, verdictWords } from '../../words/index.ts';
import { renderWords } from '../words.ts';
import type { HeadFact } from './head-facts.ts';
import { markOf } from './marks.ts';
import { valueText } from './value-text.ts';
import { visibleText } from './visible-text.ts';

/** The card of a named unit as plain lines, for renderers that set them in their own way. */
export interface FindingText {
  /** "Sở Giao thông vận tải giúp Keng Đu". */
  readonly who: string;
  /** The verdict, the stage of the procedure, whether it rests on reconstructed facts. */
  readonly status: string;
  readonly explanation: string;
  readonly about: readonly HeadFact[];
  /** The heads of the table of criteria. */
  readonly heads: readonly string[];
  readonly criteria: readonly (readonly string[])[];
  readonly missing: readonly string[];
}

const statusOf = (block: FindingBlock, lang: Language): string =>
  [
    verdictWords[block.verdict][lang],
    ...(block.stage === undefined ? [] : [stageLabels[block.stage][lang]]),
    ...(block.reconstructed === undefined
      ? []
      : [`${renderWords.restsOnReconstructed[lang]} ${markOf(block.reconstructed)}`]),
  ].join(' · ');

const aboutOf = (block: FindingBlock, lang: Language): readonly HeadFact[] => {
  const lines: readonly (readonly [Bilingual, string | undefined])[] = [
    [renderWords.flag, FlagKind.labels[block.flag][lang]],
    [renderWords.periodOfFlag, valueText(block.period, lang)],
    [renderWords.assignedBy, valueText(block.document, lang)],
    [renderWords.basis, block.reason && visibleText(block.reason[lang])],
    [renderWords.cause, CauseSide.labels[block.cause][lang]],
    [
      renderWords.policy,
      `${visibleText(block.policy.id)}, ${renderWords.policyVersion[lang]} ${block.policy.version}`,
    ],
  ];
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [[label[lang], text]]));
};

/** The words of a finding in one language. */
export const findingText = (block: FindingBlock, lang: Language): FindingText => {
  const first = block.flag === 'N' ? 'condition' : 'criterion';
  return {
    who: `${valueText(block.agency, lang)} ${renderWords.helps[lang]} ${valueText(block.commune, lang)}`,
    status: statusOf(block, lang),
    explanation: visibleText(block.explanation[lang]),
    about: aboutOf(block, lang),
    heads: ([first, 'observed', 'threshold', 'result'] as const).map(
      (key) => renderWords[key][lang],
    ),
    criteria: block.criteria.map((one) => [
      visibleText(`${one.id} ${one.name[lang]}`),
      visibleText(one.observed[lang]),
      visibleText(one.threshold[lang]),
      resultWords[block.flag][one.result][lang],
    ]),
    missing: block.missing.map((what) => visibleText(what[lang])),
  };
};
