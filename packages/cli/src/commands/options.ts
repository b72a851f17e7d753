import { Option } from 'commander';

/** Options that several commands share, so that they read the same everywhere. */
export const options = {
  store: () =>
    new Option('-s, --store <file>', 'the history: a SQLite file, or an exported file to read from')
      .default('history.db')
      .env('DONGHANH_STORE'),
  on: () =>
    new Option('--on <day>', 'as of this day in the world, YYYY-MM-DD (default: all there is)'),
  knownAt: () =>
    new Option(
      '--known-at <moment>',
      'with what was known at this moment: a day, or 2016-01-31T00:00:00+07:00 (default: all known to date)',
    ),
  json: () => new Option('--json', 'print JSON for programs instead of text for people'),
  lang: () =>
    new Option('--lang <language>', 'language of what people read')
      .choices(['vi', 'en'])
      .default('vi'),
  quarantine: () =>
    new Option(
      '--quarantine',
      'go on over events that cannot be read, name them, and leave them out (default: stop)',
    ),
};
