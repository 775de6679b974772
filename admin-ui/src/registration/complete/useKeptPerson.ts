import { useEffect, useState } from 'react';
import type { Role } from '../../api/types.js';
import type { SomeInputs } from '../../drafts/filling.js';
import { forgetInTab, keepInTab, keptInTab } from '../../ui/form/keptInTab.js';

export interface AccountFields {
  email: string;
  username: string | null;
  role: Role;
  groupIds?: string[];
}

/** The values typed for somebody who is to be registered. */
export interface TypedPerson {
  account: AccountFields;
  identity: SomeInputs;
}

export interface KeptPerson {
  /** The values typed before the page was reloaded. */
  before: TypedPerson | undefined;
  keep: (typed: TypedPerson) => void;
}

const name = 'complete-registration';

/** Keeps what is typed across a reload. Who is done, or leaves for another page, leaves nothing. */
export function useKeptPerson(owner: string): KeptPerson {
  const [before] = useState(() => keptInTab(name, owner) as TypedPerson | undefined);
  const [keep] = useState(() => (typed: TypedPerson) => keepInTab(name, owner, typed));
  useEffect(() => () => forgetInTab(name), []);
  return { before, keep };
}
