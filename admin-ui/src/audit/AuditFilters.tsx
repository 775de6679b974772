import type { ReactNode } from 'react';
import { TextInput } from 'react-admin';
import { useMay } from '../api/hooks.js';
import { useT, useTranslateCode } from '../i18n/useT.js';
import { FilterSelect } from '../ui/FilterSelect.js';
import { auditActions } from './auditActions.js';
import { beginOf, dayBefore, dayOf, endOf } from './days.js';
import { PersonFilter } from './PersonFilter.js';

const day = {
  type: 'date',
  helperText: false as const,
  margin: 'none' as const,
  sx: { width: { xs: 'calc(50% - 4px)', sm: 150 } },
  slotProps: { inputLabel: { shrink: true } },
};

/** The filters of the audit trail: who, about whom, what, and from which day to which. */
export function AuditFilters(): ReactNode {
  const t = useT();
  const code = useTranslateCode();
  const maySearch = useMay('list', 'users');
  const actions = auditActions
    .map((id) => ({ id, name: code('users.event', id, id) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <>
      {maySearch && (
        <>
          <PersonFilter source="actorId" label={t('audit.column.actor')} />
          <PersonFilter source="subjectId" label={t('audit.column.subject')} />
        </>
      )}
      <FilterSelect
        source="action"
        label={t('audit.column.action')}
        choices={actions}
        sx={{ width: { xs: '100%', sm: 220 } }}
      />
      <TextInput
        source="from"
        label={t('audit.filter.from')}
        format={dayOf}
        parse={beginOf}
        {...day}
      />
      <TextInput
        source="to"
        label={t('audit.filter.to')}
        format={dayBefore}
        parse={endOf}
        {...day}
      />
    </>
  );
}
