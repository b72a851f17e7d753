import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice, where this machine has it: another program reads the files than the one that wrote them. */
export const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) =>
  existsSync(path),
);

/** Writes a file into a folder and has LibreOffice write it there in another format. */
export const converted = (folder: string, name: string, file: Uint8Array, to: string): void => {
  writeFileSync(join(folder, name), file);
  // A profile of its own: a running LibreOffice would take the file and say nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--convert-to', to, '--outdir', folder];
  execFileSync(soffice ?? '', [...args, join(folder, name)], { stdio: 'ignore' });
};
