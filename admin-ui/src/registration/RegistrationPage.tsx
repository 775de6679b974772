import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import HowToRegIcon from '@mui/icons-material/HowToRegOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Card, CardActionArea, CardContent, Chip, Stack, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { usePath } from '../api/context.js';
import { useMay } from '../api/hooks.js';
import { type GuardedResource, permissionFor } from '../api/permissions.js';
import { useT } from '../i18n/useT.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';

export default function RegistrationPage(): ReactNode {
  const t = useT();
  return (
    <Page width="reading">
      <PageHeader title={t('registration.title')} subtitle={t('registration.intro')} />
      <Stack sx={{ gap: 2 }}>
        <Way
          to="/registration/create"
          icon={<PersonAddIcon />}
          title={t('registration.create.title')}
          text={t('registration.create.text')}
          resource="users"
        />
        <Way
          to="/registration/bulk"
          icon={<UploadFileIcon />}
          title={t('registration.bulk.title')}
          text={t('registration.bulk.text')}
          resource="imports"
        />
        <Way
          to="/registration/identity"
          icon={<BadgeIcon />}
          title={t('identities.pick.title')}
          text={t('identities.pick.text')}
          resource="identities"
        />
        <Way
          to="/registration/complete"
          icon={<HowToRegIcon />}
          title={t('identities.complete.title')}
          text={t('identities.complete.text')}
          resource="complete-registration"
          beside={<Chip size="small" label={t('registration.suggested')} />}
        />
      </Stack>
    </Page>
  );
}

interface WayProps {
  to: string;
  icon: ReactElement;
  title: string;
  text: string;
  resource: GuardedResource;
  beside?: ReactNode;
}

/** One way to bring people in; without its permission it is greyed and says what is missing. */
function Way({ to, icon, title, text, resource, beside }: WayProps): ReactNode {
  const t = useT();
  const path = usePath();
  const may = useMay('create', resource);
  const permission = permissionFor(resource, 'create') ?? 'can_create_user';
  const missing = t('permission.missing', {
    permission,
    title: t(`permission.title.${permission}`),
  });
  return (
    <Card>
      <CardActionArea component={LinkBase} to={path(to)}>
        <CardContent sx={{ display: 'flex', gap: 2 }}>
          <Box
            aria-hidden
            sx={{
              color: may === false ? 'text.secondary' : 'primary.main',
              '& svg': { fontSize: 28 },
            }}
          >
            {may === false ? <LockIcon /> : icon}
          </Box>
          <Box>
            <Typography
              variant="h2"
              sx={{
                color: may === false ? 'text.secondary' : undefined,
                display: 'flex',
                flexWrap: 'wrap',
                gap: 1,
              }}
            >
              {title} {may !== false && beside}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
              {may === false ? missing : text}
            </Typography>
          </Box>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
