import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Import, ImportField, ImportRow } from '../../api/importTypes';
import { useT } from '../../i18n/useT';
import { RemoveRowButton } from './RemoveRowButton';
import { RowCell } from './RowCell';
import { faultsAt, fieldsOf } from './rowFields';
import { RowVerdict } from './RowVerdict';

interface RowsProps {
  data: Import;
  rows: ImportRow[];
}

/** The person's own cells, each fault at its cell. */
export function RowTable({ data, rows }: RowsProps): ReactNode {
  const t = useT();
  // The order stays as it was at first: no column moves because a fault was mended.
  const [first] = useState(() => fieldsOf(rows));
  const fields = [...new Set([...first, ...fieldsOf(rows)])];
  const editable = data.status === 'ready';
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{t('imports.check.row')}</TableCell>
            <TableCell sx={{ px: 1 }}>
              {t(editable ? 'imports.check.verdict' : 'imports.check.outcome')}
            </TableCell>
            {fields.map((field) => (
              <TableCell key={field} sx={{ px: 1.5 }}>
                {t(`imports.check.field.${field}`)}
              </TableCell>
            ))}
            {editable && <TableCell aria-label={t('action.remove')} />}
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

/** A fault needs room for its words, an e-mail address for itself. */
function width(row: ImportRow, field: ImportField): number {
  if (field === 'email') return 190;
  return faultsAt(row, field).length > 0 ? 150 : 96;
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
      <TableCell align="right" sx={{ color: 'text.secondary', lineHeight: '32px' }}>
        {row.rowNumber}
      </TableCell>
      <TableCell sx={{ px: 1 }}>
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
        <TableCell padding="checkbox">
          <RemoveRowButton importId={data.id} rowNumber={row.rowNumber} />
        </TableCell>
      )}
    </TableRow>
  );
}
