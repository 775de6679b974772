import { useLocation, useNavigate } from 'react-admin';

/**
 * Which of `steps` is open. It stands in the address, so that the browser's Back goes a step back.
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
