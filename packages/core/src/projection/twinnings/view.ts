import type { EvidenceLevel, HelpForm, HelpKind } from '../../assignment/code-lists.ts';
import type { TwinningForm } from '../../assignment/twinning/code-lists.ts';
import type { EventRef } from '../../event/recorded.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { ContributionId, DocumentId, PledgeId, TwinningId } from '../../vocabulary/ids.ts';
import type { Amount } from '../evidence.ts';

/** One side of a twinning, by its name on the asked day. */
export interface TwinningSide {
  readonly kind: 'agency' | 'district' | 'commune';
  readonly id: string;
  readonly name: string;
  /** Of a commune: the village, or how many households. */
  readonly village?: string;
  readonly households?: number;
}

/** A promise and what came of it. */
export interface TwinningPledge {
  readonly pledge: PledgeId;
  readonly on: PartialDate;
  readonly what: string;
  /** In đồng; left out for a promise that has no price. */
  readonly amount?: Vnd;
  readonly dueBy?: LocalDate;
  /** Handed over on it. */
  readonly delivered: Amount;
  readonly event: EventRef;
}

/** Help handed over. */
export interface TwinningGift {
  readonly contribution: ContributionId;
  readonly on: PartialDate;
  readonly kind: HelpKind;
  readonly form: HelpForm;
  readonly evidence: EvidenceLevel;
  /** In đồng; left out where the source gives none. */
  readonly value?: Vnd;
  readonly event: EventRef;
}

/** Sums of promises and help. */
export interface TwinningSums {
  readonly pledged: Amount;
  readonly delivered: Amount;
  /** Promises without a price, and gifts without a value: counted, not priced. */
  readonly unpricedPledges: number;
  readonly unvaluedGifts: number;
}

/** One twinning. */
export interface TwinningLine extends TwinningSums {
  readonly twinning: TwinningId;
  readonly form: TwinningForm;
  readonly helper: TwinningSide;
  readonly helped: TwinningSide;
  readonly from: PartialDate;
  readonly basis?: DocumentId;
  /** It had certainly ended by the asked day. */
  readonly ended?: { readonly on: PartialDate; readonly why?: string; readonly event: EventRef };
  /** In the order of their dates. */
  readonly pledges: readonly TwinningPledge[];
  readonly gifts: readonly TwinningGift[];
  readonly event: EventRef;
}

/**
 * The other forms of help. Their sums stand here alone: no total of the programme's donations holds
 * any of them.
 */
export interface TwinningsView {
  readonly asOf: AsOf;
  /** By helper, then by whom it helps. */
  readonly twinnings: readonly TwinningLine[];
  readonly total: TwinningSums;
  /** How many hold on the asked day, and of how many households they speak. */
  readonly inForce: { readonly twinnings: number; readonly households: number };
}
