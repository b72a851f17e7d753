import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainValue, CompleteSummary, FlagsView, ProgrammeView, Replay } from '@donghanh/core';
import {
  buildFlags,
  buildTenYearSummary,
  type EarlierKnowledge,
  type ReportModel,
  renderHtml,
  renderJson,
  renderMarkdown,
  type TotalsDoNotAgree,
} from '@donghanh/reporting';
import * as E from 'fp-ts/lib/Either.js';

const log = ({ head, events }: Replay<unknown>, chain: ChainValue) =>
  head === undefined ? {} : { log: { position: head, events, head: chain } };

const files = (name: string, model: ReportModel): readonly (readonly [string, string])[] => [
  [`${name}.html`, renderHtml(model, { lang: 'vi' })],
  [`${name}.md`, renderMarkdown(model, { lang: 'vi' })],
  [`${name}.json`, renderJson(model)],
];

/** Writes both reports as HTML, Markdown and JSON, as the command line would; gives the names of the files. */
export const writeReports = (
  folder: string,
  summary: Replay<CompleteSummary>,
  flags: Replay<{ readonly flags: FlagsView; readonly opened: ProgrammeView }>,
  replays: readonly EarlierKnowledge[],
  chain: ChainValue,
): E.Either<TotalsDoNotAgree, readonly string[]> => {
  const tenYears = buildTenYearSummary(summary.view, { ...log(summary, chain), replays });
  if (E.isLeft(tenYears)) return tenYears;
  const { programme } = flags.view.opened;
  const judged = buildFlags(flags.view.flags, {
    ...log(flags, chain),
    ...(programme && { programme }),
  });
  if (E.isLeft(judged)) return judged;
  const written = [...files('tong-hop', tenYears.right), ...files('canh-bao', judged.right)];
  for (const [name, text] of written) writeFileSync(join(folder, name), text);
  return E.right(written.map(([name]) => name));
};
