import { withoutDiacritics } from '../vocabulary/names/name-key.ts';

const LONGEST = 120;

/**
 * The name of an area as a part of a stream name: "Nghệ An" gives `nghe-an`; the id of a commune or
 * district stays as it is. Empty for a name without Latin letters or digits, and cut at 120; such
 * names are refused. Two names that fall together share a stream and nothing else.
 */
export const areaSlug = (areaId: string): string =>
  withoutDiacritics(areaId)
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, LONGEST);
