import type { PartyThen, RecommendationThen } from '@donghanh/core';
import { RecommendationOutcome, RecommendationStatus } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { actValue } from '../kit/act.ts';
import {
  coded,
  column,
  inCell,
  list,
  name,
  nothing,
  onFacts,
  plainInteger,
  say,
  text,
  words,
} from '../kit/index.ts';
import { longList } from '../kit/long-list.ts';
import { absent, heading, type OwnSection, type SummaryContext } from '../kit/section.ts';
import { middle } from './middle.ts';

/** A function is shown with the agency that holds it. */
const party = (one: PartyThen | undefined): Value => {
  if (one === undefined) return nothing();
  if (one.kind === 'province') return text({ vi: 'Tỉnh', en: 'The province' });
  if (one.holding === undefined) return name(one.name);
  const held =
    one.holding.status === 'held'
      ? name(one.holding.agencyName)
      : text({ vi: 'chưa đơn vị nào giữ', en: 'held by nobody' });
  return list([name(one.name), held]);
};

const has = <A>(all: readonly A[], holds: (one: A) => boolean): readonly A[] => all.filter(holds);

const counts = (all: readonly RecommendationThen[], { book }: SummaryContext): Block => {
  const line = (
    key: string,
    label: { readonly vi: string; readonly en: string },
    some: readonly RecommendationThen[],
    days: readonly (number | undefined)[] = [],
  ): Row => {
    const known = days.flatMap((day) => (day === undefined ? [] : [day]));
    const median = middle(known);
    const events = [...new Set(some.map(({ submitted }) => submitted.event))].sort();
    return {
      key,
      cells: {
        step: text(label),
        count: onFacts(book, events, plainInteger(some.length)),
        median: median === undefined ? nothing() : plainInteger(median),
        longest: known.length === 0 ? nothing() : plainInteger(Math.max(...known)),
      },
    };
  };
  const outcome = (of: RecommendationOutcome): Row => {
    const some = has(all, (one) => one.outcome === of);
    const label = RecommendationOutcome.labels[of];
    return line(
      of,
      { vi: `Kết quả: ${label.vi}`, en: `Outcome: ${label.en}` },
      some,
      some.map(({ daysToOutcome }) => daysToOutcome),
    );
  };
  const effected = has(all, ({ effects }) => effects.length > 0);
  return {
    type: 'table',
    id: 'kien-nghi-theo-buoc',
    title: { vi: 'Kiến nghị theo từng bước', en: 'Recommendations step by step' },
    columns: [
      column('step', 'text', { vi: 'Bước', en: 'Step' }),
      column('count', 'integer', { vi: 'Số kiến nghị', en: 'Recommendations' }),
      column('median', 'integer', { vi: 'Số ngày ở giữa', en: 'Median days' }),
      column('longest', 'integer', { vi: 'Số ngày lâu nhất', en: 'Longest' }),
    ],
    rows: [
      line('submitted', { vi: 'Đã kiến nghị', en: 'Submitted' }, all),
      line(
        'received',
        { vi: 'Đã tiếp nhận', en: 'Received' },
        has(all, ({ receipts }) => receipts.length > 0),
      ),
      line(
        'considered',
        { vi: 'Đã xem xét', en: 'Considered' },
        has(all, ({ considerations }) => considerations.length > 0),
      ),
      ...RecommendationOutcome.codes.map(outcome),
      line(
        'effected',
        { vi: 'Đã thành việc làm', en: 'Acted upon' },
        effected,
        effected.map(({ daysToEffect }) => daysToEffect),
      ),
      line(
        'overdue',
        { vi: 'Quá hạn xem xét', en: 'Overdue' },
        has(all, ({ overdue }) => overdue),
      ),
    ],
    footnotes: [
      say(
        words`Số ngày tính từ ngày kiến nghị. Một kiến nghị qua nhiều bước được đếm ở từng bước.`,
        words`Days from the submission. A recommendation that took several steps counts in each.`,
      ),
    ],
  };
};

const outcomeOf = (one: RecommendationThen): Value =>
  one.outcome === undefined
    ? nothing({ vi: 'chưa có', en: 'none yet' })
    : one.reason === undefined
      ? coded(RecommendationOutcome, one.outcome)
      : list([coded(RecommendationOutcome, one.outcome), name(one.reason)]);

const effectsOf = (one: RecommendationThen, context: SummaryContext): Value => {
  const [first] = one.effects;
  if (first === undefined) return nothing({ vi: 'chưa có', en: 'none yet' });
  const rest = one.effects.length - 1;
  const act = actValue(context, first);
  return rest === 0
    ? act
    : inCell(
        say(
          words`${act} và ${plainInteger(rest)} việc nữa`,
          words`${act} and ${plainInteger(rest)} more`,
        ),
      );
};

const row = (one: RecommendationThen, context: SummaryContext): Row => ({
  key: one.recommendation,
  cells: {
    submitted: actValue(context, one.submitted),
    by: party(one.by),
    subject: onFacts(context.book, [one.submitted.event], name(one.subject)),
    addressee: party(one.addressee),
    status: coded(RecommendationStatus, one.status),
    outcome: outcomeOf(one),
    days: one.daysToOutcome === undefined ? nothing() : plainInteger(one.daysToOutcome),
    effect: effectsOf(one, context),
  },
});

const all = (context: SummaryContext): readonly Block[] => {
  const title = { vi: 'Từng kiến nghị', en: 'Each recommendation' };
  return longList(
    {
      type: 'table',
      id: 'tung-kien-nghi',
      title,
      columns: [
        column('submitted', 'mixed', { vi: 'Ngày', en: 'On' }),
        column('by', 'mixed', { vi: 'Bên kiến nghị', en: 'By' }),
        column('subject', 'name', { vi: 'Nội dung', en: 'Subject' }),
        column('addressee', 'mixed', { vi: 'Gửi đến', en: 'Sent to' }),
        column('status', 'mixed', { vi: 'Bước cuối', en: 'Last step' }),
        column('outcome', 'mixed', { vi: 'Kết quả xem xét', en: 'Outcome' }),
        column('days', 'integer', { vi: 'Số ngày', en: 'Days' }),
        column('effect', 'mixed', { vi: 'Việc làm theo', en: 'Effect' }),
      ],
      rowHeader: 'subject',
      rows: context.views.recommendations.recommendations.map((one) => row(one, context)),
      footnotes: [],
    },
    { vi: 'Kiến nghị của xã, huyện, đơn vị', en: 'Recommendations' },
  );
};

/** Recommendations: received, considered, accepted, with what effect and in what time (§10.11). */
export const recommended: OwnSection = (context) => {
  const { recommendations } = context.views.recommendations;
  return [
    heading('kien-nghi', 2, { vi: 'Kiến nghị', en: 'Recommendations' }),
    ...(recommendations.length === 0
      ? [absent('Không ghi nhận kiến nghị.', 'No recommendation is on record.')]
      : [counts(recommendations, context), ...all(context)]),
  ];
};
