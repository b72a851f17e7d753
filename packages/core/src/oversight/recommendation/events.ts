import { defineEvent } from '../../event/define-event.ts';
import { Submitter } from '../../vocabulary/addressee.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { LocalDate } from '../../vocabulary/dates/local-date.ts';
import {
  AgencyId,
  CommuneId,
  DocumentId,
  FunctionId,
  RecommendationId,
} from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';
import { RecommendationOutcome } from './code-lists.ts';

const recommendation = RecommendationId;

/** An agency, a commune or a district recommends something (kiến nghị, đề xuất). */
export const RecommendationSubmitted = defineEvent({
  type: 'RecommendationSubmitted',
  codec: fields(
    'RecommendationSubmitted',
    { recommendation, by: Submitter, subject: Text, text: Text },
    {
      document: DocumentId,
      /** The pair that it is about. */
      about: fields('RecommendationAbout', { agency: AgencyId, commune: CommuneId }),
    },
  ),
  title: { vi: 'Kiến nghị', en: 'Recommendation submitted' },
  serves: 'S14a; auditor question 11',
  effective: 'the day of the recommendation',
  example: {
    recommendation: 'kn-2022-1',
    by: { kind: 'agency', id: 'so-gtvt' },
    subject: 'Phân công giúp đỡ xã',
    text: 'Đề nghị phân công thêm một đơn vị cùng giúp đỡ xã',
    about: { agency: 'so-gtvt', commune: 'keng-du-16822' },
  },
});

/**
 * The recommendation goes to a function, not to a person (S14b): whoever holds it on a day has the
 * recommendation on that day. It may go on to another one.
 */
export const RecommendationRouted = defineEvent({
  type: 'RecommendationRouted',
  codec: fields(
    'RecommendationRouted',
    { recommendation, to: FunctionId },
    {
      /** The last day on which it is considered in time. */
      due: LocalDate,
      document: DocumentId,
    },
  ),
  title: { vi: 'Chuyển kiến nghị', en: 'Recommendation routed' },
  serves: 'S14b; auditor questions 9, 11',
  effective: 'the day on which it was sent there',
  example: { recommendation: 'kn-2022-1', to: 'thuong-truc-giam-ngheo' },
});

/** The one to whom it was sent has received it (tiếp thu). */
export const RecommendationReceived = defineEvent({
  type: 'RecommendationReceived',
  codec: fields('RecommendationReceived', { recommendation }, { document: DocumentId }),
  title: { vi: 'Tiếp nhận kiến nghị', en: 'Recommendation received' },
  serves: 'S14b; auditor question 11',
  effective: 'the day of the receipt',
  example: { recommendation: 'kn-2022-1' },
});

/** The recommendation is considered (xem xét): with what outcome, and why. */
export const RecommendationConsidered = defineEvent({
  type: 'RecommendationConsidered',
  codec: fields(
    'RecommendationConsidered',
    { recommendation, outcome: RecommendationOutcome, reason: Text },
    { document: DocumentId },
  ),
  title: { vi: 'Xem xét kiến nghị', en: 'Recommendation considered' },
  serves: 'S14b; auditor question 11',
  effective: 'the day of the outcome',
  example: {
    recommendation: 'kn-2022-1',
    outcome: 'accepted',
    reason: 'Xã thuộc nhóm khó khăn nhất của huyện',
  },
});

/** The People's Committee is advised on it (tham mưu): which assignment would be suitable (S14c). */
export const RecommendationAdvised = defineEvent({
  type: 'RecommendationAdvised',
  codec: fields(
    'RecommendationAdvised',
    { recommendation, advice: Text },
    { document: DocumentId },
  ),
  title: { vi: 'Tham mưu về kiến nghị', en: 'Advice on a recommendation' },
  serves: 'S14c; auditor question 11',
  effective: 'the day of the advice',
  example: { recommendation: 'kn-2022-1', advice: 'Phân công thêm một đơn vị từ năm 2023' },
});
