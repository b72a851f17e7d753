import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine, livesOn } from '../decision/checks.ts';
import { latestOf } from '../decision/facts.ts';
import { refusal } from '../decision/refusal.ts';
import { firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { ScopeId } from '../vocabulary/ids.ts';
import { type ScopeFacts, scopeLife } from './state.ts';

/** The stream's own list is defined, and holds on that date. */
export const holds = (facts: ScopeFacts, scope: ScopeId, on: PartialDate): Check => {
  const life = scopeLife(facts);
  if (life === undefined) {
    return E.left(
      refusal(
        'UnknownScope',
        { scope },
        `Chưa có phạm vi nào mang mã ${scope}; hãy xác định phạm vi trước`,
        `No scope is defined as ${scope}; define it first`,
      ),
    );
  }
  if (livesOn(life, on)) return fine;
  const { from, until } = life;
  const ended = until !== undefined && firstDay(on) >= until;
  return E.left(
    refusal(
      'OutsideScopeLife',
      { scope, on, from, ...(until !== undefined && { until }) },
      `Phạm vi ${scope} ${ended ? `không còn hiệu lực từ ${until}` : `chỉ có hiệu lực từ ${from}`}; ngày ${on} nằm ngoài thời gian đó`,
      `Scope ${scope} ${ended ? `ended on ${until}` : `holds only from ${from}`}; ${on} lies outside it`,
    ),
  );
};

/** A list of poor districts holds districts only; a list of difficult communes, communes only. */
export const listsSuch = (facts: ScopeFacts, member: 'commune' | 'district'): Check => {
  const data = latestOf(facts, 'ScopeDefined')?.data;
  const unfit = { commune: 'poorDistricts', district: 'difficultCommunes' } as const;
  return data?.kind !== unfit[member]
    ? fine
    : E.left(
        refusal(
          'WrongKindOfMember',
          { scope: data.scope, kind: data.kind, member },
          `Phạm vi ${data.scope} là ${member === 'commune' ? 'danh sách huyện, không ghi xã vào được' : 'danh sách xã, không ghi huyện vào được'}`,
          `Scope ${data.scope} is a list of ${member === 'commune' ? 'districts; it takes no communes' : 'communes; it takes no districts'}`,
        ),
      );
};
