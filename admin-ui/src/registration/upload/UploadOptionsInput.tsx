import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import {
  Button,
  Checkbox,
  Collapse,
  FormControl,
  FormControlLabel,
  FormHelperText,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useMay } from '../../api/hooks.js';
import type { UploadOptions } from '../../api/importTypes.js';
import type { Role } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';

interface UploadOptionsInputProps {
  options: UploadOptions;
  onChange: (options: UploadOptions) => void;
}

const roles: Role[] = ['member', 'hr', 'admin'];

/** Asks whether identities are validated, and folded, because most files need none of it, the default role and whether missing groups are created. */
export function UploadOptionsInput({ options, onChange }: UploadOptionsInputProps): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  const mayManageGroups = useMay('create', 'groups') ?? false;
  const mayRegister = useMay('create', 'complete-registration') ?? false;
  const mayValidate = useMay('validate', 'identities') ?? false;
  const withIdentities = mayRegister && mayValidate;
  return (
    <Stack sx={{ mt: 3, alignItems: 'flex-start' }}>
      {withIdentities && (
        <FormControl sx={{ mb: 2 }}>
          <FormControlLabel
            label={t('registration.bulk.validate_identities')}
            control={
              <Checkbox
                checked={options.validateIdentities ?? false}
                onChange={(_, checked) => onChange({ ...options, validateIdentities: checked })}
              />
            }
          />
          <FormHelperText sx={{ mx: 0 }}>
            {t('registration.bulk.validate_identities_help')}
          </FormHelperText>
        </FormControl>
      )}
      <Button
        color="inherit"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        startIcon={<ExpandMoreIcon sx={{ transform: open ? 'rotate(180deg)' : undefined }} />}
        sx={{ color: 'text.secondary', ml: -1 }}
      >
        {t('registration.bulk.options')}
      </Button>
      <Collapse in={open} sx={{ width: '100%' }}>
        <Stack sx={{ gap: 2, pt: 2 }}>
          <TextField
            select
            label={t('registration.bulk.default_role')}
            helperText={t('registration.bulk.default_role_help')}
            value={options.defaultRole ?? 'member'}
            onChange={(event) => onChange({ ...options, defaultRole: event.target.value as Role })}
          >
            {roles.map((role) => (
              <MenuItem key={role} value={role}>
                {t(`role.${role}`)}
              </MenuItem>
            ))}
          </TextField>
          <FormControl>
            <FormControlLabel
              label={t('registration.bulk.create_groups')}
              disabled={!mayManageGroups}
              control={
                <Checkbox
                  checked={options.createMissingGroups ?? false}
                  onChange={(_, checked) => onChange({ ...options, createMissingGroups: checked })}
                />
              }
            />
            <FormHelperText sx={{ mx: 0 }}>
              {mayManageGroups
                ? t('registration.bulk.create_groups_help')
                : t('registration.bulk.create_groups_missing')}
            </FormHelperText>
          </FormControl>
        </Stack>
      </Collapse>
    </Stack>
  );
}
