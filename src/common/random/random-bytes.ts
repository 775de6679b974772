import { randomFillSync } from 'node:crypto';

const POOL = 16_384;
let pool = Buffer.alloc(0);

/**
 * `length` fresh bytes of the system's secure random source. They are drawn many at a time: by
 * the thousand rows, a draw costs more than what it is for.
 */
export function fewRandomBytes(length: number): Buffer {
  if (pool.length < length) pool = randomFillSync(Buffer.alloc(POOL));
  const taken = pool.subarray(0, length);
  pool = pool.subarray(length);
  return taken;
}
