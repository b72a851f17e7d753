import * as t from 'io-ts';
import { defineEvent } from '../event/define-event.ts';
import { Decimal } from '../vocabulary/amounts/decimal.ts';
import { Qualifier } from '../vocabulary/amounts/qualifier.ts';
import { Vnd } from '../vocabulary/amounts/vnd.ts';
import { codeList } from '../vocabulary/codec/code-list.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { LocalDate } from '../vocabulary/dates/local-date.ts';
import { AgencyId, CommuneId, DocumentId } from '../vocabulary/ids.ts';
import { Name, Text } from '../vocabulary/text.ts';
import { Indicator, PovertyStandard } from './code-lists.ts';

/** Agency, locality and commune look together at what is needed (S11a). */
export const NeedsSurveyed = defineEvent({
  type: 'NeedsSurveyed',
  codec: fields(
    'NeedsSurveyed',
    {
      commune: CommuneId,
      participants: t.readonlyArray(Name),
      needs: t.readonlyArray(
        fields(
          'Need',
          { what: Text, priority: t.boolean },
          { /** Estimated cost in đồng. */ cost: Vnd },
        ),
      ),
    },
    { agency: AgencyId, document: DocumentId, finding: Text },
  ),
  title: { vi: 'Khảo sát nhu cầu', en: 'Needs surveyed' },
  serves: 'S9, S11a',
  effective: 'the day of the survey',
  example: {
    commune: 'keng-du-16822',
    agency: 'so-gtvt',
    participants: ['Sở Giao thông vận tải', 'UBND xã Keng Đu'],
    needs: [{ what: 'Đường giao thông vào bản', priority: true }],
  },
});

/** What changed: baseline, target and actual of one result in one commune (S11c). */
export const OutcomeMeasured = defineEvent({
  type: 'OutcomeMeasured',
  codec: fields(
    'OutcomeMeasured',
    { agency: AgencyId, commune: CommuneId, indicator: Text, unit: Text, actual: Decimal },
    { baseline: Decimal, target: Decimal, qualifier: Qualifier, document: DocumentId },
  ),
  title: { vi: 'Đo kết quả', en: 'Outcome measured' },
  serves: 'S11c',
  effective: 'the day of the measurement',
  example: {
    agency: 'so-gtvt',
    commune: 'keng-du-16822',
    indicator: 'Đàn dê',
    unit: 'con',
    baseline: '80',
    actual: '120',
    qualifier: 'over',
  },
});

/** The area an indicator is measured for. */
export const AreaKind = codeList('AreaKind', {
  commune: { vi: 'xã', en: 'commune' },
  district: { vi: 'huyện', en: 'district' },
  province: { vi: 'tỉnh', en: 'province' },
  nation: { vi: 'cả nước', en: 'nation' },
});

/**
 * An indicator of an area, under the standard of its day. Values of different standards are never
 * subtracted from each other.
 */
export const IndicatorMeasured = defineEvent({
  type: 'IndicatorMeasured',
  codec: fields(
    'IndicatorMeasured',
    {
      indicator: Indicator,
      area: AreaKind,
      /** Id of the commune or district; the name of the province; "Việt Nam". */
      areaId: Text,
      standard: PovertyStandard,
      /** In percent, or in the indicator's unit. */
      value: Decimal,
    },
    {
      qualifier: Qualifier,
      /** The number of households the rate is of. */
      households: Decimal,
      publishedOn: LocalDate,
      raw: Text,
    },
  ),
  title: { vi: 'Đo chỉ số', en: 'Indicator measured' },
  serves: 'S6b, S8, S11c',
  effective: 'the day the value is for',
  example: {
    indicator: 'poorRate',
    area: 'province',
    areaId: 'Nghệ An',
    standard: 'income2011',
    value: '22.89',
  },
});
