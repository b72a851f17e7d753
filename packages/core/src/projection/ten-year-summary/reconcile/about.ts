import type { DistrictId } from '../../../vocabulary/ids.ts';
import { nameKey, placeNameKey } from '../../../vocabulary/names/name-key.ts';
import type { SummaryFacts } from '../acc.ts';
import { programmeOf } from '../programme.ts';

/** What a stated figure speaks of, where the history can tell: all of the programme, or a district. */
export type Reach =
  | { readonly of: 'programme' }
  | { readonly of: 'district'; readonly district: DistrictId };

/** "(1 huyện)", "toàn tỉnh": words that add nothing to the name beside them. */
const says = /^(?:\d+ (?:huyện|xã|tỉnh)|(?:toàn|cả) tỉnh)$/;

/**
 * Reads what a figure is about. Its parts stand between dashes or in brackets ("Nghệ An – các xã nghèo
 * miền Tây", "Quế Phong (1 huyện)"), and each must be known: the province, the programme or one of its
 * lists, or a registered district. Undefined otherwise: a figure of another area would be compared
 * with the wrong sum ("Nghệ An – 3 huyện 30a", "Toàn quốc").
 */
export const reachOf = (facts: SummaryFacts, about: string): Reach | undefined => {
  const parts = about
    .split(/\s+[-–—]\s+|[()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const reaches = parts.map((part) => reachOfPart(facts, part)).filter((reach) => reach !== 'none');
  if (reaches.length === 0 || reaches.includes(undefined)) return undefined;
  const districts = reaches.filter((reach) => reach?.of === 'district');
  if (districts.length === 0) return { of: 'programme' };
  return districts.length === 1 ? districts[0] : undefined;
};

const reachOfPart = (facts: SummaryFacts, part: string): Reach | 'none' | undefined => {
  const key = nameKey(part);
  if (says.test(key)) return key.includes('tỉnh') ? { of: 'programme' } : 'none';
  const place = placeNameKey(part);
  const districts = [...facts.units.districts.values()].filter(
    (district) => placeNameKey(district.name) === place,
  );
  if (districts.length > 1) return undefined;
  if (districts[0] !== undefined) return { of: 'district', district: districts[0].district };
  const programme = programmeOf(facts)?.data;
  const lists = [...facts.scopes.values()].filter((scope) => scope.kind === 'programme');
  const phrases = [...(programme ? [programme.name] : []), ...lists.map((scope) => scope.name)];
  const known =
    (programme !== undefined && placeNameKey(programme.province) === place) ||
    phrases.some((phrase) => holdsWords(nameKey(phrase), key));
  return known ? { of: 'programme' } : undefined;
};

/** Does the phrase hold these words, two or more? "các xã nghèo miền tây" in the programme's name. */
const holdsWords = (phrase: string, words: string): boolean =>
  words.includes(' ') && ` ${phrase} `.includes(` ${words} `);
