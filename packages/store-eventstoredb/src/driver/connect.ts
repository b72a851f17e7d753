import type { Address } from '../address.ts';
import type { Driver } from './driver.ts';
import { eventstoreDriver } from './eventstore.ts';
import { ClientMissing, kurrentDriver } from './kurrent.ts';

export type ClientName = 'eventstore' | 'kurrent';

/** Thrown where a driver cannot be made; `classify` takes it for a refusal. */
export const unusable = (message: string): Error =>
  Object.assign(new Error(message), { type: 'invalid-argument' });

/**
 * The client that this process uses. Both register the classes of their messages under the same global
 * names, so the one loaded last breaks the other.
 */
let loaded: ClientName | undefined;

/** A driver on the client that was asked for. */
export const connectWith = async (
  client: ClientName,
  address: Address,
  timeoutMs: number,
): Promise<Driver> => {
  if (loaded !== undefined && loaded !== client) {
    throw unusable(
      'the clients of EventStoreDB and of KurrentDB cannot be used in one process, because each would spoil the messages of the other; choose one with the option client',
    );
  }
  loaded = client;
  try {
    return await (client === 'kurrent' ? kurrentDriver : eventstoreDriver)(address, timeoutMs);
  } catch (thrown) {
    if (thrown instanceof ClientMissing) {
      loaded = undefined;
      throw unusable(thrown.message);
    }
    // What the client says here may hold the whole connection string, with the password.
    throw unusable('the client does not take this connection string; look at its settings');
  }
};
