import { canonicalJson } from '../../model/canonical-json.ts';
import type { ReportModel } from '../../model/report.ts';

/**
 * A report as the model itself: canonical JSON, every figure with all facts behind it, texts of
 * strangers whole and unchanged. Of the object without its `hash`, the canonical JSON has the
 * SHA-256 `hash`: {@link hashOf} checks it.
 */
export const renderJson = (report: ReportModel): string => `${canonicalJson(report)}\n`;
