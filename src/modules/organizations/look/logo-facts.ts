/** The kinds of images that a logo can be, as they are in `Content-Type`. */
export type LogoType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml';

/** A logo without its bytes: its size, and what tells it from another. */
export interface LogoFacts {
  /** A digest of its bytes: another logo has another address. */
  version: string;
  /** In pixels, as are all sizes of it. */
  width: number;
  height: number;
}

/** A logo's size, made smaller until it fits into `box`. */
export function fitInto(
  { width, height }: Pick<LogoFacts, 'width' | 'height'>,
  box: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(1, box.width / width, box.height / height);
  const size = (length: number): number => Math.max(1, Math.round(length * scale));
  return { width: size(width), height: size(height) };
}
