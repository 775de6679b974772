import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import type { Filling } from '../../drafts/filling.js';
import type { FieldPath } from '../identityTypes.js';
import { useFieldText } from '../useFieldText.js';

/** What is typed here beside what is saved, field by field. */
export function TypedMeanwhile({
  draft,
  paths,
}: {
  draft: Filling;
  paths: FieldPath[];
}): ReactNode {
  const t = useT();
  const text = useFieldText();
  const words = (path: FieldPath, held: unknown): ReactNode => (
    <strong dir="auto">{text(path, held) || t('identities.form.blank')}</strong>
  );
  return (
    <Box component="ul" sx={{ my: 2, pl: 2.5, typography: 'body2', overflowWrap: 'anywhere' }}>
      {paths.map((path) => (
        <li key={path}>
          {t(`identities.field.${path}`)} – {t('identities.clash.mine')}:{' '}
          {words(path, draft.inputs[path])} · {t('identities.clash.theirs')}:{' '}
          {words(path, draft.known[path])}
        </li>
      ))}
    </Box>
  );
}
