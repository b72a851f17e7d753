import type { Uuid } from '@donghanh/core';
import { v5 } from 'uuid';

/** The namespace of this history's commands. */
const namespace = '6f1d2c1e-8f6b-5a3c-9d0e-2b7a4c5e9f10';

/** The id of a step's command: the same in every build, so that building again changes nothing. */
export const commandIdOf = (key: string): Uuid => v5(key, namespace) as Uuid;
