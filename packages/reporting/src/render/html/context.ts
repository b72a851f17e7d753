import type { Language } from '@donghanh/core';
import type { TableBlock } from '../../model/block.ts';
import type { EvidenceEntry, ReportModel } from '../../model/report.ts';
import { flatBlocks } from '../../model/totals.ts';
import type { EvidenceKey } from '../../model/value.ts';
import { type Outline, outlineOf } from '../format/index.ts';

/** What every part of the page may need. */
export interface PageContext {
  readonly report: ReportModel;
  readonly lang: Language;
  readonly outline: Outline;
  readonly tables: ReadonlyMap<string, TableBlock>;
  readonly evidence: ReadonlyMap<EvidenceKey, EvidenceEntry>;
}

/** The context of a page. */
export const contextOf = (report: ReportModel, lang: Language): PageContext => ({
  report,
  lang,
  outline: outlineOf(report),
  tables: new Map(
    flatBlocks(report.blocks).flatMap((block) =>
      block.type === 'table' ? [[block.id, block] as const] : [],
    ),
  ),
  evidence: new Map(report.evidence.map((entry) => [entry.key, entry])),
});
