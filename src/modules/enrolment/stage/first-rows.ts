import { randomInt } from 'node:crypto';

/** The part of the places that may be taken before there are made twice as many. */
const load = 0.5;

/**
 * Remembers for each text the first row that had it, in eight bytes a place: by a hash of 32 bits,
 * so that two texts may seem the same. The hash begins at random, so that nobody can write a file
 * whose texts all meet.
 */
export class FirstRows {
  private readonly seed = randomInt(2 ** 32);
  /** An open hash table with linear probing; a row of 0 is a free place. */
  private hashes = new Uint32Array(1024);
  private rows = new Uint32Array(1024);
  private taken = 0;

  /** The first row that had `text`: `rowNo` where none had. @param rowNo counted from 1. */
  firstOf(text: string, rowNo: number): number {
    const hash = this.hashOf(text);
    const place = this.placeOf(hash);
    const first = this.rows[place] ?? 0;
    if (first !== 0) return first;
    this.hashes[place] = hash;
    this.rows[place] = rowNo;
    this.taken += 1;
    if (this.taken > this.rows.length * load) this.grow();
    return rowNo;
  }

  /** The place of a hash, or the free one where it belongs. */
  private placeOf(hash: number): number {
    const last = this.rows.length - 1;
    let place = hash & last;
    while (this.rows[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) & last;
    return place;
  }

  private grow(): void {
    const { hashes, rows } = this;
    this.hashes = new Uint32Array(rows.length * 2);
    this.rows = new Uint32Array(rows.length * 2);
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? 0;
      if (row === 0) continue;
      const hash = hashes[index] ?? 0;
      const place = this.placeOf(hash);
      this.hashes[place] = hash;
      this.rows[place] = row;
    }
  }

  /** FNV-1a over the UTF-16 code units, mixed as MurmurHash3 ends, so that its low bits hang on all. */
  private hashOf(text: string): number {
    let hash = this.seed;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  }
}
