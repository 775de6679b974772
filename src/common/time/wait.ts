import { words, type Words } from '../../words/words.js';

/** Says how long to wait, as people do. */
export function waitOf(seconds: number): Words {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) return words('wait.seconds', { count: seconds });
  if (minutes < 120) return words('wait.minutes', { count: minutes });
  return words('wait.hours', { count: Math.ceil(minutes / 60) });
}
