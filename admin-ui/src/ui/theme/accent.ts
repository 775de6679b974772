// Written by `npm run contract` from src/modules/organizations/look/accent.ts.
// The panel and the invitee's pages have a copy of this file, which `npm run contract` writes: it
// imports nothing.

/** An accent as it is used on one kind of surface: as ground, line or words, and with words on it. */
export interface AccentTone {
  accent: string;
  /** The colour of words on it. */
  on: string;
}

export interface AccentTones {
  light: AccentTone;
  dark: AccentTone;
}

const white = '#ffffff';
const nearBlack = '#101014';

/** A surface of pages and mails, and the contrast that an accent has with it. */
interface Surface {
  color: string;
  contrast: number;
}

/**
 * More contrast than words need: they can still be read where the surface has a trace of the accent,
 * is pointed at or is ticked, for which dark surfaces become a good deal lighter.
 */
const surfaces = {
  light: { color: white, contrast: 5.5 },
  dark: { color: '#1a1d27', contrast: 7.6 },
};

/** The contrast that words need with their ground (WCAG 2.2, 1.4.3). */
const enoughForWords = 4.5;

/** The lightness (of OKLab, 0 to 1) that an accent may lose on light surfaces and still be recognized. */
const recognizable = 0.3;

/**
 * Tells why a colour cannot be an accent: it is none (`#rrggbb`), or nobody could read on it. Words
 * in white or near-black must stand out of the colour itself; and on light surfaces, which it is
 * darkened for until it stands out of them, it must still be recognized.
 */
export function accentFault(accent: string): 'form' | 'unreadable' | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(accent)) return 'form';
  if (contrast(wordsOn(accent), accent) < enoughForWords) return 'unreadable';
  const lost = oklabOf(accent)[0] - oklabOf(adapt(accent, surfaces.light))[0];
  return lost > recognizable ? 'unreadable' : undefined;
}

/**
 * Adapts an accent to light and to dark surfaces: its hue stays, and its lightness moves as little as
 * it takes to stand out. What is no colour yet counts as grey.
 */
export function tonesOf(accent: string): AccentTones {
  const color = accentFault(accent) === 'form' ? '#808080' : accent.toLowerCase();
  const tone = (surface: Surface): AccentTone => {
    const adapted = adapt(color, surface);
    return { accent: adapted, on: wordsOn(adapted) };
  };
  return { light: tone(surfaces.light), dark: tone(surfaces.dark) };
}

/** White or near-black, whichever stands out more. */
function wordsOn(ground: string): string {
  return contrast(white, ground) >= contrast(nearBlack, ground) ? white : nearBlack;
}

function adapt(color: string, surface: Surface): string {
  const standsOut = (adapted: string): boolean =>
    contrast(adapted, surface.color) >= surface.contrast;
  if (standsOut(color)) return color;
  const [lightness, a, b] = oklabOf(color);
  const end = luminance(surface.color) > 0.5 ? 0 : 1;
  const moved = (share: number): string => hexOf([lightness + (end - lightness) * share, a, b]);
  return moved(least((share) => standsOut(moved(share))));
}

/** The least share, from 0 to 1, that is enough: as closely as eyes see it. */
function least(isEnough: (share: number) => boolean): number {
  let [tooLittle, enough] = [0, 1];
  for (let round = 0; round < 10; round++) {
    const middle = (tooLittle + enough) / 2;
    if (isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

/** Red, green and blue, or lightness and the two axes of colour. */
type Triple = readonly [number, number, number];

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = linearOf(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearOf(color: string): Triple {
  const channel = (at: number): number => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** A colour in OKLab (bottosson.github.io/posts/oklab), where lightness is what eyes make of it. */
function oklabOf(color: string): Triple {
  const [red, green, blue] = linearOf(color);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** A colour of OKLab on the screen; where screens have none, it is as colourful as they can. */
function hexOf([lightness, a, b]: Triple): string {
  const paler = (share: number): Triple => screenOf([lightness, a * (1 - share), b * (1 - share)]);
  const shown = isOnScreen(paler(0)) ? paler(0) : paler(least((share) => isOnScreen(paler(share))));
  const hex = shown.map((value) => {
    const within = Math.min(1, Math.max(0, value));
    const encoded = within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${hex.join('')}`;
}

function isOnScreen(linear: Triple): boolean {
  return linear.every((value) => value > -0.0001 && value < 1.0001);
}

function screenOf([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
