import { createReadStream } from 'node:fs';

/**
 * The lines of a UTF-8 file, a batch for each piece read, in bounded memory. Throws on a file that
 * cannot be read and on bytes that are not UTF-8: the import makes a value of it.
 */
export async function* linesOf(file: string): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 18 })) {
    const lines = (rest + decoder.decode(piece as Buffer, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines.map(withoutReturn);
  }
  const last = rest + decoder.decode();
  if (last !== '') yield [withoutReturn(last)];
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
