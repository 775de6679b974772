import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../api/importTypes.js';
import { DiscardButton } from '../imports/DiscardButton.js';
import { useT } from '../i18n/useT.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { Step } from './Step.js';

/** An import that waits for somebody, who may discard it, or one that is under way. */
export function OpenImport({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const queryClient = useQueryClient();
  const { id, fileName, status, counts } = data;
  const name = fileName ?? t('imports.manual_name');
  const waits = status === 'ready' || status === 'mapping' ? status : undefined;
  return (
    <Step
      icon={<UploadFileIcon />}
      tone={waits ? 'wait' : 'busy'}
      words={
        waits
          ? t(`home.import_${waits}`, { name, smart_count: counts.total })
          : t('home.import_running', { name })
      }
      action={
        <>
          {waits && (
            <DiscardButton
              id={id}
              size="small"
              sx={{ color: 'text.secondary', mr: 1 }}
              onDone={() => queryClient.invalidateQueries({ queryKey: ['usher', 'home'] })}
            />
          )}
          <LinkButton to={`/imports/${id}`} size="small" variant="outlined">
            {t(waits ? `home.import_${waits}_action` : 'home.import_running_action')}
          </LinkButton>
        </>
      }
    />
  );
}
