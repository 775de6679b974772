import { Box, Typography } from '@mui/material';
import { type ReactNode, useId, useMemo } from 'react';
import { useController } from 'react-hook-form';
import { fieldUses } from '../api/contract.js';
import { useT } from '../i18n/useT.js';
import { pathsOfStep, stepIds } from '../identities/identitySteps.js';
import type { FieldPath, FieldUse, FieldUses } from '../identities/identityTypes.js';
import { isName, nest } from '../identities/identityValues.js';
import { Section } from '../ui/page/Section.js';
import { Segments } from '../ui/form/Segments.js';
import { SectionForm } from './SectionForm.js';

interface IdentityFieldsSectionProps {
  uses: FieldUses;
  /** Saves the uses, nested as the fields are. */
  save: (nested: object) => Promise<void>;
  onUnsaved: (unsaved: boolean) => void;
}

/** Shows what is asked for in the guided steps, field by field. */
export function IdentityFieldsSection(props: IdentityFieldsSectionProps): ReactNode {
  const { uses: saved, save, onUnsaved } = props;
  const t = useT();
  const values = useMemo(() => ({ identityFields: nest(saved) }), [saved]);
  return (
    <Section name="identity" title={t('settings.identity.title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 3 }}>
        {t('settings.identity.intro')}
      </Typography>
      <SectionForm
        values={values}
        save={(typed) => save((typed as typeof values).identityFields)}
        onUnsaved={onUnsaved}
      >
        {stepIds.map((step) => (
          <Box key={step} component="section" aria-label={t(`identities.step.${step}`)}>
            <Typography variant="h3" sx={{ mb: 0.5 }}>
              {t(`identities.step.${step}`)}
            </Typography>
            {pathsOfStep(step).map((path) => (
              <FieldRow key={path} path={path} />
            ))}
          </Box>
        ))}
      </SectionForm>
    </Section>
  );
}

function FieldRow({ path }: { path: FieldPath }): ReactNode {
  const t = useT();
  const whyId = useId();
  const { field } = useController({ name: `identityFields.${path}` });
  const isAlwaysAsked = isName(path);
  const label = t(`identities.field.${path}`);
  return (
    <Box sx={row}>
      <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
        <Typography variant="body2">{label}</Typography>
        {isAlwaysAsked && (
          <Typography variant="caption" sx={{ color: 'text.secondary' }} id={whyId}>
            {t('settings.identity.why_name')}
          </Typography>
        )}
      </Box>
      <Segments
        label={label}
        describedBy={isAlwaysAsked ? whyId : undefined}
        value={field.value as FieldUse}
        onChange={field.onChange}
        options={fieldUses.map((value) => ({
          value,
          label: t(`settings.identity.${value}`),
          disabled: isAlwaysAsked && value === 'hidden',
        }))}
      />
    </Box>
  );
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  rowGap: 1,
  py: 1,
  '& + &': { borderTop: 1, borderColor: 'divider' },
};
