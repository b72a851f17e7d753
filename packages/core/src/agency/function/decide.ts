import * as E from 'fp-ts/lib/Either.js';
import { agencyLives, type Check, documentKnown, fine } from '../../decision/checks.ts';
import { factsOf, through } from '../../decision/facts.ts';
import { type Decide, type InputOf, recordIf } from '../../decision/input.ts';
import { refusal } from '../../decision/refusal.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import { FunctionEntrusted, FunctionWithdrawn } from './events.ts';
import type { FunctionFacts } from './state.ts';

/** What was last said of the function by that date. */
const lastOn = (facts: FunctionFacts, on: PartialDate) =>
  through(factsOf(facts, 'FunctionEntrusted', 'FunctionWithdrawn'), on).at(-1);

const notTheSame = (facts: FunctionFacts, input: InputOf<typeof FunctionEntrusted>): Check => {
  const last = lastOn(facts, input.on);
  if (last?.type !== 'FunctionEntrusted') return fine;
  const { agency, post, name } = last.data;
  if (agency !== input.agency || post !== input.post || name !== input.name) return fine;
  return E.left(
    refusal(
      'NothingChanges',
      { id: input.function, on: input.on },
      `Chức năng ${input.function} đã giao cho đơn vị ${agency} từ ${last.effectiveOn}; không có gì thay đổi`,
      `Function ${input.function} is entrusted to agency ${agency} since ${last.effectiveOn}; nothing changes`,
    ),
  );
};

/** A function is entrusted to an agency that exists; whoever held it before holds it no longer. */
export const entrustFunction: Decide<typeof FunctionEntrusted, FunctionFacts> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    FunctionEntrusted,
    input,
    () => agencyLives(reference, input.agency, input.on),
    () => notTheSame(facts, input),
    () => documentKnown(reference, input.document),
  );

const held = (facts: FunctionFacts, input: InputOf<typeof FunctionWithdrawn>): Check =>
  lastOn(facts, input.on)?.type === 'FunctionEntrusted'
    ? fine
    : E.left(
        refusal(
          'FunctionNotHeld',
          { function: input.function, on: input.on },
          `Vào ngày ${input.on}, chức năng ${input.function} chưa giao cho đơn vị nào`,
          `On ${input.on} function ${input.function} is entrusted to nobody`,
        ),
      );

/** A function is withdrawn from the one who holds it. */
export const withdrawFunction: Decide<typeof FunctionWithdrawn, FunctionFacts> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    FunctionWithdrawn,
    input,
    () => held(facts, input),
    () => documentKnown(reference, input.document),
  );
