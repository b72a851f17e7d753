import {
  CommuneId,
  defineCommand,
  defineEvent,
  draft,
  fields,
  type Machine,
  PartialDate,
  refusal,
  streamName,
  Text,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';

/** An event of your own: the road to a commune is cut, so that no help can be brought there. */
export const RoadCut = defineEvent({
  type: 'RoadCut',
  codec: fields('RoadCut', { commune: CommuneId, cause: Text }),
  title: { vi: 'Đường vào xã bị chia cắt', en: 'Road cut' },
  serves: 'an example',
  effective: 'the day from which no vehicle comes through',
  example: { commune: 'keng-du-16822', cause: 'Sạt lở' },
});

/** What the decision needs of the commune's road: whether it is cut. */
const road: Machine<{ readonly cut: boolean }> = {
  category: 'road',
  init: { cut: false },
  evolve: (state, { type }) => (type === RoadCut.type ? { cut: true } : state),
};

/** A command of your own: one that is cut already cannot be cut. */
export const CutRoad = defineCommand({
  type: 'CutRoad',
  title: RoadCut.title,
  codec: fields('CutRoad', { commune: CommuneId, cause: Text, on: PartialDate }),
  machine: road,
  stream: ({ commune }) => streamName('road', commune),
  decide: ({ on, ...data }, { cut }) =>
    cut
      ? E.left(
          refusal(
            'RoadAlreadyCut',
            { commune: data.commune },
            'Đường vào xã đã được ghi nhận là bị chia cắt.',
            'The road to the commune is recorded as cut already',
          ),
        )
      : E.right([draft(RoadCut, on, data)]),
});
