import type { Bilingual, FlagFinding, FlagsView } from '@donghanh/core';
import type { Block } from '../../model/block.ts';
import { type EvidenceBook, say, words } from '../kit/index.ts';
import { heading, paragraph } from '../kit/section.ts';
import { findingBlock } from './finding.ts';

/** True for a flag that was raised and later taken back. */
export const isCleared = ({ stage }: FlagFinding): boolean => stage === 'cleared';

/** True for a flag that names its unit today. */
export const isRaised = (one: FlagFinding): boolean => one.verdict === 'RAISED' && !isCleared(one);

const cards = (
  id: string,
  title: Bilingual,
  findings: readonly FlagFinding[],
  book: EvidenceBook,
): readonly Block[] => {
  const blocks: Block[] = [heading(id, 2, title)];
  let period: string | undefined;
  findings.forEach((one, i) => {
    if (one.period !== period) {
      period = one.period;
      blocks.push(heading(`${id}-${period}`, 3, { vi: `Kỳ ${period}`, en: `Period ${period}` }));
    }
    blocks.push(findingBlock(one, `${id}-${i + 1}`, book));
  });
  return blocks;
};

/** The raised flags, each in full. */
export const raised = (view: FlagsView, book: EvidenceBook): readonly Block[] => {
  const title = { vi: 'Các trường hợp cảnh báo', en: 'Flagged' };
  const findings = view.findings.filter(isRaised);
  if (findings.length > 0) return cards('canh-bao', title, findings, book);
  return [
    heading('canh-bao', 2, title),
    paragraph(say(words`Không có trường hợp nào.`, words`None.`)),
  ];
};

/** The flags that were raised and taken back, each in full: a unit is owed the whole story. */
export const cleared = (view: FlagsView, book: EvidenceBook): readonly Block[] => {
  const findings = view.findings.filter(isCleared);
  if (findings.length === 0) return [];
  const title = { vi: 'Các trường hợp đã gỡ', en: 'Cleared' };
  return cards('da-go', title, findings, book);
};
