import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import { addDays } from '../../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../../vocabulary/dates/partial-date.ts';
import type { UnitRegisters } from '../../shared/registers.ts';
import { agencyNameOn, communeOn } from '../../shared/unit-names.ts';
import type { LineageFact } from '../acc.ts';
import { communeWords, districtWords } from './unit-words.ts';

/** What a change did, in words: names as they were the day before, and as they are from that day. */
export const changeWords = (fact: LineageFact, units: UnitRegisters): Bilingual => {
  const on = certainFrom(fact.on);
  const before = addDays(on, -1);
  switch (fact.type) {
    case 'DistrictDissolved': {
      const district = districtWords(units, fact.data.district);
      return { vi: `${district.vi} kết thúc hoạt động`, en: `${district.en} ended` };
    }
    case 'CommuneRenamed': {
      const { commune } = fact.data;
      const [old, now] = [communeOn(units, commune, before), communeOn(units, commune, on)];
      const words = communeWords(units, commune, before);
      return old.name === now.name && old.kind === now.kind
        ? { vi: `${words.vi} đổi mã thành ${now.code}`, en: `${words.en} has the code ${now.code}` }
        : renamed(words, communeWords(units, commune, on));
    }
    case 'CommuneMoved': {
      const commune = communeWords(units, fact.data.commune, before);
      const { districtId } = communeOn(units, fact.data.commune, before);
      const from = districtId === '' ? undefined : districtWords(units, districtId);
      const to =
        fact.data.district === undefined ? undefined : districtWords(units, fact.data.district);
      return moved(commune, from, to);
    }
    case 'CommuneMerged': {
      const commune = communeWords(units, fact.data.commune, before);
      const into = communeWords(units, fact.data.into, on);
      return {
        vi: `${commune.vi} sáp nhập vào ${into.vi}`,
        en: `${commune.en} merged into ${into.en}`,
      };
    }
    case 'CommuneSplit': {
      const commune = communeWords(units, fact.data.commune, before);
      const into = fact.data.into.map((id) => communeWords(units, id, on));
      return {
        vi: `${commune.vi} chia tách vào ${into.map(({ vi }) => vi).join(', ')}`,
        en: `${commune.en} was split between ${into.map(({ en }) => en).join(', ')}`,
      };
    }
    case 'AgencyRenamed': {
      const old = agencyNameOn(units, fact.data.agency, before);
      return renamed({ vi: old, en: old }, { vi: fact.data.name, en: fact.data.name });
    }
    case 'AgencyMerged': {
      const agency = agencyNameOn(units, fact.data.agency, before);
      const into = agencyNameOn(units, fact.data.into, on);
      return { vi: `${agency} sáp nhập vào ${into}`, en: `${agency} merged into ${into}` };
    }
    case 'AgencyDissolved': {
      const agency = agencyNameOn(units, fact.data.agency, before);
      return { vi: `${agency} giải thể`, en: `${agency} was dissolved` };
    }
  }
};

const renamed = (before: Bilingual, after: Bilingual): Bilingual => ({
  vi: `${before.vi} đổi tên thành ${after.vi}`,
  en: `${before.en} renamed ${after.en}`,
});

const moved = (
  commune: Bilingual,
  from: Bilingual | undefined,
  to: Bilingual | undefined,
): Bilingual => {
  if (to === undefined) {
    return from === undefined
      ? { vi: `${commune.vi} không thuộc huyện nào`, en: `${commune.en} belongs to no district` }
      : { vi: `${commune.vi} không còn thuộc ${from.vi}`, en: `${commune.en} left ${from.en}` };
  }
  return from === undefined
    ? { vi: `${commune.vi} về ${to.vi}`, en: `${commune.en} came to ${to.en}` }
    : {
        vi: `${commune.vi} chuyển từ ${from.vi} sang ${to.vi}`,
        en: `${commune.en} moved from ${from.en} to ${to.en}`,
      };
};
