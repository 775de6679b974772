import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accentFault, tonesOf } from './accent.js';

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Red, green and blue, from 0 to 1. */
const channels = (hex: string): number[] =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);

/** As WCAG 2.2 says it. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = channels(hex).map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The hue in degrees; undefined where there is next to none. */
function hueOf(hex: string): number | undefined {
  const [r = 0, g = 0, b = 0] = channels(hex);
  if (Math.max(r, g, b) - Math.min(r, g, b) < 0.2) return undefined;
  const degrees = (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

describe('an accent', () => {
  it.each([
    ['#3450b5', undefined],
    ['#E30613', undefined],
    ['#000000', undefined],
    ['#ff9800', undefined],
    ['#ffffff', 'unreadable'],
    ['#ffff00', 'unreadable'],
    ['#ffc0cb', 'unreadable'],
    // Neither white nor near-black can be read on it.
    ['#777777', 'unreadable'],
    ['#fff', 'form'],
    ['red', 'form'],
    ['#3450b5; background: url(x)', 'form'],
    ['', 'form'],
  ])('%s is %s', (accent, fault) => {
    expect(accentFault(accent)).toBe(fault);
  });

  it('can be read on, and stands out, in light and in dark', () => {
    fc.assert(
      fc.property(color, (accent) => {
        const { light, dark } = tonesOf(accent);
        for (const [tone, surface] of [
          [light, '#ffffff'],
          [dark, '#1a1d27'],
        ] as const) {
          expect(contrast(tone.accent, tone.on)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(tone.accent, surface)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it('stays as it is where it stands out by itself, and is recognized by its hue elsewhere', () => {
    expect(tonesOf('#3450b5').light).toEqual({ accent: '#3450b5', on: '#ffffff' });
    fc.assert(
      fc.property(color, (accent) => {
        fc.pre(accentFault(accent) === undefined);
        const { light, dark } = tonesOf(accent);
        for (const { accent: adapted } of [light, dark]) {
          const [hue, other] = [hueOf(accent), hueOf(adapted)];
          if (hue === undefined || other === undefined) return;
          const turned = Math.abs(((hue - other + 540) % 360) - 180);
          expect(turned).toBeLessThan(40);
        }
      }),
    );
  });

  it('has one like it that can be taken, where it cannot', () => {
    fc.assert(
      fc.property(color, (accent) => {
        expect(accentFault(tonesOf(accent).light.accent)).toBeUndefined();
      }),
    );
  });
});
