import type { ReactNode } from 'react';
import { useGetManyAggregate, useTranslate } from 'react-admin';
import { useResourceName } from '../api/context.js';
import type { AuditEvent, Group } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useFormat } from '../ui/show/useFormat.js';
import { useLanguageName } from '../ui/form/useLanguages.js';
import { detailWords, groupIdsIn } from './detailWords.js';

/** Shows what else is on record about an event; `none` when nothing is. */
export function EventDetail({
  detail,
  none,
}: Pick<AuditEvent, 'detail'> & { none?: string }): ReactNode {
  const t = useT();
  const translate = useTranslate();
  const { count } = useFormat();
  const language = useLanguageName();
  const name = useResourceName();
  const ids = groupIdsIn(detail);
  const { data, isPending } = useGetManyAggregate<Group>(
    name('groups'),
    { ids },
    { enabled: ids.length > 0 },
  );
  const groups = (data ?? []) as (Group | undefined)[];
  const words = detailWords(detail, {
    find: (key) => translate(`usher.${key}`, { _: '' }) || undefined,
    group: (id) =>
      groups.find((group) => group?.id === id)?.name ?? (isPending ? '…' : t('audit.group_gone')),
    count,
    language,
    named: (what, value) => t('named', { name: what, value }),
  });
  return words.join(' · ') || none;
}
