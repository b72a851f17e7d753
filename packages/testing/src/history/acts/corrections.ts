import { correctFact, type DomainEvent, recallFact } from '@donghanh/core';
import { type Act, once, pick, type Scene, type Step } from '../step.ts';
import { documentOf } from './documents.ts';

/** The data of a fact with another amount, value or name, where it has one. */
const otherwise = ({ data }: DomainEvent, { amount, name }: Step): object => ({
  ...data,
  ...('amount' in data && { amount }),
  ...('value' in data && typeof data.value === 'number' && { value: amount }),
  ...('name' in data && { name }),
});

const grounds = (scene: Scene, { name, c }: Step) => {
  const document = documentOf(scene, c);
  const { on } = scene;
  return document && { reason: name, document: { document }, on };
};

export const corrections = {
  correctFact: (scene, step) => {
    const { a, b } = step;
    const facts = scene.desk.events.filter(({ type }) => !type.startsWith('Fact'));
    const [fact, why] = [pick(facts, a), grounds(scene, step)];
    if (!fact || !why) return undefined;
    const { stream, version, type, effectiveOn } = fact;
    // An error of form is put right by an official letter; a document of another kind tells content.
    const issued = scene.desk.facts('DocumentIssued');
    const letter = issued.some(
      ({ data }) => data.document === why.document.document && data.kind === 'letter',
    );
    return correctFact({
      stream,
      target: version,
      ...why,
      kind: letter ? 'form' : 'content',
      replacement: {
        type,
        effectiveOn: once(3, b) ? scene.on : effectiveOn,
        data: otherwise(fact, step),
      },
    });
  },
  /** Of any fact, a correction too: that restores what was before it. */
  recallFact: (scene, step) => {
    const [fact, why] = [pick(scene.desk.events, step.a), grounds(scene, step)];
    return fact && why && recallFact({ stream: fact.stream, target: fact.version, ...why });
  },
} satisfies Record<string, Act>;
