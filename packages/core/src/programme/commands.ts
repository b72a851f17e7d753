import { commandOf, defineCommand } from '../decision/command.ts';
import { inputOf } from '../decision/input.ts';
import { streamName } from '../event/stream-name.ts';
import type { FigureId } from '../vocabulary/ids.ts';
import { stateFigure as decideFigure } from './decide-figure.ts';
import * as decide from './decide-programme.ts';
import * as documents from './document-commands.ts';
import * as events from './events.ts';
import * as scopes from './scope-commands.ts';
import { figureMachine, programmeMachine } from './state.ts';

const ofProgramme = {
  machine: programmeMachine,
  // One history holds one programme.
  stream: () => streamName('programme', 'main'),
};

export const OpenProgramme = defineCommand({
  ...ofProgramme,
  type: 'OpenProgramme',
  title: { vi: 'Mở chương trình', en: 'Open the programme' },
  codec: inputOf('OpenProgramme', events.ProgrammeOpened),
  decide: decide.openProgramme,
});

export const ConcludeReview = defineCommand({
  ...ofProgramme,
  type: 'ConcludeReview',
  title: { vi: 'Kết luận tổng kết', en: 'Conclude a review' },
  codec: inputOf('ConcludeReview', events.ReviewConcluded),
  decide: decide.concludeReview,
});

export const StateFigure = defineCommand({
  type: 'StateFigure',
  title: { vi: 'Ghi số liệu được công bố', en: 'Record a stated figure' },
  codec: inputOf('StateFigure', events.FigureStated),
  machine: figureMachine,
  stream: (input: { readonly figure: FigureId }) => streamName('figure', input.figure),
  decide: decideFigure,
});

/** Opens the programme. Refused: `ProgrammeAlreadyOpened`. */
export const openProgramme = commandOf(OpenProgramme);
/**
 * Concludes a review of a span of years. Refused: `ProgrammeNotOpened`, `SpanReversed`, `TooEarly`
 * (before the span begins), `UnknownDocument`, `ReviewAlreadyConcluded`.
 */
export const concludeReview = commandOf(ConcludeReview);
/**
 * Records a figure as a source states it. Refused: `FigureAlreadyStated`, `SpanReversed`, `TooEarly`
 * (before the last day it speaks of), `AbsurdFigure`, `PartOfItself`, `UnknownDocument`.
 */
export const stateFigure = commandOf(StateFigure);

/** The commands about the programme, its documents, its scope and its stated figures. */
export const programmeCommands = [
  OpenProgramme,
  ConcludeReview,
  documents.IssueDocument,
  documents.CiteDocument,
  documents.ReplaceDocument,
  documents.CorrectDocument,
  documents.RecallDocument,
  scopes.DefineScope,
  scopes.EndScope,
  scopes.ListCommune,
  scopes.DelistCommune,
  scopes.ListDistrict,
  scopes.DelistDistrict,
  StateFigure,
] as const;
