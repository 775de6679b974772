import {
  Box,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Skeleton,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useInput } from 'react-admin';
import { useMe, useUsher } from '../api/hooks.js';
import type { PermissionInfo } from '../api/types.js';
import { useT } from '../i18n/useT.js';

/** The permission catalogue as checkboxes; what one does not hold oneself cannot be ticked. */
export function PermissionsInput(): ReactNode {
  const t = useT();
  const usher = useUsher();
  const held = useMe()?.permissions ?? [];
  const { field, fieldState } = useInput<string[]>({ source: 'permissions', defaultValue: [] });
  const { data } = useQuery({
    queryKey: ['usher', 'permissions'],
    queryFn: () => usher.permissionCatalogue(),
    staleTime: Infinity,
  });
  const chosen = field.value as string[];
  const toggle = (id: string): void =>
    field.onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const fault: unknown = fieldState.error?.message;
  return (
    <FormControl component="fieldset" error={fieldState.invalid}>
      <FormLabel component="legend" sx={{ typography: 'h3', color: 'text.primary', mb: 0.5 }}>
        {t('groups.permissions')}
      </FormLabel>
      <FormHelperText sx={{ mx: 0, mb: 1 }}>
        {typeof fault === 'string' ? fault : t('groups.permissions_help')}
      </FormHelperText>
      {!data && <Skeleton variant="rounded" height={240} />}
      <Box
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, columnGap: 3 }}
      >
        {data?.map((permission) => (
          <PermissionBox
            key={permission.id}
            permission={permission}
            checked={chosen.includes(permission.id)}
            held={held.includes(permission.id)}
            onChange={() => toggle(permission.id)}
          />
        ))}
      </Box>
    </FormControl>
  );
}

interface PermissionBoxProps {
  permission: PermissionInfo;
  checked: boolean;
  held: boolean;
  onChange: () => void;
}

function PermissionBox({ permission, checked, held, onChange }: PermissionBoxProps): ReactNode {
  const t = useT();
  return (
    <FormControlLabel
      control={<Checkbox checked={checked} onChange={onChange} disabled={!held && !checked} />}
      sx={{ alignItems: 'flex-start', mr: 0, py: 0.5 }}
      label={
        <Box sx={{ pt: 1 }}>
          <Typography variant="body2" sx={{ fontWeight: 500 }}>
            {permission.title}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {held ? permission.description : t('groups.not_yours')}
          </Typography>
        </Box>
      }
    />
  );
}
