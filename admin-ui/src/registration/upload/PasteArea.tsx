import { Box, Button, TextField, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useT } from '../../i18n/useT.js';
import { StayWhenSignedOut } from '../../ui/page/StayWhenSignedOut.js';
import { useCreateImport } from '../useCreateImport.js';

/** Takes rows that were copied somewhere; they are read as a file is. */
export function PasteArea(): ReactNode {
  const t = useT();
  const id = useId();
  const [text, setText] = useState('');
  const { mutate, isPending } = useCreateImport();
  const isEmpty = text.trim() === '';
  return (
    <Box component="section" aria-labelledby={id}>
      <StayWhenSignedOut when={!isEmpty} />
      <Typography variant="h2" id={id} sx={{ mb: 1 }}>
        {t('registration.bulk.or_paste')}
      </Typography>
      <TextField
        multiline
        minRows={2}
        maxRows={12}
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('registration.bulk.paste_example')}
        helperText={t('registration.bulk.paste_help')}
        sx={{ '& .MuiInputBase-root': { bgcolor: 'background.paper' } }}
        slotProps={{
          htmlInput: {
            'aria-labelledby': id,
            spellCheck: false,
            autoCapitalize: 'none',
            wrap: 'off',
            style: { overflowX: 'auto' },
          },
        }}
      />
      <Button
        variant={isEmpty ? 'outlined' : 'contained'}
        sx={{ mt: 1.5 }}
        disabled={isEmpty}
        loading={isPending}
        onClick={() => mutate({ text })}
      >
        {t('registration.bulk.paste_check')}
      </Button>
    </Box>
  );
}
