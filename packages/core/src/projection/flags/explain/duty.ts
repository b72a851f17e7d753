import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import { earlier } from '../../../vocabulary/dates/local-date.ts';
import { termsOn } from '../../shared/assignments.ts';
import type { FlagCase } from '../case/case.ts';
import type { UnitName } from '../case/names.ts';
import { citePlace } from './cite.ts';
import { day, say } from './say.ts';

const roles = {
  help: say('giúp đỡ', 'help'),
  oversee: say('phụ trách', 'oversee'),
  sponsor: say('đỡ đầu', 'sponsor'),
} as const;

const forms = {
  assigned: say('được phân công', 'was assigned to'),
  invited: say('được mời', 'was invited to'),
  twinned: say('kết nghĩa', 'is twinned to'),
} as const;

/** "(nay là …)", "(nay thuộc …)", or nothing. */
const nowOf = (unit: UnitName): Bilingual => {
  if (unit.now === undefined) return say('', '');
  return unit.went
    ? say(` (nay thuộc ${unit.now})`, ` (now part of ${unit.now})`)
    : say(` (nay là ${unit.now})`, ` (now ${unit.now})`);
};

/** The commune with its kind: "xã Keng Đu", "Keng Đu commune". */
const communeOf = ({ commune }: FlagCase): Bilingual =>
  say(`${commune.kind.vi} ${commune.name}`, `${commune.name} ${commune.kind.en}`);

/** The document an assignment rests on at the end of the year, as far as the asked day. */
export const basisOf = ({ record, days, asOf }: FlagCase) => {
  const last = earlier(days.year.to, asOf.effectiveOn);
  return termsOn(record, last);
};

/** Who has what duty towards whom, under which document, since when. */
export const duty = (c: FlagCase): Bilingual => {
  const { basis, role } = basisOf(c);
  const document = citePlace(c.acc.documents, basis);
  const form = forms[c.record.form];
  const verb = roles[role];
  const agency = nowOf(c.agency);
  const commune = communeOf(c);
  const now = nowOf(c.commune);
  const since = day(c.record.from);
  return say(
    `${c.agency.name}${agency.vi} ${form.vi} ${verb.vi} ${commune.vi}${now.vi} theo ${document.vi}, từ ${since.vi}.`,
    `${c.agency.name}${agency.en} ${form.en} ${verb.en} ${commune.en}${now.en} under ${document.en}, from ${since.en}.`,
  );
};
