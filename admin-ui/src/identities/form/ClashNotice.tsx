import {
  Alert,
  AlertTitle,
  Box,
  Button,
  FormControlLabel,
  Radio,
  RadioGroup,
  Stack,
  Typography,
} from '@mui/material';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/useT';
import { useFormat } from '../../ui/useFormat';
import type { FieldPath } from '../identityTypes';
import { useFieldText } from '../useFieldText';
import type { Clash, Draft } from './draft';

interface ClashNoticeProps {
  draft: Draft;
  clash: Clash;
  onChoose: (theirs: FieldPath[]) => void;
}

/** Somebody else saved the same fields meanwhile: theirs beside mine, and a choice for each. */
export function ClashNotice({ draft, clash, onChoose }: ClashNoticeProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const [theirs, setTheirs] = useState<FieldPath[]>([]);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [draft.version]);
  const name = clash.by?.name ?? t('identities.form.somebody');
  const choose = (path: FieldPath, which: string): void =>
    setTheirs((before) => [
      ...before.filter((one) => one !== path),
      ...(which === 'theirs' ? [path] : []),
    ]);
  return (
    <Alert
      severity="warning"
      variant="outlined"
      ref={notice}
      tabIndex={-1}
      sx={{
        mb: 3,
        outline: 'none',
        bgcolor: 'background.paper',
        '& .MuiAlert-message': { flex: 1, minWidth: 0 },
      }}
    >
      <AlertTitle>
        {clash.at
          ? t('identities.clash.title', { name, time: format.relativeTime(clash.at) })
          : t('identities.clash.title_no_time', { name })}
      </AlertTitle>
      <Typography variant="body2">{t('identities.clash.text')}</Typography>
      <Stack sx={{ gap: 2, my: 2 }}>
        {clash.paths.map((path) => (
          <ClashField
            key={path}
            path={path}
            draft={draft}
            name={name}
            which={theirs.includes(path) ? 'theirs' : 'mine'}
            onChoose={(which) => choose(path, which)}
          />
        ))}
      </Stack>
      <Button
        variant="contained"
        onClick={() => onChoose(theirs.filter((path) => clash.paths.includes(path)))}
      >
        {t('identities.clash.go_on')}
      </Button>
    </Alert>
  );
}

interface ClashFieldProps {
  path: FieldPath;
  draft: Draft;
  name: string;
  which: 'mine' | 'theirs';
  onChoose: (which: string) => void;
}

function ClashField({ path, draft, name, which, onChoose }: ClashFieldProps): ReactNode {
  const t = useT();
  const text = useFieldText();
  const label = t(`identities.field.${path}`);
  const option = (value: 'mine' | 'theirs', words: string, held: unknown): ReactNode => (
    <FormControlLabel
      value={value}
      control={<Radio size="small" />}
      label={
        <Box component="span" sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
          {words}: <strong dir="auto">{text(path, held) || t('identities.form.blank')}</strong>
        </Box>
      }
    />
  );
  return (
    <Box>
      <Typography variant="h3">{label}</Typography>
      <RadioGroup aria-label={label} value={which} onChange={(_, value) => onChoose(value)}>
        {option('mine', t('identities.clash.keep_mine'), draft.typed[path] ?? draft.known[path])}
        {option('theirs', t('identities.clash.take_theirs', { name }), draft.known[path])}
      </RadioGroup>
    </Box>
  );
}
