import type { ReactNode } from 'react';

/** Shows how far the person has come, in words and as a bar. */
export function Progress({ index, count }: { index: number; count: number }): ReactNode {
  return (
    <div className="progress">
      <p>
        Step {index + 1} of {count}
      </p>
      <div aria-hidden>
        {Array.from({ length: count }, (_, at) => (
          <i key={at} data-done={at <= index} />
        ))}
      </div>
    </div>
  );
}
