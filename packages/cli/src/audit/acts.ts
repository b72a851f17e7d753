import { type Answer, type Bilingual, CausedActKind, type DatedAct } from '@donghanh/core';
import { type Said, say } from './said.ts';
import { day } from './words.ts';

/** An act with its day, what it says, and its fact. */
export const actSaid = (
  { on, document, event }: DatedAct,
  what: Bilingual,
  below: readonly Said[] = [],
): Said => {
  const when = day(on);
  const by = document === undefined ? '' : ` (${document})`;
  return say(`${when.vi}: ${what.vi}${by}`, `${when.en}: ${what.en}${by}`, {
    events: [event],
    below,
  });
};

/** An act that answers something, itself or through a direction. */
export const answerSaid = (answer: Answer): Said => {
  const title = CausedActKind.labels[answer.act];
  const through = answer.through === undefined ? '' : ` ← ${answer.through}`;
  const where = [answer.agency, answer.commune].filter((id) => id !== undefined).join(' – ');
  const what = where === '' ? '' : `: ${where}`;
  return actSaid(answer, {
    vi: `${title.vi}${what}${through}`,
    en: `${title.en}${what}${through}`,
  });
};
