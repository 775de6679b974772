import { Alert, Button, List, ListItem, Skeleton, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { usePath } from '../../api/context.js';
import type { MailTemplate } from '../../api/types.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { Section } from '../../ui/page/Section.js';
import { StateChip } from '../../ui/show/StateChip.js';
import { useLanguages } from '../../ui/form/useLanguages.js';
import { wordedKinds } from './placeholders.js';
import { useTemplates } from './useTemplates.js';

/** The mails whose words can be changed, each with what it says now: the original, or other words. */
export function MailsSection(): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  const { data, error, refetch } = useTemplates();
  return (
    <Section name="mails" title={t('settings.mails.title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('settings.mails.intro')}
      </Typography>
      {error && (
        <Alert
          severity="error"
          action={<Button onClick={() => void refetch()}>{t('action.try_again')}</Button>}
        >
          {errorText(error)}
        </Alert>
      )}
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {data && (
        <List disablePadding>
          {wordedKinds.map((kind) => (
            <Mail key={kind} kind={kind} templates={data.filter((one) => one.kind === kind)} />
          ))}
        </List>
      )}
    </Section>
  );
}

interface MailProps {
  kind: MailTemplate['kind'];
  /** Its words in each language. */
  templates: readonly MailTemplate[];
}

function Mail({ kind, templates }: MailProps): ReactNode {
  const t = useT();
  const path = usePath();
  const languages = useLanguages();
  const changed = languages.filter(({ id }) =>
    templates.some(({ language, changed }) => language === id && changed !== null),
  );
  return (
    <ListItem disableGutters divider>
      <Stack
        direction="row"
        sx={{
          width: '100%',
          gap: 1,
          alignItems: 'center',
          justifyContent: 'space-between',
          flexWrap: 'wrap',
        }}
      >
        <Button component={LinkBase} to={path(`/settings/mails/${kind}`)} sx={{ ml: -1 }}>
          {t(`users.mail_kind.${kind}`)}
        </Button>
        {changed.length > 0 ? (
          <StateChip
            tone="good"
            label={t('settings.mails.changed', {
              languages: changed.map(({ name }) => name).join(', '),
            })}
          />
        ) : (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('settings.mails.original')}
          </Typography>
        )}
      </Stack>
    </ListItem>
  );
}
