import { useNotice } from '../../api/hooks.js';
import { problemOf } from '../../api/problem.js';
import { useErrorText } from '../../i18n/useT.js';
import { heldPages } from '../page/heldPages.js';

/**
 * Answers a refusal of a form: gives the faults by field, for the form to show, and says the rest
 * in a message.
 */
export function useFormProblem(): (error: unknown) => Record<string, unknown> {
  const notice = useNotice();
  const errorText = useErrorText();
  return (error) => {
    const errors = problemOf(error)?.errors ?? {};
    // That nobody is signed in any more is asked about over the page.
    if (Object.keys(errors).length === 0 && !heldPages.isSignedOut())
      notice(errorText(error), 'error');
    return errors;
  };
}
