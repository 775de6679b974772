import type { ReactNode } from 'react';
import { surroundings } from '../surroundings.js';
import { Frame } from './Frame.js';
import type { GuidePageProps } from './guideProps.js';
import { timeText } from './words.js';

/** It waits for the organization. */
export function SubmittedPage(props: GuidePageProps): ReactNode {
  const { organization, submittedAt } = props.state.view;
  return (
    <Frame {...props} title={`Sent. ${organization.name} will check it.`}>
      <p>
        {submittedAt && `It was sent on ${timeText(submittedAt)}. `}
        There is nothing more to do. If something has to be corrected, you get an e-mail.
      </p>
      <Ways {...props} change="Change something">
        If you change something, it becomes a draft of yours again, and you have to send it once
        more.
      </Ways>
    </Frame>
  );
}

/** The organization has found it right. */
export function ValidatedPage(props: GuidePageProps): ReactNode {
  const { organization, validatedAt } = props.state.view;
  return (
    <Frame {...props} title={`${organization.name} has confirmed it`}>
      <p>
        Your personal information was checked and confirmed
        {validatedAt && ` on ${timeText(validatedAt)}`}. There is nothing more to do.
      </p>
      <Ways {...props} change="Correct something">
        Has something changed? You can correct it. {organization.name} then has to check it again.
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
        <button onClick={() => go({ name: 'given' })}>Look at what you gave</button>
        <a className="button" href={surroundings().home}>
          Go to {state.view.organization.name}
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
