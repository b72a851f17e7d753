import {
  type AgencyId,
  type AssignmentId,
  type CommuneId,
  type Fact,
  MeasureIndicator,
  type PartialDate,
  pairStream,
  type StreamName,
  streamName,
} from '@donghanh/core';

// In which stream a fact stands, told from its data: as the commands of the model have it.

export const ofAgency = (data: { readonly agency: AgencyId }): StreamName =>
  streamName('agency', data.agency);

export const ofCommune = (data: { readonly commune: CommuneId }): StreamName =>
  streamName('commune', data.commune);

export const ofDistrict = (data: { readonly district: string }): StreamName =>
  streamName('district', data.district);

export const ofDocument = (data: { readonly document: string }): StreamName =>
  streamName('document', data.document);

export const ofScope = (data: { readonly scope: string }): StreamName =>
  streamName('scope', data.scope);

export const ofProgramme = (): StreamName => streamName('programme', 'main');

export const ofPair: typeof pairStream = pairStream;

/** The id of an assignment begins with its pair: `so-gtvt~keng-du-16822~1`. */
export const ofAssignment = (data: { readonly assignment: AssignmentId }): StreamName => {
  const [agency = '', commune = ''] = data.assignment.split('~');
  return streamName('assignment', agency, commune);
};

/** The data say of which promise or correction it is, not of whom. */
export const untold = (): undefined => undefined;

export const ofNeed = (data: { readonly commune: CommuneId }): StreamName =>
  streamName('need', data.commune);

export const ofAgencyFollowUp = (data: { readonly agency: AgencyId }): StreamName =>
  streamName('agencyfollowup', data.agency);

export const ofCommuneFollowUp = (data: { readonly commune: CommuneId }): StreamName =>
  streamName('communefollowup', data.commune);

export const ofTwinning = (data: { readonly twinning: string }): StreamName =>
  streamName('twinning', data.twinning);

export const ofIndicator = (data: Fact<'IndicatorMeasured'>['data']): StreamName =>
  // The day is no part of the stream's name.
  MeasureIndicator.stream({ ...data, on: '2012' as PartialDate });

export const ofCommittee = (data: { readonly committee: string }): StreamName =>
  streamName('committee', data.committee);

export const ofTask = (data: { readonly task: string }): StreamName =>
  streamName('task', data.task);

export const ofDirection = (data: { readonly direction: string }): StreamName =>
  streamName('direction', data.direction);

export const ofFunction = (data: { readonly function: string }): StreamName =>
  streamName('function', data.function);

export const ofRecommendation = (data: { readonly recommendation: string }): StreamName =>
  streamName('recommendation', data.recommendation);

export const ofShortcoming = (data: { readonly shortcoming: string }): StreamName =>
  streamName('shortcoming', data.shortcoming);
