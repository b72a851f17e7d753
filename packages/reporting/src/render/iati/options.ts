import type {
  BeforeAfter,
  CurrentState,
  FigureTrace,
  Language,
  Promises,
  ResultsByKind,
  TenYearSummary,
} from '@donghanh/core';

/** The views that an IATI file is made of: all of one question, as of the same two dates. */
export interface IatiViews {
  /** The assignments, each an activity of its agency. */
  readonly state: CurrentState;
  /** The gifts, each a disbursement. */
  readonly gifts: FigureTrace;
  /** Pledges and commitments, each a transaction of its own day, and one for each change. */
  readonly promises: Promises;
  /** Baselines, targets and measurements: outcomes of the assignments. */
  readonly changes: BeforeAfter;
  /** Quantities: outputs of the programme. */
  readonly results: ResultsByKind;
  /** The programme, to which the assignments belong, with its indicators. */
  readonly summary: TenYearSummary;
}

/** Who publishes, and how. */
export interface IatiOptions {
  /** The organisation that reports, as registered: `ref` is "VN-…" in an IATI registration list. */
  readonly reporter: {
    readonly ref: string;
    readonly name: string;
    /** A code of IATI OrganisationType; 11 (local government) when left out. */
    readonly type?: string;
  };
  /** The language of the texts; Vietnamese when left out. */
  readonly lang?: Language;
  /**
   * Whether what rests on reconstructed facts is published too. Not when left out: what nobody
   * recorded is no public spending. When it is, each such transaction and value says so.
   */
  readonly reconstructed?: boolean;
  /** The place in the history up to which the facts were read; the mark of the file names it. */
  readonly log?: { readonly position: number };
}
