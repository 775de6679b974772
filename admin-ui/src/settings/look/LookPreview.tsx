import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useUsherContext } from '../../api/context.js';
import type { OrganizationSettings } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { accentFault, type AccentTones, tonesOf } from '../../ui/theme/accent.js';
import { usualTones } from './usualTones.js';

type Kind = 'mail' | 'page';
type Mode = keyof AccentTones;

/** The grounds, papers and words of mails (layout.html.hbs) and pages (invitee.css). */
const surfaces: Record<Kind, Record<Mode, { ground: string; paper: string; words: string }>> = {
  mail: {
    light: { ground: '#f4f6f8', paper: '#ffffff', words: '#1d242b' },
    dark: { ground: '#14181d', paper: '#14181d', words: '#e6e9ec' },
  },
  page: {
    light: { ground: '#f6f7fb', paper: '#ffffff', words: '#191d29' },
    dark: { ground: '#12141b', paper: '#1a1d27', words: '#e8eaf2' },
  },
};

const cards = (['mail', 'page'] as const).flatMap((kind) =>
  (['light', 'dark'] as const).map((mode) => ({ kind, mode })),
);

/** A mail and the page of an invitation as they will look, in light and in dark, while one types. */
export function LookPreview({ organization }: { organization: OrganizationSettings }): ReactNode {
  const t = useT();
  return (
    <Box role="group" aria-label={t('settings.look.preview')}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('settings.look.preview')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
          gap: 2,
        }}
      >
        {cards.map((card) => (
          <Card key={card.kind + card.mode} {...card} organization={organization} />
        ))}
      </Box>
    </Box>
  );
}

interface CardProps {
  kind: Kind;
  mode: Mode;
  organization: OrganizationSettings;
}

function Card({ kind, mode, organization }: CardProps): ReactNode {
  const t = useT();
  const { name, logo } = organization;
  const { apiUrl } = useUsherContext();
  const typed = useTyped();
  const { accent, on } = (typed.tones ?? usualTones)[mode];
  const { ground, paper, words } = surfaces[kind][mode];
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Typography component="figcaption" variant="caption" sx={{ color: 'text.secondary' }}>
        {t(`settings.look.${kind}`)}, {t(`settings.look.${mode}`)}
      </Typography>
      <Box sx={{ p: 2, borderRadius: 1, border: 1, borderColor: 'divider', bgcolor: ground }}>
        <Box
          sx={{
            p: 2,
            borderRadius: 1,
            borderTop: typed.tones ? `4px solid ${accent}` : 0,
            bgcolor: paper,
            color: words,
            overflowWrap: 'anywhere',
          }}
        >
          {logo && <Logo src={apiUrl + logo} isOnPlate={mode === 'dark'} />}
          <Typography variant={kind === 'page' ? 'h2' : 'body2'} component="p">
            {kind === 'page' ? name : t('settings.look.sample_hello')}
          </Typography>
          <Typography variant="body2" sx={{ mt: 1 }}>
            {t('settings.look.sample_invited', { organization: name })}
          </Typography>
          {typed.welcome && (
            <Typography variant="body2" sx={{ mt: 1 }}>
              {typed.welcome}
            </Typography>
          )}
          <Box
            component="span"
            sx={{
              display: kind === 'page' ? 'block' : 'inline-block',
              mt: 2,
              px: 2,
              py: 1,
              borderRadius: 1,
              bgcolor: accent,
              color: on,
              typography: 'body2',
              fontWeight: 600,
              textAlign: 'center',
            }}
          >
            {t('settings.look.sample_button')}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

/** The logo, on white paper where what is around it is dark. */
function Logo({ src, isOnPlate }: { src: string; isOnPlate: boolean }): ReactNode {
  return (
    <Box
      component="img"
      src={src}
      alt=""
      sx={{
        display: 'block',
        height: 32,
        maxWidth: '100%',
        mb: 1.5,
        objectFit: 'contain',
        objectPosition: 'left',
        ...(isOnPlate && { p: 0.5, borderRadius: 0.5, bgcolor: '#ffffff' }),
      }}
    />
  );
}

/** The look as it is typed; a colour that is not finished yet counts as none. */
function useTyped(): { tones: AccentTones | undefined; welcome: string } {
  const { accent, welcome } = useWatch<{ accent: string | null; welcome: string | null }>();
  const isColor = !!accent && accentFault(accent) !== 'form';
  return { tones: isColor ? tonesOf(accent) : undefined, welcome: welcome ?? '' };
}
