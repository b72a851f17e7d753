import type { Bilingual, Language } from '@donghanh/core';
import { CauseSide, FlagKind, formatInteger, stageLabels } from '@donghanh/core';
import type { FindingBlock } from '../../model/finding.ts';
import type { EvidenceEntry } from '../../model/report.ts';
import { resultWords, verdictWords } from '../../words/index.ts';
import { renderWords } from '../words.ts';
import { code, escapeMarkdown } from './escape.ts';
import { valueMarkdown } from './inline.ts';
import { tableLines } from './table-lines.ts';

/** How many facts stand with a finding: nearly always all of them. */
const SHOWN = 16;

const facts = ({ events }: EvidenceEntry, lang: Language): string => {
  const more = events.length - SHOWN;
  const first = events.slice(0, SHOWN).map(code).join(', ');
  return more > 0
    ? `${first} ${renderWords.more[lang]} ${formatInteger(more, lang)} ${renderWords.moreEvents[lang]}`
    : first;
};

const status = (block: FindingBlock, lang: Language): string =>
  [
    `**${verdictWords[block.verdict][lang]}**`,
    ...(block.stage === undefined ? [] : [stageLabels[block.stage][lang]]),
    ...(block.reconstructed === undefined ? [] : [`${renderWords.restsOnReconstructed[lang]} ▫`]),
  ].join(' · ');

const about = (block: FindingBlock, lang: Language): string => {
  const lines: readonly (readonly [Bilingual, string | undefined])[] = [
    [renderWords.flag, FlagKind.labels[block.flag][lang]],
    [renderWords.periodOfFlag, valueMarkdown(block.period, lang)],
    [renderWords.assignedBy, valueMarkdown(block.document, lang)],
    [renderWords.basis, block.reason && escapeMarkdown(block.reason[lang])],
    [renderWords.cause, CauseSide.labels[block.cause][lang]],
    [
      renderWords.policy,
      `${escapeMarkdown(block.policy.id)}, ${renderWords.policyVersion[lang]} ${block.policy.version}`,
    ],
  ];
  return lines
    .filter(([, content]) => content !== undefined)
    .map(([label, content]) => `- ${label[lang]}: ${content}`)
    .join('\n');
};

const criteria = (block: FindingBlock, lang: Language): readonly string[] =>
  block.criteria.length === 0
    ? []
    : [
        tableLines(
          (
            [
              block.flag === 'N' ? 'condition' : 'criterion',
              'observed',
              'threshold',
              'result',
            ] as const
          ).map((key) => ({
            label: renderWords[key][lang],
            numeric: false,
          })),
          block.criteria.map((one) => [
            escapeMarkdown(`${one.id} ${one.name[lang]}`),
            escapeMarkdown(one.observed[lang]),
            escapeMarkdown(one.threshold[lang]),
            resultWords[block.flag][one.result][lang],
          ]),
        ),
      ];

/** The card of a unit that is named. */
export const findingMarkdown = (
  block: FindingBlock,
  evidence: EvidenceEntry | undefined,
  lang: Language,
): string =>
  [
    `#### ${valueMarkdown(block.agency, lang)} ${renderWords.helps[lang]} ${valueMarkdown(block.commune, lang)}`,
    status(block, lang),
    escapeMarkdown(block.explanation[lang]),
    about(block, lang),
    ...criteria(block, lang),
    ...(block.missing.length === 0
      ? []
      : [
          `${renderWords.missing[lang]}:\n\n${block.missing.map((what) => `- ${escapeMarkdown(what[lang])}`).join('\n')}`,
        ]),
    ...(evidence === undefined
      ? []
      : [`${renderWords.evidenceOfCard[lang]} ${facts(evidence, lang)}`]),
  ].join('\n\n');
