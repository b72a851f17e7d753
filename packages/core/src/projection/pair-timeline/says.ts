import type { DomainEvent } from '../../catalogue/domain-event.ts';
import type { AgencyId, CommuneId, DocumentId } from '../../vocabulary/ids.ts';
import { itemWords } from '../shared/item-words.ts';
import type { PairFactSays } from './view.ts';

/** The agency and the commune of a pair. */
export interface Pair {
  readonly agency: AgencyId;
  readonly commune: CommuneId;
}

const present = (words: readonly (string | undefined)[]): Pick<PairFactSays, 'words'> => {
  const said = words.filter((word) => word !== undefined);
  return said.length === 0 ? {} : { words: said };
};

const items = (lines: readonly { readonly what: string }[] = []): readonly string[] =>
  lines.map(({ what }) => what);

/** What is told of a fact between a pair. */
export const saysOf = (event: DomainEvent, pair: Pair): PairFactSays => {
  switch (event.type) {
    case 'AssignmentAdjusted':
      return present([event.data.note]);
    case 'AssignmentSuspended':
      return present([event.data.cause]);
    case 'PledgeMade': {
      const { amount, what, dueBy } = event.data;
      return {
        ...(amount !== undefined && { amount }),
        ...present([what]),
        ...(dueBy && { due: dueBy }),
      };
    }
    case 'PledgeAmended': {
      const { amount, dueBy } = event.data;
      return { amount, ...(dueBy && { due: dueBy }) };
    }
    case 'CommitmentSigned': {
      const { amount, dueBy } = event.data;
      return { ...(amount !== undefined && { amount }), ...(dueBy && { due: dueBy }) };
    }
    case 'ContributionDelivered':
    case 'VoluntaryHelpDelivered': {
      const { value, items: lines, raw } = event.data;
      return {
        ...(value !== undefined && { amount: value }),
        ...present([...(lines ?? []).map(itemWords), raw]),
      };
    }
    case 'ContributionConfirmed':
      return { by: event.data.by };
    case 'ContributionContested':
      return { by: event.data.by, ...present([event.data.why]) };
    case 'ContactMade':
      return present([event.data.what]);
    case 'NeedsSurveyed':
      return present([...items(event.data.needs), event.data.finding]);
    case 'SupportPlanProposed':
    case 'SupportPlanApproved':
      return present(items(event.data.items));
    case 'ResultReported': {
      const { what, quantity, unit, value } = event.data;
      return {
        ...(value !== undefined && { amount: value }),
        ...present([`${quantity} ${unit} ${what}`]),
      };
    }
    case 'BaselineMeasured':
    case 'TargetSet': {
      const { indicator, value, unit } = event.data;
      return present([`${indicator}: ${value} ${unit}`]);
    }
    case 'OutcomeMeasured': {
      const { indicator, actual, unit } = event.data;
      return present([`${indicator}: ${actual} ${unit}`]);
    }
    case 'CommuneReportFiled': {
      const line = event.data.lines.find(({ agency }) => agency === pair.agency);
      return {
        period: event.data.period,
        ...(line && { help: line.help }),
        ...present([line?.note]),
      };
    }
    case 'AgencyReportFiled': {
      const line = event.data.lines.find(({ commune }) => commune === pair.commune);
      return {
        period: event.data.period,
        ...(line && { help: line.help }),
        ...present([line?.note]),
      };
    }
    case 'ExplanationRequested':
      return { period: event.data.period, due: event.data.replyBy };
    case 'ExplanationGiven':
    case 'ExcuseAccepted':
      return { period: event.data.period, ...present([event.data.text]) };
    case 'EvaluationMade': {
      const { period, evaluator, grade, note } = event.data;
      return { period, by: evaluator, grade, ...present([note]) };
    }
    case 'CriticismIssued':
      return { period: event.data.period, by: event.data.by, ...present([event.data.what]) };
    case 'FlagConfirmed':
      return { period: event.data.period, by: event.data.by };
    case 'FlagCleared':
      return { period: event.data.period, by: event.data.by, ...present([event.data.text]) };
    default:
      return {};
  }
};

/** The document that a fact itself names, or that it was recorded with. */
export const documentNamed = ({ data, meta }: DomainEvent): DocumentId | undefined => {
  if ('basis' in data && data.basis !== undefined) return data.basis.document;
  if ('document' in data && typeof data.document === 'string') return data.document;
  return meta.document?.document;
};
