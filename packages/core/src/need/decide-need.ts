import * as E from 'fp-ts/lib/Either.js';
import { agencyLives, type Check, communeLives, documentKnown, fine } from '../decision/checks.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { AgencyId } from '../vocabulary/ids.ts';
import { NeedsSurveyed } from './events.ts';
import type { NeedFacts } from './state.ts';

const agencyIfNamed = (
  reference: Reference,
  agency: AgencyId | undefined,
  on: PartialDate,
): Check => (agency === undefined ? fine : agencyLives(reference, agency, on));

/**
 * A survey is made by somebody and finds something, if only in words: agencies, localities and
 * communes survey together (S11a).
 */
export const surveyNeeds: Decide<typeof NeedsSurveyed, NeedFacts> = (input, _facts, reference) => {
  const { commune, agency, participants, needs, finding, document, on } = input;
  return recordIf(
    NeedsSurveyed,
    input,
    () => communeLives(reference, commune, on),
    () => agencyIfNamed(reference, agency, on),
    () =>
      participants.length > 0
        ? fine
        : E.left(
            refusal(
              'NoParticipants',
              { commune, on },
              `Cuộc khảo sát ngày ${on} tại xã ${commune} chưa nêu ai tham gia`,
              `The survey of ${on} in commune ${commune} names nobody who took part`,
            ),
          ),
    () =>
      needs.length > 0 || finding !== undefined
        ? fine
        : E.left(
            refusal(
              'EmptySurvey',
              { commune, on },
              `Cuộc khảo sát ngày ${on} tại xã ${commune} không nêu nhu cầu nào; nếu không có nhu cầu, hãy ghi kết luận (finding)`,
              `The survey of ${on} in commune ${commune} names no needs; if there are none, say so in its finding`,
            ),
          ),
    () => documentKnown(reference, document),
  );
};
