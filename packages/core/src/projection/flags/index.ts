export { effectiveness } from './effectiveness.ts';
export type { GivenVerdict } from './given-verdicts.ts';
export { resultLabels, stageLabels, verdictLabels } from './labels.ts';
export { type VerdictsUnder, verdictsUnder } from './verdicts-under.ts';
export * from './view.ts';
