import { refinedText } from '../../../vocabulary/codec/refined.ts';
import { type ChainValue, isChainValue } from './chain.ts';

/** Codec of {@link ChainValue}. */
export const ChainValueCodec = refinedText<ChainValue>(
  'ChainValue',
  'a chain value: 64 hex digits, lower case',
  isChainValue,
);
