import { CHAIN_START, chainValue } from '../trust/chain/chain.ts';
import type { Line } from './check-line.ts';
import { eventLine } from './format.ts';

const short = (value: string): string => `${value.slice(0, 12)}…`;

/**
 * Follows the chain of a file, line by line. Each call says what is wrong with the chain of its line;
 * undefined when nothing is, or when the file has no chain (version 1, or part of a history).
 */
export const lineChain = () => {
  let chained = false;
  let head = CHAIN_START;
  return (line: Line, text: string): string | undefined => {
    if (line.kind === 'header') {
      chained = line.chained;
      return undefined;
    }
    const given = line.kind === 'end' ? line.head : line.event.chain;
    const member = line.kind === 'end' ? 'head' : 'chain';
    if (!chained) {
      return given === undefined
        ? undefined
        : `${member}: expected none in a file whose first line announces no chain`;
    }
    if (given === undefined) return `${member}: expected a chain value, found none`;
    if (line.kind === 'event') {
      const { event, texts } = line;
      const record = texts && { ...event, ...texts };
      if (record === undefined || eventLine(record, given) !== text.trim()) {
        return 'expected the line as it was exported, found another order or other spaces';
      }
      head = chainValue(head, record);
    }
    return head === given
      ? undefined
      : `${member}: the line does not fit those before it, computed ${short(head)}, found ${short(given)}; a line was changed, left out, added or moved since the export`;
  };
};
