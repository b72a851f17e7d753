import * as E from 'fp-ts/lib/Either.js';
import {
  agencyLives,
  type Check,
  documentKnown,
  fine,
  livesOn,
  notBefore,
} from '../../decision/checks.ts';
import { type Decide, type InputOf, recordIf } from '../../decision/input.ts';
import { refusal } from '../../decision/refusal.ts';
import { exists } from './checks.ts';
import { MemberAppointed, MemberRelieved } from './events.ts';
import { type CommitteeFacts, seatOf, seatsOf } from './state.ts';

type Appointing = InputOf<typeof MemberAppointed>;

const seatFree = (facts: CommitteeFacts, { committee, member }: Appointing): Check => {
  const seat = seatOf(facts, member);
  return seat === undefined
    ? fine
    : E.left(
        refusal(
          'SeatTaken',
          { committee, member, person: seat.appointed.data.person, on: seat.appointed.effectiveOn },
          `Mã ${member} đã dùng cho ${seat.appointed.data.person}, từ ${seat.appointed.effectiveOn}; mỗi lần cử dùng một mã mới`,
          `Seat ${member} was given to ${seat.appointed.data.person} on ${seat.appointed.effectiveOn}; each appointment is a new seat`,
        ),
      );
};

const sitsOnce = (facts: CommitteeFacts, input: Appointing): Check => {
  const seat = seatsOf(facts).find(
    ({ appointed, life }) => appointed.data.person === input.person && livesOn(life, input.on),
  );
  return seat === undefined
    ? fine
    : E.left(
        refusal(
          'AlreadyMember',
          { person: input.person, member: seat.appointed.data.member, on: input.on },
          `${input.person} đang là thành viên (${seat.appointed.data.member}) vào ngày ${input.on}; hãy cho thôi trước`,
          `${input.person} sits on the committee already (${seat.appointed.data.member}) on ${input.on}; relieve first`,
        ),
      );
};

const oneHead = (facts: CommitteeFacts, { role, on }: Appointing): Check => {
  if (role !== 'head') return fine;
  const head = seatsOf(facts).find(
    ({ appointed, life }) => appointed.data.role === 'head' && livesOn(life, on),
  );
  return head === undefined
    ? fine
    : E.left(
        refusal(
          'HeadAlreadySits',
          { person: head.appointed.data.person, member: head.appointed.data.member, on },
          `Trưởng ban vào ngày ${on} đang là ${head.appointed.data.person} (${head.appointed.data.member}); hãy cho thôi trước`,
          `${head.appointed.data.person} (${head.appointed.data.member}) is the head on ${on}; relieve first`,
        ),
      );
};

/** Somebody takes a new seat; nobody sits twice, and there is one head. */
export const appointMember: Decide<typeof MemberAppointed, CommitteeFacts> = (
  input,
  facts,
  reference,
) => {
  const { committee, agency, document, on } = input;
  return recordIf(
    MemberAppointed,
    input,
    () => exists(facts, committee, on),
    () => seatFree(facts, input),
    () => sitsOnce(facts, input),
    () => oneHead(facts, input),
    () => (agency === undefined ? fine : agencyLives(reference, agency, on)),
    () => documentKnown(reference, document),
  );
};

const sits = (facts: CommitteeFacts, input: InputOf<typeof MemberRelieved>): Check => {
  const { committee, member, on } = input;
  const seat = seatOf(facts, member);
  if (seat === undefined) {
    return E.left(
      refusal(
        'UnknownMember',
        { committee, member },
        `Ban Chỉ đạo ${committee} không có thành viên ${member}; hãy ghi nhận việc cử trước`,
        `Committee ${committee} has no member ${member}; record the appointment first`,
      ),
    );
  }
  if (seat.relieved !== undefined) {
    return E.left(
      refusal(
        'AlreadyRelieved',
        { committee, member, on: seat.relieved.effectiveOn },
        `Thành viên ${member} đã thôi từ ${seat.relieved.effectiveOn}; nếu ghi sai, hãy sửa sự kiện đó`,
        `Member ${member} was relieved on ${seat.relieved.effectiveOn}; if that is wrong, correct that fact`,
      ),
    );
  }
  return notBefore(on, seat.life.from, {
    vi: `ngày cử thành viên ${member}`,
    en: `the day member ${member} was appointed`,
  });
};

/** Somebody leaves the seat once, not before taking it. */
export const relieveMember: Decide<typeof MemberRelieved, CommitteeFacts> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    MemberRelieved,
    input,
    () => exists(facts, input.committee, input.on),
    () => sits(facts, input),
    () => documentKnown(reference, input.document),
  );
