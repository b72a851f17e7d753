import type { IndicatorSegment } from '@donghanh/core';
import { type Xml, xml } from '../markup/xml.ts';
import { programmeId, reportingOrg } from './activity.ts';
import type { IatiOptions, IatiViews } from './options.ts';
import { activityDate, coded, firstDay, lastDay, named } from './parts.ts';

/** A series within one standard: its first point is the baseline, the others are actuals. */
const result = (segment: IndicatorSegment): readonly Xml[] => {
  const [first, ...later] = segment.points;
  if (first === undefined || later.length === 0) return [];
  const title = `${segment.indicator}, ${segment.areaName} (${segment.standard})`;
  return [
    xml(
      'result',
      { type: 2, 'aggregation-status': 0 },
      named('title', title),
      xml(
        'indicator',
        // A percentage that should fall.
        { measure: 2, ascending: 0, 'aggregation-status': 0 },
        named('title', title),
        xml('baseline', {
          year: first.on.slice(0, 4),
          'iso-date': firstDay(first.on),
          value: first.value,
        }),
        later.map((point) =>
          xml(
            'period',
            {},
            xml('period-start', { 'iso-date': firstDay(point.on) }),
            xml('period-end', { 'iso-date': lastDay(point.on) }),
            xml('actual', { value: point.value }),
          ),
        ),
      ),
    ),
  ];
};

/** The programme as the activity above all others, with what came of it. */
export const programmeActivity = ({ summary, state }: IatiViews, options: IatiOptions): Xml => {
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
    indicators.flatMap(result),
  );
};
