import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import type { Filling } from '../../drafts/filling.js';
import type { FieldPath } from '../identityTypes.js';
import { useFieldText } from '../useFieldText.js';

interface ClashFieldProps {
  path: FieldPath;
  draft: Filling;
  /** The words of that choice. */
  takeTheirs: string;
  which: 'mine' | 'theirs';
  onChoose: (which: string) => void;
}

/** A field that two changed: theirs beside mine, and the choice. */
export function ClashField({
  path,
  draft,
  takeTheirs,
  which,
  onChoose,
}: ClashFieldProps): ReactNode {
  const t = useT();
  const text = useFieldText();
  const label = t(`identities.field.${path}`);
  const option = (value: 'mine' | 'theirs', words: string, held: unknown): ReactNode => (
    <FormControlLabel
      value={value}
      control={<Radio size="small" />}
      label={
        <Box component="span" sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
          {words}: <strong dir="auto">{text(path, held) || t('identities.form.blank')}</strong>
        </Box>
      }
    />
  );
  return (
    <Box>
      <Typography variant="h3">{label}</Typography>
      <RadioGroup aria-label={label} value={which} onChange={(_, value) => onChoose(value)}>
        {option('mine', t('identities.clash.keep_mine'), draft.inputs[path])}
        {option('theirs', takeTheirs, draft.known[path])}
      </RadioGroup>
    </Box>
  );
}
