import { allCommands, decodeWith, type Ledger } from '@donghanh/core';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from '../http/problem.ts';
import { mayExecute } from '../people/may-execute.ts';
import { type SignedIn, signedIn } from '../people/signed-in.ts';
import { actorOf } from '../people/users.ts';
import { CommandHeaders, CommandRequest } from './request.ts';

/** No command of the model is a tenth as large. */
const LARGEST_BODY = 256 * 1024;

const known: ReadonlySet<string> = new Set(allCommands.map(({ type }) => type));

/** `POST /api/commands/MakePledge`: each command of the model, by its name. */
export const commandRoutes = (ledger: Ledger, secret: string): Hono<SignedIn> => {
  const routes = new Hono<SignedIn>();
  const limit = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (c) => {
      // The rest of it is not read: the next request needs another connection.
      c.header('connection', 'close');
      return problem(c, { _tag: 'TooLarge' });
    },
  });

  routes.post('/:type', signedIn(secret), limit, async (c) => {
    const type = c.req.param('type');
    if (!known.has(type)) {
      return problem(c, { _tag: 'UnknownCommand', command: type, message: type });
    }
    // A page of another site can send text, but not JSON under its own name.
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
      return problem(c, { _tag: 'NotSentAsJson' });
    }
    let body: unknown;
    try {
      body = await c.req.json();
    } catch {
      return problem(c, { _tag: 'NotJson' });
    }
    const request = decodeWith(CommandRequest)(body);
    if (request._tag === 'Left') {
      return problem(c, { _tag: 'MalformedRequest', misfits: request.left });
    }
    const headers = decodeWith(CommandHeaders)({
      'idempotency-key': c.req.header('idempotency-key'),
    });
    if (headers._tag === 'Left') {
      return problem(c, { _tag: 'MalformedRequest', misfits: headers.left });
    }
    const user = c.get('user');
    const { input, ...said } = request.right;
    if (!mayExecute(user, type, input)) return problem(c, { _tag: 'Forbidden', command: type });

    const commandId = headers.right['idempotency-key'];
    const done = await ledger.execute(
      { type, input },
      { actor: actorOf(user), ...said, ...(commandId !== undefined && { commandId }) },
    )();
    if (done._tag === 'Left') return problem(c, done.left);
    const [first] = done.right.refs;
    if (first !== undefined) c.header('location', `/api/facts/${encodeURIComponent(first)}`);
    return c.json(done.right, done.right.alreadyDone ? 200 : 201);
  });
  return routes;
};
