import type { Language } from '@donghanh/core';
import type { Banner } from '../../model/report.ts';

/** The line at the foot of every page, where cells are grey because programs do not hatch alike. */
export const everyPageInOffice = ({ everyPage }: Banner, lang: Language): string =>
  everyPage[lang].replace('các ô gạch chéo', 'ô nền xám').replace('hatched cells', 'grey cells');
