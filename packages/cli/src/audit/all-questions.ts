import type { Question } from './question.ts';
import { flag } from './questions/flag.ts';
import { hearing } from './questions/hearing.ts';
import { known } from './questions/known.ts';
import { numbers } from './questions/numbers.ts';
import { reports } from './questions/reports.ts';
import { responsible } from './questions/responsible.ts';

/** The questions in the order of §11. */
export const questions: readonly Question[] = [responsible, known, flag, hearing, reports, numbers];
