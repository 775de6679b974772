import {
  alpha,
  Box,
  type SxProps,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type Theme,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Import, ImportField, ImportRow } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { unseen } from '../../ui/unseen.js';
import { RemoveRowButton } from './RemoveRowButton.js';
import { RowCell } from './RowCell.js';
import { faultsAt, fieldsOf } from './rowFields.js';
import { RowVerdict } from './RowVerdict.js';
import { useFieldLabel } from './useFieldLabel.js';

interface RowsProps {
  data: Import;
  rows: ImportRow[];
}

/** The person's own cells, each fault at its cell. */
export function RowTable({ data, rows }: RowsProps): ReactNode {
  const t = useT();
  const fieldLabel = useFieldLabel();
  // The order stays as it was at first: no column moves because a fault was mended.
  const [first] = useState(() => fieldsOf(rows));
  const fields = [...new Set([...first, ...fieldsOf(rows)])];
  const editable = data.status === 'ready';
  return (
    <Box role="region" aria-label={t('imports.check.rows')} tabIndex={0} sx={scrolling(editable)}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right" sx={{ px: 1 }}>
              {t('imports.check.row')}
            </TableCell>
            <TableCell sx={{ px: 1 }}>
              {t(editable ? 'imports.check.verdict' : 'imports.check.outcome')}
            </TableCell>
            {fields.map((field) => (
              <TableCell key={field} sx={{ px: 1.5, whiteSpace: 'nowrap' }}>
                {fieldLabel(field)}
              </TableCell>
            ))}
            {editable && (
              <TableCell sx={atTheEdge}>
                <Box component="span" sx={unseen}>
                  {t('action.remove')}
                </Box>
              </TableCell>
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.rowNumber} data={data} row={row} fields={fields} editable={editable} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** In pixels: the column of the remove buttons, which stays in sight. */
const edge = 48;

/** Columns that are out of sight throw a shadow on what hides them. */
function scrolling(editable: boolean): SxProps<Theme> {
  const right = editable ? edge : 0;
  return (theme) => {
    const { paper } = theme.palette.background;
    const shade = alpha(theme.palette.text.primary, 0.22);
    return {
      overflowX: 'auto',
      background: `linear-gradient(to right, ${paper} 24px, transparent) 0 0 / 64px 100%,
        linear-gradient(to left, ${paper} ${right + 24}px, transparent) 100% 0 / ${right + 64}px 100%,
        linear-gradient(to right, ${shade}, transparent) 0 0 / 12px 100%,
        linear-gradient(to left, ${shade}, transparent) calc(100% - ${right}px) 0 / 12px 100%`,
      backgroundRepeat: 'no-repeat',
      backgroundAttachment: 'local, local, scroll, scroll',
    };
  };
}

const atTheEdge = {
  position: 'sticky',
  right: 0,
  minWidth: edge,
  p: 0,
  textAlign: 'center',
  bgcolor: 'background.paper',
} as const;

/** A fault needs room for its words, an e-mail address for itself. */
function width(row: ImportRow, field: ImportField): number {
  if (field === 'email') return 192;
  return faultsAt(row, field).length > 0 ? 136 : 80;
}

interface RowProps {
  data: Import;
  row: ImportRow;
  fields: ImportField[];
  editable: boolean;
}

function Row({ data, row, fields, editable }: RowProps): ReactNode {
  return (
    <TableRow sx={{ '& > td': { verticalAlign: 'top', py: 0.75 } }}>
      <TableCell align="right" sx={{ px: 1, color: 'text.secondary', lineHeight: '32px' }}>
        {row.rowNumber}
      </TableCell>
      <TableCell sx={{ px: 1, minWidth: row.identityStatus === undefined ? undefined : 176 }}>
        <Box sx={{ py: 0.5 }}>
          <RowVerdict row={row} />
        </Box>
      </TableCell>
      {fields.map((field) => (
        <TableCell key={field} sx={{ px: 0.5, minWidth: width(row, field), maxWidth: 280 }}>
          <RowCell importId={data.id} row={row} field={field} editable={editable} />
        </TableCell>
      ))}
      {editable && (
        <TableCell sx={atTheEdge}>
          <RemoveRowButton importId={data.id} rowNumber={row.rowNumber} />
        </TableCell>
      )}
    </TableRow>
  );
}
