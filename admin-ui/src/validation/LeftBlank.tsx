import { Button, Stack, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useT } from '../i18n/useT.js';
import { Section } from '../ui/page/Section.js';
import type { Reviewed } from './decisions.js';

interface LeftBlankProps {
  fields: readonly Reviewed[];
  /** True when any of them is returned; then they stay in sight. */
  anyReturned: boolean;
  /** One field with its answer. */
  fieldOf: (field: Reviewed) => ReactNode;
}

/** The fields that may be blank and are: their names, and their answers when they are asked for. */
export function LeftBlank({ fields, anyReturned, fieldOf }: LeftBlankProps): ReactNode {
  const t = useT();
  const listId = useId();
  const [opened, setOpened] = useState(false);
  const shown = opened || anyReturned;
  if (fields.length === 0) return null;
  const names = fields.map(({ path }) => t(`identities.field.${path}`)).join('\u00a0· ');
  return (
    <Section
      title={t('validation.left_blank', { smart_count: fields.length })}
      actions={
        <Button
          size="small"
          aria-expanded={shown}
          aria-controls={listId}
          disabled={anyReturned}
          onClick={() => setOpened(!opened)}
        >
          {t(shown ? 'validation.left_blank_hide' : 'validation.left_blank_show')}
        </Button>
      }
    >
      <Stack id={listId}>
        {shown ? (
          fields.map(fieldOf)
        ) : (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {names}
          </Typography>
        )}
      </Stack>
    </Section>
  );
}
