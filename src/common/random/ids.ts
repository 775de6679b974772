import { v7, validate, version } from 'uuid';
import { fewRandomBytes } from './random-bytes.js';

let msecs = 0;
let seq = 0;

/** A new UUID version 7 (RFC 9562): in the order in which they are made, so that inserts append to their index. */
export function newId(): string {
  const random = fewRandomBytes(16);
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // Half of the counter's range is left for the ids of this millisecond.
    seq = random.readUInt32BE(0) >>> 1;
  } else {
    seq = (seq + 1) >>> 0;
  }
  return v7({ msecs, seq, random });
}

/**
 * Makes ids for one work that goes on beside others: they are those of the moment in which it begins,
 * so that they stand side by side in each index, and not between those of the others.
 */
export function idsTogether(): () => string {
  const begun = Date.now();
  let next = fewRandomBytes(4).readUInt32BE(0) >>> 1;
  return () => v7({ msecs: begun, seq: next++ >>> 0, random: fewRandomBytes(16) });
}

/** True when `text` has the form of an id of ours; anything else cannot exist and is a 404. */
export function isId(text: string): boolean {
  return validate(text) && version(text) === 7;
}

/** The nil UUID (RFC 9562): no row has it, and every id comes after it. */
export const NIL_ID = '00000000-0000-0000-0000-000000000000';
