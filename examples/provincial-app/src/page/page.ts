import type { Misfit } from '@donghanh/core';
import { html } from 'hono/html';
import type { Programme } from '../live/programme.ts';
import { stateSection } from './state-section.ts';
import { both } from './words.ts';

/** What stands in the form of the two dates. */
export interface Asked {
  readonly effectiveOn: string;
  readonly knownAt: string;
}

/** What a page shows. */
export interface PageParts {
  readonly asked: Asked;
  /** Undefined where the dates cannot be read. */
  readonly programme: Programme | undefined;
  readonly misfits: readonly Misfit[];
  /** True for the page of today, which follows. */
  readonly live: boolean;
}

const field = (
  name: keyof Asked,
  label: { readonly vi: string; readonly en: string },
  { asked, misfits }: PageParts,
) => {
  const misfit = misfits.find(({ path }) => path === name);
  return html`<p>
    <label for="${name}">${both(label)}</label>
    <input type="date" id="${name}" name="${name}" value="${asked[name]}" autocomplete="off"
      ${misfit === undefined ? '' : html`aria-invalid="true" aria-describedby="${name}-misfit"`}>
    ${
      misfit === undefined
        ? ''
        : html`<strong class="warning" id="${name}-misfit">Không đọc được ngày này.
            <span class="en" lang="en">expected ${misfit.expected}, found ${misfit.found}</span></strong>`
    }
  </p>`;
};

/** The page: complete without a script; with one, today's follows the history. */
export const page = (parts: PageParts) => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tỉnh Ví Dụ: cơ quan, đơn vị giúp đỡ xã nghèo</title>
<link rel="stylesheet" href="/page.css">
<link rel="icon" href="data:,">
${parts.live ? html`<script src="/page.js" defer></script>` : ''}
</head>
<body>
<header>
  <p class="warning">${both({
    vi: 'Dữ liệu minh hoạ. Không có tỉnh này; mọi đơn vị, xã, số tiền đều được đặt ra.',
    en: 'An example. There is no such province; every agency, commune and amount is made up.',
  })}</p>
  <h1>${both({ vi: 'Tỉnh Ví Dụ: cơ quan, đơn vị giúp đỡ xã nghèo', en: 'Example Province: who helps which poor commune' })}</h1>
  <p id="live" role="status">${
    parts.live
      ? both({ vi: 'Tải lại trang để xem mới.', en: 'Reload to see what is new.' })
      : both({
          vi: 'Theo ngày đã hỏi, không tự cập nhật.',
          en: 'As of the asked dates; does not follow.',
        })
  }</p>
</header>
<main>
  <form method="get" action="/">
    ${field('effectiveOn', { vi: 'Đúng vào ngày', en: 'true on' }, parts)}
    ${field('knownAt', { vi: 'Theo những gì đã biết đến', en: 'as known at' }, parts)}
    <p><button>${both({ vi: 'Xem', en: 'Show' })}</button> <a href="/">${both({ vi: 'Hôm nay', en: 'Today' })}</a></p>
  </form>
  ${parts.programme === undefined ? '' : stateSection(parts.programme)}
</main>
<footer><p>API: <a href="/api/openapi.json">OpenAPI 3.1</a></p></footer>
</body>
</html>`;
