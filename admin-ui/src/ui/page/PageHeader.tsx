import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { LinkBase } from 'react-admin';
import { useIsThere, usePath } from '../../api/context.js';
import { focusTitleIfNowhere } from '../focus/focus.js';

interface PageHeaderProps {
  title: string;
  /** Before the title: a picture of what the page is about. */
  picture?: ReactNode;
  /** Beside the title: a state, a count. */
  beside?: ReactNode;
  /** One quiet line under the title. */
  subtitle?: ReactNode;
  actions?: ReactNode;
  back?: { to: string; label: string };
}

/** A name of a hundred letters is no reason to scroll. */
const atMostThreeLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 3,
  overflow: 'hidden',
} as const;

/** Tells whether a page has been shown since the panel was loaded. */
let isPageShown = false;

/** The top of a page: where one came from, its name, and what can be done here. */
export function PageHeader(props: PageHeaderProps): ReactNode {
  const { title, picture, beside, subtitle, actions, back } = props;
  const path = usePath();
  const isThere = useIsThere();
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => {
    // What was pressed on the page before is gone. A page that is loaded begins at its top.
    if (isPageShown) focusTitleIfNowhere();
    isPageShown = true;
  }, []);
  return (
    <Box component="header" sx={{ mb: 3 }}>
      {back && isThere(back.to) && (
        <Button
          component={LinkBase}
          to={path(back.to)}
          startIcon={<ArrowBackIcon />}
          size="small"
          color="inherit"
          sx={{ ml: -1, mb: 1, color: 'text.secondary' }}
        >
          {back.label}
        </Button>
      )}
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'space-between' }}
      >
        <Stack direction="row" sx={{ minWidth: 0, gap: 2, alignItems: 'center' }}>
          {picture}
          <Box sx={{ minWidth: 0 }}>
            <Stack
              direction="row"
              sx={{ columnGap: 1.5, rowGap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}
            >
              <Typography
                variant="h1"
                tabIndex={-1}
                title={title.length > 80 ? title : undefined}
                sx={{ ...atMostThreeLines, overflowWrap: 'anywhere', outline: 'none' }}
              >
                {title}
              </Typography>
              {beside}
            </Stack>
            {subtitle && (
              <Typography
                variant="body2"
                sx={{
                  color: 'text.secondary',
                  mt: 0.5,
                  overflowWrap: 'anywhere',
                  textWrap: 'pretty',
                }}
                component="div"
              >
                {subtitle}
              </Typography>
            )}
          </Box>
        </Stack>
        {actions && (
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            {actions}
          </Stack>
        )}
      </Stack>
    </Box>
  );
}
