import { type ReactNode, type SubmitEvent, useState } from 'react';
import { type Clash, isEmpty, pathsOf, unsavedIn } from '../../drafts/filling.js';
import type { FieldPath } from '../../identities/identityTypes.js';
import type { FieldInput } from '../../identities/identityValues.js';
import { t } from '../words/welcome.js';
import { Frame } from './Frame.js';
import type { GuidePageProps } from './guideProps.js';
import { labelOf, listText, textOf, timeText } from './words.js';

interface ConflictPageProps extends GuidePageProps {
  clash: Clash;
}

/** Somebody else changed the same: theirs beside mine, to keep or to take, field by field. */
export function ConflictPage(props: ConflictPageProps): ReactNode {
  const { clash, state, draft, go } = props;
  const { by, at, clashing, done, paths: theirs } = clash;
  const { inputs, known, view } = state;
  const mine = pathsOf(unsavedIn(state)).filter((path) => !clashing.includes(path));
  const [taken, setTaken] = useState<readonly FieldPath[]>([]);
  const isOwn = by?.source === 'person';
  const organization = view.organization.name;
  const name = isOwn ? null : by?.name;

  const resolve = (event: SubmitEvent): void => {
    event.preventDefault();
    draft.choose(taken);
    draft.dismissNews();
    // Where a draft would undo what has come about meanwhile, it is looked at first.
    if (done) go(isEmpty(unsavedIn(draft.get())) ? { name: 'start' } : { name: 'review' });
    else void draft.save();
  };

  return (
    <Frame
      {...props}
      title={isOwn ? t('conflict.title_own') : t('conflict.title', { organization })}
    >
      <p>
        {name &&
          (at
            ? t('conflict.who_when', { name, time: timeText(at) })
            : t('conflict.who', { name }))}{' '}
        {done === 'validated' && !isOwn && t('conflict.validated')}
        {done === 'submitted' && t('conflict.submitted')}{' '}
        {t(clashing.length > 0 ? 'conflict.choose' : 'conflict.nothing_lost')}
      </p>
      <form className="fields" onSubmit={resolve}>
        {clashing.map((path) => (
          <fieldset key={path} className="field">
            <legend>{labelOf(path)}</legend>
            {(['mine', 'theirs'] as const).map((whose) => (
              <Choice
                key={whose}
                name={path}
                label={
                  whose === 'mine'
                    ? t('conflict.mine')
                    : isOwn
                      ? t('conflict.theirs_own')
                      : t('conflict.theirs', { organization })
                }
                text={text(path, whose === 'mine' ? inputs[path] : known[path])}
                isChosen={taken.includes(path) === (whose === 'theirs')}
                onChoose={() =>
                  setTaken([
                    ...taken.filter((one) => one !== path),
                    ...(whose === 'theirs' ? [path] : []),
                  ])
                }
              />
            ))}
          </fieldset>
        ))}
        {theirs.length > 0 && (
          <p className="quiet">{t('conflict.taken', { fields: listText(theirs) })}</p>
        )}
        {mine.length > 0 && (
          <p className="quiet">{t('conflict.kept', { fields: listText(mine) })}</p>
        )}
        <div className="ways">
          <button className="main" type="submit">
            {t('conflict.go_on')}
          </button>
        </div>
      </form>
    </Frame>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  text: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Choice({ name, label, text, isChosen, onChoose }: ChoiceProps): ReactNode {
  return (
    <label className="choice">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>
        <span className="quiet">{label}</span>
        <bdi>{text}</bdi>
      </span>
    </label>
  );
}

function text(path: FieldPath, input: FieldInput): string {
  return textOf(path, input) || t('conflict.blank');
}
