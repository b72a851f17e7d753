import {
  addressLines,
  basisLines,
  capitals,
  nationalTitle,
  numberLine,
  placeLine,
  recipientLines,
  withUnitWhole,
} from '../official/lines.ts';
import { type Official, OfficialType } from '../official/official.ts';
import { visibleText } from '../render/format/index.ts';

/** What makes a document of Decree 30, as the template sets it. */
export interface Letter {
  readonly parent?: string;
  readonly body: string;
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  readonly place: string;
  readonly type: string;
  readonly subject: string;
  readonly to: readonly string[];
  readonly bases: readonly string[];
  readonly recipients: readonly string[];
  readonly capacity: readonly string[];
  readonly name: string;
}

const shown = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => visibleText(line));
const body = (name: string): string => capitals(withUnitWhole(visibleText(name)));

/** The lines of an official document: the same as in Word. */
export const letterOf = (official: Official): Letter => ({
  ...(official.parentBody !== undefined && { parent: body(official.parentBody) }),
  body: body(official.issuingBody),
  nation: nationalTitle.name,
  motto: nationalTitle.motto,
  number: visibleText(numberLine(official)),
  place: visibleText(placeLine(official)),
  type: capitals(OfficialType.labels[official.docType].vi),
  subject: visibleText(official.subject),
  to: shown(addressLines(official)),
  bases: shown(basisLines(official)),
  recipients: shown(recipientLines(official)),
  capacity: shown(official.signer.capacity).map(capitals),
  name: visibleText(official.signer.name),
});
