/**
 * Describes a failure for the log: the error's kind, its code and where it was thrown. Its message
 * is left out, as drivers put values into it, which may be personal data.
 */
export function describeFault(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` ${thrown.code}` : '';
  const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `${thrown.name}${code}\n${places.slice(0, 8).join('\n')}`;
}
