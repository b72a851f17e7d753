import { allCommands, allEvents } from '@donghanh/core';
import { lawfulHistory } from '@donghanh/testing';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../src/openapi/document.ts';
import { views } from '../src/views/views.ts';
import { running } from './running.ts';

const document = JSON.parse(JSON.stringify(openApi())) as {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: object }>>;
  components: { schemas: Record<string, object> };
};

describe('the OpenAPI document', () => {
  it('is one, of version 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('knows every command, view and event, and tells them apart', () => {
    expect(Object.keys(document.paths)).toEqual([
      ...allCommands.map(({ type }) => `/api/commands/${type}`),
      '/api/views',
      ...Object.keys(views).map((name) => `/api/views/${name}`),
      '/api/facts',
      '/api/facts/{ref}',
      '/api/facts/{ref}/decision',
      '/live',
      '/healthz',
      '/readyz',
    ]);
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(document.components.schemas).sort()).toEqual(
      [
        ...['Executed', 'FactsPage', 'Problem'],
        ...allCommands.map(({ type }) => type),
        ...allEvents.map(({ type }) => type),
      ].sort(),
    );
  });

  it('says how each command may be answered', () => {
    expect(
      Object.keys(document.paths['/api/commands/MakePledge']?.['post']?.responses ?? {}),
    ).toEqual(['200', '201', '400', '401', '403', '409', '413', '415', '422', '500', '503', '507']);
  });

  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', components: document.components });
  const fits = (name: string, value: unknown) => {
    const check =
      ajv.getSchema(`api#/components/schemas/${name}`) ?? expect.fail(`no schema ${name}`);
    return check(value);
  };

  it('takes every command and every fact that a history can hold', () => {
    fc.assert(
      fc.property(lawfulHistory(), ({ executed, events }) => {
        for (const { command } of executed) {
          const sent = JSON.parse(JSON.stringify(command.input)) as unknown;
          if (!fits(command.type, sent)) expect.fail(`${command.type}: ${JSON.stringify(sent)}`);
        }
        for (const { type, data } of events) {
          if (!fits(type, data)) expect.fail(`${type}: ${JSON.stringify(data)}`);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('does not take what the codecs refuse', () => {
    const pledge = { agency: 'so-mot', commune: 'xa-a', on: '2021-03-01', amount: 1 };
    expect(fits('MakePledge', pledge)).toBe(true);
    expect(fits('MakePledge', { ...pledge, amount: 0.5 })).toBe(false);
    expect(fits('MakePledge', { ...pledge, agency: 'Sở Một' })).toBe(false);
    expect(fits('MakePledge', { ...pledge, colour: 'red' })).toBe(false);
    expect(fits('MakePledge', { agency: 'so-mot' })).toBe(false);
  });

  describe('is kept to by the program', () => {
    let app: Awaited<ReturnType<typeof running>>;
    beforeAll(async () => {
      app = await running();
    });
    afterAll(() => app.end());

    const good = { agency: 'so-mot', commune: 'xa-a', on: '2021-03-01', amount: 1 };
    const key = { 'idempotency-key': '019ac000-0000-7000-8000-0000000000dd' };
    const assign = {
      agency: 'so-mot',
      commune: 'xa-a',
      from: '2022-01-01',
      basis: { document: 'qd-phan-cong' },
    };
    it.each([
      [201, 'Executed', 'so-mot', 'MakePledge', { input: good }, key],
      [200, 'Executed', 'so-mot', 'MakePledge', { input: good }, key],
      [400, 'Problem', 'so-mot', 'MakePledge', '{', {}],
      [401, 'Problem', 'nobody', 'MakePledge', { input: good }, {}],
      [403, 'Problem', 'kiem-toan', 'MakePledge', { input: good }, {}],
      [409, 'Problem', 'ban-dan-toc', 'MakeAssignment', { input: assign }, {}],
      [422, 'Problem', 'so-mot', 'MakePledge', { input: { ...good, amount: -1 } }, {}],
    ])('%i is a documented %s', async (status, name, user, type, body, headers) => {
      const answer = await app.give(user, type, body, headers);
      expect(answer.status).toBe(status);
      const { responses = {} } = document.paths[`/api/commands/${type}`]?.['post'] ?? {};
      expect(responses).toMatchObject({
        [status]: {
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
        },
      });
      expect(fits(name, await answer.json())).toBe(true);
    });

    it('the history is a documented page', async () => {
      const page = (await (await app.ask('/api/facts', 'kiem-toan')).json()) as object;
      expect(fits('FactsPage', page)).toBe(true);
      expect(fits('FactsPage', { ...page, next: 'x' })).toBe(false);
    });

    it('it gives the document itself', async () => {
      const answer = await app.ask('/api/openapi.json');
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect(await answer.json()).toEqual(document);
    });
  });
});
