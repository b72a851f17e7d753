export { defaultPolicy } from './default-policy.ts';
export { definePolicy, Policy, type PolicyMisfits } from './policy.ts';
export { NoneEvidence } from './values.ts';
