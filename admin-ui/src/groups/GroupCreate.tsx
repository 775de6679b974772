import { Card, CardContent } from '@mui/material';
import type { ReactNode } from 'react';
import { useCreate, useRedirect } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useNotice } from '../api/hooks.js';
import type { Group } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { useFormProblem } from '../ui/form/useFormProblem.js';
import { type GroupFields, GroupForm } from './GroupForm.js';

export default function GroupCreate(): ReactNode {
  const t = useT();
  const { create, busy } = useCreateGroup();
  return (
    <Page width="reading">
      <PageHeader
        title={t('groups.create_title')}
        back={{ to: '/groups', label: t('groups.back') }}
      />
      <Card>
        <CardContent>
          <GroupForm busy={busy} submitLabel={t('groups.create_submit')} onSubmit={create} />
        </CardContent>
      </Card>
    </Page>
  );
}

function useCreateGroup(): { create: (fields: GroupFields) => Promise<unknown>; busy: boolean } {
  const t = useT();
  const notice = useNotice();
  const redirect = useRedirect();
  const formProblem = useFormProblem();
  const name = useResourceName();
  const [create, { isPending }] = useCreate<Group>();
  return {
    busy: isPending,
    create: async (fields) => {
      try {
        const answer = await create(name('groups'), { data: fields }, { returnPromise: true });
        const group = answer as Group;
        notice(t('groups.created'));
        redirect('edit', name('groups'), group.id);
        return undefined;
      } catch (error) {
        return formProblem(error);
      }
    },
  };
}
