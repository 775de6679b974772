import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, Collapse } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Import } from '../../api/importTypes.js';
import { type T, useT } from '../../i18n/useT.js';
import { Facts } from '../../ui/Facts.js';
import { isImportField } from './rowFields.js';
import { useFieldLabel } from './useFieldLabel.js';

/** Shows what was recognized in the file, in one line that unfolds. */
export function RecognizedLine({ data }: { data: Import }): ReactNode {
  const t = useT();
  const fieldLabel = useFieldLabel();
  const [open, setOpen] = useState(false);
  const { recognized, ignored } = data.columns;
  const facts: [string, string][] = [
    [
      t('imports.check.columns_recognized'),
      recognized.map((column) => columnWords(fieldLabel, column)).join(', '),
    ],
  ];
  if (ignored.length > 0) facts.push([t('imports.check.columns_ignored'), ignored.join(', ')]);
  return (
    <Box>
      <Button
        color="inherit"
        size="small"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        startIcon={<ExpandMoreIcon sx={{ transform: open ? 'rotate(180deg)' : undefined }} />}
        sx={{ color: 'text.secondary', textAlign: 'left', ml: -0.5 }}
      >
        {oneLine(t, data)}
      </Button>
      <Collapse in={open}>
        <Box sx={{ p: 2, maxWidth: 640 }}>
          <Facts facts={facts} />
        </Box>
      </Collapse>
    </Box>
  );
}

function columnWords(
  fieldLabel: ReturnType<typeof useFieldLabel>,
  { column, header }: { column: string; header: string },
): string {
  const known = isImportField(column) ? fieldLabel(column) : column;
  const bare = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
  return bare(header) === bare(known) ? header : `${header} → ${known}`;
}

const delimiters = {
  ',': 'imports.check.delimiter.comma',
  ';': 'imports.check.delimiter.semicolon',
  '\t': 'imports.check.delimiter.tab',
  '|': 'imports.check.delimiter.pipe',
} as const;

function oneLine(t: T, data: Import): string {
  const chosen = [t('imports.check.default_role', { role: t(`role.${data.defaultRole}`) })];
  // Who may see more of it finds it below.
  if (data.validateIdentities && !data.identities) chosen.push(t('imports.check.validates'));
  return [recognizedWords(t, data), ...chosen].join(' · ');
}

function recognizedWords(t: T, { source, columns, delimiter, encoding }: Import): string {
  if (!delimiter) return t('imports.check.recognized_manual');
  const known = delimiters[delimiter as keyof typeof delimiters] as
    (typeof delimiters)[keyof typeof delimiters] | undefined;
  const isPasted = source === 'manual';
  const words = t(isPasted ? 'imports.check.recognized_text' : 'imports.check.recognized', {
    encoding: encoding ?? '',
    delimiter: known ? t(known) : delimiter,
    columns: columns.recognized.length,
  });
  const ignored = columns.ignored.length;
  const rest = ignored > 0 ? t('imports.check.ignored', { smart_count: ignored }) : '';
  return `${words}${rest}`;
}
