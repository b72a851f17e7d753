import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { askedDay, combineLastFact } from '../shared/last-fact.ts';
import { recordsInForce } from '../yearly/in-force.ts';
import { applyProposals, type ProposalFacts, proposalEvents, proposalFacts } from './acc.ts';
import { candidatesOf, loadOf, needOf } from './balance.ts';
import { invitationLines, proposalLines } from './lines.ts';
import type { ProposalsView } from './view.ts';

/**
 * Proposals beside decisions, with their reasons; invitations and answers; how many communes each
 * agency carries, what each commune has and needs; and who helps unassigned and might be asked (S10b,
 * S13). It proposes nothing by itself.
 */
export const proposals: Projection<ProposalFacts, ProposalsView> = {
  name: 'proposals',
  version: 1,
  handles: proposalEvents,
  init: proposalFacts,
  apply: applyProposals,
  combine: combineParts(combineLastFact),
  view: (acc, asOf) => {
    const asked = askedDay(asOf, acc.lastFact) ?? asOf.effectiveOn;
    const held = recordsInForce(acc.assignments, asked);
    const lines = proposalLines(acc, asked);
    return frozen({
      asOf,
      proposals: lines,
      invitations: invitationLines(acc, asked),
      load: loadOf(acc, held, lines, asked),
      need: needOf(acc, held, lines, asked),
      candidates: candidatesOf(acc, held, asked),
    });
  },
};
