import type { ReactNode } from 'react';
import { t } from '../words/welcome.js';

/** Shows how far the person has come, in words and as a bar. */
export function Progress({ index, count }: { index: number; count: number }): ReactNode {
  return (
    <div className="progress">
      <p>{t('frame.step_of', { step: index + 1, steps: count })}</p>
      <div aria-hidden>
        {Array.from({ length: count }, (_, at) => (
          <i key={at} data-done={at <= index} />
        ))}
      </div>
    </div>
  );
}
