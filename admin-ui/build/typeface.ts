import { Buffer } from 'node:buffer';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** The file of the typeface that every first screen loads; those of other scripts are loaded seldom. */
const latin = /inter-latin-wght-normal-[^/]*\.woff2$/;

/** The weights in use, regular to bold (src/ui/usherTheme.ts, the pages' styles). */
const weights = { min: 400, max: 700 };

/** Kerning, accents, and figures of one width in tables. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];

/** The characters of the file, as its stylesheet names them (`unicode-range`). */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x304],
  [0x308, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
];

/** Leaves out of the typeface all that no page shows: it is half as large then. */
export const typeface: Plugin = {
  name: 'usher-typeface',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const file = Object.values(bundle).find(({ fileName }) => latin.test(fileName));
      if (file?.type !== 'asset') throw new Error('The typeface is not part of what is built.');
      file.source = await subsetFont(Buffer.from(file.source), characters(), {
        targetFormat: 'woff2',
        keepFeatures: features,
        variationAxes: { wght: weights },
      });
    },
  },
};

function characters(): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => first + n))
    .map((code) => String.fromCodePoint(code))
    .join('');
}
