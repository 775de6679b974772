import { fitInto } from '../logo-facts.js';

/** The size that images are said to have at most: how large they are drawn, a page says. */
const largest = { width: 1000, height: 1000 };

/** The size that CSS gives to an image which says none. */
const unsaid = { width: 300, height: 150 };

interface SvgSize {
  width: number;
  height: number;
  viewBox: string;
}

/** The size of an image by the attributes of its root; where they make none, that of CSS. */
export function sizeOf(attributes: Readonly<Record<string, string | undefined>>): SvgSize {
  const box = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box;
  const hasBox = box.length === 4 && box.every(Number.isFinite) && boxWidth > 0 && boxHeight > 0;
  const width = lengthOf(attributes.width);
  const height = lengthOf(attributes.height);
  const given = width && height ? { width, height } : undefined;
  const size =
    given ??
    (hasBox
      ? { width: boxWidth, height: boxHeight }
      : { width: width ?? unsaid.width, height: height ?? unsaid.height });
  const viewBox = hasBox ? box.join(' ') : `0 0 ${size.width} ${size.height}`;
  return { ...fitInto(size, largest), viewBox };
}

/** A length as a number, whatever its unit: the ratio of both counts. Undefined for a percentage. */
function lengthOf(text = ''): number | undefined {
  const [, digits] =
    /^\s*(\d{1,7}(?:\.\d{1,9})?)\s*(?:px|pt|pc|mm|cm|in|em|ex)?\s*$/.exec(text) ?? [];
  return Number(digits) || undefined;
}
