import { Box } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { UploadOptions } from '../../api/importTypes.js';
import { DropArea } from './DropArea.js';
import { FileNeeds } from './FileNeeds.js';
import { UploadOptionsInput } from './UploadOptionsInput.js';
import { UploadProgress } from './UploadProgress.js';
import { UploadRefused } from './UploadRefused.js';
import { useUpload } from './useUpload.js';

/** The way by a file: choose or drop it, watch it go up, read what is wrong with it as a whole. */
export function UploadTab({ onPaste }: { onPaste: () => void }): ReactNode {
  const { state, send, stop, again } = useUpload();
  const [options, setOptions] = useState<UploadOptions>({ defaultRole: 'member' });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
        alignItems: 'start',
      }}
    >
      {state.step === 'choose' && (
        <DropArea onFile={(file) => send(file, options)} onPaste={onPaste} />
      )}
      {state.step === 'sending' && (
        <UploadProgress fileName={state.fileName} share={state.share} onStop={stop} />
      )}
      {state.step === 'refused' && (
        <UploadRefused
          fileName={state.file.name}
          error={state.error}
          onAgain={again}
          onRetry={() => send(state.file, options)}
        />
      )}
      <Box>
        <FileNeeds />
        <UploadOptionsInput options={options} onChange={setOptions} />
      </Box>
    </Box>
  );
}
