import type { StreamName } from '../../event/recorded.ts';
import { isStreamName } from '../../event/stream-name.ts';
import { refinedText } from '../../vocabulary/codec/refined.ts';

/** Codec of {@link StreamName}. */
export const StreamNameCodec = refinedText<StreamName>(
  'StreamName',
  'a stream name: category-id, lower case',
  isStreamName,
  { maxLength: 200 },
);
