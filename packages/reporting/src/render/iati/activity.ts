import type { AssignmentNow, FigureLine } from '@donghanh/core';
import { HelpKind } from '@donghanh/core';
import { type Xml, xml } from '../markup/xml.ts';
import { renderWords } from '../words.ts';
import type { IatiOptions, IatiViews } from './options.ts';
import { activityDate, coded, named, transaction } from './parts.ts';

/** IATI ActivityStatus: implementation, suspended, closed. */
const statusOf = { inForce: '2', suspended: '6', ended: '4' } as const;

const words = {
  pledged: { vi: 'Đăng ký, tại ngày chốt số liệu', en: 'Pledged, as it stood on the cut-off day' },
  committed: {
    vi: 'Cam kết bằng văn bản, tại ngày chốt số liệu',
    en: 'Committed in writing, as it stood on the cut-off day',
  },
} as const;

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

const gift = (line: FigureLine, who: AssignmentNow, options: IatiOptions): readonly Xml[] => {
  const { lang = 'vi' } = options;
  if (line.value === undefined || line.value <= 0) return [];
  const mark = line.reconstructed ? ` (${renderWords.reconstructed[lang]})` : '';
  const text = HelpKind.labels[line.kind][lang] + mark;
  return [transaction('3', line.day, line.value, text, who.agencyName, who.communeName)];
};

/** A promise as it stands: IATI asks for a day, and it is the one on which it stands so. */
const promise = (
  which: 'pledged' | 'committed',
  who: AssignmentNow,
  { state }: IatiViews,
  { lang = 'vi', reconstructed = false }: IatiOptions,
): readonly Xml[] => {
  const amount = who[which];
  const value = reconstructed ? amount.value : amount.value - amount.reconstructed;
  if (value <= 0) return [];
  const code = which === 'pledged' ? '12' : '2';
  const day = state.asOf.effectiveOn;
  const text = words[which][lang];
  return [transaction(code, day, value, text, who.agencyName, who.communeName)];
};

/**
 * An assignment as an activity of its agency, which the province reports: pledge (12), commitment (2)
 * and each gift (3) from the agency to the commune. Never the other way as well: that would count
 * every đồng twice. Goods are published at their stated value; gifts without one are left out.
 */
export const activity = (
  who: AssignmentNow,
  lines: readonly FigureLine[],
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
    promise('pledged', who, views, options),
    promise('committed', who, views, options),
    lines.flatMap((line) => gift(line, who, options)),
    xml('related-activity', { ref: programmeId(options), type: 1 }),
  );
};
