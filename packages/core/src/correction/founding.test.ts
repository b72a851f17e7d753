import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { CorrectFact, RecallFact } from '../catalogue/correction-commands.ts';
import { CommuneRegistered, CommuneRenamed } from '../territory/events.ts';
import { FactCorrected, FactRecalled } from './events.ts';

const commune = 'que-son-16763';
const stream = `commune-${commune}`;
const data = { commune, code: '16763', kind: 'xa', name: 'Quế Sơn' } as const;
const registered = fact(CommuneRegistered, '2012-01-01', data);
const renamed = fact(CommuneRenamed, '2020-01-01', { commune, name: 'Mường Nọc' });
const grounds = { reason: 'Ghi trùng', document: { document: 'cv-1' } };
const recall = { stream, target: 0, ...grounds, on: '2020-02-10' };
const recalled = (target: number) => fact(FactRecalled, '2020-02-10', { target, ...grounds });
const knowing = { documents: { 'cv-1': '2020-02-01' } };

describe('a founding fact', () => {
  it('is recalled when nothing of its stream rests on it', () => {
    given(registered).knowing(knowing).when(RecallFact, recall).records(stream, recalled(0));
  });

  it('is not recalled before what rests on it', () => {
    given(registered, renamed)
      .knowing(knowing)
      .when(RecallFact, recall)
      .refuses('OthersRestOnIt', { stream, target: 0, facts: [`${stream}@1`] });
    given(registered, renamed, recalled(1))
      .knowing(knowing)
      .when(RecallFact, recall)
      .records(stream, recalled(0));
    given(registered, renamed, recalled(1), recalled(2))
      .knowing(knowing)
      .when(RecallFact, recall)
      .refuses('OthersRestOnIt', { stream, target: 0, facts: [`${stream}@1`] });
  });

  it('rests on nothing that only corrects it, and may be corrected at any time', () => {
    const replacement = { type: 'CommuneRegistered', effectiveOn: '2012', data };
    const correction = { kind: 'content', replacement, ...grounds } as const;
    const corrected = fact(FactCorrected, '2020-02-10', {
      ...correction,
      target: 0,
      replacement: { ...replacement, schemaVersion: 1 },
    });
    given(registered, corrected)
      .knowing(knowing)
      .when(RecallFact, recall)
      .records(stream, recalled(0));
    given(registered, renamed)
      .knowing(knowing)
      .when(CorrectFact, { ...recall, ...correction })
      .records(stream, corrected);
  });

  it('is one only of what its stream is about: others are recalled whatever follows', () => {
    given(registered, renamed, renamed)
      .knowing(knowing)
      .when(RecallFact, { ...recall, target: 1 })
      .records(stream, recalled(1));
  });
});
