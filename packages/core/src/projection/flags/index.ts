export { effectiveness } from './effectiveness.ts';
export { resultLabels, stageLabels, verdictLabels } from './labels.ts';
export * from './view.ts';
