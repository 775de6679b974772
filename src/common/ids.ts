import { v7, validate, version } from 'uuid';

/** A new UUID version 7 (RFC 9562): ordered by time, so that inserts append to their index. */
export function newId(): string {
  return v7();
}

/** Whether `text` has the form of an id of ours; anything else cannot exist and is a 404. */
export function isId(text: string): boolean {
  return validate(text) && version(text) === 7;
}

/** The nil UUID (RFC 9562): no row has it, and every id comes after it. */
export const NIL_ID = '00000000-0000-0000-0000-000000000000';
