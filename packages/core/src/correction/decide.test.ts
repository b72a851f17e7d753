import { describe, expect, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { AgencyRegistered } from '../agency/events.ts';
import { CorrectFact, correctionCommands, RecallFact } from '../catalogue/correction-commands.ts';
import { CommuneRegistered, CommuneRenamed } from '../territory/events.ts';
import { FactCorrected, FactRecalled } from './events.ts';

const commune = 'que-son-16763';
const stream = `commune-${commune}`;
const queSon = { commune, code: '16763', kind: 'xa', name: 'Quế Sơn' } as const;
const registered = fact(CommuneRegistered, '2012-01-01', queSon);
const renamed = fact(CommuneRenamed, '2020-01-01', { commune, name: 'Mường Nộc' });
const history = [registered, renamed];

const grounds = { reason: 'Ghi sai chính tả', document: { document: 'cv-1', article: 'Điều 1' } };
const documents = { 'cv-1': '2020-02-01' };
const replacement = {
  type: 'CommuneRenamed',
  effectiveOn: '2020-01',
  data: { commune, name: 'Mường Nọc' },
};
const recorded = { ...replacement, schemaVersion: 1 };
const correct = {
  stream,
  target: 1,
  kind: 'form',
  replacement,
  ...grounds,
  on: '2020-02-10',
} as const;
const recall = { stream, target: 1, ...grounds, on: '2020-02-10' };
const corrected = (target: number, to: object = recorded) =>
  fact(FactCorrected, '2020-02-10', {
    target,
    kind: 'form',
    ...grounds,
    replacement: to as typeof recorded,
  });
const recalled = (target: number) => fact(FactRecalled, '2020-02-10', { target, ...grounds });

it('the commands are these', () => {
  expect(correctionCommands.map(({ type }) => type)).toEqual(['CorrectFact', 'RecallFact']);
});

describe('a fact is corrected', () => {
  it('in its own stream, with its reason and document', () => {
    given(...history)
      .knowing({ documents })
      .when(CorrectFact, correct)
      .records(stream, corrected(1));
    given(fact(AgencyRegistered, '2012', { agency: 'bank', kind: 'bank', name: 'Kho bạc' }))
      .knowing({ documents })
      .when(CorrectFact, {
        ...correct,
        stream: 'agency-bank',
        target: 0,
        kind: 'content',
        replacement: {
          type: 'AgencyRegistered',
          effectiveOn: '2012',
          data: { agency: 'bank', kind: 'central', name: 'Kho bạc' },
        },
      })
      .records(
        'agency-bank',
        fact(FactCorrected, '2020-02-10', {
          target: 0,
          kind: 'content',
          ...grounds,
          replacement: {
            type: 'AgencyRegistered',
            schemaVersion: 1,
            effectiveOn: '2012',
            data: { agency: 'bank', kind: 'central', name: 'Kho bạc' },
          },
        }),
      );
  });

  it('again, whatever it reads by now', () => {
    given(...history, corrected(1))
      .knowing({ documents })
      .when(CorrectFact, correct)
      .records(stream, corrected(1));
  });

  it('when it is there', () => {
    const missing = (target: number, facts: number, ...before: typeof history) =>
      given(...before)
        .knowing({ documents })
        .when(CorrectFact, { ...correct, target })
        .refuses('NoSuchFact', { stream, target, facts });
    missing(0, 0);
    missing(2, 2, ...history);
    missing(-1, 2, ...history);
    missing(0.5, 2, ...history);
  });

  it('not when it is recalled', () => {
    given(...history, recalled(1))
      .knowing({ documents })
      .when(CorrectFact, correct)
      .refuses('AlreadyRecalled', { stream, target: 1, by: `${stream}@2` });
    given(...history, recalled(1), recalled(2))
      .knowing({ documents })
      .when(CorrectFact, correct)
      .records(stream, corrected(1));
  });

  it('as corrections of corrections say by now', () => {
    // The recall meant the other fact.
    const says = { ...recorded, type: 'FactRecalled', data: { target: 1, ...grounds } };
    const mended = fact(FactCorrected, '2020-02-11', {
      target: 2,
      kind: 'content',
      ...grounds,
      replacement: says,
    });
    given(...history, recalled(0), mended)
      .knowing({ documents })
      .when(CorrectFact, correct)
      .refuses('AlreadyRecalled', { stream, target: 1, by: `${stream}@2` });
    given(...history, recalled(0), mended)
      .knowing({ documents })
      .when(RecallFact, { ...recall, target: 0 })
      .records(stream, recalled(0));
  });

  const otherwise = (to: object) =>
    given(...history)
      .knowing({ documents })
      .when(CorrectFact, { ...correct, replacement: { ...replacement, ...to } });

  it('by an event of its own type', () => {
    otherwise({ type: 'CommuneRegistered', data: queSon }).refuses('ReplacementOfOtherType', {
      stream,
      target: 1,
      expected: 'CommuneRenamed',
      found: 'CommuneRegistered',
    });
  });

  it('by data that fits', () => {
    const misfit = (message: string) =>
      ['ReplacementDoesNotFit', { stream, target: 1, misfit: `CommuneRenamed${message}` }] as const;
    otherwise({ data: { commune, nam: 'Mường Nọc' } }).refuses(
      ...misfit(
        ': data.nam expected no such field (fields: commune, name, kind, code), found "Mường Nọc"; data.name expected a name (one line, NFC, not blank, at most 300) (required), found nothing',
      ),
    );
    otherwise({ schemaVersion: 2 }).refuses(
      ...misfit(' version 2 is not known here (1 to 1 are); it may come from a newer version'),
    );
    otherwise({ schemaVersion: 1 }).records(stream, corrected(1));
  });

  it('about the same commune, agency or document', () => {
    otherwise({ data: { commune: 'keng-du', name: 'Keng Đu' } }).refuses(
      'ReplacementOfOtherEntity',
      { stream, target: 1, field: 'commune' },
    );
  });

  it('as the Decree asks: with a reason and a document', () => {
    const { reason, document, ...bare } = correct;
    const decide = (more: object) =>
      given(...history)
        .knowing({ documents })
        .when(CorrectFact, { ...bare, ...more });
    decide({ document }).refuses('ReasonMissing', { stream, target: 1 });
    decide({ reason }).refuses('DocumentMissing', { stream, target: 1, act: 'form' });
    decide({ reason, kind: 'content' }).refuses('DocumentMissing', {
      stream,
      target: 1,
      act: 'content',
    });
    decide({ reason: ' ', document }).malformed('reason');
  });

  it('on a document that is recorded, and not after the correction', () => {
    given(...history)
      .when(CorrectFact, correct)
      .refuses('UnknownDocument', { document: 'cv-1' });
    given(...history)
      .knowing({ documents })
      .when(CorrectFact, { ...correct, on: '2020-01-31' })
      .refuses('TooEarly', { on: '2020-01-31', start: '2020-02-01' });
  });

  it('of a stream that has such a name', () => {
    given()
      .when(CorrectFact, { ...correct, stream: 'Commune' })
      .malformed('stream');
  });

  it('when it is a correction, as another correction', () => {
    const says = {
      type: 'FactCorrected',
      effectiveOn: '2020-02-10',
      data: {
        target: 1,
        kind: 'form',
        ...grounds,
        replacement: { ...recorded, effectiveOn: '2020' },
      },
    };
    given(...history, corrected(1))
      .knowing({ documents })
      .when(CorrectFact, { ...correct, target: 2, replacement: says })
      .records(stream, corrected(2, { ...says, schemaVersion: 1 }));
  });
});

describe('a fact is recalled', () => {
  it('with its reason and document', () => {
    given(...history)
      .knowing({ documents })
      .when(RecallFact, recall)
      .records(stream, recalled(1));
    const { reason, document, ...bare } = recall;
    given(...history)
      .when(RecallFact, { ...bare, document })
      .refuses('ReasonMissing', {
        stream,
        target: 1,
      });
    given(...history)
      .when(RecallFact, { ...bare, reason })
      .refuses('DocumentMissing', {
        stream,
        target: 1,
        act: 'recall',
      });
    given(...history)
      .when(RecallFact, recall)
      .refuses('UnknownDocument', { document: 'cv-1' });
  });

  it('when it is there, once', () => {
    given().knowing({ documents }).when(RecallFact, recall).refuses('NoSuchFact', {
      stream,
      target: 1,
      facts: 0,
    });
    given(...history, corrected(1), recalled(1))
      .knowing({ documents })
      .when(RecallFact, recall)
      .refuses('AlreadyRecalled', { stream, target: 1, by: `${stream}@3` });
  });

  it('when it is a correction or a recall, which restores the reading before it', () => {
    for (const act of [corrected(1), recalled(1)]) {
      given(...history, act)
        .knowing({ documents })
        .when(RecallFact, { ...recall, target: 2 })
        .records(stream, recalled(2));
    }
  });
});
