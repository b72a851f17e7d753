import {
  allEvents,
  type Catalogue,
  Decimal,
  defineCatalogue,
  EvaluationMade,
  fields,
} from '@donghanh/core';

const { required, optional } = EvaluationMade.codec;

/** Evaluations as an earlier version might have written them: the score as text. */
const scoreAsText = {
  version: 1,
  codec: fields('EvaluationMade before', required, { ...optional, score: Decimal }),
  upcast: ({ score, ...rest }: { readonly score?: string }) =>
    score === undefined ? rest : { ...rest, score: Number(score) },
};

const built = defineCatalogue(
  allEvents.map((definition) =>
    definition.type === EvaluationMade.type
      ? { ...EvaluationMade, version: 2, earlier: [scoreAsText] }
      : definition,
  ),
);
if (built._tag === 'Left') throw new Error(built.left.message);

/** The events of the model, one of them with a former version: a thirtieth of the history is upcast. */
export const catalogue: Catalogue = built.right;
