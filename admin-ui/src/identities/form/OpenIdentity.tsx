import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadFailed } from '../../ui/page/LoadFailed.js';
import type { IdentitySettings, IdentityView } from '../identityTypes.js';
import { useIdentitySettings } from '../useIdentitySettings.js';
import { CardSkeleton, HeaderSkeleton } from '../../ui/page/Skeletons.js';

interface OpenIdentityProps {
  /** Tells one identity from others. */
  name: string;
  read: () => Promise<IdentityView>;
  /** Stands above an identity that could not be read. */
  title: string;
  back?: { to: string; label: string };
  children: (view: IdentityView, settings: IdentitySettings) => ReactNode;
}

/** Reads an identity, and the fields that the organization asks for, before it shows them. */
export function OpenIdentity({ name, read, title, back, children }: OpenIdentityProps): ReactNode {
  const settings = useIdentitySettings();
  const identity = useQuery({
    queryKey: ['usher', 'identity', name],
    queryFn: read,
    // What is typed builds upon what was read, so it is read anew each time and never meanwhile.
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  const error = identity.error ?? settings.error;
  if (error) {
    return (
      <LoadFailed
        error={error}
        title={title}
        back={back}
        onAgain={() => Promise.all([identity.refetch(), settings.refetch()])}
      />
    );
  }
  if (!identity.data || !settings.data) {
    return (
      <>
        <HeaderSkeleton back />
        <CardSkeleton inputs lines={5} />
      </>
    );
  }
  return children(identity.data, settings.data);
}
