import * as t from 'io-ts';
import { HelpKind } from '../../assignment/code-lists.ts';
import { defineEvent } from '../../event/define-event.ts';
import { Households } from '../../vocabulary/amounts/households.ts';
import { Vnd } from '../../vocabulary/amounts/vnd.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { CommuneId, DocumentId, NeedId } from '../../vocabulary/ids.ts';
import { Name, Text } from '../../vocabulary/text.ts';
import { NeedOutcome, NeedSource } from '../code-lists.ts';

/**
 * A need of a commune gets a name of its own, so that plans and help can be held against it (S11a).
 * A survey is the event of looking; needs are identified after it.
 */
export const NeedIdentified = defineEvent({
  type: 'NeedIdentified',
  codec: fields(
    'NeedIdentified',
    {
      commune: CommuneId,
      need: NeedId,
      what: Text,
      kind: HelpKind,
      priority: t.boolean,
      source: NeedSource,
    },
    {
      /** Estimated cost in đồng. */
      cost: Vnd,
      /** How many households would benefit. */
      beneficiaries: Households,
      participants: t.readonlyArray(Name),
      document: DocumentId,
    },
  ),
  title: { vi: 'Xác định nhu cầu', en: 'Need identified' },
  serves: 'S9, S11a',
  effective: 'the day on which the need was established',
  example: {
    commune: 'keng-du-16822',
    need: 'duong-vao-ban',
    what: 'Đường giao thông vào bản',
    kind: 'infrastructure',
    priority: true,
    source: 'survey',
  },
});

/** A need is assessed: does it come first, and what would it cost (S11a)? Replaces what was said. */
export const NeedAssessed = defineEvent({
  type: 'NeedAssessed',
  codec: fields(
    'NeedAssessed',
    { commune: CommuneId, need: NeedId, priority: t.boolean, by: Name },
    { /** Estimated cost in đồng. */ cost: Vnd, note: Text },
  ),
  title: { vi: 'Đánh giá nhu cầu', en: 'Need assessed' },
  serves: 'S11a',
  effective: 'the day of the assessment',
  example: {
    commune: 'keng-du-16822',
    need: 'duong-vao-ban',
    priority: true,
    by: 'UBND huyện Kỳ Sơn',
    cost: 1_500_000_000,
  },
});

/** A need is no longer open: met, withdrawn, or passed on to others. */
export const NeedClosed = defineEvent({
  type: 'NeedClosed',
  codec: fields(
    'NeedClosed',
    { commune: CommuneId, need: NeedId, outcome: NeedOutcome },
    { why: Text },
  ),
  title: { vi: 'Kết thúc nhu cầu', en: 'Need closed' },
  serves: 'S11a',
  effective: 'the day from which it is no longer open',
  example: { commune: 'keng-du-16822', need: 'duong-vao-ban', outcome: 'met' },
});
