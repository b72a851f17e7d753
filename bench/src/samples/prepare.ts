import { writeFileSync } from 'node:fs';
import { files } from '../prepare/files.ts';
import { growHistory } from '../prepare/grow.ts';
import { entriesOf, visitEntries, writeEntries } from '../prepare/store.ts';
import { type Sample, timed } from '../run/sample.ts';

/** The main history, in SQLite; its first part as lines of JSON too. */
export const main: Sample = async ({ folder, sizes }) => {
  const { history, lines } = files(folder);
  const kept: string[] = [];
  const entries = entriesOf(sizes, (made, version) => {
    if (kept.length >= sizes.lines) return;
    const { stream, type, schemaVersion, effectiveOn, recordedAt, data, meta } = made;
    kept.push(
      `{"stream":"${stream}","version":${version},"type":"${type}","schemaVersion":${schemaVersion},"effectiveOn":"${effectiveOn}","recordedAt":"${recordedAt}","data":${data},"meta":${meta}}`,
    );
  });
  const [, time] = await timed(() => writeEntries(history, entries));
  writeFileSync(lines, kept.join('\n'));
  return { units: sizes.events, ...time };
};

/** The small history, and the large one grown from the main one. */
export const smallAndLarge: Sample = async ({ folder, sizes }) => {
  const { history, small, large } = files(folder);
  await writeEntries(small, entriesOf({ events: sizes.small, streams: sizes.small / 50 }));
  const [, time] = await timed(() => growHistory(history, large, sizes.large));
  return { units: sizes.large - sizes.events, ...time };
};

/** A history that peers hold too. */
export const fed: Sample = async ({ folder, sizes }) => {
  const [, time] = await timed(() => writeEntries(files(folder).fed, visitEntries(sizes.fed)));
  return { units: sizes.fed, ...time };
};
