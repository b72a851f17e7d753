import * as E from 'fp-ts/lib/Either.js';
import type { Because } from '../vocabulary/because.ts';
import { type Check, fine } from './checks.ts';
import { refusal } from './refusal.ts';

/** The cause of an act, if it is given at all, names at least one thing that the act answers. */
export const causeNamed = (because: Because | undefined): Check =>
  because === undefined || Object.keys(because).length > 0
    ? fine
    : E.left(
        refusal(
          'CauseMissing',
          {},
          'Căn cứ của việc này để trống; hãy nêu cảnh báo, kiến nghị, chỉ đạo hoặc tồn tại, hoặc bỏ trường này',
          'The cause of the act is empty; name a flag, a recommendation, a direction or a shortcoming, or leave the field out',
        ),
      );
