import { Stack } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useAskWhoAnew, useUsher } from '../api/hooks.js';
import type { OrganizationSettings } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import type { FieldUses } from '../identities/identityTypes.js';
import { AskBeforeLeaving } from '../ui/form/AskBeforeLeaving.js';
import { changedUses, type OrganizationChange } from './changes.js';
import { MailsSection } from './mails/MailsSection.js';
import { IdentityFieldsSection } from './IdentityFieldsSection.js';
import { LookSection } from './look/LookSection.js';
import { OrganizationSection } from './OrganizationSection.js';
import { RetentionSection } from './RetentionSection.js';

interface SettingsFormProps {
  organization: OrganizationSettings;
  uses: FieldUses;
}

/** The sections of the settings, each saved by itself, and one question before any is left unsaved. */
export function SettingsForm({ organization, uses }: SettingsFormProps): ReactNode {
  const t = useT();
  const usher = useUsher();
  // Its name, its language and its look are what everybody in it sees.
  const showSaved = useAskWhoAnew();
  const unsaved = useUnsaved();
  const saveOrganization = async (change: OrganizationChange): Promise<void> => {
    if (Object.keys(change).length > 0) await usher.saveOrganizationSettings(change);
    await showSaved();
  };
  const saveUses = async (nested: object): Promise<void> => {
    const fields = changedUses(uses, nested);
    if (Object.keys(fields).length > 0) await usher.saveIdentitySettings({ fields });
    await showSaved();
  };
  return (
    <Stack sx={{ gap: 3 }}>
      <AskBeforeLeaving when={unsaved.any} text={t('settings.leave')} />
      <OrganizationSection
        organization={organization}
        save={saveOrganization}
        onUnsaved={unsaved.of.organization}
      />
      <LookSection
        organization={organization}
        save={saveOrganization}
        onUnsaved={unsaved.of.look}
        onLogo={showSaved}
      />
      <MailsSection />
      <IdentityFieldsSection uses={uses} save={saveUses} onUnsaved={unsaved.of.identity} />
      <RetentionSection
        organization={organization}
        save={saveOrganization}
        onUnsaved={unsaved.of.retention}
      />
    </Stack>
  );
}

type Tell = (unsaved: boolean) => void;

/** Knows whether any section has something unsaved, and how each tells it. */
function useUnsaved(): {
  any: boolean;
  of: Record<'organization' | 'look' | 'identity' | 'retention', Tell>;
} {
  const [organization, tellOrganization] = useState(false);
  const [look, tellLook] = useState(false);
  const [identity, tellIdentity] = useState(false);
  const [retention, tellRetention] = useState(false);
  return {
    any: organization || look || identity || retention,
    of: {
      organization: tellOrganization,
      look: tellLook,
      identity: tellIdentity,
      retention: tellRetention,
    },
  };
}
