import { Box, MenuItem, Stack, TextField, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { useChangeImport } from '../useChangeImport.js';
import { SheetSelect } from './SheetSelect.js';

interface TableFactsProps {
  data: PeopleImport;
  disabled: boolean;
}

/** The way in which the table was found in the file: its header, its encoding, its sheet, what is no part of it. Another choice is tried at once. */
export function TableFacts({ data, disabled }: TableFactsProps): ReactNode {
  return (
    <Stack sx={{ gap: 2, p: 2 }}>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'flex-start' }}>
        <HeaderLine data={data} disabled={disabled} />
        {data.source !== 'manual' && data.encodings.length > 1 && (
          <Encoding data={data} disabled={disabled} />
        )}
        <SheetSelect data={data} disabled={disabled} />
      </Stack>
      <SkippedLines data={data} />
    </Stack>
  );
}

/** The lines among which a header is looked for. */
const headerLines = 20;

function HeaderLine({ data, disabled }: TableFactsProps): ReactNode {
  const t = useT();
  const { mutate, isPending } = useChangeImport(data.id);
  const { headerLine } = data;
  const last = Math.max(headerLines, headerLine ?? 0);
  const lines = Array.from({ length: last }, (_, index) => index + 1);
  return (
    <TextField
      select
      label={t('imports.columns.header_line')}
      value={headerLine ?? 0}
      disabled={disabled || isPending}
      onChange={(event) => mutate({ headerLine: Number(event.target.value) || null })}
      sx={{ width: { xs: '100%', md: 200 } }}
    >
      <MenuItem value={0}>{t('imports.columns.no_header')}</MenuItem>
      {lines.map((line) => (
        <MenuItem key={line} value={line}>
          {t('imports.columns.line', { line })}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Encoding({ data, disabled }: TableFactsProps): ReactNode {
  const t = useT();
  const { mutate, isPending } = useChangeImport(data.id);
  const { encoding, encodings } = data;
  const sample = sampleOf(data);
  return (
    <TextField
      select
      label={t('imports.columns.encoding')}
      value={encoding ?? ''}
      disabled={disabled || isPending}
      helperText={sample && t('imports.columns.encoding_sample', { sample })}
      onChange={(event) => mutate({ encoding: event.target.value })}
      sx={{ width: { xs: '100%', md: 280 } }}
    >
      {[...new Set([...(encoding === null ? [] : [encoding]), ...encodings])].map((one) => (
        <MenuItem key={one} value={one}>
          {one}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Something in the file that an encoding shows in: the first text with more than ASCII in it. */
function sampleOf({ columns }: PeopleImport): string | undefined {
  const texts = columns.flatMap(({ header, samples }) => [...samples, header]);
  return texts.find((text) => /[^\p{ASCII}]/u.test(text));
}

function SkippedLines({
  data: { skippedLines, skippedLineCount },
}: {
  data: PeopleImport;
}): ReactNode {
  const t = useT();
  if (skippedLines.length === 0) return null;
  const others = skippedLineCount - skippedLines.length;
  return (
    <Box>
      <Typography variant="body2" sx={{ fontWeight: 500 }}>
        {t('imports.columns.skipped')}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 0.5, typography: 'body2', color: 'text.secondary' }}>
        {skippedLines.map(({ line, reason }) => (
          <li key={line}>
            {t('imports.columns.skipped_line', {
              line,
              reason: t(`imports.columns.reason.${reason}`),
            })}
          </li>
        ))}
        {others > 0 && <li>{t('imports.columns.skipped_others', { smart_count: others })}</li>}
      </Box>
    </Box>
  );
}
