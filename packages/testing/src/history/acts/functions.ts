import { entrustFunction, withdrawFunction } from '@donghanh/core';
import { type Act, once, pick } from '../step.ts';
import { documentOf } from './documents.ts';

export const functions = {
  entrustFunction: (scene, { name, a, b, c }) => {
    const agency = pick(scene.desk.facts('AgencyRegistered'), a)?.data.agency;
    const document = once(2, c) ? documentOf(scene, c) : undefined;
    const entrusted = { function: `chuc-nang-${b % 3}`, name, on: scene.on };
    return (
      agency &&
      entrustFunction({
        ...entrusted,
        agency,
        ...(once(3, c) && { post: 'Giám đốc' }),
        ...(document !== undefined && { document }),
      })
    );
  },
  withdrawFunction: (scene, { a }) => {
    const known = pick(scene.desk.facts('FunctionEntrusted'), a)?.data.function;
    return known && withdrawFunction({ function: known, on: scene.on });
  },
} satisfies Record<string, Act>;
