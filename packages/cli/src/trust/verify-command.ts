import { type Bilingual, formatInteger, type Language, type Verification } from '@donghanh/core';
import { Command } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { options } from '../commands/options.ts';
import type { Runner } from '../io/runner.ts';
import { doesNotFit, verifyFile } from './verify-file.ts';

interface Options {
  readonly store: string;
  readonly seal?: readonly string[];
  readonly publicKey?: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** What a whole history is said to be. */
const wholeText = (file: string, found: Verification): Bilingual => {
  const n = (lang: Language) => formatInteger(found.events, lang);
  const sealed = (lang: Language) => formatInteger(found.sealed, lang);
  const kept = found.chain === 'kept';
  return {
    vi: `${file}: ${n('vi')} sự kiện, nguyên vẹn. Giá trị chuỗi ${kept ? 'được lưu' : 'được tính khi đọc'}: ${found.head}. ${found.sealed === 0 ? 'Chưa đối chiếu niêm phong: không thể biết phần cuối có bị cắt hay toàn bộ có bị viết lại hay không.' : `Đã niêm phong đến bản ghi thứ ${sealed('vi')}.`}\n`,
    en: `${file}: ${n('en')} events, whole. Chain value ${kept ? 'kept' : 'computed while reading'}: ${found.head}. ${found.sealed === 0 ? 'No seal was given: a cut end, or a history written anew, cannot be seen.' : `Sealed up to record ${sealed('en')}.`}\n`,
  };
};

/** `donghanh verify`: is the history as it was recorded? */
export const verifyCommand = (runner: Runner): Command =>
  new Command('verify')
    .description('check that a history is whole and unchanged; name the first record that is not')
    .argument('[file]', 'a SQLite file or an exported file (default: the history of --store)')
    .addOption(options.store())
    .option('--seal <files...>', 'seals that were kept elsewhere')
    .option('--public-key <key>', 'the key of the seals: 64 hex digits, or a PEM file')
    .addOption(options.lang())
    .addOption(options.json())
    .addHelpText('after', '\nExit codes: 0 whole; 1 something does not fit; 3 cannot be read.')
    .action((file: string | undefined, given: Options) =>
      runner.run(given, async (terminal) => {
        const history = file ?? given.store;
        const done = await verifyFile(terminal, history, given);
        if (E.isLeft(done)) return done;
        const { wrong } = done.right;
        return wrong === undefined
          ? E.right({ json: done.right, text: wholeText(history, done.right)[given.lang] })
          : E.left(doesNotFit(history, done.right, wrong, given.lang));
      }),
    );
