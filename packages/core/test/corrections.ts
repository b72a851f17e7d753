import { domainCatalogue } from '../src/catalogue/domain-catalogue.ts';
import { FactCorrected, FactRecalled } from '../src/correction/events.ts';
import { type Correction, resolveCorrections } from '../src/correction/resolve.ts';
import type { Draft } from '../src/event/define-event.ts';
import type { Recorded, StreamName } from '../src/event/recorded.ts';
import { CommuneRenamed } from '../src/territory/events.ts';
import { fact } from './given.ts';

// A stream of renamings, and what corrects them.

export const commune = 'que-son-16763';
export const stream = `commune-${commune}` as StreamName;
export const grounds = { reason: 'Ghi sai tên', document: { document: 'cv-1' } };
export const renamed = (name: string, on = '2020-01-01'): Draft =>
  fact(CommuneRenamed, on, { commune, name });
export const saysRenamed = (name: string, effectiveOn = '2020-01-01') => ({
  type: 'CommuneRenamed',
  schemaVersion: 1,
  effectiveOn,
  data: { commune, name },
});
export const corrected = (target: number, replacement: ReturnType<typeof saysRenamed>): Draft =>
  fact(FactCorrected, '2021-01-01', { target, kind: 'form', ...grounds, replacement });
export const correctedTo = (target: number, name: string): Draft =>
  corrected(target, saysRenamed(name));
export const recalled = (target: number): Draft =>
  fact(FactRecalled, '2021-01-01', { target, ...grounds });
/** The replacement that makes a correction say something else. */
export const saysCorrected = (target: number, replacement: object) => ({
  type: 'FactCorrected',
  schemaVersion: 1,
  effectiveOn: '2021-01-01',
  data: { target, kind: 'form', ...grounds, replacement },
});
export const correctionCorrected = (
  target: number,
  says: ReturnType<typeof saysCorrected>,
): Draft =>
  fact(FactCorrected, '2022-01-01', {
    target,
    kind: 'content',
    ...grounds,
    replacement: says,
  });

export const isCorrection = (event: Recorded): event is Correction =>
  event.type === 'FactCorrected' || event.type === 'FactRecalled';

export const readings = (history: readonly Recorded[]) =>
  resolveCorrections(history.filter(isCorrection), domainCatalogue);
