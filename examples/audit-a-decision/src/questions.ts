/** A question as somebody would type it behind `donghanh audit`. */
export interface Asked {
  readonly number: number;
  readonly words: readonly string[];
}

const ask = (number: number, ...words: readonly string[]): Asked => ({ number, words });

/**
 * The questions of an auditor, put to the example history. The day of most is the cut-off of Notice
 * 439/TB-UBND; what came of the reform of 2025 is asked of 1/7/2025.
 */
export const questions: readonly Asked[] = [
  ask(1, 'responsible', 'Keng Đu', '--on', '2015-01-24', '--known-at', '2014-12-24'),
  ask(2, 'known', 'Keng Đu', '--on', '2015-01-24', '--known-at', '2014-12-24'),
  ask(3, 'flag', 'kho-bac', '--period', '2012', '--on', '2013-12-31', '--known-at', '2013-01-31'),
  ask(4, 'hearing', '--period', '2015'),
  ask(5, 'response', '--period', '2015', '--on', '2022-06-28'),
  ask(6, 'figure', '--on', '2022-06-28', '--known-at', '2022-06-28'),
  ask(7, 'counted', '--on', '2022-12-31'),
  ask(8, 'succession', '17071', '--on', '2025-07-01'),
  ask(9, 'office', 'thuong-truc-giam-ngheo', '--on', '2025-07-01'),
  ask(10, 'committee', 'bcd-tinh', '--on', '2022-06-28'),
  ask(11, 'recommendation', '--on', '2025-07-01'),
  ask(12, 'uncovered', '--on', '2025-07-01'),
  ask(13, 'reports', '--period', '2012', '--on', '2013-06-30'),
  ask(14, 'numbers', '2021/QĐ-UBND'),
  ask(15, 'whole'),
  ask(16, 'standards'),
];
