import { Alert, AlertTitle, Box, Button, Link, Stack, Typography } from '@mui/material';
import type { ReactNode, Ref } from 'react';
import { useT } from '../../i18n/useT.js';
import { GivenFacts } from '../GivenFacts.js';
import type { StepId } from '../identitySteps.js';
import type { FieldPath } from '../identityTypes.js';
import { neededPaths } from '../identityValues.js';
import { useFieldText } from '../useFieldText.js';
import { Returned } from './inputs/FieldInput.js';
import { leftToDo, missingKey, unfinishedKey } from './inputs/fieldProblems.js';
import { useIdentityForm } from './inputs/identityForm.js';

interface ReviewProps {
  steps: { id: StepId; paths: FieldPath[] }[];
  /** None where nothing can be changed. */
  onChange?: (step: StepId) => void;
  /** Parts of a registration that are no identity, before the others. */
  before?: ReactNode;
}

/** Everything that was given, part by part. */
export function Review({ steps, onChange, before }: ReviewProps): ReactNode {
  const t = useT();
  return (
    <Stack sx={{ gap: 3 }}>
      {before}
      {steps.map(({ id, paths }) => (
        <ReviewPart
          key={id}
          title={t(`identities.step.${id}`)}
          onChange={onChange && (() => onChange(id))}
        >
          <Part paths={paths} isSettled={!onChange} />
        </ReviewPart>
      ))}
    </Stack>
  );
}

export function ReviewPart({
  title,
  onChange,
  children,
}: {
  title: string;
  onChange: (() => void) | undefined;
  children: ReactNode;
}): ReactNode {
  const t = useT();
  return (
    <Box component="section" aria-label={title}>
      <Stack direction="row" sx={{ mb: 1, justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h3">{title}</Typography>
        {onChange && (
          <Button
            size="small"
            aria-label={t('identities.form.change_part', { part: title })}
            onClick={onChange}
          >
            {t('identities.form.change')}
          </Button>
        )}
      </Stack>
      {children}
    </Box>
  );
}

interface PartProps {
  paths: readonly FieldPath[];
  /** True where nothing can be changed, and nothing is asked for. */
  isSettled: boolean;
}

function Part({ paths, isSettled }: PartProps): ReactNode {
  const t = useT();
  const text = useFieldText();
  const { inputs, faults, returned, settings, unfinished } = useIdentityForm();
  const needed = neededPaths(inputs, settings.fields);
  const faultAt = (path: FieldPath): string | undefined => {
    if (isSettled) return undefined;
    if (unfinished.includes(path)) return t(unfinishedKey(path));
    return faults[path] ?? (needed.includes(path) ? t(missingKey(path)) : undefined);
  };
  return (
    <GivenFacts
      paths={paths}
      isBlank={(path) => text(path, inputs[path]) === '' && !faultAt(path) && !returned[path]}
      value={(path) => (
        <>
          <span dir="auto">{text(path, inputs[path])}</span>
          {faultAt(path) && <Box sx={{ color: 'error.main' }}>{faultAt(path)}</Box>}
          {returned[path] && <Returned reason={returned[path]} />}
        </>
      )}
    />
  );
}

interface LeftToDoProps {
  onOpen: (path: FieldPath) => void;
  ref?: Ref<HTMLDivElement>;
}

/** Lists what is missing or wrong before an identity can be submitted, each leading to its field. */
export function LeftToDo({ onOpen, ref }: LeftToDoProps): ReactNode {
  const t = useT();
  const form = useIdentityForm();
  const paths = leftToDo(form);
  if (paths.length === 0) return null;
  return (
    <Alert severity="warning" ref={ref} tabIndex={-1} sx={{ mb: 3 }}>
      <AlertTitle>{t('identities.form.left_title')}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {paths.map((path) => (
          <li key={path}>
            <Link component="button" type="button" onClick={() => onOpen(path)}>
              {t(`identities.field.${path}`)}
            </Link>
            {': '}
            {form.unfinished.includes(path)
              ? t(unfinishedKey(path))
              : (form.faults[path] ?? t(missingKey(path)))}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
