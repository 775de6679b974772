import { Box, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import {
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useId,
  useRef,
} from 'react';
import { useT } from '../../i18n/useT.js';
import { stepOf } from '../identitySteps.js';
import { fieldId, useIdentityForm } from './inputs/identityForm.js';
import { StepsNav, type StepInfo } from './StepsNav.js';

interface StepFrameProps<S extends string> {
  steps: StepInfo<S>[];
  current: S;
  onOpen: (step: S) => void;
  /** The id of the input that the step is opened for; else its first. */
  wanted?: string | undefined;
  /** Leads on from this step; the last one has an action of its own. */
  onNext: () => void;
  /** Beside the buttons: whether everything is saved. */
  status?: ReactNode;
  /** Instead of "Next": what the last step ends with. */
  finish?: ReactNode;
  children: ReactNode;
}

/** The steps, the open one with its title, and the ways back and on. Enter leads on. */
export function StepFrame<S extends string>(props: StepFrameProps<S>): ReactNode {
  const { steps, current, onOpen, wanted, onNext, status, finish, children } = props;
  const t = useT();
  const titleId = useId();
  const title = useFocusOnChange(current, wanted);
  const { unfinished } = useIdentityForm();
  const index = steps.findIndex(({ id }) => id === current);
  const before = steps[index - 1];
  // What is no value yet cannot be saved, so the step is not left with it.
  const leave = (go: () => void): void => {
    const path = unfinished.find((one) => stepOf(one) === current);
    if (path === undefined) go();
    else document.getElementById(fieldId(path))?.focus();
  };
  const open = (step: S): void => leave(() => onOpen(step));
  const next = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!finish) leave(onNext);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 2, md: 3 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '220px minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <StepsNav steps={steps} current={current} onOpen={open} />
      <Card component="form" noValidate autoComplete="off" onSubmit={next}>
        <CardContent role="group" aria-labelledby={titleId} sx={{ p: { xs: 2, sm: 3 } }}>
          <Typography
            variant="h2"
            id={titleId}
            ref={title}
            tabIndex={-1}
            sx={{ mb: 3, outline: 'none', fontSize: 18 }}
          >
            {steps[index]?.title}
          </Typography>
          {children}
          <Stack direction="row" sx={{ mt: 3, gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
            {before && (
              <Button color="inherit" onClick={() => open(before.id)} sx={{ ml: -1 }}>
                {t('identities.form.back')}
              </Button>
            )}
            <Box sx={{ flex: 1, order: { xs: -1, sm: 0 }, minWidth: { xs: '100%', sm: 0 } }}>
              {status}
            </Box>
            {finish || (
              <Button type="submit" variant="contained" sx={{ ml: 'auto' }}>
                {t('identities.form.next')}
              </Button>
            )}
          </Stack>
        </CardContent>
      </Card>
    </Box>
  );
}

/**
 * Focus goes to a field of the step that was opened: the wanted one, else the first. When the page
 * opens it goes to the title, unless a field has taken it.
 */
function useFocusOnChange(
  current: string,
  wanted: string | undefined,
): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (shown.current === current) return;
    const opens = shown.current === undefined;
    shown.current = current;
    const form = title.current?.closest('form');
    if (opens) {
      if (!form?.contains(document.activeElement)) title.current?.focus({ preventScroll: true });
      return;
    }
    const first = form?.querySelector<HTMLElement>(
      '[id^="identity-"]:is(input, [role=combobox]):not([hidden] *)',
    );
    const input = wanted && document.getElementById(wanted);
    // On a phone, focus in a field would bring up the keyboard over it.
    const keyboard = window.matchMedia('(pointer: fine)').matches;
    if (!input) window.scrollTo({ top: 0 });
    (input || (keyboard && first ? first : title.current))?.focus();
  }, [current, wanted]);
  return title;
}
