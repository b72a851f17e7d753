import { fc } from '@fast-check/vitest';
import type { DomainEvent } from '../../src/catalogue/domain-event.ts';
import { history } from '../history.ts';
import { streams } from './streams.ts';

/** One of the orders in which the streams can have been recorded: each keeps its own. */
export const interleaved = (
  lines: readonly (readonly DomainEvent[])[],
  picks: readonly number[],
): readonly DomainEvent[] => {
  const waiting = lines.map((line) => [...line]).filter((line) => line.length > 0);
  const order: DomainEvent[] = [];
  for (let i = 0; waiting.length > 0; i += 1) {
    const at = (picks[i % Math.max(1, picks.length)] ?? 0) % waiting.length;
    const line = waiting[at] as DomainEvent[];
    order.push(line.shift() as DomainEvent);
    if (line.length === 0) waiting.splice(at, 1);
  }
  return order;
};

/** The streams of a small history, as recorded facts. */
const recordedStreams: fc.Arbitrary<readonly (readonly DomainEvent[])[]> = streams.map((lines) =>
  lines.map((line) => history(line)),
);

const picks = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 60 });

/** Two orders of one history. */
export const twoOrders: fc.Arbitrary<{
  readonly one: readonly DomainEvent[];
  readonly other: readonly DomainEvent[];
}> = fc
  .tuple(recordedStreams, picks, picks)
  .map(([lines, a, b]) => ({ one: interleaved(lines, a), other: interleaved(lines, b) }));

/** One history. */
export const anyHistory: fc.Arbitrary<readonly DomainEvent[]> = twoOrders.map(({ one }) => one);

/** What happens to a thing once: it is made, it ends. Decisions refuse the second time. */
const onceKey = (event: DomainEvent): string | undefined => {
  switch (event.type) {
    case 'PledgeMade':
    case 'PledgeWithdrawn':
      return `${event.type} ${event.data.pledge}`;
    case 'CommitmentSigned':
      return `${event.type} ${event.data.commitment}`;
    case 'ContributionDelivered':
    case 'VoluntaryHelpDelivered':
      return `${event.type} ${event.data.contribution}`;
    case 'AssignmentMade':
    case 'AssignmentEnded':
      return `${event.type} ${event.data.assignment}`;
    default:
      return undefined;
  }
};

/** One history in which nothing is made or ended twice, as decisions see to it. */
export const lawfulHistory: fc.Arbitrary<readonly DomainEvent[]> = anyHistory.map((events) => {
  const seen = new Set<string>();
  return events.filter((event) => {
    const key = onceKey(event);
    if (key === undefined) return true;
    const named = `${event.stream} ${key}`;
    return !seen.has(named) && seen.add(named);
  });
});
