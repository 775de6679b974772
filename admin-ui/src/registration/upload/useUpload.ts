import { useEffect, useRef, useState } from 'react';
import { useRedirect } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import { useUsher } from '../../api/hooks.js';

export type UploadState =
  | { step: 'choose' }
  /** `share` is what has been sent, 0 to 1; undefined while that is not known. */
  | { step: 'sending'; fileName: string; share: number | undefined }
  | { step: 'refused'; file: File; error: unknown };

export interface Upload {
  state: UploadState;
  send: (file: File) => void;
  stop: () => void;
  again: () => void;
}

/** Sends a file and goes on to the import that the server has made of it. */
export function useUpload(): Upload {
  const usher = useUsher();
  const redirect = useRedirect();
  const name = useResourceName();
  const [state, setState] = useState<UploadState>({ step: 'choose' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const upload = async (file: File): Promise<void> => {
    const { signal } = (running.current = new AbortController());
    const fileName = file.name;
    const onProgress = (share?: number): void => setState({ step: 'sending', fileName, share });
    onProgress();
    try {
      const { id } = await usher.uploadImport(file, { onProgress, signal });
      redirect('edit', name('imports'), id);
    } catch (error) {
      if (signal.aborted) setState({ step: 'choose' });
      else setState({ step: 'refused', file, error });
    }
  };

  return {
    state,
    send: (file) => void upload(file),
    stop: () => running.current?.abort(),
    again: () => setState({ step: 'choose' }),
  };
}
