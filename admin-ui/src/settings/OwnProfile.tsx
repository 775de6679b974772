import { Stack } from '@mui/material';
import { type ReactNode, useMemo, useState } from 'react';
import { useAskWhoAnew, useMe, useUsher } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { AskBeforeLeaving } from '../ui/form/AskBeforeLeaving.js';
import { Section } from '../ui/page/Section.js';
import { NameInputs } from '../users/PersonInputs.js';
import { changedSettings } from './changes.js';
import { LanguageChoice } from './LanguageChoice.js';
import { SectionForm } from './SectionForm.js';
import { ThemeChoice } from './ThemeChoice.js';

/** The own name, which is saved by a button; language and colours, which are as soon as they are chosen. */
export function OwnProfile(): ReactNode {
  const t = useT();
  return (
    <>
      <Section title={t('account.name')}>
        <OwnName />
      </Section>
      <Section title={t('account.choices')}>
        <Stack sx={{ gap: 2 }}>
          <LanguageChoice />
          <ThemeChoice />
        </Stack>
      </Section>
    </>
  );
}

function OwnName(): ReactNode {
  const t = useT();
  const usher = useUsher();
  const user = useMe()?.user;
  const askWhoAnew = useAskWhoAnew();
  const [unsaved, setUnsaved] = useState(false);
  const firstName = user?.firstName ?? null;
  const lastName = user?.lastName ?? null;
  const values = useMemo(() => ({ firstName, lastName }), [firstName, lastName]);
  if (!user) return null;
  const save = async (typed: object): Promise<void> => {
    const change = changedSettings(values, typed);
    if (Object.keys(change).length > 0) await usher.saveOwnSettings(change);
    await askWhoAnew();
  };
  return (
    <>
      <AskBeforeLeaving when={unsaved} text={t('account.leave')} />
      <SectionForm values={values} save={save} onUnsaved={setUnsaved}>
        <NameInputs />
      </SectionForm>
    </>
  );
}
