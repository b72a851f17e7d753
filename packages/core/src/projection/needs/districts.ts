import type { CommuneGap, CommuneNeeds, DistrictCompliance } from './view.ts';

/**
 * What the communes of each district have not done (S9), in the order of the districts in the rows.
 * Survey, contact and exit plan are the locality's to see to: none of it is held against an agency.
 */
export const districtCompliance = (
  communes: readonly CommuneNeeds[],
): readonly DistrictCompliance[] =>
  [...Map.groupBy(communes, ({ district }) => district).values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const having = (gap: CommuneGap) =>
      rows.filter(({ gaps }) => gaps.includes(gap)).map(({ commune }) => commune);
    const { district, districtName } = first;
    return [
      {
        district,
        districtName,
        communes: rows.length,
        without: {
          survey: having('survey'),
          contact: having('contact'),
          localContact: having('localContact'),
          exitPlan: having('exitPlan'),
        },
        causeSide: 'commune',
        events: [...new Set(rows.flatMap(({ events }) => events))].sort(),
      } as const,
    ];
  });
