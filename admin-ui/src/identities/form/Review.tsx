import { Alert, AlertTitle, Box, Button, Link, Stack, Typography } from '@mui/material';
import type { ReactNode, Ref } from 'react';
import { useT } from '../../i18n/useT.js';
import { Facts } from '../../ui/Facts.js';
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
          <Facts
            facts={paths.map((path) => [t(`identities.field.${path}`), <Value path={path} />])}
          />
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

function Value({ path }: { path: FieldPath }): ReactNode {
  const t = useT();
  const text = useFieldText();
  const { inputs, faults, returned, settings, unfinished } = useIdentityForm();
  const fault = unfinished.includes(path) ? t(unfinishedKey(path)) : faults[path];
  const needed = neededPaths(inputs, settings.fields).includes(path);
  return (
    <>
      <span dir="auto">{text(path, inputs[path])}</span>
      {(fault ?? needed) ? (
        <Box sx={{ color: 'error.main' }}>{fault ?? t(missingKey(path))}</Box>
      ) : (
        text(path, inputs[path]) === '' && t('identities.form.blank')
      )}
      {returned[path] && <Returned reason={returned[path]} />}
    </>
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
