import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import { refusal } from '../decision/refusal.ts';
import { type EventRef, type Recorded, refOf } from '../event/recorded.ts';
import type { Readings } from './resolve.ts';
import type { AnyFacts } from './state.ts';

/** The facts that bring into being what their stream is about; all that follows rests on them. */
const founding: ReadonlySet<string> = new Set([
  'ProgrammeOpened',
  'DocumentIssued',
  'ScopeDefined',
  'DistrictRegistered',
  'CommuneRegistered',
  'AgencyRegistered',
]);

const isCorrection = ({ type }: Recorded): boolean =>
  type === 'FactCorrected' || type === 'FactRecalled';

/** The facts of the stream that stand, beside this one, in its order. */
const othersStanding = (
  target: Recorded,
  facts: AnyFacts,
  readings: Readings,
): readonly EventRef[] => {
  const others: EventRef[] = [];
  for (let link = facts; link !== undefined; link = link.before) {
    const { fact } = link;
    if (isCorrection(fact) || fact.version === target.version) continue;
    if (readings.at(fact.stream, fact.version)?._tag !== 'recalled') others.push(refOf(fact));
  }
  return others.reverse();
};

/**
 * A founding fact is not recalled while other facts of its stream rest on it: a renaming of a commune
 * that never was says nothing. What other streams say of it stays, and the registers no longer know
 * it: views name it by its id.
 */
export const nothingRestsOn = (target: Recorded, facts: AnyFacts, readings: Readings): Check => {
  const others = founding.has(target.type) ? othersStanding(target, facts, readings) : [];
  const [stream, version] = [target.stream, target.version];
  return others.length === 0
    ? fine
    : E.left(
        refusal(
          'OthersRestOnIt',
          { stream, target: version, facts: others },
          `Sự kiện ${stream}@${version} là căn cứ của ${others.join(', ')}; hãy thu hồi các sự kiện đó trước`,
          `Fact ${stream}@${version} is what ${others.join(', ')} rest on; recall those first`,
        ),
      );
};
