import type { Uuid } from '../../vocabulary/ids.ts';

/**
 * The id of the n-th event of a command: the command's own id with its last 16 bits advanced by
 * n + 1. Deterministic, so that an append whose outcome is unknown can be repeated with the same ids
 * and is never written twice; as time-ordered as the command ids are.
 */
export const eventIdAt = (commandId: Uuid, index: number): Uuid => {
  const tail = (Number.parseInt(commandId.slice(32), 16) + index + 1) % 0x1_0000;
  return (commandId.slice(0, 32) + tail.toString(16).padStart(4, '0')) as Uuid;
};
