// A stand-in for EventStoreDB: it speaks the vendor's protocol, built from the service definitions that
// come with the vendor's client, over a real socket. It is NOT EventStoreDB. It shows what the client
// and this package do when a server answers so; it proves nothing about what a server does.

import gossipService from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import featuresService from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import streamsService from '@eventstore/db-client/generated/streams_grpc_pb.js';
import {
  Metadata,
  Server,
  ServerCredentials,
  type ServerReadableStream,
  type ServerWritableStream,
  type ServiceError,
  type sendUnaryData,
} from '@grpc/grpc-js';
import { type Log, newLog } from './log.ts';
import {
  type AppendRequest,
  appendAnswer,
  appendAsked,
  caughtUp,
  confirmation,
  eventAnswer,
  notFoundAnswer,
  type ReadRequest,
} from './messages.ts';
import { selected, subscribed } from './reading.ts';

/** What the server does to one call, instead of serving it. */
export type Fault =
  /** Does nothing, and says nothing. */
  | 'silent'
  /** Does what is asked, and says nothing. */
  | 'done but silent'
  /** Answers a second late. */
  | 'late'
  /** Does nothing, and fails with this code of gRPC or this exception of EventStoreDB. */
  | { readonly code: number; readonly exception?: string }
  /** Does what is asked, and fails with this code. */
  | { readonly doneButCode: number };

export interface FakeServer {
  readonly port: number;
  readonly log: Log;
  /** Faults for the next calls of each kind, in order; calls beyond are served. */
  readonly next: { readonly append: Fault[]; readonly read: Fault[]; readonly subscribe: Fault[] };
  /** Calls so far. */
  readonly calls: { append: number; batchAppend: number; read: number; subscribe: number };
  /** Calls that are open: reads and subscriptions that nobody ended. */
  readonly open: () => number;
  /** Ends every subscription with a failure. */
  readonly dropSubscriptions: () => void;
  /** Called when an append has arrived, before it is looked at. */
  beforeAppend: (() => void) | undefined;
  /** The port of the leader of its cluster, as this server tells it. Itself, unless told otherwise. */
  leader: number;
  /** Old servers say no position within a stream. */
  positions: 'both' | 'none';
  readonly stop: () => Promise<void>;
}

type Reader = ServerWritableStream<ReadRequest, ReturnType<typeof confirmation>>;

const sendAll = async (call: Reader, answers: Iterable<ReturnType<typeof confirmation>>) => {
  for (const answer of answers) {
    if (call.cancelled) return;
    if (!call.write(answer)) await new Promise((resolve) => call.once('drain', resolve));
  }
};

export const startFakeServer = async (): Promise<FakeServer> => {
  const log = newLog();
  const next: FakeServer['next'] = { append: [], read: [], subscribe: [] };
  const calls = { append: 0, batchAppend: 0, read: 0, subscribe: 0 };
  const openReads = new Set<Reader>();
  const subscriptions = new Set<Reader>();
  const state: Pick<FakeServer, 'positions' | 'beforeAppend' | 'leader'> = {
    leader: 0,
    positions: 'both',
    beforeAppend: undefined,
  };

  const failure = (code: number, exception?: string): Partial<ServiceError> => {
    const metadata = new Metadata();
    if (exception !== undefined) {
      metadata.set('exception', exception);
      metadata.set('stream-name', 'a-stream');
      metadata.set('maximum-append-size', '1048576');
      metadata.set('leader-endpoint-host', '127.0.0.1');
      metadata.set('leader-endpoint-port', String(state.leader));
    }
    return { code, details: 'as the test wants it', metadata };
  };

  const append = (
    call: ServerReadableStream<AppendRequest, ReturnType<typeof appendAnswer>>,
    callback: sendUnaryData<ReturnType<typeof appendAnswer>>,
  ): void => {
    calls.append += 1;
    const fault = next.append.shift();
    const requests: AppendRequest[] = [];
    call.on('error', () => undefined);
    call.on('data', (request: AppendRequest) => requests.push(request));
    call.on('end', () => {
      state.beforeAppend?.();
      if (fault === 'silent') return;
      if (typeof fault === 'object' && 'code' in fault) {
        return callback(failure(fault.code, fault.exception));
      }
      const { stream, expected, proposed } = appendAsked(requests);
      if (expected === undefined) return callback(failure(3));
      const answer = log.append(stream, expected, proposed);
      if (fault === 'done but silent') return;
      if (fault === 'late') {
        setTimeout(() => callback(null, appendAnswer(answer, expected)), 1000);
        return;
      }
      if (typeof fault === 'object') return callback(failure(fault.doneButCode));
      // Every other answer without a position: the client's result may lack it.
      callback(null, appendAnswer(answer, expected, calls.append % 2 === 0));
    });
  };

  const subscribe = async (call: Reader): Promise<void> => {
    calls.subscribe += 1;
    const fault = next.subscribe.shift();
    if (typeof fault === 'object') {
      call.emit('error', failure('code' in fault ? fault.code : fault.doneButCode));
      return;
    }
    if (fault === 'silent') return;
    const { after, wanted } = subscribed(call.request);
    subscriptions.add(call);
    const waiting = log.events.filter((event) => event.position > after && wanted(event));
    const stop = log.listen((event) => {
      if (wanted(event)) call.write(eventAnswer(event, 'both'));
    });
    call.on('cancelled', () => {
      stop();
      subscriptions.delete(call);
    });
    call.write(confirmation());
    for (const event of waiting) call.write(eventAnswer(event, 'both'));
    call.write(caughtUp());
  };

  const read = async (call: Reader): Promise<void> => {
    if (call.request.getOptions()?.hasSubscription()) return subscribe(call);
    calls.read += 1;
    const fault = next.read.shift();
    openReads.add(call);
    call.on('cancelled', () => openReads.delete(call));
    if (fault === 'silent' || fault === 'done but silent') return;
    if (fault === 'late') await new Promise((resolve) => setTimeout(resolve, 1000));
    else if (fault !== undefined) {
      openReads.delete(call);
      const [code, exception] =
        'code' in fault ? [fault.code, fault.exception] : [fault.doneButCode, undefined];
      call.emit('error', failure(code, exception));
      return;
    }
    const found = selected(log, call.request);
    const stream = call.request.getOptions()?.getStream();
    await sendAll(
      call,
      found === undefined
        ? [notFoundAnswer('donghanh')]
        : found.map((kept) => eventAnswer(kept, stream === undefined ? 'both' : state.positions)),
    );
    openReads.delete(call);
    call.end();
  };

  const refuse = (call: { emit: (name: 'error', error: unknown) => unknown }): void => {
    call.emit('error', failure(12));
  };
  const unimplemented = (_: unknown, callback: sendUnaryData<never>): void => callback(failure(12));

  const server = new Server();
  server.addService(streamsService.StreamsService, {
    read: (call: Reader) => void read(call),
    append,
    batchAppend: (call: Parameters<typeof refuse>[0]) => {
      calls.batchAppend += 1;
      refuse(call);
    },
    delete: unimplemented,
    tombstone: unimplemented,
  });
  server.addService(featuresService.ServerFeaturesService, {
    getSupportedMethods: (
      _: unknown,
      callback: sendUnaryData<InstanceType<typeof features.SupportedMethods>>,
    ) => {
      const supported = new features.SupportedMethods();
      supported.setEventStoreServerVersion('22.10.0');
      const method = new features.SupportedMethod();
      method.setServiceName('event_store.client.streams.streams');
      method.setMethodName('batchappend');
      supported.addMethods(method);
      callback(null, supported);
    },
  });
  const members = () => {
    const { LEADER, FOLLOWER } = gossip.MemberInfo.VNodeState;
    return [...new Set([port, state.leader])].map((each) => {
      const member = new gossip.MemberInfo();
      const endPoint = new gossip.EndPoint();
      endPoint.setAddress('127.0.0.1');
      endPoint.setPort(each);
      member.setHttpEndPoint(endPoint);
      member.setIsAlive(true);
      member.setState(each === state.leader ? LEADER : FOLLOWER);
      return member;
    });
  };
  server.addService(gossipService.GossipService, {
    read: (_: unknown, callback: sendUnaryData<InstanceType<typeof gossip.ClusterInfo>>) => {
      const cluster = new gossip.ClusterInfo();
      cluster.setMembersList(members());
      callback(null, cluster);
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(error);
    });
  });

  state.leader = port;

  return Object.assign(state, {
    port,
    log,
    next,
    calls,
    open: () => openReads.size + subscriptions.size,
    dropSubscriptions: () => {
      for (const call of subscriptions) call.emit('error', failure(14));
      subscriptions.clear();
    },
    stop: async () => server.forceShutdown(),
  });
};
