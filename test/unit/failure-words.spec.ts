import { expect, test } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { failureWords } from '../../src/common/failures/failure-words.js';
import { readConfiguration } from '../../src/host/configuration.js';

/** The value that was thrown. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

test('of a statement that failed, neither its text nor its values are said', () => {
  const driver = Object.assign(new Error("Duplicate entry 'Marker-1'"), { code: 'ER_DUP_ENTRY' });
  const sql = "UPDATE usher_memberships SET metadata = 'k1.Marker-2'";
  const words = failureWords(new QueryFailedError(sql, ['k1.Marker-3'], driver));
  expect(words).toMatch(/^QueryFailedError ER_DUP_ENTRY\n +at .*failure-words\.spec/);
  expect(words).not.toMatch(/Marker|UPDATE|usher_memberships/);
});

test('what the operator has to mend is said in plain words', () => {
  const wrong = thrownBy(() => readConfiguration({ PORT: 'x' }));
  expect(failureWords(wrong)).toBe('PORT takes a whole number from 0 to 65535.');
  const keys = thrownBy(() => readConfiguration({ USHER_SECRET_KEYS: 'k1:c2hvcnQ=' }));
  expect(failureWords(keys)).toMatch(/^USHER_SECRET_KEYS: A secret key is written as /);
  expect(failureWords(keys)).not.toContain('c2hvcnQ=');
  for (const settings of [
    { USHER_JOBS: 'her' },
    { USHER_MAX_ROWS: '0' },
    { USHER_MAX_UPLOAD_MB: '0' },
    { USHER_PUBLIC_URL: 'https://boss:secret@people.example' },
    { USHER_PUBLIC_URL: 'https://people.example/?a=1' },
    { USHER_MULTI_ORGANIZATION: 'yes' },
    { USHER_MAIL_FROM: 'People' },
    { USHER_MAIL_FROM: 'People\r\nBcc: a@corp.example <p@corp.example>' },
  ]) {
    const [name = ''] = Object.keys(settings);
    expect(failureWords(thrownBy(() => readConfiguration(settings)))).toMatch(
      new RegExp(`^${name} (is|takes|has) .*\\.$`),
    );
  }

  // As Node says it.
  const message = 'listen EADDRINUSE: address already in use 127.0.0.1:3000';
  const taken = Object.assign(new Error(message), { code: 'EADDRINUSE', syscall: 'listen' });
  expect(failureWords(taken)).toContain(message);
});
