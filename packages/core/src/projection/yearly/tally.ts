import { FundSource, HelpForm, HelpKind } from '../../assignment/code-lists.ts';
import type { Amount, Count } from '../evidence.ts';
import { AmountSum, countOf, type Trace } from '../shared/amount-sum.ts';
import { type Donation, isUnvalued } from '../shared/donations.ts';
import type { PromiseRecord } from '../shared/help.ts';
import { addStanding, type Standing } from '../shared/promises.ts';
import { asRecord, SumsBy } from '../shared/sums-by.ts';

/** Promises and help of some days, in the form in which a view shows them. */
export interface Tallied {
  readonly pledged: Amount;
  readonly committed: Amount;
  readonly delivered: Amount;
  readonly byKind: Readonly<Partial<Record<HelpKind, Amount>>>;
  readonly byForm: Readonly<Partial<Record<HelpForm, Amount>>>;
  readonly byFund: Readonly<Partial<Record<FundSource, Amount>>>;
  readonly unvalued: Count;
}

/** Promises and help of some days, while they are added up. Owned by one view. */
export class Tally {
  private readonly pledged = new AmountSum();
  private readonly committed = new AmountSum();
  private readonly delivered = new AmountSum();
  private readonly byKind = new SumsBy<HelpKind>();
  private readonly byForm = new SumsBy<HelpForm>();
  private readonly byFund = new SumsBy<FundSource>();
  private readonly unvalued: Trace[] = [];

  /** Takes in a promise at what it stands at. */
  promise(promise: PromiseRecord, standing: Standing): void {
    addStanding(promise.kind === 'pledge' ? this.pledged : this.committed, promise, standing);
  }

  /** Takes in a donation at the value at which it counts. */
  donation(donation: Donation): void {
    const { trace, given } = donation.delivery;
    if (isUnvalued(donation)) this.unvalued.push(trace);
    if (donation.value === undefined) return;
    for (const sum of [
      this.delivered,
      this.byKind.of(given.kind),
      this.byForm.of(given.form),
      this.byFund.of(given.fund),
    ]) {
      sum.add(donation.value, trace.ref, trace.reconstructed);
    }
  }

  done(): Tallied {
    return {
      pledged: this.pledged.done(),
      committed: this.committed.done(),
      delivered: this.delivered.done(),
      byKind: asRecord(this.byKind, HelpKind.codes),
      byForm: asRecord(this.byForm, HelpForm.codes),
      byFund: asRecord(this.byFund, FundSource.codes),
      unvalued: countOf(this.unvalued),
    };
  }
}
