import { type ReactNode, useLayoutEffect, useState } from 'react';
import type { UsherCurrentOrganization } from '../api/contract.js';
import { tonesOf } from '../ui/theme/accent.js';
import { lastLook } from '../standalone/lastLook.js';
import { surroundings } from './surroundings.js';

/** Shows an organization's logo beside its name, else its initial, and gives the page its accent. */
export function Look({
  look,
}: {
  look: Pick<UsherCurrentOrganization, 'name' | 'accent' | 'logo'>;
}): ReactNode {
  const { name, accent, logo } = look;
  useLayoutEffect(() => wear(accent === null ? null : tonesOf(accent)), [accent]);
  // The name is read beside it.
  if (logo) return <img className="logo" src={surroundings().api + logo} alt="" />;
  const [initial] = new Intl.Segmenter().segment(name);
  return (
    <span className="initial" aria-hidden>
      {initial?.segment.toLocaleUpperCase()}
    </span>
  );
}

/** The look of the organization in which the browser was last; nothing in a browser that is new. */
export function LookOfBefore(): ReactNode {
  const [look] = useState(lastLook);
  useLayoutEffect(() => wear(look?.tones ?? null), [look]);
  // A logo that there is no more leaves no gap.
  const [isGone, setIsGone] = useState(false);
  if (!look?.logo || isGone) return null;
  return <img className="logo" src={look.logo} alt="" onError={() => setIsGone(true)} />;
}

/** Gives the page an accent, until it gets another one. */
function wear(tones: ReturnType<typeof tonesOf> | null): () => void {
  const { style, dataset } = document.documentElement;
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
