import shared from '@eventstore/db-client/generated/shared_pb.js';
import messages from '@eventstore/db-client/generated/streams_pb.js';
import type { Answer, Kept, Proposed } from './log.ts';

const { AppendReq, AppendResp, ReadResp } = messages;

export type AppendRequest = InstanceType<typeof AppendReq>;
export type ReadRequest = InstanceType<typeof messages.ReadReq>;
type ReadAnswer = InstanceType<typeof ReadResp>;

const utf8 = new TextEncoder();
const text = new TextDecoder();

const streamNamed = (name: string) => {
  const identifier = new shared.StreamIdentifier();
  identifier.setStreamName(utf8.encode(name));
  return identifier;
};

/** The name that a request means. */
export const nameIn = (identifier: InstanceType<typeof shared.StreamIdentifier> | undefined) =>
  text.decode(identifier?.getStreamName_asU8());

/** What a call to append asks: a head, then the events. */
export const appendAsked = (requests: readonly AppendRequest[]) => {
  const options = requests[0]?.getOptions();
  const proposed = requests.flatMap((request): Proposed[] => {
    const message = request.getProposedMessage();
    if (message === undefined) return [];
    const metadata = new Map<string, string>([['created', '16000000000000000']]);
    message.getMetadataMap().forEach((value: string, key: string) => {
      metadata.set(key, value);
    });
    return [
      {
        id: message.getId()?.getString() ?? '',
        metadata,
        data: message.getData_asU8(),
        customMetadata: message.getCustomMetadata_asU8(),
      },
    ];
  });
  return {
    stream: nameIn(options?.getStreamIdentifier()),
    /** Undefined where the client expects nothing in particular. */
    expected: options?.hasNoStream()
      ? -1
      : options?.hasRevision()
        ? Number(options.getRevision())
        : undefined,
    proposed,
  };
};

/** The answer to an append; the position is left out when the server is told to. */
export const appendAnswer = (answer: Answer, expected: number, position = true) => {
  const response = new AppendResp();
  if (answer._tag === 'Success') {
    const success = new AppendResp.Success();
    success.setCurrentRevision(String(answer.revision));
    if (position) {
      const place = new AppendResp.Position();
      place.setCommitPosition(String(answer.position));
      place.setPreparePosition(String(answer.position));
      success.setPosition(place);
    } else {
      success.setNoPosition(new shared.Empty());
    }
    response.setSuccess(success);
    return response;
  }
  const wrong = new AppendResp.WrongExpectedVersion();
  if (answer.current < 0) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(answer.current));
  if (expected < 0) wrong.setExpectedNoStream(new shared.Empty());
  else wrong.setExpectedRevision(String(expected));
  response.setWrongExpectedVersion(wrong);
  return response;
};

/** An event as a reading or a subscription gives it. */
export const eventAnswer = (kept: Kept, positions: 'both' | 'none'): ReadAnswer => {
  const recorded = new ReadResp.ReadEvent.RecordedEvent();
  const id = new shared.UUID();
  id.setString(kept.id);
  recorded.setId(id);
  recorded.setStreamIdentifier(streamNamed(kept.stream));
  recorded.setStreamRevision(String(kept.revision));
  const place = positions === 'both' ? kept.position : 18446744073709551615n;
  recorded.setCommitPosition(String(place));
  recorded.setPreparePosition(String(place));
  for (const [key, value] of kept.metadata) recorded.getMetadataMap().set(key, value);
  recorded.setData(kept.data);
  recorded.setCustomMetadata(kept.customMetadata);
  const event = new ReadResp.ReadEvent();
  event.setEvent(recorded);
  if (positions === 'both') event.setCommitPosition(String(kept.position));
  else event.setNoPosition(new shared.Empty());
  const response = new ReadResp();
  response.setEvent(event);
  return response;
};

export const notFoundAnswer = (stream: string): ReadAnswer => {
  const notFound = new ReadResp.StreamNotFound();
  notFound.setStreamIdentifier(streamNamed(stream));
  const response = new ReadResp();
  response.setStreamNotFound(notFound);
  return response;
};

export const confirmation = (): ReadAnswer => {
  const confirmed = new ReadResp.SubscriptionConfirmation();
  confirmed.setSubscriptionId('22222222-2222-4222-8222-222222222222');
  const response = new ReadResp();
  response.setConfirmation(confirmed);
  return response;
};

export const caughtUp = (): ReadAnswer => {
  const response = new ReadResp();
  response.setCaughtUp(new ReadResp.CaughtUp());
  return response;
};
