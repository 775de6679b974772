import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import { IconButton, InputAdornment, TextField, type TextFieldProps, Tooltip } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useT } from '../../i18n/useT.js';

/** A password with a button that shows it. Pasting is welcome. */
export function PasswordField(props: TextFieldProps): ReactNode {
  const t = useT();
  const [shown, setShown] = useState(false);
  const label = shown ? t('login.hide') : t('login.show');
  const reveal = (
    <InputAdornment position="end">
      <Tooltip title={label}>
        <IconButton aria-label={label} edge="end" onClick={() => setShown(!shown)}>
          {shown ? <VisibilityOffIcon /> : <VisibilityIcon />}
        </IconButton>
      </Tooltip>
    </InputAdornment>
  );
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      slotProps={{ input: { endAdornment: reveal } }}
    />
  );
}
