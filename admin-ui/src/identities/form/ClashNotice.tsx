import { Alert, AlertTitle, Button, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMe } from '../../api/hooks.js';
import { useT } from '../../i18n/useT.js';
import { type Clash, type Filling, pathsOf, unsavedIn } from '../../drafts/filling.js';
import { useFormat } from '../../ui/useFormat.js';
import type { FieldPath } from '../identityTypes.js';
import { ClashField } from './ClashField.js';
import { TypedMeanwhile } from './TypedMeanwhile.js';

interface ClashNoticeProps {
  draft: Filling;
  clash: Clash;
  onChoose: (theirs: FieldPath[]) => void;
}

/** What was done elsewhere meanwhile, and the choice between that and what is typed here. */
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
