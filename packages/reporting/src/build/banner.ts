import type { Amount } from '@donghanh/core';
import type { Banner } from '../model/report.ts';
import type { Sentence } from '../model/value.ts';
import { plainInteger, plainMoney, say, words } from './kit/index.ts';
import { share } from './kit/share.ts';

const title = {
  some: { vi: 'Báo cáo có số liệu tái dựng', en: 'This report holds reconstructed figures' },
  none: { vi: 'Báo cáo không có số liệu tái dựng', en: 'No figure here is reconstructed' },
};

const everyPage = {
  some: {
    vi: 'Có số liệu tái dựng: các ô gạch chéo, dấu ▪ ▫',
    en: 'Holds reconstructed figures: hatched cells, marks ▪ ▫',
  },
  none: { vi: 'Không có số liệu tái dựng', en: 'No reconstructed figures' },
};

const whatItMeans: Sentence = say(
  words`Số liệu tái dựng là số liệu được lập để lấp chỗ nguồn không nêu (cặp phân công, giá trị từng đợt); không phải số liệu chính thức và không dùng để đánh giá đơn vị. Số liệu còn lại lấy, tính hoặc suy từ nguồn, dẫn ở từng sự kiện.`,
  words`A reconstructed figure fills a gap that the sources leave (pairs, amounts of single deliveries); it is not official and must not be used to judge a unit. All other figures are found in, computed from or inferred from sources, named in each event.`,
);

const allReal: Sentence = say(
  words`Báo cáo không dựa vào sự kiện tái dựng nào.`,
  words`Nothing in this report rests on a reconstructed fact.`,
);

const factShare = (total: number, reconstructed: number): Sentence => {
  const percent = share(reconstructed, total) ?? plainInteger(0);
  return say(
    words`Trong ${plainInteger(total)} sự kiện làm căn cứ, ${plainInteger(reconstructed)} sự kiện (${percent}) là tái dựng, ${plainInteger(total - reconstructed)} sự kiện có nguồn.`,
    words`Of ${plainInteger(total)} facts behind this report, ${plainInteger(reconstructed)} (${percent}) are reconstructed and ${plainInteger(total - reconstructed)} come from sources.`,
  );
};

const moneyShare = ({ value, reconstructed }: Amount): Sentence => {
  const percent = share(reconstructed, value) ?? plainInteger(0);
  return say(
    words`Trong ${plainMoney(value)} đã giúp, ${plainMoney(reconstructed)} (${percent}) là giá trị tái dựng, ${plainMoney(value - reconstructed)} có nguồn.`,
    words`Of ${plainMoney(value)} delivered, ${plainMoney(reconstructed)} (${percent}) is reconstructed and ${plainMoney(value - reconstructed)} comes from sources.`,
  );
};

/** The banner of a summary: the share of facts and of đồng that is reconstructed. */
export const summaryBanner = (
  facts: { readonly total: number; readonly reconstructed: number },
  delivered: Amount,
): Banner => {
  const some = facts.reconstructed > 0 || delivered.reconstructed > 0;
  return {
    reconstructed: some,
    title: some ? title.some : title.none,
    everyPage: some ? everyPage.some : everyPage.none,
    paragraphs: some
      ? [factShare(facts.total, facts.reconstructed), moneyShare(delivered), whatItMeans]
      : [allReal],
  };
};

/** The banner of a sheet; `marked`: something in it rests on a reconstructed fact. */
export const sheetBanner = (
  facts: { readonly total: number; readonly reconstructed: number },
  delivered: Amount,
  marked: boolean,
): Banner => {
  const banner = summaryBanner(facts, delivered);
  return banner.reconstructed || !marked
    ? banner
    : {
        reconstructed: true,
        title: title.some,
        everyPage: everyPage.some,
        paragraphs: [whatItMeans],
      };
};

/** The banner of the flags: how many findings rest in any part on reconstructed facts. */
export const flagsBanner = (findings: number, reconstructed: number): Banner => {
  const some = reconstructed > 0;
  const count = say(
    words`${plainInteger(reconstructed)} trong ${plainInteger(findings)} kết quả xét có dựa một phần hoặc toàn bộ vào sự kiện tái dựng; ${plainInteger(findings - reconstructed)} kết quả chỉ dựa vào sự kiện có nguồn.`,
    words`${plainInteger(reconstructed)} of ${plainInteger(findings)} findings rest in part or wholly on reconstructed facts; ${plainInteger(findings - reconstructed)} rest on sourced facts only.`,
  );
  return {
    reconstructed: some,
    title: some ? title.some : title.none,
    everyPage: some ? everyPage.some : everyPage.none,
    paragraphs: some ? [count, whatItMeans] : [allReal],
  };
};
