import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import { Alert, Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useUsher } from '../../api/hooks.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { GivenFacts } from '../../identities/GivenFacts.js';
import { shownSteps } from '../../identities/identitySteps.js';
import type { FieldPath, FieldUses, IdentityView } from '../../identities/identityTypes.js';
import { valueAt } from '../../identities/identityValues.js';
import { useFieldText } from '../../identities/useFieldText.js';
import { toneColor } from '../../ui/show/StateChip.js';
import { readOnce } from '../../validation/useReviewed.js';

/** Shows what the identity says, when asked for: each reading is recorded. */
export function PersonalInformation({ userId }: { userId: string }): ReactNode {
  const t = useT();
  const [shown, setShown] = useState(false);
  const regionId = useId();
  return (
    <Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          size="small"
          startIcon={shown ? <VisibilityOffIcon /> : <VisibilityIcon />}
          aria-expanded={shown}
          aria-controls={regionId}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'users.identity.hide' : 'users.identity.show')}
        </Button>
        {!shown && (
          <Typography
            variant="caption"
            // In line with the words below it, where it stands there.
            sx={{ color: 'text.secondary', pl: { xs: 0.5, sm: 0 }, mt: { xs: -0.75, sm: 0 } }}
          >
            {t('users.identity.recorded')}
          </Typography>
        )}
      </Stack>
      <Box id={regionId} aria-live="polite">
        {shown && <Information userId={userId} />}
      </Box>
    </Box>
  );
}

function Information({ userId }: { userId: string }): ReactNode {
  const usher = useUsher();
  const errorText = useErrorText();
  const identity = useQuery({
    queryKey: ['usher', 'identity-shown', userId],
    queryFn: () => usher.identity(userId),
    ...readOnce,
  });
  const settings = useQuery({
    queryKey: ['usher', 'identity-settings'],
    queryFn: () => usher.identitySettings(),
  });
  const error = identity.error ?? settings.error;
  if (error) return <Alert severity="error">{errorText(error)}</Alert>;
  if (!identity.data || !settings.data) {
    return <Skeleton variant="rounded" height={240} sx={{ mt: 2 }} />;
  }
  return <Fields identity={identity.data} uses={settings.data.fields} />;
}

function Fields({ identity, uses }: { identity: IdentityView; uses: FieldUses }): ReactNode {
  const t = useT();
  const text = useFieldText();
  const reasonOf = (path: FieldPath): string | undefined => identity.returned?.[path];
  return (
    <Stack sx={{ gap: 3, mt: 2 }}>
      {shownSteps(uses).map(({ id, paths }) => (
        <Box key={id}>
          <Typography variant="h3" sx={{ mb: 1 }}>
            {t(`identities.step.${id}`)}
          </Typography>
          <GivenFacts
            paths={paths}
            isBlank={(path) => text(path, valueAt(identity, path)) === '' && !reasonOf(path)}
            value={(path) => (
              <>
                <span dir="auto">{text(path, valueAt(identity, path))}</span>
                {reasonOf(path) && (
                  <Box component="p" sx={{ m: 0, color: (theme) => toneColor(theme, 'bad') }}>
                    {t('users.identity.returned_because', { reason: reasonOf(path) })}
                  </Box>
                )}
              </>
            )}
          />
        </Box>
      ))}
    </Stack>
  );
}
