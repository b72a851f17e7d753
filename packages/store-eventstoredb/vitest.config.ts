import { mergeConfig } from 'vitest/config';
import { project } from '../../vitest.shared.ts';

// A process for each file: the clients of EventStoreDB and KurrentDB cannot be loaded in one.
export default mergeConfig(project('store-eventstoredb'), { test: { isolate: true } });
