import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import LanguageIcon from '@mui/icons-material/LanguageOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import ScheduleIcon from '@mui/icons-material/ScheduleOutlined';
import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useMay, useMe } from '../api/hooks.js';
import type { Home } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { SettleLanguage } from '../ui/form/SettleLanguage.js';
import { useUnchosenLanguage } from '../ui/form/useLanguages.js';
import { OpenImport } from './OpenImport.js';
import { isAsked, OwnStep } from './OwnStep.js';
import { Step } from './Step.js';
import { useAlone } from './useNextSteps.js';

interface NextStepsProps {
  home: Home;
  mayInvite: boolean;
}

/** Shows what waits for somebody: what came back to them, mails that did not arrive, imports to be checked. */
export function NextSteps({ home, mayInvite }: NextStepsProps): ReactNode {
  const t = useT();
  const alone = useAlone(mayInvite);
  const maySettle = useMay('list', 'settings') === true;
  const language = useUnchosenLanguage();
  const isUnsettled = useMe()?.organization.language === null;
  const { failedMails = 0, failedEvents = 0, toValidate = 0, expiring = 0, imports = [] } = home;
  const failed = filterOf({ status: 'failed' });
  const steps = [
    isAsked(home) && <OwnStep key="own" home={home} />,
    failedMails > 0 && (
      <Step
        key="mails"
        icon={<ErrorIcon />}
        tone="bad"
        words={t('home.failed_mails', { smart_count: failedMails })}
        action={<Way to={`/emails?filter=${failed}`}>{t('home.failed_mails_action')}</Way>}
      />
    ),
    failedEvents > 0 && (
      <Step
        key="events"
        icon={<ErrorIcon />}
        tone="bad"
        words={t('home.failed_events', { smart_count: failedEvents })}
        action={<Way to={`/events?filter=${failed}`}>{t('home.failed_events_action')}</Way>}
      />
    ),
    toValidate > 0 && (
      <Step
        key="validation"
        icon={<FactCheckIcon />}
        tone="wait"
        words={t('home.waiting', { smart_count: toValidate })}
        action={<Way to="/validation">{t('home.waiting_action')}</Way>}
      />
    ),
    expiring > 0 && (
      <Step
        key="expiring"
        icon={<ScheduleIcon />}
        tone="wait"
        words={t('home.expiring', { smart_count: expiring })}
        action={
          <Way to={`/users?filter=${filterOf({ expiring: true })}`}>
            {t('home.expiring_action')}
          </Way>
        }
      />
    ),
    ...imports.map((one) => <OpenImport key={one.id} data={one} />),
    maySettle && alone === true && isUnsettled && (
      <Step
        key="organization"
        icon={<BusinessIcon />}
        tone="busy"
        words={t('home.organization_text')}
        action={<Way to="/settings">{t('home.organization')}</Way>}
      />
    ),
    maySettle && alone === false && language !== undefined && (
      <Step
        key="language"
        icon={<LanguageIcon />}
        tone="wait"
        words={t('mailing.language', { language })}
        action={
          <>
            <LinkButton to="/settings" size="small" sx={{ color: 'text.secondary', mr: 1 }}>
              {t('mailing.language_choose')}
            </LinkButton>
            <SettleLanguage />
          </>
        }
      />
    ),
    alone === true && (
      <Step
        key="first"
        icon={<PersonAddIcon />}
        tone="busy"
        words={t('home.first_text')}
        action={<Way to="/registration">{t('home.first')}</Way>}
      />
    ),
  ].filter((step) => step !== false);
  return (
    <Box component="section" aria-label={t('home.next')}>
      <Typography variant="h2" sx={title}>
        {t('home.next')}
      </Typography>
      <Card>
        {steps.length > 0 ? (
          steps
        ) : (
          <Step icon={<CheckCircleIcon />} tone="good" words={t('home.nothing')} />
        )}
      </Card>
    </Box>
  );
}

/** In line with the title beside it on a wide screen, which has a choice in its line. */
const title = { mb: 1, lineHeight: { xl: '40px' } } as const;

function Way({ to, children }: { to: string; children: string }): ReactNode {
  return (
    <LinkButton to={to} size="small" variant="outlined">
      {children}
    </LinkButton>
  );
}

function filterOf(filter: object): string {
  return encodeURIComponent(JSON.stringify(filter));
}
