import type { CommuneNeeds, DistrictCompliance } from '@donghanh/core';
import { CommuneGap } from '@donghanh/core';
import type { Block, Row, TableBlock } from '../../model/block.ts';
import { capital } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  name,
  nothing,
  onFacts,
  plainInteger,
  plainMoney,
  say,
  sumColumn,
  text,
  words,
} from '../kit/index.ts';
import { absent, heading, type OwnSection } from '../kit/section.ts';

const counted = ['identified', 'covered', 'open', 'priorityOpen'] as const;

const needColumns: TableBlock['columns'] = [
  sumColumn('identified', 'integer', { vi: 'Nhu cầu xác định', en: 'Identified' }),
  sumColumn('covered', 'integer', { vi: 'Đã có đáp ứng', en: 'Covered' }),
  sumColumn('open', 'integer', { vi: 'Chưa ai đáp ứng', en: 'Open' }),
  sumColumn('priorityOpen', 'integer', { vi: 'Trong đó ưu tiên', en: 'Of which priority' }),
  sumColumn('openCost', 'money', { vi: 'Kinh phí còn cần', en: 'Cost of the open ones' }),
];

const noDistrict = text({ vi: 'Xã không thuộc huyện', en: 'Communes without a district' });

const sumRow = (communes: readonly CommuneNeeds[], book: EvidenceBook) => {
  const events = [...new Set(communes.flatMap(({ needs }) => needs.flatMap((n) => n.events)))];
  const facts = events.sort();
  return {
    ...Object.fromEntries(
      counted.map((key) => [
        key,
        onFacts(book, facts, plainInteger(communes.reduce((sum, one) => sum + one[key], 0))),
      ]),
    ),
    openCost: onFacts(
      book,
      facts,
      plainMoney(communes.reduce((sum, one) => sum + one.openCost, 0)),
    ),
  };
};

/** How many communes were surveyed, and what their last surveys found. */
const surveyed = (communes: readonly CommuneNeeds[], book: EvidenceBook) => {
  const surveys = communes.flatMap(({ lastSurvey }) => lastSurvey ?? []);
  const events = surveys.map(({ event }) => event).sort();
  return {
    surveyed: onFacts(book, events, plainInteger(surveys.length)),
    found: onFacts(
      book,
      events,
      plainInteger(surveys.reduce((sum, { found }) => sum + found.length, 0)),
    ),
  };
};

const byDistrict = (
  communes: readonly CommuneNeeds[],
  identified: boolean,
  book: EvidenceBook,
): TableBlock => ({
  type: 'table',
  id: 'nhu-cau-theo-huyen',
  title: { vi: 'Nhu cầu theo huyện', en: 'Needs by district' },
  columns: [
    column('district', 'mixed', { vi: 'Huyện', en: 'District' }),
    sumColumn('communes', 'integer', { vi: 'Số xã', en: 'Communes' }),
    sumColumn('surveyed', 'integer', { vi: 'Xã đã khảo sát', en: 'Surveyed' }),
    sumColumn('found', 'integer', {
      vi: 'Nhu cầu nêu ở lần khảo sát cuối',
      en: 'Found by the last survey',
    }),
    ...(identified ? needColumns : []),
  ],
  rows: [...Map.groupBy(communes, ({ district }) => district)].map(
    ([district, own]): Row => ({
      key: district === '' ? 'none' : district,
      cells: {
        district: district === '' ? noDistrict : name(own[0]?.districtName ?? ''),
        communes: plainInteger(own.length),
        ...surveyed(own, book),
        ...(identified ? sumRow(own, book) : {}),
      },
    }),
  ),
  total: {
    key: 'total',
    cells: {
      district: text({ vi: 'Tổng', en: 'Total' }),
      communes: plainInteger(communes.length),
      ...surveyed(communes, book),
      ...(identified ? sumRow(communes, book) : {}),
    },
  },
  footnotes: !identified
    ? []
    : [
        say(
          words`Nhu cầu đã có đáp ứng: có trong phương án được duyệt, đã có hỗ trợ bàn giao, hoặc đã xong. Nhu cầu xã rút hoặc chuyển nơi khác không ở cột nào trong hai cột sau. Kinh phí là ước tính của nhu cầu chưa ai đáp ứng, khi có.`,
          words`Covered: in an approved plan, helped with, or met. Needs withdrawn or passed on are in neither column. The cost is the estimate of open needs, where there is one.`,
        ),
      ],
});

const communeRow = (one: CommuneNeeds, book: EvidenceBook): Row => ({
  key: one.commune,
  cells: {
    commune: name(one.communeName),
    code: name(one.communeCode),
    district: one.district === '' ? noDistrict : name(one.districtName),
    surveyed:
      one.lastSurvey === undefined
        ? nothing({ vi: 'không ghi nhận', en: 'none on record' })
        : onFacts(book, [one.lastSurvey.event], date(one.lastSurvey.on)),
    found: one.lastSurvey === undefined ? nothing() : plainInteger(one.lastSurvey.found.length),
    ...sumRow([one], book),
    exit:
      one.exitPlan === undefined
        ? nothing({ vi: 'không ghi nhận', en: 'none on record' })
        : onFacts(book, [one.exitPlan.event], date(one.exitPlan.to)),
  },
});

const byCommune = (communes: readonly CommuneNeeds[], book: EvidenceBook): readonly Block[] => [
  {
    type: 'annex',
    id: 'phu-luc-nhu-cau',
    title: { vi: 'Nhu cầu, khảo sát của từng xã', en: 'Needs and surveys of each commune' },
    blocks: [
      {
        type: 'table',
        id: 'nhu-cau-tung-xa',
        title: { vi: 'Nhu cầu và khảo sát', en: 'Needs and surveys' },
        columns: [
          column('commune', 'name', { vi: 'Xã', en: 'Commune' }),
          column('code', 'name', { vi: 'Mã xã', en: 'Code' }),
          column('district', 'mixed', { vi: 'Huyện', en: 'District' }),
          column('surveyed', 'mixed', { vi: 'Khảo sát gần nhất', en: 'Last survey' }),
          column('found', 'integer', { vi: 'Nhu cầu nêu khi khảo sát', en: 'Found by it' }),
          ...needColumns.map((one) => ({ ...one, total: 'none' as const })),
          column('exit', 'mixed', { vi: 'Kế hoạch thoát nghèo đến', en: 'Exit plan until' }),
        ],
        rows: communes.map((one) => communeRow(one, book)),
        footnotes: [],
      },
    ],
  },
];

const gapRow = (one: DistrictCompliance, book: EvidenceBook): Row => ({
  key: one.district === '' ? 'none' : one.district,
  cells: {
    district: one.district === '' ? noDistrict : name(one.districtName),
    communes: plainInteger(one.communes),
    ...Object.fromEntries(
      CommuneGap.codes.map((gap) => [
        gap,
        one.without[gap].length === 0
          ? plainInteger(0)
          : onFacts(book, one.events, plainInteger(one.without[gap].length)),
      ]),
    ),
  },
});

const gaps = (districts: readonly DistrictCompliance[], book: EvidenceBook): Block => {
  const facts = [...new Set(districts.flatMap(({ events }) => events))].sort();
  const all = (gap: CommuneGap): number =>
    districts.reduce((sum, { without }) => sum + without[gap].length, 0);
  return {
    type: 'table',
    id: 'xa-chua-lam',
    title: {
      vi: 'Xã không ghi nhận khảo sát, liên hệ, kế hoạch thoát nghèo',
      en: 'Communes with no survey, contact or exit plan on record',
    },
    columns: [
      column('district', 'mixed', { vi: 'Huyện', en: 'District' }),
      sumColumn('communes', 'integer', { vi: 'Số xã', en: 'Communes' }),
      ...CommuneGap.codes.map((gap) => sumColumn(gap, 'integer', capital(CommuneGap.labels[gap]))),
    ],
    rows: districts.map((one) => gapRow(one, book)),
    total: {
      key: 'total',
      cells: {
        district: text({ vi: 'Tổng', en: 'Total' }),
        communes: plainInteger(districts.reduce((sum, one) => sum + one.communes, 0)),
        ...Object.fromEntries(
          CommuneGap.codes.map((gap) => [gap, onFacts(book, facts, plainInteger(all(gap)))]),
        ),
      },
    },
    footnotes: [
      say(
        words`Đây là việc của địa phương, không tính là lỗi của đơn vị giúp đỡ. Không ghi nhận không có nghĩa là chắc chắn không làm.`,
        words`These are the locality's to do and are not held against the agency. Not on record does not mean not done.`,
      ),
    ],
  };
};

/** Needs identified, covered and open; what localities have not done (§10.6, S9, S11a). */
export const needs: OwnSection = ({ views: { needs: view }, book }) => [
  heading('nhu-cau', 2, { vi: 'Nhu cầu và phương án', en: 'Needs and plans' }),
  ...(view.communes.length === 0
    ? [absent('Không ghi nhận nhu cầu, khảo sát nào.', 'No need or survey is on record.')]
    : [
        byDistrict(view.communes, view.totals.identified > 0, book),
        ...(view.totals.identified === 0
          ? [
              absent(
                'Không ghi nhận nhu cầu nào được xác định thành từng mục; điều khảo sát nêu ở phụ lục.',
                'No need was identified as an item of its own; what surveys found is in the annex.',
              ),
            ]
          : []),
        gaps(view.districts, book),
        ...byCommune(view.communes, book),
      ]),
];
