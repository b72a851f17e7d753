import * as E from 'fp-ts/lib/Either.js';
import type { StreamName } from '../../event/recorded.ts';
import { eventIdOf } from '../store/event-id.ts';
import type { EventStore } from '../store/event-store.ts';
import type { ImportFailure } from './failures.ts';
import type { FileStreams } from './file-streams.ts';

/** How many events the store holds of each stream of the file. */
export type HeldStreams = ReadonlyMap<StreamName, number>;

/** Where the store already holds a stream of the file, it must hold the same events. */
export const compareWithStore = async (
  store: EventStore,
  streams: FileStreams,
): Promise<E.Either<ImportFailure, HeldStreams>> => {
  const held = new Map<StreamName, number>();
  for (const [stream, file] of streams) {
    let version = 0;
    for await (const chunk of store.readStream(stream)) {
      if (E.isLeft(chunk)) return chunk;
      for (const stored of chunk.right) {
        const id = file.ids[version - file.firstVersion];
        if (id !== undefined && id !== eventIdOf(stored)) {
          return E.left({
            _tag: 'ImportConflict',
            line: file.firstLine,
            message: `line ${file.firstLine} and behind: stream ${stream} holds another event at version ${version} here than in the file; the two histories went apart`,
          });
        }
        version += 1;
      }
    }
    if (version < file.firstVersion) {
      return E.left({
        _tag: 'ImportConflict',
        line: file.firstLine,
        message: `line ${file.firstLine}: stream ${stream} begins at version ${file.firstVersion} in the file and holds ${version} events here; import the part before it first`,
      });
    }
    held.set(stream, version);
  }
  return E.right(held);
};
