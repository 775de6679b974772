import type { Me, ShownLook } from '../api/types.js';
import { tonesOf } from '../ui/theme/accent.js';

/** An organization's look, ready to be shown. */
export function shownLook({ accent, logo }: Me['organization'], apiUrl: string): ShownLook {
  return {
    tones: accent === null ? null : tonesOf(accent),
    logo: logo && apiUrl + logo,
  };
}
