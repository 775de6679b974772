import { type ReactNode, useLayoutEffect } from 'react';
import type { UsherCurrentOrganization } from '../api/contract.js';
import { tonesOf } from '../ui/accent.js';
import { surroundings } from './surroundings.js';

/** Shows an organization's logo beside its name, and gives the page its accent. */
export function Look({
  look,
}: {
  look: Pick<UsherCurrentOrganization, 'accent' | 'logo'>;
}): ReactNode {
  const { accent, logo } = look;
  useLayoutEffect(() => wear(accent), [accent]);
  // The name is read beside it.
  return logo && <img className="logo" src={surroundings().api + logo} alt="" />;
}

/** Gives the page an accent, until it gets another one. */
function wear(accent: string | null): () => void {
  const { style, dataset } = document.documentElement;
  const tones = accent === null ? undefined : tonesOf(accent);
  if (tones) {
    const { light, dark } = tones;
    style.setProperty('--accent', `light-dark(${light.accent}, ${dark.accent})`);
    style.setProperty('--on-accent', `light-dark(${light.on}, ${dark.on})`);
    dataset.accent = 'own';
  }
  return () => {
    style.removeProperty('--accent');
    style.removeProperty('--on-accent');
    delete dataset.accent;
  };
}
