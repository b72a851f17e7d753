import { charts } from './charts.ts';
import { colours } from './colours.ts';
import { findings } from './findings.ts';
import { parts } from './parts.ts';
import { print } from './print.ts';
import { replay } from './replay.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';
import { timeline } from './timeline.ts';
import { tools } from './tools.ts';

/** The one style sheet of a page. Only the foot of the printed pages differs between reports. */
export const styleOf = (everyPage: string, hash: string): string =>
  [
    colours,
    text,
    parts,
    tables,
    charts,
    findings,
    timeline,
    replay,
    tools,
    print(everyPage, hash),
  ].join('');
