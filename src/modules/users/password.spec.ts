import { describe, expect, test } from '@jest/globals';
import { checkPassword, hashPassword, verifyPassword } from './password.js';

const john = ['john.smith@corp.example', 'jsmith', 'John', 'Smith', 'Acme Rockets'];

describe('a new password', () => {
  test.each([
    'a long enough passphrase',
    'correct horse battery staple',
    'vK9#mQ2$xT7!',
    'Ein Männlein steht im Walde',
    '十二文字以上のパスワードです',
    'zażółć gęślą jaźń',
    '        spaces count too',
    'Sommer-Zitrone-Fahrrad',
    'x'.repeat(2) + 'lamp tidy hum'.repeat(8),
  ])('%s is taken', (password) => {
    expect(checkPassword(password, john)).toBeNull();
  });

  test.each([
    ['of eleven characters', 'vK9#mQ2$xT7', /at least 12/],
    ['of eleven characters outside of the BMP', '🦊'.repeat(11), /at least 12/],
    ['of 129 characters', 'lamp tidy hum '.repeat(9) + 'abc', /at most 128/],
    ['of one character', 'aaaaaaaaaaaaaa', /first that others would try/],
    ['that repeats a unit', 'kd7pkd7pkd7p', /first that others would try/],
    ['that counts', '123456789012', /first that others would try/],
    ['along the keyboard', 'qwertyuiop[]asdf', /first that others would try/],
    ['along the columns of the keyboard', '1qaz2wsx3edc', /first that others would try/],
    ['backwards', 'zyxwvutsrqponm', /first that others would try/],
    ['of a common word and a number', 'Password1234', /first that others would try/],
    ['of a common word in disguise', 'P4$$w0rd!2024', /first that others would try/],
    ['of common words', 'iloveyouforever', /first that others would try/],
    ["of one's name and a year", 'JohnSmith2024!', /your name/],
    ["of one's e-mail address", 'john.smith@corp.example', /your name/],
    ['of the organization', 'AcmeRockets#1', /your name/],
  ])('%s is refused', (_, password, reason) => {
    expect(checkPassword(password, john)).toMatch(reason);
  });
});

test('a password verifies against its own hash alone, and against no hash never', async () => {
  const hash = await hashPassword('grüße an alle da draußen');
  expect(hash).toMatch(/^\$argon2id\$/);
  expect(await verifyPassword(hash, 'grüße an alle da draußen'.normalize('NFD'))).toBe(true);
  expect(await verifyPassword(hash, 'Grüße an alle da draußen')).toBe(false);
  expect(await verifyPassword(null, 'nobody has this password')).toBe(false);
});
