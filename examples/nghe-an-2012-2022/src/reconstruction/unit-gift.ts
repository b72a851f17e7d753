import type { deliver, EvidenceLevel, FundSource, HelpForm, HelpKind } from '@donghanh/core';
import type { Rule } from './rules.ts';
import type { UnitPair } from './unit-pairs.ts';

type Items = NonNullable<Parameters<typeof deliver>[0]['items']>;

/** One handover of a reconstructed unit, before it is put into a command. */
export interface UnitGift {
  readonly pair: UnitPair;
  readonly rule: Rule;
  /** Names it among all gifts of this history. */
  readonly key: string;
  readonly on: string;
  readonly knownOn: string;
  /** In đồng. Left out: help without a price. */
  readonly value?: number;
  readonly kind: HelpKind;
  readonly form: HelpForm;
  readonly fund: FundSource;
  readonly items: Items;
  readonly evidence: EvidenceLevel;
  readonly holiday?: boolean;
}

/** The year of a gift. */
export const yearOfGift = ({ on }: UnitGift): number => Number(on.slice(0, 4));
