import type { AssignmentNow, ChangeRow, FigureLine, PromiseNow } from '@donghanh/core';
import { type Xml, xml } from '../markup/xml.ts';
import { renderWords } from '../words.ts';
import type { IatiOptions, IatiViews } from './options.ts';
import { changeResult } from './outcomes.ts';
import { activityDate, coded, named } from './parts.ts';
import { disbursement, promiseTransactions } from './transactions.ts';

/** IATI ActivityStatus: implementation, suspended, closed. */
const statusOf = { inForce: '2', suspended: '6', ended: '4' } as const;

/** Who reports, for both kinds of activity. */
export const reportingOrg = ({ reporter }: IatiOptions, secondary: boolean): Xml =>
  xml(
    'reporting-org',
    { ref: reporter.ref, type: reporter.type ?? '11', 'secondary-reporter': secondary ? 1 : 0 },
    xml('narrative', {}, reporter.name),
  );

/** The identifier of the programme, under which those of the assignments stand. */
export const programmeId = ({ reporter }: IatiOptions): string => `${reporter.ref}-programme`;

const participant = (role: string, name: string): Xml =>
  xml('participating-org', { role }, xml('narrative', {}, name));

/** What is published of one assignment. */
export interface OfAssignment {
  readonly promises: readonly PromiseNow[];
  readonly gifts: readonly FigureLine[];
  readonly changes: readonly ChangeRow[];
}

/**
 * An assignment as an activity of its agency, which the province reports: each pledge (12), commitment
 * (2) and gift (3) from the agency to the commune, each on its own day. Never the other way as well:
 * that would count every đồng twice. Goods are published at their stated value; gifts and promises
 * without one are left out. What changed in the commune by this help are its results.
 */
export const activity = (
  who: AssignmentNow,
  of: OfAssignment,
  views: IatiViews,
  options: IatiOptions,
): Xml => {
  const { basis, agencyName, communeName } = who;
  const { lang = 'vi' } = options;
  const { programme } = views.summary;
  const day = `${views.state.asOf.effectiveOn}T00:00:00Z`;
  return xml(
    'iati-activity',
    {
      'xml:lang': lang,
      'default-currency': 'VND',
      hierarchy: 2,
      'last-updated-datetime': day,
    },
    xml('iati-identifier', {}, `${options.reporter.ref}-${who.assignment}`),
    reportingOrg(options, true),
    named('title', `${agencyName} ${renderWords.helps[lang]} ${communeName}`),
    named(
      'description',
      [programme?.name, basis.number, basis.article].filter((p) => p !== undefined).join(', '),
    ),
    participant('1', agencyName),
    participant('2', options.reporter.name),
    participant('4', communeName),
    coded('activity-status', statusOf[who.status]),
    activityDate('2', who.from),
    who.until === undefined ? undefined : activityDate('4', who.until),
    coded('recipient-country', 'VN'),
    xml('location', {}, named('name', communeName), named('description', `GSO ${who.communeCode}`)),
    // DAC purpose code: rural development.
    xml('sector', { vocabulary: 1, code: '43040' }),
    of.promises.flatMap((promise) => promiseTransactions(promise, who, options)),
    of.gifts.flatMap((line) => disbursement(line, who, options)),
    xml('related-activity', { ref: programmeId(options), type: 1 }),
    of.changes.flatMap((row) => changeResult(row, options)),
  );
};
