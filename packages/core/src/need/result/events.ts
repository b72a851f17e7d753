import { HelpKind } from '../../assignment/code-lists.ts';
import { defineEvent } from '../../event/define-event.ts';
import { Decimal } from '../../vocabulary/amounts/decimal.ts';
import { Households } from '../../vocabulary/amounts/households.ts';
import { Qualifier } from '../../vocabulary/amounts/qualifier.ts';
import { Vnd } from '../../vocabulary/amounts/vnd.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { Period } from '../../vocabulary/dates/period.ts';
import { AgencyId, CommuneId, ContributionId, DocumentId, ResultId } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';

/** How things stood before the help, recorded on its own (S11c). IATI: baseline. */
export const BaselineMeasured = defineEvent({
  type: 'BaselineMeasured',
  codec: fields(
    'BaselineMeasured',
    { commune: CommuneId, agency: AgencyId, indicator: Text, unit: Text, value: Decimal },
    { qualifier: Qualifier, document: DocumentId },
  ),
  title: { vi: 'Đo trước hỗ trợ', en: 'Baseline measured' },
  serves: 'S11c',
  effective: 'the day of the measurement',
  example: {
    commune: 'keng-du-16822',
    agency: 'so-gtvt',
    indicator: 'Đàn dê',
    unit: 'con',
    value: '80',
  },
});

/** What the help is to reach, and by when (S7, S11c). IATI: target. */
export const TargetSet = defineEvent({
  type: 'TargetSet',
  codec: fields(
    'TargetSet',
    {
      commune: CommuneId,
      agency: AgencyId,
      indicator: Text,
      unit: Text,
      value: Decimal,
      /** The day by which it is to be reached. */
      by: LocalDate,
    },
    { document: DocumentId },
  ),
  title: { vi: 'Đặt chỉ tiêu hỗ trợ', en: 'Target set' },
  serves: 'S7, S11c',
  effective: 'the day from which it is the target',
  example: {
    commune: 'keng-du-16822',
    agency: 'so-gtvt',
    indicator: 'Đàn dê',
    unit: 'con',
    value: '120',
    by: '2015-12-31',
  },
});

/** What came of help, by kind (S6 a–i): so many houses, so many kilometres, so many households trained. */
export const ResultReported = defineEvent({
  type: 'ResultReported',
  codec: fields(
    'ResultReported',
    {
      commune: CommuneId,
      agency: AgencyId,
      result: ResultId,
      kind: HelpKind,
      what: Text,
      /** More than zero, in `unit`. */
      quantity: Decimal,
      unit: Text,
    },
    {
      /** In đồng. */
      value: Vnd,
      beneficiaries: Households,
      /** The delivery it is the result of: it then stands in place of that gift's own items. */
      contribution: ContributionId,
      period: Period,
      document: DocumentId,
    },
  ),
  title: { vi: 'Báo cáo kết quả hỗ trợ', en: 'Result reported' },
  serves: 'S6',
  effective: 'the day from which the result is there',
  example: {
    commune: 'xieng-my-16904',
    agency: 'bao-nghe-an',
    result: 'bo-2021',
    kind: 'economy',
    what: 'Bò giống cho hộ nghèo',
    quantity: '4',
    unit: 'con',
    value: 44_000_000,
    contribution: 'g1',
  },
});
