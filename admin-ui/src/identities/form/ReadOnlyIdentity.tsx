import { Card, CardContent, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import type { StepId } from '../identitySteps.js';
import type { FieldPath, IdentityView } from '../identityTypes.js';
import { OpeningNotice } from './IdentityHeader.js';
import { Review } from './Review.js';

interface ReadOnlyIdentityProps {
  view: IdentityView;
  steps: { id: StepId; paths: FieldPath[] }[];
  heading: ReactNode;
}

/** Shows what is known of somebody who is archived, or holds more. It can only be read. */
export function ReadOnlyIdentity({ view, steps, heading }: ReadOnlyIdentityProps): ReactNode {
  const t = useT();
  return (
    <>
      {heading}
      <OpeningNotice view={view} news={null} />
      <Card>
        <CardContent sx={{ p: { xs: 2, sm: 3 } }}>
          <Typography variant="h2" sx={{ mb: 3, fontSize: 18 }}>
            {t('identities.step.review')}
          </Typography>
          <Review steps={steps} />
        </CardContent>
      </Card>
    </>
  );
}
