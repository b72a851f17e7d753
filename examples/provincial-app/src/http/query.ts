import type { HonoRequest } from 'hono';

/** The query of an address. A param that is given twice is a list, which no codec here takes. */
export const queryOf = (request: HonoRequest): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(request.queries()).map(([key, values]) => [
      key,
      values.length === 1 ? values[0] : values,
    ]),
  );
