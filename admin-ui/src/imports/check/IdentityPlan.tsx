import { Box, Checkbox, FormControlLabel, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useMay } from '../../api/hooks.js';
import type { PeopleImport } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { identityCounts } from '../identityCounts.js';
import { useChangeImport } from '../useChangeImport.js';

/** Shows what becomes of the personal information in a file, and the choice that it hangs on. */
export function IdentityPlan({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const counts = identityCounts(data);
  if (!counts) return null;
  const words = (['validated', 'draft', 'none'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => t(`imports.check.identities.${state}`, { smart_count: counts[state] }));
  return (
    <Box
      component="section"
      aria-label={t('imports.check.identities.title')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        // In line with the words that unfold, after their arrow.
        pl: 3,
        color: 'text.secondary',
      }}
    >
      <Typography
        role="status"
        sx={{ fontSize: 13, fontWeight: 500, fontVariantNumeric: 'tabular-nums' }}
      >
        {t('label', { name: t('imports.check.identities.title') })} {words.join(' · ')}
      </Typography>
      <Choice data={data} />
    </Box>
  );
}

function Choice({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const mayValidate = useMay('validate', 'identities') ?? false;
  const { mutate, isPending, variables } = useChangeImport(data.id);
  const chosen = (isPending ? variables.validateIdentities : undefined) ?? data.validateIdentities;
  if (!mayValidate) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(`imports.check.identities.${chosen ? 'validates' : 'drafts'}`)}
      </Typography>
    );
  }
  return (
    <Tooltip title={t(`imports.check.identities.${chosen ? 'validates' : 'drafts'}`)}>
      <FormControlLabel
        label={t('imports.options.validate_identities')}
        slotProps={{ typography: { sx: { fontSize: 13, color: 'text.primary' } } }}
        sx={{ '& .MuiCheckbox-root': { py: 0.625 } }}
        control={
          <Checkbox
            size="small"
            checked={chosen}
            disabled={isPending || data.status !== 'ready'}
            onChange={(_, checked) => mutate({ validateIdentities: checked })}
          />
        }
      />
    </Tooltip>
  );
}
