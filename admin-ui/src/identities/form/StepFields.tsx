import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import { fieldLooks } from '../fieldLooks.js';
import type { StepId } from '../identitySteps.js';
import type { FieldPath } from '../identityTypes.js';
import { isBlank, isName } from '../identityValues.js';
import { FieldInput } from './inputs/FieldInput.js';
import { useIdentityForm } from './inputs/identityForm.js';

interface StepFieldsProps {
  steps: { id: StepId; paths: FieldPath[] }[];
  current: string;
}

/**
 * The fields of the open step. Those of others stay, unseen, while one of them holds what is no
 * value yet: only the input itself has it, and the browser's Back leaves a step with it.
 */
export function StepFields({ steps, current }: StepFieldsProps): ReactNode {
  const { unfinished } = useIdentityForm();
  return steps
    .filter(({ id, paths }) => id === current || paths.some((path) => unfinished.includes(path)))
    .map(({ id, paths }) => (
      <Box key={id} hidden={id !== current}>
        <Fields paths={paths} />
      </Box>
    ));
}

function Fields({ paths }: { paths: readonly FieldPath[] }): ReactNode {
  const t = useT();
  const { settings, inputs, leave } = useIdentityForm();
  const names = paths.filter(isName);
  const required = paths.some((path) => settings.fields[path] === 'required');
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, minmax(0, 1fr))', gap: 2 }}>
        {paths.map((path) => (
          <Box
            key={path}
            // Who only goes along blank fields may come back to them.
            onBlur={() => !isBlank(inputs[path]) && leave(path)}
            sx={{
              gridColumn: {
                xs: fieldLooks[path].width === 'shortest' ? 'span 6' : 'span 12',
                sm: `span ${fieldLooks[path].columns ?? 6}`,
              },
            }}
          >
            <FieldInput path={path} />
          </Box>
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2 }}>
        {required && t('identities.form.required_hint')}{' '}
        {names.length === 2 && t('identities.form.names_hint')}
      </Typography>
    </>
  );
}
