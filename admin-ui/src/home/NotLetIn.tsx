import LockIcon from '@mui/icons-material/LockOutlined';
import { Card } from '@mui/material';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem.js';
import { useErrorText } from '../i18n/useT.js';
import { EmptyState } from '../ui/page/EmptyState.js';

/** Says to somebody of the application, whom Usher refuses, why that is. */
export function NotLetIn({ refusal }: { refusal: Error }): ReactNode {
  const text = useErrorText()(refusal);
  const title = problemOf(refusal)?.title ?? text;
  return (
    <Card>
      <EmptyState icon={<LockIcon />} title={title} text={title !== text && text} />
    </Card>
  );
}
