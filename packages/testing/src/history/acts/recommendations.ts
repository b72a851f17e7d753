import {
  addDays,
  adviseOnRecommendation,
  considerRecommendation,
  RecommendationOutcome,
  receiveRecommendation,
  routeRecommendation,
  submitRecommendation,
} from '@donghanh/core';
import { type Act, once, pick, pickOf, type Scene } from '../step.ts';
import { submitterOf } from './addressees.ts';
import { pairOf } from './assignments.ts';

/** A recommendation that was submitted; undefined before the first. */
const recommendationOf = ({ desk }: Scene, n: number) =>
  pick(desk.facts('RecommendationSubmitted'), n)?.data.recommendation;

export const recommendations = {
  submitRecommendation: (scene, { name, a, b, c }) => {
    const { desk, on } = scene;
    const [by, about] = [submitterOf(scene, a, b), once(2, c) ? pairOf(scene, c) : undefined];
    const recommendation = `kien-nghi-${desk.facts('RecommendationSubmitted').length + 1}`;
    const said = { subject: name, text: name, on };
    return by && submitRecommendation({ recommendation, by, ...said, ...(about && { about }) });
  },
  routeRecommendation: (scene, { a, b }) => {
    const recommendation = recommendationOf(scene, a);
    const to = pick(scene.desk.facts('FunctionEntrusted'), b)?.data.function;
    const due = once(2, b) && { due: addDays(scene.day, b % 100) };
    return (
      recommendation && to && routeRecommendation({ recommendation, to, on: scene.on, ...due })
    );
  },
  receiveRecommendation: (scene, { a }) => {
    const recommendation = pick(scene.desk.facts('RecommendationRouted'), a)?.data.recommendation;
    return recommendation && receiveRecommendation({ recommendation, on: scene.on });
  },
  considerRecommendation: (scene, { name, a, b }) => {
    const recommendation = recommendationOf(scene, a);
    const outcome = pickOf(RecommendationOutcome.codes, b);
    return (
      recommendation &&
      considerRecommendation({ recommendation, outcome, reason: name, on: scene.on })
    );
  },
  adviseOnRecommendation: (scene, { name, a }) => {
    const done = pick(scene.desk.facts('RecommendationConsidered'), a)?.data.recommendation;
    return done && adviseOnRecommendation({ recommendation: done, advice: name, on: scene.on });
  },
} satisfies Record<string, Act>;
