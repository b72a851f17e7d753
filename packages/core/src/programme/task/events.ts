import { defineEvent } from '../../event/define-event.ts';
import { Addressee } from '../../vocabulary/addressee.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { CommitteeId, DocumentId, TaskId } from '../../vocabulary/ids.ts';
import { Name, Text } from '../../vocabulary/text.ts';

/** Somebody is given a task (giao nhiệm vụ): a function, an agency, a commune or a district. */
export const TaskGiven = defineEvent({
  type: 'TaskGiven',
  codec: fields(
    'TaskGiven',
    { task: TaskId, to: Addressee, by: Name, what: Text },
    {
      /** The last day on which it is in time. */
      due: LocalDate,
      /** The committee that it is about or that gives it. */
      committee: CommitteeId,
      document: DocumentId,
    },
  ),
  title: { vi: 'Giao nhiệm vụ', en: 'Task given' },
  serves: 'S10a, S10b',
  effective: 'the day on which it was given',
  example: {
    task: 'kien-toan-bcd-2022',
    to: { kind: 'function', id: 'thuong-truc-giam-ngheo' },
    by: 'UBND tỉnh Nghệ An',
    what: 'Tham mưu kiện toàn Ban Chỉ đạo',
  },
});

/** The one who has the task says how far it is. */
export const TaskReported = defineEvent({
  type: 'TaskReported',
  codec: fields('TaskReported', { task: TaskId, what: Text }, { document: DocumentId }),
  title: { vi: 'Báo cáo tiến độ nhiệm vụ', en: 'Task reported on' },
  serves: 'S10a',
  effective: 'the day of the report',
  example: { task: 'kien-toan-bcd-2022', what: 'Đã lấy ý kiến các sở, ngành' },
});

/** The task is done. */
export const TaskCompleted = defineEvent({
  type: 'TaskCompleted',
  codec: fields('TaskCompleted', { task: TaskId, outcome: Text }, { document: DocumentId }),
  title: { vi: 'Hoàn thành nhiệm vụ', en: 'Task completed' },
  serves: 'S10a',
  effective: 'the day on which it was done',
  example: { task: 'kien-toan-bcd-2022', outcome: 'Đã trình UBND tỉnh dự thảo quyết định' },
});

/** The task is taken back. */
export const TaskWithdrawn = defineEvent({
  type: 'TaskWithdrawn',
  codec: fields('TaskWithdrawn', { task: TaskId, why: Text }, { document: DocumentId }),
  title: { vi: 'Rút nhiệm vụ', en: 'Task withdrawn' },
  serves: 'S10a',
  effective: 'the day from which it no longer stands',
  example: { task: 'kien-toan-bcd-2022', why: 'Ban Chỉ đạo được hợp nhất' },
});
