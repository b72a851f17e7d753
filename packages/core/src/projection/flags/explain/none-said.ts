import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { AuthorityFinding } from '../case/authority.ts';
import type { FlagCase } from '../case/case.ts';
import type { NoneFound } from '../case/none-evidence.ts';
import type { OpenPromise } from '../case/promises.ts';
import { dated } from './cite.ts';
import { reportsOf } from './help-said.ts';
import { day, days, join, money, quote, say } from './say.ts';

/** What an authority found, with its document. */
export const findingSaid = (c: FlagCase, finding: AuthorityFinding): Bilingual => {
  const { data } = finding.fact;
  const when = dated(c.acc.documents, finding.fact);
  return finding.kind === 'criticism'
    ? say(
        `${data.by} phê bình đơn vị ${when.vi}: ${quote(finding.fact.data.what)}.`,
        `${data.by} criticised the agency on ${when.en}: ${quote(finding.fact.data.what)}.`,
      )
    : say(
        `${data.by} xác nhận cảnh báo ${when.vi}.`,
        `${data.by} confirmed the flag on ${when.en}.`,
      );
};

/** By when both should have reported, and how late they are. Each may have a deadline of its own. */
const lateSaid = ({ communeReports: commune, agencyReports: agency }: FlagCase): Bilingual => {
  const [due, late] = [day(commune.due), days(commune.daysLate)];
  if (commune.due === agency.due) {
    return say(
      `Hạn báo cáo là ${due.vi}; xã và đơn vị đều chưa báo cáo đủ kỳ, quá hạn ${late.vi}`,
      `Reports were due on ${due.en}; neither the commune nor the agency has reported on the whole period, ${late.en} late`,
    );
  }
  const [ownDue, ownLate] = [day(agency.due), days(agency.daysLate)];
  return say(
    `Hạn báo cáo của xã là ${due.vi}, của đơn vị là ${ownDue.vi}; cả hai đều chưa báo cáo đủ kỳ, quá hạn ${late.vi} và ${ownLate.vi}`,
    `The commune’s report was due on ${due.en}, the agency’s on ${ownDue.en}; neither has reported on the whole period, ${late.en} and ${ownLate.en} late`,
  );
};

const noReplySaid = (c: FlagCase, found: Extract<NoneFound, { kind: 'noReply' }>): Bilingual => {
  const { policy } = c;
  const late = lateSaid(c);
  const tolerated = days(policy.reportToleranceDays);
  const on = dated(c.acc.documents, found.reminder);
  const waited = days(found.days);
  const term = days(policy.reminderDays);
  return say(
    `${late.vi} (mức xem xét: từ ${tolerated.vi}). Đơn vị được đôn đốc ${on.vi}, không trả lời trong ${waited.vi} (mức xem xét: từ ${term.vi}).`,
    `${late.en} (considered from ${tolerated.en}). The agency was reminded on ${on.en} and has not answered for ${waited.en} (considered from ${term.en}).`,
  );
};

const foundSaid = (c: FlagCase, found: NoneFound): Bilingual => {
  switch (found.kind) {
    case 'nilLine': {
      const sources = reportsOf(
        c,
        found.lines.map((line) => ({ line })),
      );
      return say(
        `Xã báo cáo không phát sinh đối với đơn vị (${sources.vi}).`,
        `The commune reported nothing from the agency (${sources.en}).`,
      );
    }
    case 'noReply':
      return noReplySaid(c, found);
    case 'authorityFinding':
      return join(found.findings.map((finding) => findingSaid(c, finding)));
  }
};

/** The evidence that there was no help, but for a kind that has been told already. */
export const noneSaid = (c: FlagCase, told?: NoneFound['kind']): Bilingual | undefined => {
  const rest = c.none.filter(({ kind }) => kind !== told);
  return rest.length === 0 ? undefined : join(rest.map((found) => foundSaid(c, found)));
};

/** The agency's own report of nothing: told, and by itself no evidence that the policy accepts. */
export const ownNilSaid = (c: FlagCase): Bilingual | undefined => {
  if (c.ownNilLines.length === 0) return undefined;
  const sources = reportsOf(
    c,
    c.ownNilLines.map((line) => ({ line })),
  );
  return say(
    `Đơn vị tự báo cáo không phát sinh (${sources.vi}).`,
    `The agency itself reported nothing (${sources.en}).`,
  );
};

/** What was promised for the year and not delivered. */
export const promisesSaid = (c: FlagCase): Bilingual | undefined => {
  if (c.promises.length === 0) return undefined;
  const all = join(c.promises.map(promiseSaid), say(', ', ', '));
  return say(
    `Đơn vị đã ${all.vi} nhưng chưa bàn giao.`,
    `The agency ${all.en} and has not delivered.`,
  );
};

const promiseSaid = ({ kind, on, amount }: OpenPromise): Bilingual => {
  const date = day(on);
  const [vi, en] = kind === 'pledge' ? ['đăng ký', 'pledged'] : ['cam kết', 'committed'];
  const what = amount === undefined ? say('', 'help') : money(amount);
  return say(
    `${vi} hỗ trợ${amount === undefined ? '' : ` ${what.vi}`} (${date.vi})`,
    `${en} ${what.en} (${date.en})`,
  );
};
