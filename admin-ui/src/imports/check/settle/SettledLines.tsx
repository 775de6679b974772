import CheckIcon from '@mui/icons-material/Check';
import { Box, Button, Card } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocaleState } from 'react-admin';
import type { PeopleImport, Settle } from '../../../api/importTypes.js';
import { countryName } from '../../../identities/fieldText.js';
import { type T, useT } from '../../../i18n/useT.js';
import { toneColor } from '../../../ui/show/StateChip.js';
import { Unfolding } from '../../Unfolding.js';
import { useChangeImport } from '../../useChangeImport.js';
import { useFaultLabel } from './useFaultLabel.js';

/** Everything that was settled for many rows, folded; each can be taken back. */
export function SettledLines({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const [locale] = useLocaleState();
  const { mutate, isPending } = useChangeImport(data.id);
  const faultLabel = useFaultLabel();
  const lines = settledLines(t, data, {
    country: (code) => countryName(code, locale),
    fault: faultLabel,
  });
  if (lines.length === 0) return null;
  const contents = (): ReactNode => (
    <Card component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {lines.map(({ words, settle }) => (
        <Box
          component="li"
          key={words}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1.5,
            px: 2,
            py: 0.25,
            minHeight: 40,
            typography: 'body2',
          }}
        >
          <CheckIcon
            aria-hidden
            sx={{ fontSize: 18, color: (theme) => toneColor(theme, 'good') }}
          />
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{words}</Box>
          <Button
            size="small"
            color="inherit"
            disabled={data.status !== 'ready' || isPending}
            aria-label={t('imports.settle.take_back_what', { what: words })}
            onClick={() => mutate({ settle: [{ ...settle, as: null }] })}
          >
            {t('imports.settle.take_back')}
          </Button>
        </Box>
      ))}
    </Card>
  );
  const label = t('imports.settle.settled', { smart_count: lines.length });
  return <Unfolding lines={[{ label, contents }]} />;
}

interface SettledLine {
  words: string;
  settle: Omit<Settle, 'as'>;
}

/** The settled: words of the file by their meaning, and the choices that settle a whole kind. */
function settledLines(
  t: T,
  { settled, options }: PeopleImport,
  say: { country: (code: string) => string; fault: ReturnType<typeof useFaultLabel> },
): SettledLine[] {
  const words = settled.map(({ as, ...settle }) => ({
    settle,
    words:
      settle.value === null
        ? t('imports.settle.means_all', {
            what: say.fault(settle),
            meaning: meaningOf(t, settle.code, as),
          })
        : t('imports.settle.means', {
            word: settle.value,
            meaning: meaningOf(t, settle.code, as),
          }),
  }));
  const { createMissingGroups, country, dateOrder } = options;
  if (createMissingGroups) {
    words.push({
      settle: { code: 'group.unknown', field: 'groups', value: null },
      words: t('imports.settle.groups_created'),
    });
  }
  if (country !== null) {
    words.push({
      settle: { code: 'phone.no_country', field: 'phone_number', value: null },
      words: t('imports.settle.country_is', { country: say.country(country) }),
    });
  }
  if (dateOrder !== null) {
    words.push({
      settle: { code: 'date.ambiguous', field: '', value: null },
      words: t(`imports.options.date_order.${dateOrder}`),
    });
  }
  return words;
}

function meaningOf(t: T, code: string, as: string): string {
  if (code === 'role.unknown' && (as === 'admin' || as === 'hr' || as === 'member'))
    return t(`role.${as}`);
  if (code === 'group.unknown' && (as === 'create' || as === 'leave_out'))
    return t(`imports.settle.group_${as}`);
  return as;
}
