import { InputAdornment, Typography } from '@mui/material';
import { type ReactNode, useMemo } from 'react';
import { maxValue, minValue, NumberInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useT } from '../i18n/useT.js';
import { Section } from '../ui/page/Section.js';
import { changedSettings, only, shortened } from './changes.js';
import { useConfirmShortening } from './ConfirmShortening.js';
import type { OrganizationSectionProps } from './OrganizationSection.js';
import { SectionForm } from './SectionForm.js';

const days = [required(), minValue(0), maxValue(3650)];

const kept = [
  { source: 'retainInviteesDays', words: 'invitees' },
  { source: 'retainImportCellsDays', words: 'cells' },
  { source: 'retainDraftsDays', words: 'drafts' },
] as const;
const own = kept.map(({ source }) => source);

/** Settings of how long personal data is kept that nobody needs any more, and what happens to it then. */
export function RetentionSection(props: OrganizationSectionProps): ReactNode {
  const { organization, save, onUnsaved } = props;
  const t = useT();
  const { ask, question } = useConfirmShortening();
  const values = useMemo(() => only(organization, own), [organization]);
  const confirm = async (typed: object): Promise<boolean> => {
    const days = changedSettings(values, typed);
    const names = shortened(values, days);
    return names.length === 0 || ask({ names, days });
  };
  return (
    <Section name="retention" title={t('settings.retention.title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 3 }}>
        {t('settings.retention.intro')}
      </Typography>
      <SectionForm
        values={values}
        confirm={confirm}
        save={(typed) => save(changedSettings(values, typed))}
        onUnsaved={onUnsaved}
      >
        {kept.map(({ source, words }) => (
          <NumberInput
            key={source}
            source={source}
            label={t(`settings.retention.${words}`)}
            helperText={t(`settings.retention.${words}_help`)}
            validate={days}
            min={0}
            max={3650}
            step={1}
            slotProps={{ input: { endAdornment: <Unit source={source} /> } }}
          />
        ))}
      </SectionForm>
      {question}
    </Section>
  );
}

/** "days" after the number, or "for ever" after 0. */
function Unit({ source }: { source: string }): ReactNode {
  const t = useT();
  const value: unknown = useWatch({ name: source });
  return (
    <InputAdornment position="end">
      {value === 0
        ? t('settings.retention.for_ever')
        : t('settings.retention.days', { smart_count: Number(value) || 0 })}
    </InputAdornment>
  );
}
