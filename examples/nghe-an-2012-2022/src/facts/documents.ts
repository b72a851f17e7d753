import { citeDocument, issueDocument, replaceDocument } from '@donghanh/core';
import { derived, found, inferred } from '../history/source.ts';
import type { Step } from '../history/step.ts';
import { days, documents } from './ids.ts';

const province = 'UBND tỉnh Nghệ An';

type Issued = Parameters<typeof issueDocument>[0];

const issued = (knownOn: string, source: Step['source'], input: Issued): Step => ({
  key: `document/${input.document}`,
  knownOn,
  source,
  command: issueDocument(input),
});

const cited = (
  knownOn: string,
  source: Step['source'],
  input: Parameters<typeof citeDocument>[0],
): Step => ({
  key: `cited/${input.document}/${input.on}`,
  knownOn,
  source,
  command: citeDocument(input),
});

const replaced = (knownOn: string, source: Step['source'], document: string, by: string): Step => ({
  key: `replaced/${document}`,
  knownOn,
  source,
  command: replaceDocument({
    document,
    by,
    on: by === documents.decision2021 ? days.decision2021 : days.decision2209,
  }),
});

const quePhongSurvey = 'm.baonghean.vn 2634303 (khảo sát của Ban Dân tộc HĐND tỉnh, 10/2015)';

/** The documents on which the programme rests, from resolution 30a to decision 2209 of July 2022. */
export const documentSteps: readonly Step[] = [
  issued('2012-04-20', found('thuvienphapluat.vn'), {
    document: documents.resolution30a,
    kind: 'resolution',
    issuer: 'Chính phủ',
    title: 'Chương trình hỗ trợ giảm nghèo nhanh và bền vững đối với 61 huyện nghèo',
    number: '30a/2008/NQ-CP',
    on: '2008-12-27',
  }),
  issued('2012-04-23', found('baonghean.vn 61156; m.baonghean.vn 2634303'), {
    document: documents.decision1310,
    kind: 'decision',
    issuer: province,
    title: 'Phân công các cơ quan, đơn vị giúp đỡ các xã nghèo vùng miền Tây',
    number: '1310/QĐ-UBND',
    on: days.decision1310,
  }),
  issued(
    '2012-08-29',
    derived(
      'm.baonghean.vn 2477361',
      'Nguồn chỉ viện dẫn số và nội dung, ngày 28/8/2012. Số 1209 nhỏ hơn số 1310 của ngày 20/4/2012: nếu cùng năm thì ban hành trước hoặc trong ngày đó; nếu không thì từ năm trước.',
    ),
    {
      document: documents.decision1209,
      kind: 'decision',
      issuer: 'Chủ tịch UBND tỉnh Nghệ An',
      title: 'Giúp đỡ các xã nghèo ở 3 huyện Kỳ Sơn, Tương Dương, Quế Phong',
      number: '1209/QĐ-UBND',
      uncertainDate: {
        candidates: ['2011', '2012-04-20'],
        note: 'Chỉ biết có trước ngày 28/8/2012; muộn nhất là ngày của Quyết định 1310/QĐ-UBND',
      },
      on: '2012-04-20',
    },
  ),
  issued(
    '2013-04-10',
    inferred(
      'tienphong.vn 572657',
      'Bài chỉ ghi ngày 9/4; năm suy từ mã bài (2012 có khả năng nhất), cũng có thể là 2013. Ghi ngày muộn nhất.',
    ),
    {
      document: documents.criticism,
      kind: 'criticism',
      issuer: 'Chủ tịch UBND tỉnh Nghệ An',
      title: 'Phê bình 8 đơn vị không thực hiện nhiệm vụ giúp đỡ xã nghèo vùng miền Tây',
      signer: 'Hồ Đức Phớc',
      uncertainDate: {
        candidates: ['2012-04-09', '2013-04-09'],
        note: 'Nguồn ghi ngày 9/4, không ghi năm',
      },
      on: '2013-04-09',
    },
  ),
  issued('2014-05-20', found('baonghean.vn 61156'), {
    document: documents.decision2021,
    kind: 'decision',
    issuer: province,
    title: 'Phân công các cơ quan, đơn vị nhận giúp đỡ các xã nghèo vùng miền Tây tỉnh Nghệ An',
    numberRaw: '2021/QĐ-UBNA',
    number: '2021/QĐ-UBND',
    signer: 'Nguyễn Xuân Đường',
    relations: [{ relation: 'replaces', document: documents.decision1310 }],
    on: days.decision2021,
  }),
  replaced(
    '2014-05-20',
    found('baonghean.vn 61156'),
    documents.decision1310,
    documents.decision2021,
  ),
  cited('2015-10-31', found(quePhongSurvey), {
    document: documents.decision2021,
    citedAs: '2012/QĐ-UBND ngày 13/5/2014',
    on: '2015-10',
  }),
  cited('2015-10-31', found(quePhongSurvey), {
    document: documents.decision1310,
    citedAs: '1310/QĐ-UB',
    on: '2015-10',
  }),
  issued('2020-01-01', found('github.com/dvhcvn/data, lịch sử thay đổi'), {
    document: documents.resolution831,
    kind: 'resolution',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    title: 'Sắp xếp các đơn vị hành chính cấp xã thuộc tỉnh Nghệ An',
    number: '831/NQ-UBTVQH14',
    on: '2019',
  }),
  issued('2021-07-16', found('doki.vn; baonghean.vn 10228504'), {
    document: documents.decision861,
    kind: 'decision',
    issuer: 'Thủ tướng Chính phủ',
    title:
      'Danh sách các xã khu vực III, II, I thuộc vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2025',
    number: '861/QĐ-TTg',
    on: '2021-06-04',
  }),
  issued('2022-03-21', found('phapluatcongdong.vn 446038; baonghean.vn/fr 10237744'), {
    document: documents.decision353,
    kind: 'decision',
    issuer: 'Thủ tướng Chính phủ',
    title: 'Danh sách huyện nghèo, xã đặc biệt khó khăn vùng bãi ngang giai đoạn 2021-2025',
    number: '353/QĐ-TTg',
    on: '2022-03-15',
  }),
  issued(
    '2022-06-28',
    inferred(
      'Thông báo 439/TB-UBND ngày 28/6, theo bản tin',
      'Bản tin không ghi năm; năm 2022 suy từ Quyết định 2209 và kỳ tổng kết 2012-2022.',
    ),
    {
      document: documents.notice439,
      kind: 'notice',
      issuer: province,
      title:
        'Kết luận tổng kết 10 năm công tác ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An, giai đoạn 2012-2022',
      numberRaw: '439 / TB-UBND',
      number: '439/TB-UBND',
      on: days.notice439,
    },
  ),
  issued(
    '2022-07-29',
    found('baonghean.vn post263226', 'Nguồn ghi "Quyết định 2209"; ký hiệu /QĐ-UBND là suy luận.'),
    {
      document: documents.decision2209,
      kind: 'decision',
      issuer: province,
      title: 'Phân công các cơ quan, đơn vị nhận giúp đỡ các xã đặc biệt khó khăn tỉnh Nghệ An',
      numberRaw: '2209',
      number: '2209/QĐ-UBND',
      relations: [{ relation: 'basis', document: documents.notice439 }],
      on: days.decision2209,
    },
  ),
  replaced(
    '2022-07-29',
    inferred(
      'baonghean.vn post263226',
      'Nguồn chỉ nói Quyết định 2209 phân công lại sau Thông báo 439; việc thay thế Quyết định 2021 là suy luận.',
    ),
    documents.decision2021,
    documents.decision2209,
  ),
  issued(
    '2025-01-01',
    inferred(
      'github.com/dvhcvn/data, lịch sử thay đổi',
      'Số nghị quyết và năm ban hành chưa đối chiếu được với văn bản; danh mục ghi ngày 01/01/2025.',
    ),
    {
      document: documents.resolution1243,
      kind: 'resolution',
      issuer: 'Ủy ban Thường vụ Quốc hội',
      title: 'Sắp xếp đơn vị hành chính cấp huyện, cấp xã của tỉnh Nghệ An giai đoạn 2023-2025',
      number: '1243/NQ-UBTVQH15',
      on: '2024',
    },
  ),
  issued('2025-03-01', found('kinhtedothi.vn', 'Nguồn không ghi số nghị quyết.'), {
    document: documents.departments2025,
    kind: 'resolution',
    issuer: 'HĐND tỉnh Nghệ An',
    title: 'Sắp xếp các cơ quan chuyên môn thuộc UBND tỉnh (kỳ họp thứ 27, khóa XVIII)',
    on: '2025-02',
  }),
  issued('2025-06-16', found('nghean24h.vn a754168'), {
    document: documents.resolution1678,
    kind: 'resolution',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    title: 'Sắp xếp các đơn vị hành chính cấp xã của tỉnh Nghệ An năm 2025',
    number: '1678/NQ-UBTVQH15',
    on: '2025-06-16',
  }),
  issued('2025-06-19', found('nhansu.vn 662237'), {
    document: documents.circular13,
    kind: 'other',
    issuer: 'Bộ Nông nghiệp và Môi trường',
    title:
      'Phân định thẩm quyền của chính quyền địa phương 02 cấp, trong đó có lĩnh vực giảm nghèo',
    number: '13/2025/TT-BNNMT',
    on: '2025-06-19',
  }),
];
