import { describe, expect, test } from '@jest/globals';
import { lastResort } from '../../../words/languages.js';
import { say } from '../../../words/say.js';
import { checkPassword, hashPassword, verifyPassword } from './password.js';

const john = ['john.smith@corp.example', 'jsmith', 'John', 'Smith', 'Acme Rockets'];

async function faultOf(password: string, ownWords: string[]): Promise<string> {
  return say((await checkPassword(password, ownWords)) ?? '', lastResort);
}

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
  ])('%s is taken', async (password) => {
    expect(await checkPassword(password, john)).toBeNull();
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
  ])('%s is refused', async (_, password, reason) => {
    expect(await faultOf(password, john)).toMatch(reason);
  });
});

const known = `
  rockyou12345 password12345 qwertyuiop12 iloveyou1234 letmein12345 Sommer2026!! Winter2025!!
  Summer2024!! Spring2025!! P4ssw0rd!2024 Password123! Password1234 Passwort1234 Passwort2026!
  Welcome12345 Welcome2024! passwordpassword letmeinletmein iloveyouiloveyou monkeymonkey
  qwertyqwerty dragon123456 football1234 baseball1234 superman1234 sunshine1234 princess1234
  charlie12345 michael12345 liverpool123 starwars1234 trustno1trustno1 changeme1234 admin1234567
  administrator1 qwerty123456 1q2w3e4r5t6y 1qaz2wsx3edc zaq12wsxcde3 asdfghjkl123 qazwsxedc123
  !QAZ2wsx3edc qwertzuiop12 azertyuiop12 poiuytrewq12 mnbvcxz12345 motdepasse12 contrasena12
  abcdefghijkl abcabcabcabc aaaaaaaaaaaa 123456789012 987654321098 111111222222 01.01.1990!!
  19900101199001 ThisIsMyPassword MyPassword123 January2024! Monday123456 Chocolate123
  hunter2hunter2 testtesttest blink182blink samsung12345 internet1234
`
  .trim()
  .split(/\s+/);

test.each(known)('weak passwords (again): %s is refused', async (password) => {
  expect(await faultOf(password, [])).toMatch(/first that others would try/);
});

test.each([
  'seven lamps on the harbour',
  'purple otter sings at noon',
  'vierzehn Möwen am Kai',
  'quatre chats sur le toit',
  'correcthorsebatterystaple',
  'мама мыла раму вчера',
  'mountain-river-42-cup',
  'gV7#kq2!Lm9x',
  'zt4 hq9 wn2 kd7',
])('weak passwords (again): %s is none', async (password) => {
  expect(await checkPassword(password, [])).toBeNull();
});

test("weak passwords (again): the person's own words are given to the estimator", async () => {
  const password = 'Vexmqotrib12345678';
  expect(await checkPassword(password, [])).toBeNull();
  expect(await faultOf(password, ['vexmqotrib@corp.example'])).toMatch(/would try/);
});

test('a password verifies against its own hash alone, and against no hash never', async () => {
  const hash = await hashPassword('grüße an alle da draußen');
  expect(hash).toMatch(/^\$argon2id\$/);
  expect(await verifyPassword(hash, 'grüße an alle da draußen'.normalize('NFD'))).toBe(true);
  expect(await verifyPassword(hash, 'Grüße an alle da draußen')).toBe(false);
  expect(await verifyPassword(null, 'nobody has this password')).toBe(false);
});
