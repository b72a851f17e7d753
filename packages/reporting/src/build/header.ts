import type { AsOf } from '@donghanh/core';
import type { ReportHeader } from '../model/report.ts';
import type { ReportOptions } from './options.ts';

/** The header of a report; what the view says goes before what the options say. */
export const headerOf = (
  asOf: AsOf,
  options: ReportOptions,
  ofView?: ReportOptions['programme'],
): Omit<ReportHeader, 'generator'> => {
  const programme = ofView ?? options.programme;
  return {
    asOf,
    ...(programme === undefined ? {} : { programme: programme.name, province: programme.province }),
    ...(programme?.standingBody === undefined ? {} : { standingBody: programme.standingBody }),
    ...(options.log === undefined ? {} : { log: options.log }),
  };
};
