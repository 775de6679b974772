import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, type ButtonProps } from '@mui/material';
import type { MouseEvent, ReactNode } from 'react';
import { useUsherContext } from '../../api/context.js';
import { saveFile } from '../../api/files.js';
import { useVerb } from './useVerb.js';

interface DownloadButtonProps extends Omit<ButtonProps, 'href' | 'onClick'> {
  /** One of `files`. */
  file: string;
}

/** Saves a file that the server writes. It is read as all else is, so that it is for who is signed in. */
export function DownloadButton({ file, ...button }: DownloadButtonProps): ReactNode {
  const { apiUrl } = useUsherContext();
  const { mutate, isPending } = useVerb((usher) => usher.file(file), { onDone: saveFile });
  const download = (event: MouseEvent): void => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  return (
    <Button
      startIcon={<DownloadIcon />}
      {...button}
      href={apiUrl + file}
      aria-busy={isPending}
      onClick={download}
    />
  );
}
