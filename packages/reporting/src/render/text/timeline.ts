import type { Language } from '@donghanh/core';
import type { TimelineBlock, TimelineEvent } from '../../model/timeline.ts';
import { marksOf, valueText, visibleText } from '../format/index.ts';
import { renderWords } from '../words.ts';
import { wrapped } from './width.ts';

const eventLines = (event: TimelineEvent, lang: Language, width: number): readonly string[] => {
  const { fact, on, what, detail, document, recordedOn } = event;
  const said = [
    ...(detail.type === 'nothing' ? [] : [valueText(detail, lang) + marksOf(detail)]),
    ...(document === undefined ? [] : [valueText(document, lang)]),
  ].join('; ');
  const known = `${renderWords.recordedOn[lang]} ${valueText(recordedOn, lang)} [${visibleText(fact)}]`;
  return [
    ...wrapped(`${valueText(on, lang)}${marksOf(on)}  ${valueText(what, lang)}`, width),
    ...[...(said === '' ? [] : [said]), known].flatMap((line) =>
      wrapped(line, width - 4).map((part) => `    ${part}`),
    ),
  ];
};

/** A timeline: a few lines for each thing that happened, as a terminal is too narrow for a table. */
export const timelineLines = (
  { title, events }: TimelineBlock,
  number: number,
  lang: Language,
  width: number,
): readonly string[] => [
  ...wrapped(`${renderWords.table[lang]} ${number}. ${visibleText(title[lang])}`, width),
  '',
  ...events.flatMap((event) => eventLines(event, lang, width)),
  ...(events.some(({ on }) => on.reconstructed !== undefined)
    ? wrapped(renderWords.legend[lang], width)
    : []),
];
