import type { Question } from './question.ts';
import { counted } from './questions/counted.ts';
import { figure } from './questions/figure.ts';
import { flag } from './questions/flag.ts';
import { hearing } from './questions/hearing.ts';
import { known } from './questions/known.ts';
import { numbers } from './questions/numbers.ts';
import { reports } from './questions/reports.ts';
import { responsible } from './questions/responsible.ts';
import { standards } from './questions/standards.ts';
import { succession } from './questions/succession.ts';
import { uncovered } from './questions/uncovered.ts';

/** The questions in the order of §11. */
export const questions: readonly Question[] = [
  responsible,
  known,
  flag,
  hearing,
  figure,
  counted,
  succession,
  uncovered,
  reports,
  numbers,
  standards,
];
