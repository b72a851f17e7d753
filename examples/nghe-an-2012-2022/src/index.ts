/**
 * The example history of Nghệ An, for other examples and for tests of your own.
 *
 * @module @donghanh/example-nghe-an-2012-2022
 */
export {
  type BuildFailure,
  type BuildProgress,
  type BuildResult,
  buildHistory,
} from './build-history.ts';
