import { describe, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import { MakeContact } from './commands.ts';
import { ContactMade } from './events.ts';

const commune = 'keng-du';
const agency = 'so-gtvt';
const units = {
  communes: { [commune]: ['2012-01-01'] },
  agencies: { [agency]: ['2012-01-01'] },
} as const;
const contact = { commune, agency, initiatedBy: 'commune', what: 'Mời đơn vị khảo sát' } as const;
const on = '2012-05-10';
const made = fact(ContactMade, on, contact);

describe('a contact is recorded', () => {
  it('with who began it', () => {
    given()
      .knowing(units)
      .when(MakeContact, { ...contact, on })
      .records(`need-${commune}`, made);
  });

  it('once, between units that exist, on a known document', () => {
    given(made)
      .knowing(units)
      .when(MakeContact, { ...contact, on })
      .refuses('ContactAlreadyRecorded', { agency, commune, on, what: contact.what });
    given(made)
      .knowing(units)
      .when(MakeContact, { ...contact, initiatedBy: 'district', on })
      .records(`need-${commune}`, fact(ContactMade, on, { ...contact, initiatedBy: 'district' }));
    given()
      .when(MakeContact, { ...contact, on })
      .refuses('UnknownCommune', { commune });
    given()
      .knowing({ communes: units.communes })
      .when(MakeContact, { ...contact, on })
      .refuses('UnknownAgency', { agency });
    given()
      .knowing(units)
      .when(MakeContact, { ...contact, document: 'bb-1', on })
      .refuses('UnknownDocument', { document: 'bb-1' });
  });
});
