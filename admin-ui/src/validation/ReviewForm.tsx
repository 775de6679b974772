import { Alert, Button, Stack, Typography } from '@mui/material';
import { type ReactNode, useRef, useState } from 'react';
import { useT } from '../i18n/useT.js';
import type { FieldPath, FieldUses, IdentityView } from '../identities/identityTypes.js';
import { AskBeforeLeaving } from '../ui/form/AskBeforeLeaving.js';
import { Section } from '../ui/page/Section.js';
import {
  acceptable,
  acceptRest,
  decisionOn,
  type Decisions,
  type Reviewed,
  summarize,
  textOf,
} from './decisions.js';
import { LeftBlank } from './LeftBlank.js';
import { Meanwhile } from './Meanwhile.js';
import { ReviewBar } from './ReviewBar.js';
import { reasonId, ReviewField } from './ReviewField.js';
import { type Earlier, reviewedSteps } from './reviewed.js';
import { SinceEarlier } from './SinceEarlier.js';
import { useAnswer } from './useAnswer.js';

interface ReviewFormProps {
  identity: IdentityView;
  uses: FieldUses;
  earlier: Earlier | null;
  onLookAgain: () => Promise<unknown>;
}

/** Shows what was given, by step, with the answer to each field, and under it what they come to. */
export function ReviewForm({ identity, uses, earlier, onLookAgain }: ReviewFormProps): ReactNode {
  const t = useT();
  const [decisions, setDecisions] = useState<Decisions>({});
  const [seen, setSeen] = useState<IdentityView | null>(null);
  const [reasonsWanted, setReasonsWanted] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const answer = useAnswer(identity);
  const all = reviewedSteps(identity, uses, earlier, seen);
  const fields = all.flatMap((step) => step.fields);
  const leftBlank = fields.filter((field) => field.leftBlank);
  const steps = all
    .map((step) => ({ ...step, fields: step.fields.filter((field) => !field.leftBlank) }))
    .filter((step) => step.fields.length > 0);
  const summary = summarize(fields, decisions);
  const reasonsGiven = summary.returned.some(({ reason }) => reason !== '');

  const returnFields = (): void => {
    const silent = summary.returned.find(({ reason }) => reason === '');
    if (silent) {
      setReasonsWanted(true);
      document.getElementById(reasonId(silent.path))?.focus();
      return;
    }
    const reasons = summary.returned.map(({ path, reason }) => [path, reason] as const);
    answer.give({ decision: 'return', fields: Object.fromEntries(reasons) });
  };
  const lookAgain = async (): Promise<void> => {
    await onLookAgain();
    setSeen(identity);
    answer.forget();
    root.current?.focus();
  };
  const fieldOf = (field: Reviewed): ReactNode => (
    <ReviewField
      key={field.path}
      field={field}
      decision={decisionOn(field, decisions)}
      fault={answer.faults[field.path]}
      reasonWanted={reasonsWanted}
      onDecide={(decision) =>
        setDecisions({
          ...decisions,
          [field.path]: { ...decision, about: textOf(field.value) },
        })
      }
    />
  );
  return (
    <Stack ref={root} tabIndex={-1} sx={{ gap: 3, outline: 'none' }}>
      <AskBeforeLeaving
        when={reasonsGiven && !answer.busy && !answer.meanwhile}
        text={t('validation.leave')}
      />
      {earlier ? (
        <SinceEarlier earlier={earlier} fields={fields} />
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('validation.intro')}
        </Typography>
      )}
      {steps.map((step) => (
        <Section
          key={step.id}
          title={t(`identities.step.${step.id}`)}
          actions={
            acceptable(summarize(step.fields, decisions)) && (
              <Button
                size="small"
                aria-label={t('validation.accept_step', { step: t(`identities.step.${step.id}`) })}
                onClick={() => setDecisions(acceptRest(step.fields, decisions))}
              >
                {t('validation.accept_step_short')}
              </Button>
            )
          }
        >
          {step.fields.map(fieldOf)}
        </Section>
      ))}
      <LeftBlank
        fields={leftBlank}
        anyReturned={summarize(leftBlank, decisions).returned.length > 0}
        fieldOf={fieldOf}
      />
      <ReviewBar
        userId={identity.id}
        summary={summary}
        busy={answer.busy}
        incomplete={hasAny(answer.faults) || summary.missing.length > 0}
        onAcceptRest={() => setDecisions(acceptRest(fields, decisions))}
        onValidate={() => answer.give({ decision: 'validate' })}
        onReturn={returnFields}
        instead={
          answer.meanwhile ? (
            <Meanwhile problem={answer.meanwhile} onLookAgain={lookAgain} />
          ) : (
            identity.outOfReach && (
              <Alert severity="info">{t(`validation.out_of_reach.${identity.outOfReach}`)}</Alert>
            )
          )
        }
      />
    </Stack>
  );
}

function hasAny(faults: Partial<Record<FieldPath, string>>): boolean {
  return Object.keys(faults).length > 0;
}
