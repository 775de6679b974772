import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { Facts } from '../ui/show/Facts.js';
import type { FieldPath } from './identityTypes.js';

interface GivenFactsProps {
  paths: readonly FieldPath[];
  /** True for a field of which there is nothing to say. */
  isBlank: (path: FieldPath) => boolean;
  value: (path: FieldPath) => ReactNode;
}

/** Fields of an identity with what they hold, and in one line the names of those that hold nothing. */
export function GivenFacts({ paths, isBlank, value }: GivenFactsProps): ReactNode {
  const t = useT();
  const label = (path: FieldPath): string => t(`identities.field.${path}`);
  const given = paths.filter((path) => !isBlank(path));
  const blank = paths.filter(isBlank).map(label);
  return (
    <>
      {given.length > 0 && <Facts facts={given.map((path) => [label(path), value(path)])} />}
      {blank.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', 'dl + &': { mt: 1.5 } }}>
          {t('identities.form.not_given', { fields: blank.join(', ') })}
        </Typography>
      )}
    </>
  );
}
