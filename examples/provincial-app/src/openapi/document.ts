import { commandPaths } from './command-paths.ts';
import type { Part } from './parts.ts';
import { questionPaths } from './question-paths.ts';
import { schemas } from './schemas.ts';

/** The OpenAPI 3.1 document, made from the codecs that the program itself reads by. */
export const openApi = (): Part => ({
  openapi: '3.1.1',
  info: {
    title: 'Đồng Hành: Tỉnh Ví Dụ',
    version: '0.1.0',
    description:
      'Ghi nhận sự kiện và hỏi theo hai mốc thời gian. (Record facts, and ask as of two dates.) A refusal says why in both languages, Vietnamese first.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'commands', description: 'Ghi nhận (record)' },
    { name: 'views', description: 'Tra cứu (ask)' },
    { name: 'facts', description: 'Lịch sử (the history)' },
    { name: 'running', description: 'Vận hành (run)' },
  ],
  paths: { ...commandPaths(), ...questionPaths() },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    schemas: schemas(),
  },
});
