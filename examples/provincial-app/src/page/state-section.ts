import {
  type Amount,
  type AssignmentNow,
  domainCatalogue,
  everKnown,
  formatDong,
} from '@donghanh/core';
import { html } from 'hono/html';
import type { Programme } from '../live/programme.ts';
import type { RecentFact } from '../live/recent-facts.ts';
import { both, day, moment } from './words.ts';

const statuses = {
  inForce: { vi: 'đang thực hiện', en: 'in force' },
  suspended: { vi: 'tạm dừng', en: 'suspended' },
  ended: { vi: 'đã chấm dứt', en: 'ended' },
} as const;

const MARK = '‡';

/** An amount, and the mark where some of it is reconstructed. */
const dong = ({ value, reconstructed }: Amount): string =>
  `${formatDong(value, 'vi')}${reconstructed > 0 ? ` ${MARK}` : ''}`;

const row = (one: AssignmentNow) => html`<tr>
  <th scope="row">${one.agencyName}${one.confidence === 'reconstructed' ? ` ${MARK}` : ''}</th>
  <td>${one.communeName}</td>
  <td>${day(one.from)}</td>
  <td>${one.basis.number ?? one.basis.document}</td>
  <td class="number">${dong(one.pledged)}</td>
  <td class="number">${dong(one.committed)}</td>
  <td class="number">${dong(one.delivered)}</td>
  <td>${both(statuses[one.status])}</td>
</tr>`;

const titleOf = (type: string) =>
  domainCatalogue.definitions.find((definition) => definition.type === type)?.title ?? {
    vi: type,
    en: type,
  };

const fact = ({ type, effectiveOn, recordedAt, actor, ref }: RecentFact) => html`<li>
  <time datetime="${recordedAt}">${moment(recordedAt)}</time> · <strong>${both(titleOf(type))}</strong>
  · ngày <span class="en" lang="en">on</span> ${day(effectiveOn)} · ${actor} · <code>${ref}</code>
</li>`;

/** The state of the programme: the part of the page that is replaced when facts arrive. */
export const stateSection = ({ view, asOf, position, quarantined, caughtUp }: Programme) => {
  const { inForce, assignments } = view.state;
  return html`<div id="state" data-position="${position ?? 0}">
  ${
    quarantined.length === 0
      ? ''
      : html`<p class="warning">${quarantined.length} sự kiện không đọc được, số liệu có thể thiếu.
          <span class="en" lang="en">${quarantined.length} facts cannot be read: figures may be incomplete.</span></p>`
  }
  ${
    caughtUp
      ? ''
      : html`<p class="warning">Chưa đọc được kho dữ liệu; có thể đã có dữ liệu mới hơn.
          <span class="en" lang="en">The store cannot be reached for now: there may be newer facts.</span></p>`
  }
  <dl class="figures">
    <div><dt>${both({ vi: 'Ngày hỏi', en: 'as of' })}</dt><dd>${day(asOf.effectiveOn)}</dd></div>
    ${
      asOf.knownAt === everKnown
        ? ''
        : html`<div><dt>${both({ vi: 'Đã biết đến', en: 'known at' })}</dt><dd>${moment(asOf.knownAt)}</dd></div>`
    }
    <div><dt>${both({ vi: 'Phân công', en: 'assignments' })}</dt><dd>${inForce.assignments}</dd></div>
    <div><dt>${both({ vi: 'Đơn vị giúp', en: 'agencies' })}</dt><dd>${inForce.agencies}</dd></div>
    <div><dt>${both({ vi: 'Xã được giúp', en: 'communes' })}</dt><dd>${inForce.communes}</dd></div>
  </dl>
  <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
  <table>
    <caption id="caption">${both({ vi: 'Ai giúp xã nào', en: 'Who helps whom' })}</caption>
    <thead><tr>
      <th scope="col">${both({ vi: 'Đơn vị', en: 'Agency' })}</th>
      <th scope="col">${both({ vi: 'Xã', en: 'Commune' })}</th>
      <th scope="col">${both({ vi: 'Từ ngày', en: 'Since' })}</th>
      <th scope="col">${both({ vi: 'Văn bản', en: 'Document' })}</th>
      <th scope="col" class="number">${both({ vi: 'Đăng ký', en: 'Pledged' })}</th>
      <th scope="col" class="number">${both({ vi: 'Cam kết', en: 'Committed' })}</th>
      <th scope="col" class="number">${both({ vi: 'Đã bàn giao', en: 'Delivered' })}</th>
      <th scope="col">${both({ vi: 'Tình trạng', en: 'Status' })}</th>
    </tr></thead>
    <tbody>${
      assignments.length === 0
        ? html`<tr><td colspan="8">${both({ vi: 'Chưa có phân công.', en: 'No assignments yet.' })}</td></tr>`
        : assignments.map(row)
    }</tbody>
  </table>
  </div>
  <p class="note">${MARK} ${both({ vi: 'tái dựng, không có nguồn', en: 'reconstructed, without a source' })}</p>
  <h2>${both({ vi: 'Vừa ghi nhận', en: 'Recorded last' })}</h2>
  <ol class="facts">${view.recent.map(fact)}</ol>
</div>`;
};
