import { Alert, AlertTitle, Box, Link } from '@mui/material';
import { type ReactNode, type Ref } from 'react';
import { useT } from '../../i18n/useT.js';
import type { FieldPath } from '../identityTypes.js';
import { useIdentityForm } from './identityForm.js';
import { missingKey } from './missingKey.js';
import { leftToDo } from './leftToDo.js';
import { unfinishedKey } from './useUnfinished.js';

interface LeftToDoProps {
  onOpen: (path: FieldPath) => void;
  ref?: Ref<HTMLDivElement>;
}

/** What is missing or wrong before an identity can be submitted, each leading to its field. */
export function LeftToDo({ onOpen, ref }: LeftToDoProps): ReactNode {
  const t = useT();
  const form = useIdentityForm();
  const paths = leftToDo(form);
  if (paths.length === 0) return null;
  return (
    <Alert severity="warning" ref={ref} tabIndex={-1} sx={{ mb: 3 }}>
      <AlertTitle>{t('identities.form.left_title')}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {paths.map((path) => (
          <li key={path}>
            <Link component="button" type="button" onClick={() => onOpen(path)}>
              {t(`identities.field.${path}`)}
            </Link>
            {': '}
            {form.unfinished.includes(path)
              ? t(unfinishedKey(path))
              : (form.faults[path] ?? t(missingKey(path)))}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
