import type { ChangeRow } from '@donghanh/core';
import { type Xml, xml } from '../markup/xml.ts';
import { programmeId, reportingOrg } from './activity.ts';
import type { IatiOptions, IatiViews } from './options.ts';
import { changeResult, indicatorResult } from './outcomes.ts';
import { quantityResults } from './outputs.ts';
import { activityDate, coded, named } from './parts.ts';

/** A change that no activity of an assignment holds: it says whose it is. */
const ofNobody = (row: ChangeRow): string =>
  `${row.agencyName}, ${row.communeName}: ${row.indicator} (${row.unit})`;

/**
 * The programme as the activity above all others, with what came of it: the quantities by kind, the
 * indicators of its areas, and the changes of pairs that have no assignment (`others`).
 */
export const programmeActivity = (
  { summary, state, results }: IatiViews,
  others: readonly ChangeRow[],
  options: IatiOptions,
): Xml => {
  const { lang = 'vi', reporter } = options;
  const { programme, from, indicators } = summary;
  const name = programme?.name ?? reporter.name;
  return xml(
    'iati-activity',
    {
      'xml:lang': lang,
      'default-currency': 'VND',
      hierarchy: 1,
      'last-updated-datetime': `${state.asOf.effectiveOn}T00:00:00Z`,
    },
    xml('iati-identifier', {}, programmeId(options)),
    reportingOrg(options, false),
    named('title', name),
    named('description', name),
    xml('participating-org', { role: '2' }, xml('narrative', {}, reporter.name)),
    coded('activity-status', '2'),
    activityDate('2', from),
    coded('recipient-country', 'VN'),
    xml('sector', { vocabulary: 1, code: '43040' }),
    quantityResults(results.kinds, state.asOf.effectiveOn, options),
    indicators.flatMap(indicatorResult),
    others.flatMap((row) => changeResult(row, options, ofNobody(row))),
  );
};
