import CheckIcon from '@mui/icons-material/Check';
import ReplyIcon from '@mui/icons-material/ReplyOutlined';
import { Box, Chip, TextField, Typography } from '@mui/material';
import { type ReactElement, type ReactNode, useId } from 'react';
import { reasonMaxLength } from '../api/contract.js';
import { useT } from '../i18n/useT.js';
import type { FieldPath } from '../identities/identityTypes.js';
import { useFieldText } from '../identities/useFieldText.js';
import { Segments } from '../ui/form/Segments.js';
import { type Tone, toneColor, toneStyle } from '../ui/show/StateChip.js';
import type { Decision, Reviewed, Verdict } from './decisions.js';

interface ReviewFieldProps {
  field: Reviewed;
  decision: Decision | undefined;
  /** The reason why the field cannot be validated as it is. */
  fault: string | undefined;
  /** True when a return without a reason is shown as a fault. */
  reasonWanted: boolean;
  onDecide: (decision: Omit<Decision, 'about'>) => void;
}

const verdicts: { value: Verdict; icon: ReactElement; tone: Tone }[] = [
  { value: 'accept', icon: <CheckIcon />, tone: 'good' },
  { value: 'return', icon: <ReplyIcon />, tone: 'bad' },
];

/** The id of the input for a field's reason. */
export function reasonId(path: FieldPath): string {
  return `reason-${path}`;
}

/** One field: what was given, what it was before, and whether it is accepted. */
export function ReviewField(props: ReviewFieldProps): ReactNode {
  const { field, decision, fault, reasonWanted, onDecide } = props;
  const t = useT();
  const valueId = useId();
  const label = t(`identities.field.${field.path}`);
  const missing = reasonWanted && decision?.verdict === 'return' && decision.reason.trim() === '';
  return (
    <Box sx={row}>
      <Typography variant="body2" sx={{ color: 'text.secondary', gridArea: 'label' }}>
        {label}
      </Typography>
      <Box id={valueId} sx={{ gridArea: 'value', minWidth: 0 }}>
        <Value field={field} />
        {(fault ?? field.missing) && (
          <Typography variant="body2" sx={{ color: (theme) => toneColor(theme, 'bad') }}>
            {fault ?? t('validation.missing')}
          </Typography>
        )}
      </Box>
      <Box sx={{ gridArea: 'answer', justifySelf: { md: 'end' } }}>
        <Segments
          label={t('validation.answer', { field: label })}
          describedBy={valueId}
          options={verdicts.map((option) => ({
            ...option,
            label: t(`validation.${option.value}`),
            disabled: option.value === 'accept' && field.missing,
          }))}
          value={decision?.verdict}
          onChange={(verdict) => onDecide({ verdict, reason: decision?.reason ?? '' })}
        />
      </Box>
      {decision?.verdict === 'return' && (
        <TextField
          id={reasonId(field.path)}
          // Not under the bar that stays in sight.
          sx={{ gridArea: 'reason', mt: 1, '& textarea': { scrollMarginBlock: '96px 160px' } }}
          multiline
          required
          label={t('validation.reason')}
          value={decision.reason}
          onChange={(event) => onDecide({ verdict: 'return', reason: event.target.value })}
          error={missing}
          helperText={missing ? t('validation.reason_missing') : t('validation.reason_help')}
          slotProps={{
            htmlInput: {
              maxLength: reasonMaxLength,
              'aria-label': t('validation.reason_of', { field: label }),
            },
          }}
        />
      )}
    </Box>
  );
}

function Value({ field }: { field: Reviewed }): ReactNode {
  const { path, value, before, returnedFor } = field;
  const t = useT();
  const fieldText = useFieldText();
  const text = fieldText(path, value);
  const earlier = before && fieldText(path, before.value);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography
          variant="body2"
          dir="auto"
          sx={{ color: text ? 'text.primary' : 'text.secondary', fontWeight: text ? 500 : 400 }}
        >
          {text || t('validation.blank')}
        </Typography>
        {before && (
          <Chip size="small" color="primary" variant="outlined" label={t('validation.changed')} />
        )}
        {returnedFor && !before && (
          <Chip size="small" sx={toneStyle('wait')} label={t('validation.unchanged')} />
        )}
      </Box>
      {before && (
        <Typography variant="body2" dir="auto" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {earlier ? t('validation.was', { value: earlier }) : t('validation.was_blank')}
        </Typography>
      )}
      {returnedFor && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {t('validation.returned_for', { reason: returnedFor })}
        </Typography>
      )}
    </>
  );
}

const row = {
  display: 'grid',
  gap: 1,
  columnGap: 2,
  py: 1.5,
  alignItems: 'center',
  overflowWrap: 'anywhere',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    // Beside the menu, a tablet has not the room for them in one line.
    md: 'minmax(0, 160px) minmax(0, 1fr) auto',
    lg: 'minmax(0, 200px) minmax(0, 1fr) auto',
  },
  gridTemplateAreas: {
    xs: '"label" "value" "answer" "reason"',
    md: '"label value answer" "reason reason reason"',
  },
  '&:last-child': { pb: 0 },
  '& + &': { borderTop: 1, borderColor: 'divider' },
};
