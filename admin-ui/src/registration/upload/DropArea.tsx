import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { alpha, Box, Button, Typography } from '@mui/material';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useNotice } from '../../api/hooks.js';
import { useT } from '../../i18n/useT.js';

interface DropAreaProps {
  onFile: (file: File) => void;
}

/** Takes one file, dropped anywhere on the card or chosen. */
export function DropArea({ onFile }: DropAreaProps): ReactNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const { over, take, handlers } = useDrop(onFile);
  return (
    <Box
      {...handlers}
      onClick={() => input.current?.click()}
      sx={{
        cursor: 'pointer',
        display: 'grid',
        placeItems: 'center',
        minHeight: { xs: 208, sm: 320 },
        p: 3,
        textAlign: 'center',
        borderRadius: 1,
        border: '2px dashed',
        borderColor: over ? 'primary.main' : 'divider',
        bgcolor: (theme) =>
          over ? alpha(theme.palette.primary.main, 0.08) : theme.palette.background.paper,
        transition: 'background-color 150ms, border-color 150ms',
      }}
    >
      <Box>
        <UploadFileIcon aria-hidden sx={{ fontSize: 40, mb: 1, color: 'primary.main' }} />
        {/* There is nothing to drop where a finger points. */}
        <Typography variant="h2" sx={{ mb: 1, '@media (hover: none)': { display: 'none' } }}>
          {over ? t('registration.bulk.drop_now') : t('registration.bulk.drop')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
          {t('registration.bulk.kinds')}
        </Typography>
        <Button
          variant="contained"
          onClick={(event) => {
            event.stopPropagation();
            input.current?.click();
          }}
        >
          {t('registration.bulk.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.ods,text/csv,text/plain,text/tab-separated-values"
          aria-label={t('registration.bulk.choose')}
          hidden
          onClick={(event) => event.stopPropagation()}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </Box>
    </Box>
  );
}

interface Drop {
  over: boolean;
  take: (files: FileList | null) => void;
  handlers: {
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

function useDrop(onFile: (file: File) => void): Drop {
  const t = useT();
  const notice = useNotice();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const [file, another] = files ?? [];
    if (another) notice(t('registration.bulk.one_file'), 'warning');
    else if (file?.size === 0) notice(t('registration.bulk.empty_file'), 'error');
    else if (file) onFile(file);
  };
  return {
    over,
    take,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      },
    },
  };
}
