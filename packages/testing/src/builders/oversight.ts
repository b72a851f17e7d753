import {
  AgencyReminded,
  AgencyReportDue,
  AgencyReportFiled,
  CommuneReminded,
  CommuneReportDue,
  CommuneReportFiled,
  CommuneReportForwarded,
  CommuneReportVerified,
  CriticismIssued,
  EvaluationMade,
  ExcuseAccepted,
  ExplanationGiven,
  ExplanationRequested,
  FlagCleared,
  FlagConfirmed,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofAgencyFollowUp, ofCommuneFollowUp } from '../fact/streams.ts';

/** Keng Đu reports for 2012: the department helped. */
export const communeReportFiled: EventBuilder<'CommuneReportFiled'> = builderOf(
  CommuneReportFiled,
  {
    on: '2013-01-15',
    stream: ofCommuneFollowUp,
  },
);
/** Keng Đu is urged to report for 2012. */
export const communeReminded: EventBuilder<'CommuneReminded'> = builderOf(CommuneReminded, {
  on: '2013-02-01',
  stream: ofCommuneFollowUp,
});
/** The department reports for 2012: it helped. */
export const agencyReportFiled: EventBuilder<'AgencyReportFiled'> = builderOf(AgencyReportFiled, {
  on: '2013-01-10',
  stream: ofAgencyFollowUp,
});
/** The department is urged to report for 2012. */
export const agencyReminded: EventBuilder<'AgencyReminded'> = builderOf(AgencyReminded, {
  on: '2013-02-01',
  stream: ofAgencyFollowUp,
});
/** The department is asked to explain itself for 2012. */
export const explanationRequested: EventBuilder<'ExplanationRequested'> = builderOf(
  ExplanationRequested,
  {
    on: '2013-02-01',
    stream: ofAgencyFollowUp,
  },
);
/** It explains itself. */
export const explanationGiven: EventBuilder<'ExplanationGiven'> = builderOf(ExplanationGiven, {
  on: '2013-02-10',
  stream: ofAgencyFollowUp,
});
/** Its reason is accepted. */
export const excuseAccepted: EventBuilder<'ExcuseAccepted'> = builderOf(ExcuseAccepted, {
  on: '2013-02-20',
  stream: ofAgencyFollowUp,
});
/** Its help in 2012 is evaluated: good, 82 points. */
export const evaluationMade: EventBuilder<'EvaluationMade'> = builderOf(EvaluationMade, {
  on: '2013-01-31',
  stream: ofAgencyFollowUp,
});
/** The chairman criticises the department for 2012. */
export const criticismIssued: EventBuilder<'CriticismIssued'> = builderOf(CriticismIssued, {
  on: '2013-03-01',
  data: {
    agency: 'so-gtvt',
    period: '2012',
    flag: 'N',
    by: 'Chủ tịch UBND tỉnh',
    what: 'Không thực hiện nhiệm vụ giúp đỡ xã nghèo được phân công',
  },
  stream: ofAgencyFollowUp,
});
/** The flag of 2012 is confirmed. */
export const flagConfirmed: EventBuilder<'FlagConfirmed'> = builderOf(FlagConfirmed, {
  on: '2013-02-28',
  stream: ofAgencyFollowUp,
});
/** The flag of 2012 is cleared: late evidence. */
export const flagCleared: EventBuilder<'FlagCleared'> = builderOf(FlagCleared, {
  on: '2013-03-15',
  stream: ofAgencyFollowUp,
});
/** Keng Đu is to report for 2012 by 10/1/2013, to the district. */
export const communeReportDue: EventBuilder<'CommuneReportDue'> = builderOf(CommuneReportDue, {
  on: '2012-12-01',
  stream: ofCommuneFollowUp,
});
/** The district sends the report on. */
export const communeReportForwarded: EventBuilder<'CommuneReportForwarded'> = builderOf(
  CommuneReportForwarded,
  { on: '2013-01-20', stream: ofCommuneFollowUp },
);
/** The district confirms the report. */
export const communeReportVerified: EventBuilder<'CommuneReportVerified'> = builderOf(
  CommuneReportVerified,
  { on: '2013-01-18', stream: ofCommuneFollowUp },
);
/** The department is to report for 2012 by 15/1/2013. */
export const agencyReportDue: EventBuilder<'AgencyReportDue'> = builderOf(AgencyReportDue, {
  on: '2012-12-01',
  stream: ofAgencyFollowUp,
});
