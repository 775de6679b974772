import { type ReactNode, useState } from 'react';
import { isEmpty, unsavedIn } from '../../drafts/filling.js';
import { type FieldPath } from '../../identities/identityTypes.js';
import { isBlank, isName, missingPaths, neededPaths } from '../../identities/identityValues.js';
import { Notice } from '../Shell.js';
import { t as common } from '../words/common.js';
import { rich, t } from '../words/welcome.js';
import { Frame } from './Frame.js';
import type { GuidePageProps } from './guideProps.js';
import { failureOf, type OwnDraftState } from './ownDraft.js';
import { Progress } from './Progress.js';
import { Merged, SavedLine } from './SavedLine.js';
import { labelOf, openText, stepTitle, textOf } from './words.js';

/** Everything that is given, each part with its way to change it, and the way to send it. */
export function ReviewPage(props: GuidePageProps & { isEditable: boolean }): ReactNode {
  const { steps, state, go, isEditable } = props;
  const isDraft = isEditable && state.view.status !== 'submitted';
  return (
    <Frame
      {...props}
      title={isEditable ? stepTitle('review') : t('review.given')}
      progress={isDraft && <Progress index={steps.length} count={steps.length + 1} />}
    >
      {isEditable && <BeforeChange {...props} />}
      <Merged state={state} />
      {steps.map(({ id, paths }) => (
        <section key={id} aria-labelledby={`part-${id}`}>
          <header>
            <h2 id={`part-${id}`}>{stepTitle(id)}</h2>
            {isEditable && (
              <button
                className="plain"
                aria-label={t('review.change_part', { part: stepTitle(id) })}
                onClick={() => go({ name: 'step', step: id, isChange: true })}
              >
                {t('review.change')}
              </button>
            )}
          </header>
          <Part {...props} paths={paths} />
        </section>
      ))}
      {isEditable ? (
        <Send {...props} />
      ) : (
        <div className="ways">
          <button onClick={() => go({ name: 'start' })}>{t('back')}</button>
        </div>
      )}
    </Frame>
  );
}

/** Tells what a change does to what was sent already. */
function BeforeChange({ state, settings }: GuidePageProps): ReactNode {
  const { status, organization } = state.view;
  if (status === 'submitted') {
    return <p>{t('review.is_submitted', { organization: organization.name })}</p>;
  }
  if (status === 'validated') {
    return <p>{t('review.is_validated', { organization: organization.name })}</p>;
  }
  const open = openText(state.inputs, settings.fields, state.faults);
  return open ? (
    <p>{rich('review.open', { fields: <strong>{open}</strong> })}</p>
  ) : (
    <p>{t('review.ready')}</p>
  );
}

/** The fields of a part with what they hold, and in one line the names of those that hold nothing. */
function Part({ paths, state, settings }: GuidePageProps & { paths: FieldPath[] }): ReactNode {
  const { inputs, faults } = state;
  const missing = missingPaths(inputs, settings.fields);
  const needed = neededPaths(inputs, settings.fields);
  const faultAt = (path: FieldPath): string | false | undefined =>
    missing.includes(path)
      ? needed.includes(path) && t(isName(path) ? 'review.name_needed' : 'review.needed')
      : faults[path];
  const isLeftOut = (path: FieldPath): boolean => isBlank(inputs[path]) && !faultAt(path);
  const given = paths.filter((path) => !isLeftOut(path));
  const leftOut = paths.filter(isLeftOut).map(labelOf);
  return (
    <>
      {given.length > 0 && (
        <dl>
          {given.map((path) => (
            <Given key={path} label={labelOf(path)} fault={faultAt(path)}>
              {!isBlank(inputs[path]) && <bdi>{textOf(path, inputs[path])}</bdi>}
            </Given>
          ))}
        </dl>
      )}
      {leftOut.length > 0 && (
        <p className="quiet">{t('review.blank', { fields: leftOut.join(', ') })}</p>
      )}
    </>
  );
}

interface GivenProps {
  label: string;
  fault: string | false | undefined;
  children: ReactNode;
}

function Given({ label, fault, children }: GivenProps): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        {fault && (
          <p className="fault">
            <span aria-hidden>! </span>
            {fault}
          </p>
        )}
      </dd>
    </div>
  );
}

function Send(props: GuidePageProps): ReactNode {
  const { state, draft, settings, go } = props;
  const { organization } = state.view;
  const [isBusy, setBusy] = useState(false);
  const refused = !isEmpty(state.faults) && openText(state.inputs, settings.fields, state.faults);
  const failure = failureOf(state);
  const send = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    draft.dismissNews();
    await draft.finish('submit');
    setBusy(false);
    if (isAllSent(draft.get())) go({ name: 'start' });
  };
  return (
    <>
      {refused && <Notice kind="bad">{t('review.refused', { fields: refused })}</Notice>}
      {failure && <Notice kind="bad">{failure}</Notice>}
      <div className="ways">
        {isAllSent(state) ? (
          <button onClick={() => go({ name: 'start' })}>{t('back')}</button>
        ) : (
          <button className="main" aria-disabled={isBusy} onClick={() => void send()}>
            {isBusy ? common('one_moment') : t('review.send', { organization: organization.name })}
          </button>
        )}
      </div>
      <SavedLine state={state} />
    </>
  );
}

/** True when it is all with the organization, from here or from another window. */
function isAllSent(state: OwnDraftState): boolean {
  const { status } = state.view;
  return (status === 'submitted' || status === 'validated') && isEmpty(unsavedIn(state));
}
