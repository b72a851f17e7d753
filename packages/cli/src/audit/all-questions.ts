import type { Question } from './question.ts';
import { committee } from './questions/committee.ts';
import { counted } from './questions/counted.ts';
import { figure } from './questions/figure.ts';
import { flag } from './questions/flag.ts';
import { hearing } from './questions/hearing.ts';
import { known } from './questions/known.ts';
import { numbers } from './questions/numbers.ts';
import { office } from './questions/office.ts';
import { recommendation } from './questions/recommendation.ts';
import { reports } from './questions/reports.ts';
import { response } from './questions/response.ts';
import { responsible } from './questions/responsible.ts';
import { standards } from './questions/standards.ts';
import { succession } from './questions/succession.ts';
import { uncovered } from './questions/uncovered.ts';
import { whole } from './questions/whole.ts';

/** The questions in the order of §11. */
export const questions: readonly Question[] = [
  responsible,
  known,
  flag,
  hearing,
  response,
  figure,
  counted,
  succession,
  office,
  committee,
  recommendation,
  uncovered,
  reports,
  numbers,
  whole,
  standards,
];
