import { Box, Tab, Tabs } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useLocaleState } from 'react-admin';
import { useMe } from '../../api/hooks.js';
import type { MailTemplate } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { AskBeforeLeaving } from '../../ui/form/AskBeforeLeaving.js';
import { useLanguages } from '../../ui/form/useLanguages.js';
import { TemplateEditor } from './TemplateEditor.js';
import { useTypedWords } from './useTypedWords.js';

/** The words of a mail in each language. What is typed in one stays while another is shown. */
export function MailTemplateForm({ templates }: { templates: readonly MailTemplate[] }): ReactNode {
  const t = useT();
  const languages = useLanguages();
  const own = useMe()?.language ?? undefined;
  const [spoken] = useLocaleState();
  const [chosen, setChosen] = useState<string>();
  const { typed, type, forget } = useTypedWords();
  const byLanguage = (tag: string | undefined): MailTemplate | undefined =>
    templates.find(({ language }) => language === tag);
  const shown = byLanguage(chosen) ?? byLanguage(own) ?? byLanguage(spoken) ?? templates[0];
  if (!shown) return null;
  return (
    <>
      <AskBeforeLeaving when={Object.keys(typed).length > 0} text={t('settings.mails.leave')} />
      {templates.length > 1 && (
        <Tabs
          value={shown.language}
          onChange={(_, language: string) => setChosen(language)}
          aria-label={t('settings.mails.languages')}
          variant="scrollable"
          scrollButtons={false}
          sx={{
            mb: 3,
            borderBottom: 1,
            borderColor: 'divider',
            // All languages in sight on a phone.
            '& .MuiTab-root': { minWidth: { xs: 0, sm: 90 }, px: { xs: 0.75, sm: 2 } },
          }}
        >
          {templates.map(({ language }) => {
            const name = languages.find(({ id }) => id === language)?.name ?? language;
            return (
              <Tab
                key={language}
                value={language}
                id={`tab-${language}`}
                aria-controls={`panel-${language}`}
                label={typed[language] ? t('settings.mails.unsaved', { language: name }) : name}
              />
            );
          })}
        </Tabs>
      )}
      <Box
        {...(templates.length > 1 && {
          role: 'tabpanel',
          id: `panel-${shown.language}`,
          'aria-labelledby': `tab-${shown.language}`,
        })}
      >
        <TemplateEditor
          key={shown.language}
          template={shown}
          typed={typed[shown.language]}
          onType={(words) => type(shown, words)}
          onSaved={(sent) => forget(shown, sent)}
        />
      </Box>
    </>
  );
}
