import type { Language } from '@donghanh/core';
import type { Banner } from '../../model/report.ts';

/**
 * The line at the foot of every page, where cells are grey: office programs do not hatch alike, and a
 * browser prints every hatched cell as a picture of its own (825 MB for a summary with its annexes).
 */
export const everyPageInGrey = ({ everyPage }: Banner, lang: Language): string =>
  everyPage[lang].replace('các ô gạch chéo', 'ô nền xám').replace('hatched cells', 'grey cells');
