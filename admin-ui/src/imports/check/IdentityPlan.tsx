import {
  Box,
  Card,
  CardContent,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  Typography,
} from '@mui/material';
import type { ReactNode } from 'react';
import { useMay, useVerb } from '../../api/hooks.js';
import type { Import } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { identityCounts } from '../identityCounts.js';
import { useRefreshImport } from '../useImport.js';

/** Shows what becomes of the personal information in a file, and the choice that it hangs on. */
export function IdentityPlan({ data }: { data: Import }): ReactNode {
  const t = useT();
  const counts = identityCounts(data);
  if (!counts) return null;
  const words = (['validated', 'draft', 'none'] as const).map((state) =>
    t(`imports.check.identities.${state}`, { smart_count: counts[state] }),
  );
  return (
    <Card component="section" aria-label={t('imports.check.identities.title')}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Typography role="status" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {t('imports.check.identities.title')}:
          </Box>{' '}
          {words.join(' · ')}
        </Typography>
        <Choice data={data} />
      </CardContent>
    </Card>
  );
}

function Choice({ data }: { data: Import }): ReactNode {
  const t = useT();
  const mayValidate = useMay('validate', 'identities') ?? false;
  const refresh = useRefreshImport(data.id);
  const { mutate, isPending, variables } = useVerb(
    (usher, validateIdentities: boolean) => usher.changeImport(data.id, { validateIdentities }),
    { inOrderOf: data.id, onDone: refresh },
  );
  const chosen = isPending ? variables : data.validateIdentities;
  const what = chosen ? 'validates' : 'drafts';
  if (!mayValidate) {
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {t(`imports.check.identities.${what}`)}
      </Typography>
    );
  }
  return (
    <FormControl sx={{ mt: 0.5 }}>
      <FormControlLabel
        label={t('registration.bulk.validate_identities')}
        control={
          <Checkbox
            checked={chosen}
            disabled={isPending}
            onChange={(_, checked) => mutate(checked)}
          />
        }
      />
      <FormHelperText sx={{ mx: 0 }}>{t(`imports.check.identities.${what}`)}</FormHelperText>
    </FormControl>
  );
}
