import type { Position, StoreFailure } from '@donghanh/core';

// Every failure this store can give, each with its sentence: what is so, and what to do.

export const closed = (store: string): StoreFailure => ({
  _tag: 'StoreClosed',
  store,
  message: `${store} was closed; open it again`,
});

export const unreachable = (store: string, said: string): StoreFailure => ({
  _tag: 'StoreBusy',
  store,
  message: `${store} cannot be reached, or does not answer (${said}); look whether it runs and try again`,
});

export const outcomeUnknown = (store: string, said: string): StoreFailure => ({
  _tag: 'StoreBusy',
  store,
  message: `${store} did not say whether it recorded this (${said}); do the same again with the same ids when it can be reached: nothing is recorded twice`,
});

export const denied = (store: string): StoreFailure => ({
  _tag: 'StoreError',
  store,
  message: `${store} does not let this user in, or not to this stream; look at the user and the password of the connection string, and at the rights on the server`,
});

export const tooLarge = (store: string): StoreFailure => ({
  _tag: 'StoreError',
  store,
  message: `${store} does not take so much at once; nothing of this was recorded: record less at a time, or raise MaxAppendSize on the server`,
});

export const noId = (store: string): StoreFailure => ({
  _tag: 'StoreError',
  store,
  message: `an event has no id at the start of its meta text; ${store} needs one to tell a repeat from a new event`,
});

export const notUnicode = (store: string): StoreFailure => ({
  _tag: 'StoreError',
  store,
  message: `a text of an event is not valid Unicode (half a character), so ${store} could not give it back as it is; nothing of this was recorded`,
});

export const tooOld = (store: string): StoreFailure => ({
  _tag: 'StoreError',
  store,
  message: `${store} does not say where in its log an event stands; it needs version 22.10 or later`,
});

export const error = (store: string, said: string): StoreFailure => ({
  _tag: 'StoreError',
  store,
  message: `${store}: ${said}`,
});

export const damaged = (store: string, what: string, lastGood?: Position): StoreFailure => ({
  _tag: 'StoreDamaged',
  store,
  ...(lastGood !== undefined && { lastGood }),
  message: `${store}: ${what}; everything before it is whole`,
});
