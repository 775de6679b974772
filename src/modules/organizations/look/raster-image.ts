import type { LogoType } from './logo-facts.js';

/** An image of pixels, as its head says. */
export interface RasterImage {
  mediaType: LogoType;
  width: number;
  height: number;
}

interface Format {
  mediaType: LogoType;
  /** Tells by its first bytes whether an image is of this format. */
  begins: (bytes: Buffer) => boolean;
  /** The width and the height of it; undefined where its head is broken. */
  size: (bytes: Buffer) => [number, number] | undefined;
}

const formats: readonly Format[] = [
  { mediaType: 'image/png', begins: (bytes) => has(bytes, 0, '\x89PNG\r\n\x1a\n'), size: pngSize },
  { mediaType: 'image/jpeg', begins: (bytes) => has(bytes, 0, '\xff\xd8\xff'), size: jpegSize },
  {
    mediaType: 'image/webp',
    begins: (bytes) => has(bytes, 0, 'RIFF') && has(bytes, 8, 'WEBP'),
    size: webpSize,
  },
];

/**
 * Recognizes an image by its content and reads its size from its head. Nothing of it is decoded: what
 * a few bytes may inflate to is known before anybody draws it.
 * @returns undefined for another content, `damaged` for one that breaks off.
 */
export function rasterImage(bytes: Buffer): RasterImage | 'damaged' | undefined {
  const format = formats.find(({ begins }) => begins(bytes));
  if (!format) return undefined;
  const [width, height] = format.size(bytes) ?? [0, 0];
  return width > 0 && height > 0 ? { mediaType: format.mediaType, width, height } : 'damaged';
}

function has(bytes: Buffer, at: number, text: string): boolean {
  return bytes.subarray(at, at + text.length).equals(Buffer.from(text, 'latin1'));
}

function pngSize(bytes: Buffer): [number, number] | undefined {
  if (bytes.length < 33 || !has(bytes, 12, 'IHDR')) return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The size stands in the segment that begins the frame: all others are passed over. */
function jpegSize(bytes: Buffer): [number, number] | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at++;
    else if (beginsFrame(marker)) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function webpSize(bytes: Buffer): [number, number] | undefined {
  if (bytes.length < 30) return undefined;
  if (has(bytes, 12, 'VP8X')) return [1 + bytes.readUIntLE(24, 3), 1 + bytes.readUIntLE(27, 3)];
  if (has(bytes, 12, 'VP8L') && bytes[20] === 0x2f) {
    const bits = bytes.readUInt32LE(21);
    return [1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff)];
  }
  if (has(bytes, 12, 'VP8 ') && has(bytes, 23, '\x9d\x01\x2a'))
    return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
  return undefined;
}
