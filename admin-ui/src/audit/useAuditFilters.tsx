import { TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks.js';
import type { MessageKey } from '../i18n/en.js';
import { useT, useTranslateCode } from '../i18n/useT.js';
import type { FilterFieldProps, ListFilter } from '../ui/list/filters/listFilter.js';
import { useFormat } from '../ui/show/useFormat.js';
import { auditActions } from './auditActions.js';
import { beginOf, dayBefore, dayOf, endOf } from './days.js';
import { FilteredPerson, PersonField } from './PersonField.js';

/** The filters of the audit trail: who, about whom, what, and from which day to which. */
export function useAuditFilters(): ListFilter[] {
  const t = useT();
  const code = useTranslateCode();
  const format = useFormat();
  const maySearch = useMay('list', 'users') === true;
  const person = (key: string, label: MessageKey): ListFilter => ({
    key,
    label: t(label),
    // A link may filter for somebody where nobody can be searched.
    ...(maySearch
      ? { field: (props) => <PersonField {...props} />, name: (id) => <FilteredPerson id={id} /> }
      : { choices: [] }),
  });
  const actions = auditActions
    .map((id) => ({ id, name: code('users.event', id, id) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return [
    person('actorId', 'audit.column.actor'),
    person('subjectId', 'audit.column.subject'),
    { key: 'action', label: t('audit.column.action'), choices: actions },
    {
      key: 'from',
      label: t('audit.filter.from'),
      field: (props) => <DayField {...props} toDay={dayOf} toMoment={beginOf} />,
      name: (moment) => dayWords(dayOf(moment), format.day),
    },
    {
      key: 'to',
      label: t('audit.filter.to'),
      field: (props) => <DayField {...props} toDay={dayBefore} toMoment={endOf} />,
      name: (moment) => dayWords(dayBefore(moment), format.day),
    },
  ];
}

/** A day as people of the language write it; '…' for what is none. */
function dayWords(day: string, format: (iso: string) => string): string {
  const begin = beginOf(day);
  return begin === undefined ? '…' : format(begin);
}

interface DayFieldProps extends FilterFieldProps {
  /** The day that stands for a moment. */
  toDay: (moment: unknown) => string;
  /** The moment that a day stands for. */
  toMoment: (day: string) => string | undefined;
}

function DayField({ label, value, onChange, toDay, toMoment }: DayFieldProps): ReactNode {
  return (
    <TextField
      type="date"
      label={label}
      autoFocus
      // What is half typed is none of its values.
      defaultValue={toDay(value)}
      onChange={({ target }) => {
        const moment = toMoment(target.value);
        if (moment !== undefined || target.value === '') onChange(moment);
      }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
