import { createHash } from 'node:crypto';
import { Problem } from '../../../common/problem/problem.js';
import { words, type Words } from '../../../words/words.js';
import type { LogoFacts, LogoType } from './logo-facts.js';
import { rasterImage } from './raster-image.js';
import { cleanSvg } from './svg/clean-svg.js';

/** A logo as it is kept. */
export interface Logo {
  mediaType: LogoType;
  bytes: Buffer;
  facts: LogoFacts;
}

/** The pixels that an image has at most each way. */
const mostPixels = 4096;

/**
 * Reads an image by what is in it; SVG is cleaned.
 * @throws Problem 415 `logo.unsupported` for another content, 422 `logo.unusable` for an image that
 * is broken or too much.
 */
export function readLogo(file: Buffer): Logo {
  const image = rasterImage(file);
  if (image === 'damaged') throw unusable(words('logo.damaged'));
  if (!image) return readSvg(file);
  const { mediaType, width, height } = image;
  if (width > mostPixels || height > mostPixels)
    throw unusable(words('logo.too_many_pixels', { width, height, max: mostPixels }));
  return logoOf(mediaType, file, { width, height });
}

function readSvg(file: Buffer): Logo {
  const text = file.toString('utf8').replace(/^\ufeff/, '');
  const cleaned = cleanSvg(text);
  switch (cleaned) {
    case 'no_svg':
      throw new Problem('logo.unsupported', { detail: words('logo.unsupported') });
    case 'damaged':
      throw unusable(words('logo.damaged'));
    case 'too_many_parts':
      throw unusable(words('logo.too_many_parts'));
    default:
      return logoOf('image/svg+xml', Buffer.from(cleaned.svg), cleaned);
  }
}

function logoOf(
  mediaType: LogoType,
  bytes: Buffer,
  { width, height }: { width: number; height: number },
): Logo {
  const version = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  return { mediaType, bytes, facts: { version, width, height } };
}

function unusable(detail: Words): Problem {
  return new Problem('logo.unusable', { detail, errors: { file: detail } });
}
