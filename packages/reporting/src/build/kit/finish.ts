import * as E from 'fp-ts/lib/Either.js';
import type { Block } from '../../model/block.ts';
import type { ReportDraft, ReportModel } from '../../model/report.ts';
import { MODEL_VERSION } from '../../model/report.ts';
import { seal } from '../../model/seal.ts';
import { checkTotals, type TotalsDoNotAgree } from '../../model/totals.ts';
import { generator } from '../generator.ts';

/** A report as its builder hands it over: the rest is the same for all. */
export type Unfinished = Omit<ReportDraft, 'format' | 'version' | 'header'> & {
  readonly header: Omit<ReportDraft['header'], 'generator'>;
};

/** Checks the totals of a report and seals it. */
export const finish = (report: Unfinished): E.Either<TotalsDoNotAgree, ReportModel> => {
  const checked = checkTotals(report.blocks);
  if (E.isLeft(checked)) return checked;
  return E.right(
    seal({
      ...report,
      format: 'donghanh-report',
      version: MODEL_VERSION,
      header: { ...report.header, generator },
    }),
  );
};

/** The blocks of several sections in their order, or the first refusal. */
export const inOrder = (
  sections: readonly E.Either<TotalsDoNotAgree, readonly Block[]>[],
): E.Either<TotalsDoNotAgree, readonly Block[]> => {
  const blocks: Block[] = [];
  for (const section of sections) {
    if (E.isLeft(section)) return section;
    blocks.push(...section.right);
  }
  return E.right(blocks);
};
