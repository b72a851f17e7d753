import { defineEvent } from '../../event/define-event.ts';
import { Decimal } from '../../vocabulary/amounts/decimal.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import { CommuneId, DocumentId, GoalId } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';
import { PovertyStandard } from '../code-lists.ts';

/** A commune files its plan to leave poverty (S9: many had no detailed one). */
export const PovertyExitPlanFiled = defineEvent({
  type: 'PovertyExitPlanFiled',
  codec: fields(
    'PovertyExitPlanFiled',
    {
      commune: CommuneId,
      /** The years, or the days, that the plan is for; both are part of it. */
      from: PartialDate,
      to: PartialDate,
    },
    {
      /** The poor household rate it aims at, in percent, under the standard beside it. */
      target: Decimal,
      standard: PovertyStandard,
      document: DocumentId,
    },
  ),
  title: { vi: 'Lập kế hoạch thoát nghèo', en: 'Poverty exit plan filed' },
  serves: 'S9',
  effective: 'the day of the plan',
  example: { commune: 'keng-du-16822', from: '2016', to: '2020' },
});

/** A commune sets itself a socio-economic goal, which support plans are to serve (S11b). */
export const CommuneGoalSet = defineEvent({
  type: 'CommuneGoalSet',
  codec: fields(
    'CommuneGoalSet',
    { commune: CommuneId, goal: GoalId, what: Text },
    {
      indicator: Text,
      /** The value aimed at, in `unit`. */
      target: Decimal,
      unit: Text,
      /** The day by which it is to be reached. */
      by: LocalDate,
      document: DocumentId,
    },
  ),
  title: { vi: 'Đặt mục tiêu của xã', en: 'Commune goal set' },
  serves: 'S11b',
  effective: 'the day from which the commune pursues it',
  example: {
    commune: 'keng-du-16822',
    goal: 'chan-nuoi',
    what: 'Phát triển chăn nuôi trong hộ nghèo',
  },
});

/** A commune gives a goal up. */
export const CommuneGoalDropped = defineEvent({
  type: 'CommuneGoalDropped',
  codec: fields('CommuneGoalDropped', { commune: CommuneId, goal: GoalId, why: Text }),
  title: { vi: 'Bỏ mục tiêu của xã', en: 'Commune goal dropped' },
  serves: 'S11b',
  effective: 'the day from which it is no longer pursued',
  example: { commune: 'keng-du-16822', goal: 'chan-nuoi', why: 'Xã điều chỉnh kế hoạch' },
});
