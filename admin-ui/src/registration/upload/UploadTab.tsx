import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { DropArea } from './DropArea.js';
import { FileNeeds } from './FileNeeds.js';
import { PasteArea } from './PasteArea.js';
import { UploadProgress } from './UploadProgress.js';
import { UploadRefused } from './UploadRefused.js';
import { useUpload } from './useUpload.js';

/** The way by a file, or by what is pasted: choose or drop it, watch it go up, read what is wrong with it as a whole. */
export function UploadTab(): ReactNode {
  const { state, send, stop, again } = useUpload();
  return (
    <Stack sx={{ gap: 3 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        {state.step === 'choose' && <DropArea onFile={send} />}
        {state.step === 'sending' && (
          <UploadProgress fileName={state.fileName} share={state.share} onStop={stop} />
        )}
        {state.step === 'refused' && (
          <UploadRefused
            fileName={state.file.name}
            error={state.error}
            onAgain={again}
            onRetry={() => send(state.file)}
          />
        )}
        <FileNeeds />
      </Box>
      {state.step !== 'sending' && <PasteArea />}
    </Stack>
  );
}
