import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { StoreFailure } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { cannotOpen, diagnose } from '../failure/diagnose.ts';
import { emptyFile, error, needsMigration, otherDatabase, tooNew } from '../failure/sentences.ts';
import { checkOnOpening } from '../integrity/on-opening.ts';
import type { Place } from '../options.ts';
import { migrate } from '../schema/migrate.ts';
import { APPLICATION_ID, type Migration, newest, oldestReadable } from '../schema/migrations.ts';
import { type Session, sessionOn } from './session.ts';

/**
 * How long SQLite itself waits for a lock, in milliseconds. It blocks the process meanwhile, so it
 * is short; the longer wait is ours, and leaves the process free (see `connection.ts`).
 */
const BLOCKING_WAIT = 25;

const connect = (place: Place, path: string | URL): DatabaseSync =>
  new DatabaseSync(path, {
    readOnly: place.readOnly,
    returnArrays: true,
    timeout: Math.min(BLOCKING_WAIT, place.busyTimeoutMs),
    // Checked by us before each insert; here it would cost two more look-ups an event.
    enableForeignKeyConstraints: false,
  });

type Identity = readonly [applicationId: number, version: number, tables: number];

const IDENTITY = `SELECT
  (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version),
  (SELECT count(*) FROM sqlite_schema)`;

const fileState = (file: string): string => {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size} ${existsSync(`${file}-wal`)}`;
};

/**
 * Opens a file whose directory may not be written to and that nobody has open: SQLite refuses it,
 * unless told that nobody will change it. Somebody might all the same: see `Session.stale`.
 */
const connectToStill = (place: Place): Session => {
  const before = fileState(place.file);
  const url = pathToFileURL(place.file);
  url.searchParams.set('immutable', '1');
  return sessionOn(connect(place, url), () => fileState(place.file) !== before);
};

const identify = (session: Session): Identity =>
  session.prepare<Identity>(IDENTITY).get() ?? [0, 0, 0];

/** Connects and reads who wrote the file: nothing before this tells whether it can be read. */
const connectAndIdentify = (place: Place): readonly [Session, Identity] => {
  const session = sessionOn(connect(place, place.file));
  try {
    return [session, identify(session)];
  } catch (thrown) {
    session.close();
    const still = place.readOnly && cannotOpen(thrown) && existsSync(place.file);
    if (!still || existsSync(`${place.file}-wal`)) throw thrown;
    const instead = connectToStill(place);
    try {
      return [instead, identify(instead)];
    } catch (again) {
      instead.close();
      throw again;
    }
  }
};

/** Settings of a connection that writes. Only the first two are kept in the file. */
const prepareToWrite = (
  session: Session,
  place: Place,
  blank: boolean,
): StoreFailure | undefined => {
  // Events of half a kilobyte and more fill larger pages better, and are read from them faster.
  if (blank) session.exec('PRAGMA page_size = 8192');
  const mode = session.prepare<readonly [string]>('PRAGMA journal_mode = WAL').get()?.[0];
  if (mode !== 'wal') {
    return error(
      place,
      `${place.store} lies where SQLite cannot keep a write-ahead log, as on a network drive; put it on a disk of this machine`,
    );
  }
  session.exec(`PRAGMA synchronous = ${place.durability === 'full' ? 'FULL' : 'NORMAL'}`);
  // On macOS a plain fsync leaves data in the drive's cache. Elsewhere this does nothing.
  session.exec(`PRAGMA fullfsync = ${place.durability === 'full' ? 1 : 0}`);
  // A large import leaves a large log behind; give the room back.
  session.exec('PRAGMA journal_size_limit = 33554432');
  return undefined;
};

/** What must be true of a file before it is used; otherwise why not. Leaves a refused file as it is. */
const admit = (
  session: Session,
  place: Place,
  [applicationId, version, tables]: Identity,
  steps: readonly Migration[],
): StoreFailure | undefined => {
  const known = newest(steps);
  const blank = applicationId === 0 && version === 0 && tables === 0;
  if (!blank && applicationId !== APPLICATION_ID) return otherDatabase(place);
  if (version > known) return tooNew(place, version, known);
  if (place.readOnly) {
    if (blank) return emptyFile(place);
    return version < oldestReadable(steps) ? needsMigration(place, version, known) : undefined;
  }
  if (blank && !place.create) return emptyFile(place);
  const refused = prepareToWrite(session, place, blank);
  if (refused === undefined) migrate(session, steps, place.onMigration);
  return refused;
};

/** Opens a history file, brings its schema forward, and looks at whether it is whole. */
export const openSession = (
  place: Place,
  steps: readonly Migration[],
): E.Either<StoreFailure, Session> => {
  let session: Session | undefined;
  try {
    if (place.store === ':memory:') {
      return E.left(error(place, 'for a history in memory use memoryStore() of @donghanh/core'));
    }
    if (!place.create && !place.readOnly && !existsSync(place.file)) {
      return E.left(error(place, `${place.store}: there is no such file; check the path`));
    }
    const [opened, identity] = connectAndIdentify(place);
    session = opened;
    const refused = admit(session, place, identity, steps) ?? checkOnOpening(session, place);
    if (refused === undefined) return E.right(session);
    session.close();
    return E.left(refused);
  } catch (thrown) {
    session?.close();
    return E.left(diagnose(place, thrown));
  }
};
