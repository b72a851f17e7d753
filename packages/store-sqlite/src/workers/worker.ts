import { parentPort, workerData } from 'node:worker_threads';
import { foldPart, type PartTask } from './fold-part.ts';

// Started by `replayInWorkers` with its task.
const task: PartTask = workerData;
void foldPart(task).then((result) => parentPort?.postMessage(result));
