import { Button, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { Form } from 'react-admin';
import { useNotice, useUsher } from '../api/hooks';
import type { OrganizationSettings } from '../api/types';
import { useT } from '../i18n/useT';
import { type FieldPath, fieldPaths, type FieldUses } from '../identities/identityTypes';
import { nest, valueAt } from '../identities/identityValues';
import { useFormProblem } from '../ui/useFormProblem';
import { IdentityFieldsSection } from './IdentityFieldsSection';
import { OrganizationSection } from './OrganizationSection';
import { RetentionSection } from './RetentionSection';

/** All settings as the form has them; the uses of identity fields nested, as the fields are. */
interface Settings extends Omit<OrganizationSettings, 'id'> {
  identityFields: object;
}

interface SettingsFormProps {
  organization: OrganizationSettings;
  uses: FieldUses;
}

/** One form over its sections, so that whichever is saved, nothing typed in another is lost. */
export function SettingsForm({ organization, uses }: SettingsFormProps): ReactNode {
  const { save, busy } = useSave(uses);
  const record = useMemo(
    () => ({ ...organization, identityFields: nest(uses) }),
    [organization, uses],
  );
  return (
    <Form
      record={record}
      warnWhenUnsavedChanges
      noValidate
      onSubmit={(values: object) => save(values as Settings)}
    >
      <Stack sx={{ gap: 3 }}>
        <OrganizationSection save={<SaveButton busy={busy} />} />
        <IdentityFieldsSection save={<SaveButton busy={busy} />} />
        <RetentionSection save={<SaveButton busy={busy} />} />
      </Stack>
    </Form>
  );
}

function SaveButton({ busy }: { busy: boolean }): ReactNode {
  const t = useT();
  return (
    <Button type="submit" variant="contained" loading={busy} sx={{ alignSelf: 'flex-start' }}>
      {t('action.save')}
    </Button>
  );
}

interface Save {
  /** Gives the faults by field when the server refuses. */
  save: (settings: Settings) => Promise<unknown>;
  busy: boolean;
}

function useSave(uses: FieldUses): Save {
  const t = useT();
  const usher = useUsher();
  const notice = useNotice();
  const formProblem = useFormProblem();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const save = async (settings: Settings): Promise<unknown> => {
    setBusy(true);
    try {
      await usher.saveOrganizationSettings(organizationOf(settings));
      const fields = changedUses(settings.identityFields, uses);
      if (Object.keys(fields).length > 0) await usher.saveIdentitySettings({ fields });
      notice(t('settings.saved'));
      await queryClient.invalidateQueries({ queryKey: ['usher'] });
      return undefined;
    } catch (error) {
      return formProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return { save, busy };
}

function organizationOf(settings: Settings): Omit<OrganizationSettings, 'id'> {
  const { name, contactEmail, invitationDays, reminders } = settings;
  const { retainInviteesDays, retainImportCellsDays, retainDraftsDays } = settings;
  return {
    name,
    contactEmail,
    invitationDays,
    reminders,
    retainInviteesDays,
    retainImportCellsDays,
    retainDraftsDays,
  };
}

function changedUses(chosen: object, before: FieldUses): Partial<FieldUses> {
  const uses = fieldPaths.map((path): [FieldPath, unknown] => [path, valueAt(chosen, path)]);
  return Object.fromEntries(uses.filter(([path, use]) => use !== before[path]));
}
