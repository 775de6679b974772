import { Box, Button, Card, Typography } from '@mui/material';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { LinkBase, useTranslate } from 'react-admin';

interface EndPageProps {
  icon: ReactElement;
  title: string;
  text: string;
}

/** A page that goes no further: why, and the way home. */
export function EndPage({ icon, title, text }: EndPageProps): ReactNode {
  const translate = useTranslate();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Card
      sx={{
        mx: { xs: 1, sm: 2 },
        my: 3,
        // As wide as a page of the panel.
        maxWidth: 1568,
        px: { xs: 2, sm: 3 },
        py: { xs: 5, sm: 8 },
        textAlign: 'center',
      }}
    >
      <Box aria-hidden sx={{ color: 'text.secondary', '& svg': { fontSize: 40 }, mb: 1 }}>
        {icon}
      </Box>
      <Typography variant="h6" component="h1" tabIndex={-1} sx={{ outline: 'none' }}>
        {title}
      </Typography>
      <Typography
        sx={{ color: 'text.secondary', mt: 1, mx: 'auto', maxWidth: 480, textWrap: 'balance' }}
      >
        {text}
      </Typography>
      <Button component={LinkBase} to="/" variant="contained" sx={{ mt: 3 }}>
        {translate('ra.page.dashboard')}
      </Button>
    </Card>
  );
}
