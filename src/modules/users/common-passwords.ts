import { fold } from '../../common/fold.js';

/** A password needs at least this many letters and digits that are not of a pattern below. */
const OWN_CHARACTERS = 4;

/**
 * Whether a password is among those that are tried first: one that is made of the words that most
 * people choose, years, runs along the keyboard or the alphabet, and repetitions, in whatever
 * spelling (`P4ssw0rd!2024`). OWASP ASVS 5.0, 6.2.4 and 6.2.12.
 */
export function isCommonPassword(password: string): boolean {
  const text = fold(password);
  const plain = text.replace(
    /[@$!013457](?=[@$!013457]*[a-z])/g,
    (sign) => letterFor[sign] ?? sign,
  );
  return (
    new Set(text).size <= 3 ||
    /^(.{1,8})\1+$/su.test(text) ||
    ownCharacters(text) < OWN_CHARACTERS ||
    ownCharacters(plain) < OWN_CHARACTERS
  );
}

/** How many letters and digits are left of `text` without words, years, runs and repetitions. */
function ownCharacters(text: string): number {
  const rest = text
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(commonWord, ' ')
    .replace(/(?:19|20)\d\d/g, ' ')
    .replace(/(.)\1{2,}/gu, ' ');
  return withoutRuns(rest).replace(/\s/g, '').length;
}

/** Takes out every run of four or more along one of `rows`, either way. */
function withoutRuns(text: string): string {
  let kept = '';
  for (let i = 0; i < text.length;) {
    let length = 4;
    if (!isRun(text.slice(i, i + length))) {
      kept += text[i] ?? '';
      i++;
      continue;
    }
    while (i + length < text.length && isRun(text.slice(i, i + length + 1))) length++;
    i += length;
  }
  return kept;
}

function isRun(text: string): boolean {
  return text.length >= 4 && runs.some((row) => row.includes(text));
}

const letterFor: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** Ways of the fingers over QWERTY, QWERTZ and AZERTY keyboards, and of counting. */
const rows = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaq1xsw2cde3vfr4bgt5nhy6mju7',
  'zaqxswcdevfrbgtnhymju',
  '147258369',
  '159357',
  '13579',
  '24680',
];
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')]);

/** The words that lists of leaked passwords are full of. */
const commonWords = `
  password passwort passwd parola motdepasse contrasena senha wachtwoord haslo losenord
  admin administrator administrador root superuser sysadmin user username login signin
  welcome willkommen bienvenue bienvenido benvenuto hello letmein openup opensesame sesame
  changeme changeit change default temporary temp secret secreto geheim private security secure
  mypassword mypass pass access entry enter computer internet server system network office company
  test testing tester guest demo sample example master manager support service account
  qwerty qwertz azerty asdf zxcv
  iloveyou loveyou iloveu love lover lovely forever always together jetaime teamo tiamo tequiero
  baby babygirl babyboy angel angels princess prince queen king sunshine sunflower flower
  rainbow butterfly summer winter spring autumn fall monday friday saturday sunday
  january february march april june july august september october november december
  football soccer baseball basketball hockey tennis golf liverpool arsenal chelsea manchester
  united barcelona realmadrid juventus milan inter yankees lakers steelers cowboys eagles
  superman batman spiderman ironman pokemon pikachu naruto dragonball dragon monkey tiger
  starwars skywalker harrypotter hogwarts matrix trustno trustnoone whatever nothing blahblah
  michael jennifer jessica ashley daniel charlie thomas jordan michelle nicole andrew joshua
  matthew robert anthony william george hannah samantha amanda buster maggie ginger
  cookie chocolate cheese coffee banana orange apple strawberry peanut pepper
  mustang ferrari porsche corvette mercedes harley yamaha honda toyota
  samsung google facebook iphone android microsoft windows linux apple nintendo playstation
  killer hunter ranger shadow ninja warrior phoenix thunder soldier pirate
  freedom america london paris berlin newyork california texas italia france deutschland
  thisismy thisisa this isthe the my is your you me and one two three four five six seven
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
const commonWord = new RegExp(commonWords.join('|'), 'g');
