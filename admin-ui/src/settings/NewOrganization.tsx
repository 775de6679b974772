import { Button, Stack, TextField, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useNotice } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import { useT } from '../i18n/useT.js';
import { useSwitchOrganization } from '../organizations/useSwitchOrganization.js';
import { Section } from '../ui/page/Section.js';

/** Makes another organization and goes over to it. */
export function NewOrganization(): ReactNode {
  const t = useT();
  const notice = useNotice();
  const [name, setName] = useState('');
  const goOver = useSwitchOrganization();
  const create = useVerb((usher) => usher.createOrganization(name.trim()), {
    onDone: (organization) => {
      notice(t('settings.created', { name: organization.name }));
      return goOver.mutateAsync(organization.id);
    },
  });
  return (
    <Section title={t('settings.new_organization')} name="new_organization">
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {t('settings.new_organization_text')}
      </Typography>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
          <TextField
            label={t('settings.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 100 } }}
          />
          <Button
            type="submit"
            variant="outlined"
            disabled={!name.trim()}
            loading={create.isPending || goOver.isPending}
          >
            {t('settings.create_organization')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
