import { join } from 'node:path';

/** The prepared files of a folder. */
export const files = (folder: string) => ({
  history: join(folder, 'history.db'),
  lines: join(folder, 'history.ndjson'),
  small: join(folder, 'small.db'),
  large: join(folder, 'large.db'),
  fed: join(folder, 'fed.db'),
  emmett: join(folder, 'emmett.db'),
});
