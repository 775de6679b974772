import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, Button } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';

interface Line {
  label: string;
  /** The content that it unfolds into. @param close folds it again. */
  contents: (close: () => void) => ReactNode;
}

/** Lines beside each other that unfold into what they are about, one at a time. */
export function Unfolding({ lines }: { lines: readonly Line[] }): ReactNode {
  const id = useId();
  const [open, setOpen] = useState<number>();
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        {lines.map(({ label }, index) => (
          <Button
            key={index}
            color="inherit"
            size="small"
            aria-expanded={open === index}
            aria-controls={open === index ? id : undefined}
            onClick={() => setOpen(open === index ? undefined : index)}
            startIcon={
              <ExpandMoreIcon sx={{ transform: open === index ? 'rotate(180deg)' : undefined }} />
            }
            sx={{ color: 'text.secondary', textAlign: 'left', ml: -0.5 }}
          >
            {label}
          </Button>
        ))}
      </Box>
      {open !== undefined && lines[open] && (
        <Box id={id} sx={{ py: 1 }}>
          {lines[open].contents(() => setOpen(undefined))}
        </Box>
      )}
    </Box>
  );
}
