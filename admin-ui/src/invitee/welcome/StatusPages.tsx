import type { ReactNode } from 'react';
import { surroundings } from '../surroundings.js';
import { t } from '../words/welcome.js';
import { Frame } from './Frame.js';
import type { GuidePageProps } from './guideProps.js';
import { timeText } from './words.js';

/** It waits for the organization. */
export function SubmittedPage(props: GuidePageProps): ReactNode {
  const { organization, submittedAt } = props.state.view;
  return (
    <Frame {...props} title={t('status.submitted', { organization: organization.name })}>
      <p>
        {submittedAt
          ? t('status.submitted_on', { time: timeText(submittedAt) })
          : t('status.submitted_text')}
      </p>
      <Ways {...props} change={t('status.change')}>
        {t('status.changes')}
      </Ways>
    </Frame>
  );
}

/** The organization has found it right. */
export function ValidatedPage(props: GuidePageProps): ReactNode {
  const { organization, validatedAt } = props.state.view;
  return (
    <Frame {...props} title={t('status.validated', { organization: organization.name })}>
      <p>
        {validatedAt
          ? t('status.validated_on', { time: timeText(validatedAt) })
          : t('status.validated_text')}
      </p>
      <Ways {...props} change={t('status.correct')}>
        {t('status.corrects', { organization: organization.name })}
      </Ways>
    </Frame>
  );
}

interface WaysProps extends GuidePageProps {
  change: string;
  /** Tells what a change brings about. */
  children: ReactNode;
}

function Ways({ state, go, change, children }: WaysProps): ReactNode {
  return (
    <>
      <div className="choices">
        <button onClick={() => go({ name: 'given' })}>{t('status.look')}</button>
        <a className="button" href={surroundings().home}>
          {t('go_to', { organization: state.view.organization.name })}
        </a>
      </div>
      <p className="quiet">{children}</p>
      <p className="quiet">
        <button className="plain" onClick={() => go({ name: 'review' })}>
          {change}
        </button>
      </p>
    </>
  );
}
