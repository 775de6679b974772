import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { FieldPath } from '../../identities/identityTypes.js';
import { type FieldInput, inputsOf } from '../../identities/identityValues.js';
import type { Conflict } from './draft.js';
import { Frame } from './Frame.js';
import type { GuidePageProps } from './guideProps.js';
import { isEmpty } from './inputs.js';
import { labelOf, listText, textOf, timeText } from './words.js';

interface ConflictPageProps extends GuidePageProps {
  conflict: Conflict;
}

/** Somebody else changed the same: theirs beside mine, to keep or to take, field by field. */
export function ConflictPage(props: ConflictPageProps): ReactNode {
  const { conflict, state, draft, go } = props;
  const { clashes, theirs, mine, by, view } = conflict;
  const [taken, setTaken] = useState<readonly FieldPath[]>([]);
  const others = inputsOf(view);
  const isOwn = by?.source === 'person';
  const other = isOwn ? 'the other window' : view.organization.name;
  const who = isOwn ? null : by?.name;
  const when = view.updatedAt ? `, on ${timeText(view.updatedAt)}` : '';
  const hasCome = view.status === 'submitted' || view.status === 'validated';

  const resolve = (event: SubmitEvent): void => {
    event.preventDefault();
    draft.resolve(taken);
    // Where a draft would undo what has come about meanwhile, it is looked at first.
    if (hasCome) go(isEmpty(draft.unsaved()) ? { name: 'start' } : { name: 'review' });
    else void draft.save();
  };

  return (
    <Frame
      {...props}
      title={isOwn ? 'You changed this in another window' : `${other} changed this meanwhile`}
    >
      <p>
        {who && `It was ${who}${when}. `}
        {view.status === 'validated' && !isOwn && 'It is checked and confirmed now. '}
        {view.status === 'submitted' && 'It is sent now. '}
        {clashes.length > 0
          ? 'Choose what counts. Nothing of what you typed is lost.'
          : 'Nothing of what you typed is lost.'}
      </p>
      <form className="fields" onSubmit={resolve}>
        {clashes.map((path) => (
          <fieldset key={path} className="field">
            <legend>{labelOf(path)}</legend>
            {(['mine', 'theirs'] as const).map((whose) => (
              <Choice
                key={whose}
                name={path}
                label={whose === 'mine' ? 'Keep what you typed' : `Take what ${other} has`}
                text={text(path, whose === 'mine' ? state.inputs[path] : others[path])}
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
          <p className="quiet">Changed there beside that, and taken over: {listText(theirs)}.</p>
        )}
        {mine.length > 0 && <p className="quiet">Kept as you typed it: {listText(mine)}.</p>}
        <div className="ways">
          <button className="main" type="submit">
            Go on
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
  return textOf(path, input) || 'Nothing';
}
