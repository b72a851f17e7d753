import { type More, reconstructed, type Told, told } from '../history.ts';
import { agencies } from './register.ts';

const assigned = (
  agency: string,
  commune: string,
  on: string,
  document: string,
  more: More = {},
): Told =>
  told(
    'AssignmentMade',
    {
      assignment: `${agency}~${commune}~1`,
      agency,
      commune,
      form: 'assigned',
      role: 'help',
      basis: { document, article: 'Điều 1' },
    },
    on,
    more,
  );

/** Four assignments: one agency has two communes, one commune two agencies. */
export const assignments: readonly Told[] = [
  assigned(agencies.transport, 'keng-du', '2012-04-20', '1310'),
  assigned(agencies.border, 'my-ly', '2012-04-20', '1310', reconstructed),
  // Known only by its year: it counts from 31/12/2013.
  assigned(agencies.border, 'chau-kim', '2013', '1310', reconstructed),
  assigned(agencies.press, 'keng-du', '2014-05-13', '2021'),
];
