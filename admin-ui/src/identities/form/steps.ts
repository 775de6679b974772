import { useLocation, useNavigate } from 'react-admin';
import type { T } from '../../i18n/useT.js';
import type { StepId } from '../identitySteps.js';
import type { FieldPath } from '../identityTypes.js';
import { isBlank } from '../identityValues.js';
import { leftToDo } from './inputs/fieldProblems.js';
import type { IdentityForm } from './inputs/identityForm.js';
import type { StepInfo } from './StepsNav.js';

/**
 * Knows which of `steps` is open. It stands in the address, so that the browser's Back goes a step
 * back.
 * @param first the one that is open before a choice.
 */
export function useStep<S extends string>(
  steps: readonly S[],
  first: S | undefined = steps[0],
): [S, (step: S) => void] {
  const location = useLocation();
  const { pathname, search } = location;
  const navigate = useNavigate();
  const wanted = new URLSearchParams(search).get('step');
  const step = steps.find((one) => one === wanted) ?? first;
  if (step === undefined) throw new Error('There are no steps.');
  // What the page was opened with stays with it.
  const state: unknown = location.state;
  return [step, (next) => navigate(`${pathname}?step=${next}`, { state })];
}

/**
 * The steps with Review at their end: wrong ones, and those where nothing is left to do.
 * @param current the open one, where what is unfinished is being typed.
 */
export function stepInfos(
  form: IdentityForm,
  steps: { id: StepId; paths: FieldPath[] }[],
  current: string,
  t: T,
): StepInfo<StepId | 'review'>[] {
  const left = leftToDo(form);
  const infos = steps.map(({ id, paths }) => {
    const wrong = paths.some(
      (path) =>
        (form.faults[path] ?? form.returned[path]) !== undefined ||
        (id !== current && form.unfinished.includes(path)),
    );
    // The account's address stands there before anybody was at this step.
    const given = paths.some((path) => path !== 'email' && !isBlank(form.inputs[path]));
    const done = given && !paths.some((path) => left.includes(path));
    const state = wrong ? 'wrong' : done ? 'done' : 'open';
    return { id, title: t(`identities.step.${id}`), state } as const;
  });
  return [...infos, { id: 'review', title: t('identities.step.review'), state: 'open' }];
}
