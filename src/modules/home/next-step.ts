import type { NextStep, UsherHomeIdentity } from './dto/home.dto.js';

/** Decides what somebody does next about their own identity; null while nothing is asked of them. */
export function nextStep({
  status,
  toCorrect,
}: Pick<UsherHomeIdentity, 'status' | 'toCorrect'>): NextStep | null {
  switch (status) {
    case 'none':
      return 'give_identity';
    case 'draft':
      return 'finish_identity';
    case 'returned':
      // What is corrected is not sent yet.
      return toCorrect > 0 ? 'correct_identity' : 'finish_identity';
    case 'submitted':
    case 'validated':
      return null;
  }
}
