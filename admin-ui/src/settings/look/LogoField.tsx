import { alpha, Box, Button, FormHelperText, Stack, Typography } from '@mui/material';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useUsherContext } from '../../api/context.js';
import { useNotice } from '../../api/hooks.js';
import { useVerb } from '../../ui/act/useVerb.js';
import type { OrganizationSettings } from '../../api/types.js';
import { useErrorText, useT } from '../../i18n/useT.js';

/** As the server takes them, in bytes. */
const largest = 512 * 1024;

interface LogoFieldProps {
  organization: OrganizationSettings;
  onChange: () => Promise<void>;
}

/** The logo: an image that is dropped or chosen is kept at once. */
export function LogoField({ organization, onChange }: LogoFieldProps): ReactNode {
  const t = useT();
  const { apiUrl } = useUsherContext();
  const input = useRef<HTMLInputElement>(null);
  const { take, remove, busy, fault } = useLogo(onChange);
  const { over, handlers } = useDrop(take);
  const { logo, name } = organization;
  return (
    <Box role="group" aria-label={t('settings.look.logo')}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('settings.look.logo')}
      </Typography>
      <Stack
        {...handlers}
        direction="row"
        sx={{
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 2,
          p: 2,
          border: '1px dashed',
          borderColor: over ? 'primary.main' : 'text.disabled',
          borderRadius: 1,
          bgcolor: (theme) => (over ? alpha(theme.palette.primary.main, 0.08) : 'transparent'),
        }}
      >
        {logo ? (
          <Box sx={{ p: 1, bgcolor: 'common.white', borderRadius: 1, lineHeight: 0 }}>
            <Box
              component="img"
              src={apiUrl + logo}
              alt={t('settings.look.logo_of', { organization: name })}
              sx={{ height: 48, maxWidth: 200, objectFit: 'contain' }}
            />
          </Box>
        ) : (
          <Typography variant="body2" sx={{ flex: 1, minWidth: 160, color: 'text.secondary' }}>
            {t('settings.look.logo_drop')}
          </Typography>
        )}
        <Button variant="outlined" loading={busy} onClick={() => input.current?.click()}>
          {t(logo ? 'settings.look.logo_another' : 'settings.look.logo_choose')}
        </Button>
        {logo && (
          <Button color="inherit" disabled={busy} onClick={() => remove()}>
            {t('settings.look.logo_remove')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          aria-label={t('settings.look.logo_choose')}
          hidden
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </Stack>
      <FormHelperText error={fault !== undefined} role={fault ? 'alert' : undefined}>
        {fault ?? t('settings.look.logo_help')}
      </FormHelperText>
    </Box>
  );
}

interface ChangingLogo {
  take: (image: File | undefined) => void;
  remove: () => void;
  busy: boolean;
  /** The reason for which the last image was not taken. */
  fault: string | undefined;
}

function useLogo(onChange: () => Promise<void>): ChangingLogo {
  const t = useT();
  const notice = useNotice();
  const errorText = useErrorText();
  const [fault, setFault] = useState<string>();
  const onFail = (error: Error): void => setFault(errorText(error));
  const done = (said: 'logo_saved' | 'logo_removed') => async (): Promise<void> => {
    await onChange();
    notice(t(`settings.look.${said}`));
  };
  const saving = useVerb((usher, image: File) => usher.saveLogo(image), {
    onDone: done('logo_saved'),
    onFail,
  });
  const removing = useVerb((usher) => usher.removeLogo(), { onDone: done('logo_removed'), onFail });
  return {
    take: (image) => {
      if (!image) return;
      const isTooLarge = image.size > largest;
      setFault(isTooLarge ? t('settings.look.logo_too_large') : undefined);
      if (!isTooLarge) saving.mutate(image);
    },
    remove: () => {
      setFault(undefined);
      removing.mutate();
    },
    busy: saving.isPending || removing.isPending,
    fault,
  };
}

interface Drop {
  over: boolean;
  handlers: Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>;
}

function useDrop(take: (image: File | undefined) => void): Drop {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      },
    },
  };
}
