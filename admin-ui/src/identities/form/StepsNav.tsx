import CheckIcon from '@mui/icons-material/Check';
import ErrorIcon from '@mui/icons-material/PriorityHigh';
import { alpha, Box, ButtonBase, LinearProgress, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';

export interface StepInfo<S extends string> {
  id: S;
  title: string;
  state: 'open' | 'done' | 'wrong';
}

interface StepsNavProps<S extends string> {
  steps: StepInfo<S>[];
  current: S;
  onOpen: (step: S) => void;
}

/** The steps beside the form where there is room, else which of how many this one is. */
export function StepsNav<S extends string>({
  steps,
  current,
  onOpen,
}: StepsNavProps<S>): ReactNode {
  const t = useT();
  const index = steps.findIndex(({ id }) => id === current);
  return (
    <Box component="nav" aria-label={t('identities.form.steps')}>
      <Box sx={{ display: { md: 'none' } }}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {t('identities.form.step_of', { step: index + 1, steps: steps.length })}
        </Typography>
        <LinearProgress
          variant="determinate"
          value={(100 * (index + 1)) / steps.length}
          aria-hidden
          sx={{ borderRadius: 1 }}
        />
      </Box>
      <Stack
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, gap: 0.5, display: { xs: 'none', md: 'flex' } }}
      >
        {steps.map((step, place) => (
          <li key={step.id}>
            <Entry
              step={step}
              number={place + 1}
              current={step.id === current}
              onOpen={() => onOpen(step.id)}
            />
          </li>
        ))}
      </Stack>
    </Box>
  );
}

interface EntryProps {
  step: StepInfo<string>;
  number: number;
  current: boolean;
  onOpen: () => void;
}

function Entry({ step, number, current, onOpen }: EntryProps): ReactNode {
  const t = useT();
  return (
    <ButtonBase
      onClick={onOpen}
      aria-current={current ? 'step' : undefined}
      sx={{
        width: '100%',
        gap: 1.5,
        p: 1,
        borderRadius: 1,
        justifyContent: 'flex-start',
        textAlign: 'start',
        typography: 'body2',
        fontWeight: current ? 600 : 400,
        color: current ? 'primary.main' : 'text.primary',
        bgcolor: (theme) => (current ? alpha(theme.palette.primary.main, 0.08) : undefined),
        '&:hover, &.Mui-focusVisible': { bgcolor: 'action.hover' },
      }}
    >
      <Box aria-hidden sx={markStyle(step.state, current)}>
        {step.state === 'done' && <CheckIcon />}
        {step.state === 'wrong' && <ErrorIcon />}
        {step.state === 'open' && number}
      </Box>
      <Box component="span">
        {step.title}
        {step.state === 'wrong' && (
          <Box component="span" sx={{ display: 'block', color: 'error.main', fontWeight: 400 }}>
            {t('identities.form.step_wrong')}
          </Box>
        )}
      </Box>
    </ButtonBase>
  );
}

function markStyle(state: StepInfo<string>['state'], current: boolean): object {
  const color = state === 'wrong' ? 'error.main' : state === 'done' ? 'success.main' : undefined;
  return {
    flex: 'none',
    width: 24,
    height: 24,
    borderRadius: '50%',
    border: 1,
    borderColor: color ?? (current ? 'primary.main' : 'divider'),
    color: color ?? (current ? 'primary.main' : 'text.secondary'),
    display: 'grid',
    placeItems: 'center',
    fontSize: 12,
    fontWeight: 600,
    '& svg': { fontSize: 16 },
  };
}
