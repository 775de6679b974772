import type { ReactNode } from 'react';
import type { IdentityChange, IdentityView, SaveAction } from '../identityTypes.js';

/** The work at one identity. Whose it is decides how it is read and saved, and what ends it. */
export interface IdentityWork<A extends SaveAction = SaveAction> {
  read: () => Promise<IdentityView>;
  /** Goes on when the page is closed meanwhile. */
  save: (change: Omit<IdentityChange, 'action'> & { action?: A }) => Promise<IdentityView>;
  /** True when fields may be saved before all is sent. */
  takesDrafts: (view: IdentityView) => boolean;
  /** The action that ends it. */
  ending: A;
  /** Stands above the steps. */
  heading: (view: IdentityView) => ReactNode;
  /** The ways on where nothing is left to do. */
  waysOn: ReactNode;
  onDone: (identity: IdentityView) => void;
}
