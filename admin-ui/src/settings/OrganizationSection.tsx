import { type ReactNode, useMemo } from 'react';
import {
  BooleanInput,
  maxLength,
  maxValue,
  minValue,
  NumberInput,
  required,
  SelectInput,
  TextInput,
} from 'react-admin';
import type { OrganizationSettings } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { Section } from '../ui/page/Section.js';
import { useLanguageName, useLanguages } from '../ui/form/useLanguages.js';
import { changedSettings, only, type OrganizationChange } from './changes.js';
import { SectionForm } from './SectionForm.js';

const own = [
  'name',
  'contactEmail',
  'language',
  'invitationDays',
  'reminders',
  'allowSelfValidation',
] as const;
const name = [required(), maxLength(100)];
const days = [required(), minValue(1), maxValue(365)];
const reminders = [required(), minValue(0), maxValue(10)];

export interface OrganizationSectionProps {
  organization: OrganizationSettings;
  /** Saves the settings that change. */
  save: (change: OrganizationChange) => Promise<void>;
  onUnsaved: (unsaved: boolean) => void;
}

export function OrganizationSection(props: OrganizationSectionProps): ReactNode {
  const { organization, save, onUnsaved } = props;
  const t = useT();
  const languages = useLanguages();
  const nameOf = useLanguageName();
  const values = useMemo(() => only(organization, own), [organization]);
  return (
    <Section name="organization" title={t('settings.organization')}>
      <SectionForm
        values={values}
        save={(typed) => save(changedSettings(values, typed))}
        onUnsaved={onUnsaved}
      >
        <TextInput
          source="name"
          label={t('settings.name')}
          validate={name}
          helperText={t('settings.name_help')}
        />
        <TextInput
          source="contactEmail"
          type="email"
          label={t('settings.contact_email')}
          helperText={t('settings.contact_email_help')}
        />
        <SelectInput
          source="language"
          label={t('settings.language')}
          choices={languages}
          emptyText={t('settings.language_none', { language: nameOf(languages[0]?.id) })}
          parse={(tag: string) => tag || null}
          helperText={t('settings.language_help')}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        />
        <NumberInput
          source="invitationDays"
          label={t('settings.invitation_days')}
          validate={days}
          helperText={false}
        />
        <NumberInput
          source="reminders"
          label={t('settings.reminders')}
          validate={reminders}
          helperText={false}
        />
        <BooleanInput
          source="allowSelfValidation"
          label={t('settings.allow_self_validation')}
          helperText={t('settings.allow_self_validation_help')}
        />
      </SectionForm>
    </Section>
  );
}
