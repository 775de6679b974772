import { Box, Paper, Popper, type SxProps, type Theme } from '@mui/material';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';

interface WholeOfCutProps {
  children: ReactNode;
  sx: SxProps<Theme>;
}

/**
 * Stands around a table whose cells are cut at their edge, and shows the whole text of the cell that
 * is pointed at or has the focus. One for all of them, so that a cell costs nothing.
 */
export function WholeOfCut({ children, sx }: WholeOfCutProps): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const [cell, setCell] = useState<HTMLElement | null>(null);
  useReachableCells(root);
  const show = ({ target }: SyntheticEvent): void => {
    const pointed = target instanceof Element ? target.closest<HTMLElement>('td') : null;
    setCell(pointed && isCut(pointed) ? pointed : null);
  };
  const hide = (): void => setCell(null);
  return (
    <Box
      ref={root}
      sx={sx}
      onMouseOver={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={({ key }) => key === 'Escape' && hide()}
    >
      {children}
      <Popper
        open={cell?.isConnected === true}
        anchorEl={cell}
        placement="bottom-start"
        // What is pointed at stays within reach.
        sx={{ zIndex: 'tooltip', pointerEvents: 'none' }}
      >
        <Paper elevation={4} role="tooltip" dir="auto" sx={whole}>
          {cell?.textContent}
        </Paper>
      </Popper>
    </Box>
  );
}

const whole: SxProps = {
  px: 1.5,
  py: 1,
  maxWidth: 480,
  typography: 'body2',
  overflowWrap: 'anywhere',
};

function isCut(cell: HTMLElement): boolean {
  const link = cell.querySelector('a');
  return isTooNarrow(cell) || (link !== null && isTooNarrow(link));
}

function isTooNarrow({ scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollWidth > clientWidth;
}

/** Lets a keyboard go to the cells that are cut and hold nothing that it goes to. */
function useReachableCells(root: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (!root.current) return;
    const look = (): void => {
      for (const cell of root.current?.querySelectorAll<HTMLElement>('tbody td') ?? []) {
        if (isCut(cell) && !cell.querySelector('a, button, input')) cell.tabIndex = 0;
        else cell.removeAttribute('tabindex');
      }
    };
    const resized = new ResizeObserver(look);
    const changed = new MutationObserver(look);
    resized.observe(root.current);
    changed.observe(root.current, { childList: true, characterData: true, subtree: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, [root]);
}
