import type { Bilingual } from '@donghanh/core';
import type { Failure } from './failures.ts';

/** How a failure is told over HTTP. */
export interface Telling {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503 | 507;
  readonly sentence: Bilingual;
}

const told = (status: Telling['status'], vi: string, en: string): Telling => ({
  status,
  sentence: { vi, en },
});

const broken = told(
  500,
  'Máy chủ gặp lỗi; người quản trị tìm thấy nguyên nhân trong nhật ký.',
  'The server failed; its administrator finds the cause in the log.',
);
const busy = told(
  503,
  'Kho dữ liệu đang bận; hãy thử lại sau ít phút.',
  'The store is busy; try again in a moment.',
);
const malformed = told(
  422,
  'Nội dung gửi lên không hợp lệ; xem các trường được nêu.',
  'What was sent does not fit; see the fields that are named.',
);

/**
 * Status and sentence of every failure. 409: the state of things says no, or somebody else was first.
 * 422: the fields do not fit. 503: the same again may work. A refusal has a sentence of its own.
 */
export const tellings: Readonly<Record<Failure['_tag'], Telling>> = {
  NotSignedIn: told(401, 'Cần đăng nhập.', 'Sign in first.'),
  Forbidden: told(403, 'Tài khoản này không được làm việc đó.', 'This account may not do that.'),
  NotFound: told(404, 'Không có địa chỉ này.', 'There is no such address.'),
  NotJson: told(400, 'Nội dung gửi lên không phải JSON.', 'What was sent is not JSON.'),
  NotSentAsJson: told(
    415,
    'Hãy gửi JSON với Content-Type: application/json.',
    'Send JSON, with Content-Type: application/json.',
  ),
  TooLarge: told(413, 'Nội dung gửi lên quá lớn.', 'What was sent is too large.'),
  MalformedRequest: malformed,
  MalformedCommand: malformed,
  MalformedContext: malformed,
  InvalidAsOf: told(
    422,
    'Ngày hỏi không hợp lệ; xem trường được nêu.',
    'The dates of the question cannot be read; see the field that is named.',
  ),
  UnknownCommand: told(404, 'Không có lệnh này.', 'No command is called so.'),
  NoSuchFact: told(404, 'Không có sự kiện này.', 'There is no such fact.'),
  UnknownDecision: told(404, 'Không có quyết định này.', 'There is no such decision.'),
  Refused: told(409, 'Không ghi được.', 'Refused.'),
  Contended: told(
    409,
    'Người khác vừa ghi vào cùng hồ sơ; hãy thử lại.',
    'Others were writing to the same record; try again.',
  ),
  Cancelled: told(503, 'Yêu cầu đã bị ngừng.', 'The request was stopped.'),
  StoreBusy: busy,
  StoreClosed: told(503, 'Máy chủ đang dừng.', 'The server is stopping.'),
  StoreReadOnly: told(503, 'Kho dữ liệu chỉ cho đọc.', 'The store is open for reading only.'),
  StoreFull: told(507, 'Kho dữ liệu hết chỗ; chưa ghi gì.', 'The store is full; nothing was kept.'),
  StoreTooNew: broken,
  StoreDamaged: broken,
  StoreError: broken,
  BadEvent: broken,
  ProjectionBroke: broken,
  Unexpected: broken,
};
