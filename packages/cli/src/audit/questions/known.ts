import {
  type Bilingual,
  type ChangedFact,
  type Comparison,
  currentState,
  type Difference,
  type DomainEvent,
  dayOf,
  type EventRef,
  formatInteger,
  type Ledger,
  type Projection,
  responsibleFor,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, failed, refusedRun } from '../../io/exit.ts';
import { factsNamed } from '../../io/facts-named.ts';
import { communeMeant } from '../../io/which.ts';
import { titleOf } from '../../show/title.ts';
import type { Answer, Asked, LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const how: Readonly<Record<ChangedFact['how'], Bilingual>> = {
  added: { vi: 'biết thêm', en: 'learned since' },
  removed: { vi: 'không còn tính', en: 'no longer counts' },
  reread: { vi: 'đọc khác đi', en: 'reads otherwise' },
};

/** Who recorded a fact, when, and why, as far as the fact says. */
const recordedBy = (fact: DomainEvent): Bilingual => {
  const on = day(dayOf(fact.recordedAt));
  const { actor, reason, document } = fact.meta;
  const more = [document?.document, reason].filter((part) => part !== undefined).join('; ');
  const because = more === '' ? '' : ` (${more})`;
  return {
    vi: `ghi nhận ${on.vi}, người ghi: ${actor}${because}`,
    en: `recorded ${on.en} by ${actor}${because}`,
  };
};

const changeOf = (change: ChangedFact, facts: ReadonlyMap<EventRef, DomainEvent>): Said => {
  const [title, said, on] = [titleOf(change.type), how[change.how], day(change.effectiveOn)];
  const fact = facts.get(change.event);
  const who = fact === undefined ? undefined : recordedBy(fact);
  return say(
    `${said.vi}: ${title.vi}, ngày ${on.vi}${who === undefined ? '' : `; ${who.vi}`}`,
    `${said.en}: ${title.en}, of ${on.en}${who === undefined ? '' : `; ${who.en}`}`,
    {
      events: [change.event],
      below: change.by.flatMap((ref) => {
        const correction = facts.get(ref);
        if (correction === undefined) return [];
        const [name, by] = [titleOf(correction.type), recordedBy(correction)];
        return [say(`do: ${name.vi}; ${by.vi}`, `by: ${name.en}; ${by.en}`, { events: [ref] })];
      }),
    },
  );
};

/** A value of a view in a line: texts and numbers as they are, of anything larger how much it is. */
const shown = (value: unknown): Bilingual => {
  if (value === undefined) return { vi: 'không có', en: 'nothing' };
  if (Array.isArray(value)) return { vi: `${value.length} mục`, en: `${value.length} entries` };
  if (typeof value === 'number') {
    return { vi: formatInteger(value, 'vi'), en: formatInteger(value, 'en') };
  }
  const text = typeof value === 'object' ? '…' : String(value);
  return { vi: text, en: text };
};

const differenceOf = ({ path, before, after }: Difference): Said => {
  const [was, is] = [shown(before), shown(after)];
  return say(`${path}: ${was.vi} → ${is.vi}`, `${path}: ${was.en} → ${is.en}`);
};

/** The facts that the differing places name; where a place names none, all that changed may have made it. */
const bearing = (differences: readonly Difference[], changed: readonly ChangedFact[]) => {
  const named = new Set(
    differences
      .filter((difference) => difference.bearing === 'named')
      .flatMap(({ facts }) => facts.map(({ event }) => event)),
  );
  return named.size === 0 && differences.length > 0
    ? changed
    : changed.filter(({ event }) => named.has(event));
};

const answerTo = async <View>(
  ledger: Ledger,
  { before, after, differences, changed }: Comparison<View>,
): Promise<E.Either<Failed, Answer>> => {
  const made = bearing(differences, changed);
  const facts = await factsNamed(
    ledger,
    made.flatMap(({ event, by }) => [event, ...by]),
  );
  if (E.isLeft(facts)) return facts;
  const [then, now] = [asOfWords(before.asOf), asOfWords(after.asOf)];
  const same = say('câu trả lời không đổi', 'the answer is the same');
  return E.right({
    data: {
      before: before.view,
      after: after.view,
      differences,
      changed: made.map((change) => ({ ...change, fact: facts.right.get(change.event) })),
    },
    said: [
      say(`Biết gì khi đó: ${then.vi}.`, `What was known: ${then.en}.`),
      say(`So với: ${now.vi}. Khác nhau:`, `Beside: ${now.en}. What differs:`, {
        below: differences.length === 0 ? [same] : differences.map(differenceOf),
      }),
      ...(made.length === 0
        ? []
        : [
            say('Do các sự kiện:', 'Because of these facts:', {
              below: made.map((change) => changeOf(change, facts.right)),
            }),
          ]),
    ],
  });
};

const compared = async <Acc, View>(
  { ledger, terminal, given }: Asked,
  projection: Projection<Acc, View>,
  knownAt: string,
): Promise<E.Either<Failed, Answer>> => {
  const effectiveOn = given.on ?? knownAt.slice(0, 10);
  const comparison = await ledger.compare(
    projection,
    { effectiveOn, knownAt },
    { effectiveOn },
    {
      signal: terminal.signal,
      onBadEvent: given.quarantine === true ? 'quarantine' : 'stop',
    },
  )();
  return E.isLeft(comparison)
    ? E.left(failed(comparison.left))
    : answerTo(ledger, comparison.right);
};

/** §11 question 2. */
export const known: LedgerQuestion = {
  number: 2,
  name: 'known',
  asks: {
    vi: 'Tại một thời điểm ta biết gì về một ngày; từ đó đến nay có gì đổi, ai ghi, vì sao?',
    en: 'What was known at a moment about a day; what changed since, by whom, and why?',
  },
  needsDay: true,
  takes: (command) =>
    command.argument('[commune]', 'its id, GSO code or name (left out: all assignments)'),
  answer: async (asked) => {
    const { ledger, terminal, words, given } = asked;
    const [commune] = words;
    if (given.knownAt === undefined) {
      return E.left(
        refusedRun('say which moment is meant with --known-at, as 2014-12-24', 'KnownAtMissing'),
      );
    }
    if (commune === undefined) return compared(asked, currentState, given.knownAt);
    const meant = await communeMeant(terminal, ledger, commune, given.on);
    if (E.isLeft(meant)) return meant;
    return compared(asked, responsibleFor(meant.right.commune), given.knownAt);
  },
};
