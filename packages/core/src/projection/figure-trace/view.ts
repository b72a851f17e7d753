import type { FundSource, HelpForm, HelpKind, Valuation } from '../../assignment/code-lists.ts';
import type { EventRef } from '../../event/recorded.ts';
import type { Qualifier } from '../../vocabulary/amounts/qualifier.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type {
  AgencyId,
  AssignmentId,
  CommuneId,
  ContributionId,
  JointGiftId,
} from '../../vocabulary/ids.ts';
import type { Amount, Count } from '../evidence.ts';

/** Which gifts a figure is about. All that is given holds together; left out: all gifts. */
export interface FigureFilter {
  readonly agency?: AgencyId;
  readonly commune?: CommuneId;
  readonly kind?: HelpKind;
  readonly form?: HelpForm;
  readonly fund?: FundSource;
}

/**
 * How a gift stands to the figure. `counted`: its value is in it. `unvalued`: the source gives no
 * value. `countedElsewhere`: a joint gift whose value is in it once, through another contribution.
 * `voluntary`: of who was not assigned, which no assigned total holds. `budget`: programme money,
 * which is never added to donations.
 */
export type FigurePart = 'counted' | 'unvalued' | 'countedElsewhere' | 'voluntary' | 'budget';

/** One gift behind a figure, or left out of it, and why. */
export interface FigureLine {
  readonly event: EventRef;
  readonly part: FigurePart;
  readonly contribution: ContributionId;
  readonly agency: AgencyId;
  readonly commune: CommuneId;
  /** Left out for voluntary help. */
  readonly assignment?: AssignmentId;
  readonly on: PartialDate;
  /** The day from which it counts: the last that `on` can mean. */
  readonly day: LocalDate;
  readonly recordedAt: Instant;
  /** As the source gives it, in đồng; left out where it gives none. */
  readonly value?: Vnd;
  readonly qualifier?: Qualifier;
  readonly valuation?: Valuation;
  readonly kind: HelpKind;
  readonly form: HelpForm;
  readonly fund: FundSource;
  /** Who gave, where the agency mobilised others. */
  readonly donors: readonly string[];
  readonly joint?: { readonly gift: JointGiftId; readonly share: 'stated' | 'notSplit' };
  readonly reconstructed: boolean;
  /** It reads otherwise than it was first written. */
  readonly corrected: boolean;
  /** Objections of the commune, by their facts. */
  readonly contested: readonly EventRef[];
}

/** A gift of several helpers, or to several communes: who had a part, and how its value counts. */
export interface JointGift {
  readonly gift: JointGiftId;
  readonly agencies: readonly AgencyId[];
  readonly communes: readonly CommuneId[];
  /** What it adds to the figure in all: stated shares added up, an unsplit value once. In đồng. */
  readonly counted: Vnd;
  readonly contributions: readonly {
    readonly event: EventRef;
    readonly agency: AgencyId;
    readonly commune: CommuneId;
    readonly share: 'stated' | 'notSplit';
    /** As the source gives it. */
    readonly value?: Vnd;
    readonly part: FigurePart;
  }[];
}

/** Gifts that may be one gift entered several times: alike in everything that tells them apart. */
export interface PossibleDouble {
  readonly commune: CommuneId;
  readonly on: PartialDate;
  readonly kind: HelpKind;
  readonly form: HelpForm;
  readonly value: Vnd;
  readonly agencies: readonly AgencyId[];
  readonly events: readonly EventRef[];
}

/** What makes a figure: every gift behind it, and every one left out. Money in đồng. */
export interface FigureTrace {
  readonly asOf: AsOf;
  readonly filter: FigureFilter;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** In the order of their facts' names. */
  readonly lines: readonly FigureLine[];
  /** The figure: the sum of the lines that are `counted`. */
  readonly total: Amount;
  /** Shares of the total that a reader asks for. They overlap. */
  readonly of: {
    /** Not exact in its source, or valued by an estimate. */
    readonly estimated: Amount;
    /** Not money: goods, labour, technical help, training, market links. */
    readonly inKind: Amount;
    /** Money and goods mobilised from other sponsors. */
    readonly mobilised: Amount;
    /** Joint gifts, with stated shares or counted once. */
    readonly joint: Amount;
    /** Contested by the commune. */
    readonly contested: Amount;
  };
  /** What is not in the total. */
  readonly leftOut: {
    readonly unvalued: Count;
    readonly countedElsewhere: Count;
    readonly voluntary: Amount;
    readonly budget: Amount;
  };
  readonly jointGifts: readonly JointGift[];
  /** For a person to look at; nothing is left out of the total for it. */
  readonly possibleDoubles: readonly PossibleDouble[];
}
