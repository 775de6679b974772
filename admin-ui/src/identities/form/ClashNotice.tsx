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
import { useMe } from '../../api/hooks.js';
import { type Clash, type Filling, pathsOf, unsavedIn } from '../../drafts/filling.js';
import { useT } from '../../i18n/useT.js';
import { useFormat } from '../../ui/show/useFormat.js';
import type { FieldPath } from '../identityTypes.js';
import { useFieldText } from '../useFieldText.js';

interface ClashNoticeProps {
  draft: Filling;
  clash: Clash;
  onChoose: (theirs: FieldPath[]) => void;
}

/** Shows what was done elsewhere meanwhile, and the choice between that and what is typed here. */
export function ClashNotice({ draft, clash, onChoose }: ClashNoticeProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const own = me !== undefined && me.user.id === clash.by?.id;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [draft.view.version]);
  const name = clash.by?.name ?? t('identities.form.somebody');
  const what = clash.done ?? 'changed';
  const choice = { draft, clash, name, own, onChoose };
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
        {t(own ? `identities.clash.${what}_own` : `identities.clash.${what}`, {
          name,
          time: clash.at ? format.relativeTime(clash.at) : '',
        })}
      </AlertTitle>
      {clash.done ? <AllOrNothing {...choice} done={clash.done} /> : <FieldByField {...choice} />}
    </Alert>
  );
}

interface ChoiceProps extends ClashNoticeProps {
  name: string;
  /** Both are the same person, in two tabs. */
  own: boolean;
}

/** Saving anything would undo what was done, so there is one choice for all that is typed. */
function AllOrNothing({
  draft,
  done,
  own,
  onChoose,
}: ChoiceProps & { done: NonNullable<Clash['done']> }): ReactNode {
  const t = useT();
  const typed = pathsOf(unsavedIn(draft));
  return (
    <>
      <Typography variant="body2">{t(`identities.clash.undoes_${done}`)}</Typography>
      <TypedMeanwhile draft={draft} paths={typed} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={() => onChoose(typed)}>
          {t(own ? 'identities.clash.take_theirs_own' : 'identities.clash.take_theirs_all')}
        </Button>
        <Button onClick={() => onChoose([])}>{t('identities.clash.keep_mine_all')}</Button>
      </Stack>
    </>
  );
}

function FieldByField({ draft, clash, name, own, onChoose }: ChoiceProps): ReactNode {
  const t = useT();
  const [theirs, setTheirs] = useState<FieldPath[]>([]);
  const choose = (path: FieldPath, which: string): void =>
    setTheirs((before) => [
      ...before.filter((one) => one !== path),
      ...(which === 'theirs' ? [path] : []),
    ]);
  return (
    <>
      <Typography variant="body2">
        {t(own ? 'identities.clash.text_own' : 'identities.clash.text')}
      </Typography>
      <Stack sx={{ gap: 2, my: 2 }}>
        {clash.clashing.map((path) => (
          <ClashField
            key={path}
            path={path}
            draft={draft}
            takeTheirs={t(
              own ? 'identities.clash.take_theirs_own' : 'identities.clash.take_theirs',
              {
                name,
              },
            )}
            which={theirs.includes(path) ? 'theirs' : 'mine'}
            onChoose={(which) => choose(path, which)}
          />
        ))}
      </Stack>
      <Button
        variant="contained"
        onClick={() => onChoose(theirs.filter((path) => clash.clashing.includes(path)))}
      >
        {t('identities.clash.go_on')}
      </Button>
    </>
  );
}

interface ClashFieldProps {
  path: FieldPath;
  draft: Filling;
  /** The words of that choice. */
  takeTheirs: string;
  which: 'mine' | 'theirs';
  onChoose: (which: string) => void;
}

/** A field that two changed: theirs beside mine, and the choice. */
export function ClashField({
  path,
  draft,
  takeTheirs,
  which,
  onChoose,
}: ClashFieldProps): ReactNode {
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
        {option('mine', t('identities.clash.keep_mine'), draft.inputs[path])}
        {option('theirs', takeTheirs, draft.known[path])}
      </RadioGroup>
    </Box>
  );
}

/** Shows what is typed here beside what is saved, field by field. */
export function TypedMeanwhile({
  draft,
  paths,
}: {
  draft: Filling;
  paths: FieldPath[];
}): ReactNode {
  const t = useT();
  const text = useFieldText();
  const words = (path: FieldPath, held: unknown): ReactNode => (
    <strong dir="auto">{text(path, held) || t('identities.form.blank')}</strong>
  );
  return (
    <Box component="ul" sx={{ my: 2, pl: 2.5, typography: 'body2', overflowWrap: 'anywhere' }}>
      {paths.map((path) => (
        <li key={path}>
          {t(`identities.field.${path}`)} – {t('label', { name: t('identities.clash.mine') })}{' '}
          {words(path, draft.inputs[path])} · {t('label', { name: t('identities.clash.theirs') })}{' '}
          {words(path, draft.known[path])}
        </li>
      ))}
    </Box>
  );
}
