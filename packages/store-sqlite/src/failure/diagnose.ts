import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoreFailure } from '@donghanh/core';
import type { Place } from '../options.ts';
import { Damage } from './damage.ts';
import {
  broken,
  busy,
  error,
  full,
  notADatabase,
  notWritable,
  openedReadOnly,
} from './sentences.ts';

// https://www.sqlite.org/rescode.html; the low byte is the kind, the rest a detail.
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const IOERR_SHORT_READ = 522;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** The SQLite result code of something thrown; undefined when it did not come from SQLite. */
const resultCode = (thrown: unknown): number | undefined =>
  thrown instanceof Error && 'errcode' in thrown && typeof thrown.errcode === 'number'
    ? thrown.errcode
    : undefined;

/** True for the codes with which SQLite refuses to open where it may not write its side files. */
export const cannotOpen = (thrown: unknown): boolean => {
  const kind = (resultCode(thrown) ?? 0) & 0xff;
  return kind === CANTOPEN || kind === READONLY;
};

const textOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

const readable = (file: string): boolean => {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
};

/** Why SQLite could not open the file, as the file system shows it. */
const whyNotOpened = (place: Place): StoreFailure => {
  const directory = dirname(place.file);
  if (!existsSync(directory)) {
    return error(place, `${place.store}: there is no directory ${directory}; make it first`);
  }
  if (!existsSync(place.file)) {
    return place.readOnly || !place.create
      ? error(place, `${place.store}: there is no such file; check the path`)
      : notWritable(place);
  }
  if (statSync(place.file).isDirectory()) {
    return error(place, `${place.store} is a directory; give the path of a file`);
  }
  if (!readable(place.file)) {
    return error(place, `${place.store} may not be read by this user; ask for the permission`);
  }
  if (!place.readOnly) return notWritable(place);
  return error(
    place,
    `${place.store} cannot be opened together with ${place.store}-wal, which holds its latest events; copy both into a directory that may be written to and open them there`,
  );
};

/** True when the disk itself says that it is full: quotas and shared memory report it as I/O errors. */
const noRoom = (place: Place): boolean => {
  try {
    return statfsSync(dirname(place.file)).bavail === 0;
  } catch {
    return false;
  }
};

/** What was thrown, as the failure that a caller can act on. */
export const diagnose = (place: Place, thrown: unknown): StoreFailure => {
  if (thrown instanceof Damage) return broken(place, thrown.message);
  const code = resultCode(thrown);
  switch ((code ?? 0) & 0xff) {
    case BUSY:
    case LOCKED:
      return busy(place);
    case READONLY:
      return place.readOnly ? openedReadOnly(place) : notWritable(place);
    case FULL:
      return full(place);
    case IOERR:
      if (code === IOERR_SHORT_READ) return broken(place, 'the file ends too early');
      if (noRoom(place)) return full(place);
      return error(
        place,
        `the disk of ${place.store} failed (${textOf(thrown)}, code ${code}); nothing of this was acknowledged: check the disk and try again`,
      );
    case CORRUPT:
      return broken(place, textOf(thrown));
    case CANTOPEN:
      return whyNotOpened(place);
    case NOTADB:
      return notADatabase(place);
    default:
      return error(place, `${place.store}: ${textOf(thrown)}`);
  }
};
