import type { ReactNode } from 'react';
import type { Answers } from './answers.js';

/** A component in one state, in the Component Story Format. */
export interface Story {
  render: () => ReactNode;
  parameters?: {
    /** Answers of the server that are others than in all stories. */
    answers?: Answers;
  };
}
