import type { T } from '../../i18n/useT.js';
import type { StepId } from '../identitySteps.js';
import type { FieldPath } from '../identityTypes.js';
import { isBlank } from '../identityValues.js';
import type { IdentityForm } from './identityForm.js';
import { leftToDo } from './leftToDo.js';
import type { StepInfo } from './StepsNav.js';

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
