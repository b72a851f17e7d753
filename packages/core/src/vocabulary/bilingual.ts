import { fields } from './codec/fields.ts';
import { Text } from './text.ts';

/** A text in both languages of the programme: Vietnamese for officials, English second. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Codec of {@link Bilingual}. */
export const BilingualText = fields('Bilingual', { vi: Text, en: Text });

/** The languages of reports. */
export type Language = 'vi' | 'en';
