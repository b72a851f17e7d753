/** The state of one stream: what decisions about it need. */
export interface Money {
  readonly events: number;
  readonly pledged: number;
  readonly delivered: number;
}

export const noMoney: Money = { events: 0, pledged: 0, delivered: 0 };

/** Takes one event of the stream in. */
export const takeMoney = (state: Money, type: string, given: unknown): Money => {
  const { amount = 0, value = 0 } = given as { readonly amount?: number; readonly value?: number };
  return {
    events: state.events + 1,
    pledged: state.pledged + (type === 'PledgeMade' ? amount : 0),
    delivered: state.delivered + (type === 'ContributionDelivered' ? value : 0),
  };
};

const AGENCIES = 20;
const COMMUNES = 10;

export const agencies = Array.from({ length: AGENCIES }, (_, i) => `don-vi-${i}`);
export const communes = Array.from({ length: COMMUNES }, (_, i) => `xa-mien-tay-${16000 + i}`);

/** The n-th pledge: each of the 200 pairs in turn. */
export const pledgeOf = (n: number) => ({
  agency: agencies[n % AGENCIES] as string,
  commune: communes[Math.floor(n / AGENCIES) % COMMUNES] as string,
  pledge: {
    amount: 1_000_000 + n,
    what: 'Hỗ trợ làm đường giao thông vào bản, cống thoát nước và kè chống sạt lở',
    dueBy: '2012-12-31',
  },
});

/** Commands before the measured ones: each pair five times, so that what is measured is warm. */
export const BEFORE = 1000;
