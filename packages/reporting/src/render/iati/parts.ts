import { type Xml, type XmlChild, xml } from '../markup/xml.ts';

/** A text in an element of IATI. */
const narrative = (text: string): Xml => xml('narrative', {}, text);

/** An element that holds one text. */
export const named = (name: string, text: string): Xml => xml(name, {}, narrative(text));

/** An element with a code. */
export const coded = (name: string, code: string, ...children: readonly XmlChild[]): Xml =>
  xml(name, { code }, ...children);

/** The first day that a date may mean, as IATI asks for whole days. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day that a month or year may mean. */
export const lastDay = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
};

/** A date of an activity; one that is not known to the day says how far it is. */
export const activityDate = (type: string, date: string): Xml =>
  xml(
    'activity-date',
    { type, 'iso-date': firstDay(date) },
    date.length === 10 ? undefined : narrative(date),
  );
