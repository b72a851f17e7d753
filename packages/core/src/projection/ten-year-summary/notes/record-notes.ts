import type { SummaryFacts } from '../acc.ts';
import type { DataNote, DocumentEntry } from '../view.ts';

/** Documents that sources cite under other numbers or dates, one note each: which was used, and why. */
export const conflictingNumberNotes = (
  facts: SummaryFacts,
  documents: readonly DocumentEntry[],
): readonly DataNote[] =>
  documents.flatMap((document): readonly DataNote[] => {
    const { number, numberRaw, citedAs, title, event } = document;
    const other = [
      ...(numberRaw !== undefined && numberRaw !== number ? [numberRaw] : []),
      ...citedAs,
    ];
    if (other.length === 0) return [];
    const citations = facts.documents.get(document.document)?.citedAs.map(({ ref }) => ref) ?? [];
    return [
      {
        code: 'conflictingNumber',
        text: {
          vi: `Văn bản ${number ?? title} còn được in hoặc viện dẫn là: ${other.join('; ')}.`,
          en: `Document ${number ?? title} is also printed or cited as: ${other.join('; ')}.`,
        },
        events: [event, ...citations].sort(),
      },
    ];
  });

/** Facts that read otherwise than they were first written. */
export const correctedNote = (facts: SummaryFacts): readonly DataNote[] => {
  const { corrected } = facts;
  if (corrected.length === 0) return [];
  return [
    {
      code: 'corrected',
      text: {
        vi: `${corrected.length} sự kiện đã được sửa; báo cáo dùng nội dung sau khi sửa, bản ghi đầu vẫn còn trong lịch sử.`,
        en: `${corrected.length} ${corrected.length === 1 ? 'fact was' : 'facts were'} corrected: the summary reads the corrected form, history keeps both.`,
      },
      events: [...new Set(corrected.flatMap(({ ref, by }) => [ref, by]))].sort(),
    },
  ];
};

/**
 * Assignments of an agency or a commune that the registers do not know, since its registration was
 * recalled or lies in a part of the history that is not here. They count, under the ids of the units.
 */
export const unregisteredNote = ({
  units,
  assignments,
}: Pick<SummaryFacts, 'units' | 'assignments'>): readonly DataNote[] => {
  const found = [...assignments.values()].filter(
    ({ agency, commune }) => !units.agencies.has(agency) || !units.communes.has(commune),
  );
  if (found.length === 0) return [];
  const ids = found.flatMap(({ agency, commune }) => [
    ...(units.agencies.has(agency) ? [] : [agency]),
    ...(units.communes.has(commune) ? [] : [commune]),
  ]);
  const named = [...new Set<string>(ids)].sort().join(', ');
  const them = found.length === 1 ? '1 assignment names' : `${found.length} assignments name`;
  return [
    {
      code: 'unregistered',
      text: {
        vi: `${found.length} phân công nêu đơn vị hoặc xã không có trong danh mục (${named}); vẫn được tính, ghi theo mã định danh.`,
        en: `${them} units that are not registered (${named}): counted, under their ids.`,
      },
      events: found.map(({ made }) => made.ref).sort(),
    },
  ];
};
