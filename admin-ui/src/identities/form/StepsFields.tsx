import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { StepId } from '../identitySteps.js';
import type { FieldPath } from '../identityTypes.js';
import { useIdentityForm } from './identityForm.js';
import { StepFields } from './StepFields.js';

interface StepsFieldsProps {
  steps: { id: StepId; paths: FieldPath[] }[];
  current: string;
}

/**
 * The fields of the open step. Those of others stay, unseen, while one of them holds what is no
 * value yet: only the input itself has it, and the browser's Back leaves a step with it.
 */
export function StepsFields({ steps, current }: StepsFieldsProps): ReactNode {
  const { unfinished } = useIdentityForm();
  return steps
    .filter(({ id, paths }) => id === current || paths.some((path) => unfinished.includes(path)))
    .map(({ id, paths }) => (
      <Box key={id} hidden={id !== current}>
        <StepFields paths={paths} />
      </Box>
    ));
}
