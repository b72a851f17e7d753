import {
  citeDocument,
  concludeReview,
  correctDocument,
  DocumentKind,
  DocumentRelation,
  defineScope,
  delistCommune,
  delistDistrict,
  endScope,
  issueDocument,
  type LocalDate,
  listCommune,
  listDistrict,
  Metric,
  openProgramme,
  recallDocument,
  replaceDocument,
  ScopeKind,
  stateFigure,
} from '@donghanh/core';
import { type Act, once, pick, pickOf, type Scene } from '../step.ts';

/** A document that was issued; undefined before the first. */
export const documentOf = ({ desk }: Scene, n: number) =>
  pick(desk.facts('DocumentIssued'), n)?.data.document;

const first = '2012-01-01' as LocalDate;

export const documents = {
  openProgramme: ({ on }, { name }) =>
    openProgramme({ name, province: 'Nghệ An', standingBody: 'Sở LĐTBXH', on }),
  issueDocument: (scene, { name, a, b, c }) => {
    const related = once(3, c) ? documentOf(scene, a) : undefined;
    const relation = pickOf(DocumentRelation.codes, b);
    return issueDocument({
      document: `van-ban-${scene.desk.facts('DocumentIssued').length + 1}`,
      kind: pickOf(DocumentKind.codes, a),
      issuer: 'UBND tỉnh',
      title: name,
      on: scene.on,
      ...(once(2, b) && { signer: name }),
      ...(related !== undefined && { relations: [{ relation, document: related }] }),
    });
  },
  citeDocument: (scene, { name, a }) => {
    const document = documentOf(scene, a);
    return document && citeDocument({ document, citedAs: name, on: scene.on });
  },
  replaceDocument: (scene, { a, b }) => {
    const [document, by] = [documentOf(scene, a), documentOf(scene, b)];
    return document && by && replaceDocument({ document, by, on: scene.on });
  },
  correctDocument: (scene, { name, a, b }) => {
    const [document, by] = [documentOf(scene, a), once(2, a) ? documentOf(scene, b) : undefined];
    const what = `sửa "${name}"`;
    return document && correctDocument({ document, what, on: scene.on, ...(by && { by }) });
  },
  recallDocument: (scene, { a }) => {
    const document = documentOf(scene, a);
    return document && recallDocument({ document, on: scene.on });
  },
  defineScope: ({ desk, on }, { name, a }) => {
    const scope = `pham-vi-${desk.facts('ScopeDefined').length + 1}`;
    return defineScope({ scope, kind: pickOf(ScopeKind.codes, a), name, on });
  },
  endScope: ({ desk, on }, { a }) => {
    const scope = pick(desk.facts('ScopeDefined'), a)?.data.scope;
    return scope && endScope({ scope, on });
  },
  listCommune: ({ desk, on }, { a, b }) => {
    const scope = pick(desk.facts('ScopeDefined'), a)?.data.scope;
    const commune = pick(desk.facts('CommuneRegistered'), b)?.data.commune;
    return scope && commune && listCommune({ scope, commune, on });
  },
  delistCommune: ({ desk, on }, { a }) => {
    const listed = pick(desk.facts('CommuneListed'), a)?.data;
    return listed && delistCommune({ ...listed, on });
  },
  listDistrict: ({ desk, on }, { a, b }) => {
    const scope = pick(desk.facts('ScopeDefined'), a)?.data.scope;
    const district = pick(desk.facts('DistrictRegistered'), b)?.data.district;
    return scope && district && listDistrict({ scope, district, on });
  },
  delistDistrict: ({ desk, on }, { a }) => {
    const listed = pick(desk.facts('DistrictListed'), a)?.data;
    return listed && delistDistrict({ ...listed, on });
  },
  stateFigure: (scene, { name, a, b, amount }) => {
    const document = once(2, b) ? documentOf(scene, b) : undefined;
    return stateFigure({
      figure: `so-lieu-${scene.desk.facts('FigureStated').length + 1}`,
      metric: pickOf(Metric.codes, a),
      about: name,
      from: first,
      to: scene.day,
      stated: { value: String(amount), qualifier: 'nearly', raw: `gần ${amount}` },
      on: scene.on,
      ...(document !== undefined && { document }),
    });
  },
  concludeReview: (scene, { a }) => {
    const document = documentOf(scene, a);
    const span = { from: first, to: scene.day, final: once(2, a), on: scene.on };
    return concludeReview({ ...span, ...(document !== undefined && { document }) });
  },
} satisfies Record<string, Act>;
