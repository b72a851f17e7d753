import { type Xml, type XmlChild, xml } from '../markup/xml.ts';
import { firstDay, named } from './parts.ts';

/** A span of days with what was aimed at and reached in it. */
interface Period {
  readonly from: string;
  readonly to: string;
  readonly inside: XmlChild;
}

/** A result with its one indicator. */
interface Result {
  /** A code of IATI ResultType: output, outcome. */
  readonly type: 1 | 2;
  /** A code of IATI IndicatorMeasure: unit, percentage. */
  readonly measure: 1 | 2;
  readonly title: string;
  /** Set where less is better. */
  readonly falling?: boolean | undefined;
  readonly baseline?: Xml | undefined;
  readonly periods: readonly Period[];
}

/** A result as IATI writes it. */
export const result = ({ type, measure, title, falling, baseline, periods }: Result): Xml =>
  xml(
    'result',
    { type, 'aggregation-status': 0 },
    named('title', title),
    xml(
      'indicator',
      { measure, ascending: ascending(falling), 'aggregation-status': 0 },
      named('title', title),
      baseline,
      periods.map(({ from, to, inside }) =>
        xml(
          'period',
          {},
          xml('period-start', { 'iso-date': from }),
          xml('period-end', { 'iso-date': to }),
          inside,
        ),
      ),
    ),
  );

/** Less is better, more is better, or nobody says. */
const ascending = (falling: boolean | undefined): 0 | 1 | undefined =>
  falling === undefined ? undefined : falling ? 0 : 1;

/** A value of a period, with what must be read beside it. */
export const valued = (name: string, value: string, beside: readonly string[]): Xml =>
  xml(name, { value }, beside.length === 0 ? undefined : named('comment', beside.join('; ')));

/** Where an indicator started. */
export const baselineOf = (on: string, value: string, beside: readonly string[] = []): Xml =>
  xml(
    'baseline',
    { year: on.slice(0, 4), 'iso-date': firstDay(on), value },
    beside.length === 0 ? undefined : named('comment', beside.join('; ')),
  );
