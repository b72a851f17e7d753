import type { FigureLine } from '@donghanh/core';
import { xml, xmlDocument } from '../markup/xml.ts';
import { activity } from './activity.ts';
import type { IatiOptions, IatiViews } from './options.ts';
import { programmeActivity } from './programme.ts';

/**
 * The programme in the IATI Activity Standard 2.03: one activity for the programme with its results,
 * one for each assignment. Flags are never in it: IATI has no word for them, and naming an agency in
 * public is for the province to decide. Uses the code lists of the IATI Standard
 * (http://iatistandard.org/), CC BY 4.0.
 */
export const renderIati = (views: IatiViews, options: IatiOptions): string => {
  const lines = new Map<string, FigureLine[]>();
  for (const line of views.gifts.lines) {
    if (line.part !== 'counted' || line.assignment === undefined) continue;
    if (line.reconstructed && options.reconstructed !== true) continue;
    const known = lines.get(line.assignment);
    if (known === undefined) lines.set(line.assignment, [line]);
    else known.push(line);
  }
  return `${xmlDocument(
    xml(
      'iati-activities',
      {
        version: '2.03',
        'generated-datetime': `${views.state.asOf.effectiveOn}T00:00:00Z`,
      },
      programmeActivity(views, options),
      views.state.assignments.map((who) =>
        activity(who, lines.get(who.assignment) ?? [], views, options),
      ),
    ),
  )}\n`;
};
