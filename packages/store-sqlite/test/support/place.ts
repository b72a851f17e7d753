import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh directory, removed when the test is over. */
export const directory = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'donghanh-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

/** Mounts as told; false where this user may not. Taken off again when the test is over. */
const mount = (place: string, ...options: readonly string[]): boolean => {
  try {
    execFileSync('mount', [...options, place], { stdio: 'ignore' });
  } catch {
    return false;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', place]);
  });
  return true;
};

/** A real, small disk (`2m`), empty; undefined where this user may not mount one. */
export const smallDisk = (size: string): string | undefined => {
  const place = directory();
  return mount(place, '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs') ? place : undefined;
};

/** Makes a mounted disk read-only. */
export const protect = (disk: string): void => {
  execFileSync('mount', ['-o', 'remount,ro', disk]);
};

/** The same directory under another path, read-only there; undefined where this user may not. */
export const readOnlyViewOf = (source: string): string | undefined => {
  const place = directory();
  if (!mount(place, '--bind', source)) return undefined;
  execFileSync('mount', ['-o', 'remount,ro,bind', place]);
  return place;
};
