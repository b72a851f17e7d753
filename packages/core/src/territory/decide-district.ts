import { latestOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import { endsLast, notEnded, notRegistered, type Unit } from '../decision/unit-checks.ts';
import type { DistrictId } from '../vocabulary/ids.ts';
import { districtLives } from './district-lives.ts';
import { DistrictDissolved, DistrictRegistered } from './events.ts';
import { type DistrictFacts, districtLife } from './state.ts';

const unit = (id: DistrictId): Unit => ({ kind: { vi: 'Huyện', en: 'District' }, id });

/** A district is registered once. */
export const registerDistrict: Decide<typeof DistrictRegistered, DistrictFacts> = (input, facts) =>
  recordIf(DistrictRegistered, input, () =>
    notRegistered(unit(input.district), latestOf(facts, 'DistrictRegistered')),
  );

/** A district that is registered ends once, behind its first day. */
export const dissolveDistrict: Decide<typeof DistrictDissolved, DistrictFacts> = (input, facts) => {
  const { district, on } = input;
  const registered = latestOf(facts, 'DistrictRegistered');
  return recordIf(
    DistrictDissolved,
    input,
    () => notEnded(unit(district), latestOf(facts, 'DistrictDissolved')),
    () => districtLives({ district: () => districtLife(facts) }, district, on),
    () => endsLast(unit(district), on, registered, []),
  );
};
