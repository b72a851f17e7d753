import { deliver } from '@donghanh/core';
import type { Source, Step } from '../history/step.ts';

type Delivered = Parameters<typeof deliver>[0];

/** A handover that a source reports: what it says, and nothing more. */
export const gift = (
  key: string,
  knownOn: string,
  source: Source,
  input: Omit<Delivered, 'stream'>,
): Step => ({
  key: `gift/${key}`,
  knownOn,
  source,
  command: deliver({ stream: 'donation', ...input }),
});
