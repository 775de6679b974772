import { describe, expect, it } from '@jest/globals';
import { namesByLanguage } from '../../../../../test/support/names-by-language.js';
import { decodeWhole, encoderOf, type Encoding, writerOf } from './encodings.js';
import { guessEncoding, isDoubtful } from './encoding-guess.js';

function written(text: string, encoding: Encoding): Buffer {
  const write = writerOf(encoding);
  return Buffer.concat([...text].map((character) => write(character) ?? Buffer.from('?')));
}

const texts: [Encoding, string][] = [
  ['windows-1252', 'Vorname;Nachname\nJürgen;Müller\nKäthe;Groß\nÄnne;Öztürk\n'],
  ['windows-1252', 'Prénom,Nom\nHélène,Lefèvre\nFrançois,Bélanger\nJoël,Côté'],
  ['windows-1252', 'Nombre\nJosé Núñez\nÁngel Íñiguez\nMª Jesús Peña\n'],
  ['windows-1252', 'Nome\nJoão Simões\nInês Gonçalves\nConceição Magalhães\n'],
  ['windows-1252', 'Navn\nSøren Kjær\nÅse Nørgaard\nBjørn Ødegård\n'],
  ['windows-1252', 'Nafn\nÞórður Guðmundsson\nSigríður Ólafsdóttir\nÆvar Örn\n'],
  ['windows-1252', 'Name\nZoë\n'],
  ['windows-1252', 'Name;Gehalt\nMeier;3.000 €\nO’Brien;4.000 €\n'],
  ['windows-1250', 'Imię;Nazwisko\nŁukasz;Wiśniewski\nMałgorzata;Dąbrowska\nŻaneta;Źródło\n'],
  ['windows-1250', 'Jméno;Příjmení\nJiří;Dvořák\nVěra;Šťastná\nZdeněk;Řezníček\n'],
  ['windows-1250', 'Név\nErdős Győző\nSzűcs Jenő\nTóth Árpád\n'],
  ['windows-1250', 'Ime\nŽeljko Marković\nĐurđica Kovačević\nSaša Šimić\n'],
  ['ISO-8859-2', 'Jméno;Příjmení\nJiří;Dvořák\nVěra;Šťastná\nZdeněk;Řezníček\n'],
  ['ISO-8859-2', 'Imię;Nazwisko\nŁukasz;Wiśniewski\nMałgorzata;Dąbrowska\nŻaneta;Śliwa\n'],
  ['windows-1251', 'First Name;Last Name\nАнна;Иванова\nПётр;Щукин\nЮлия;Жукова\n'],
  ['windows-1251', 'Name\nСергій Ковальчук\nНаталія Їжакевич\n'],
  ['windows-1257', 'Vardas;Pavardė\nŽydrūnas;Šimkus\nEglė;Ūsaitė\n'],
  ['windows-1257', 'Vārds\nJānis Bērziņš\nĻubova Ozoliņa\n'],
  ['IBM866', 'Имя;Фамилия\nАнна;Иванова\nПётр;Щукин\nЮлия;Жукова\n'],
  ['windows-1253', 'Name\nΓιώργος Παπαδόπουλος\nΕλένη Οικονόμου\nΆννα Δημητρίου\n'],
  ['windows-1254', 'Ad;Soyad\nAyşe;Yılmaz\nÇağlar;Öztürk\nİbrahim;Şahin\n'],
  ['IBM850', 'Vorname;Nachname\nJürgen;Müller\nKäthe;Groß\nSören;Weiß\nÄnne;Öztürk\n'],
  ['IBM850', 'Nome\nJoão Simões\nConceição Magalhães\nÁlvaro Brandão\n'],
  ['IBM850', 'Navn\nSøren Kjær\nÅse Nørgaard\nØystein Bø\n'],
  ['IBM437', 'First Name,Last Name\nJosé,Núñez\nRené,Peña\nZoë,Ångström\n'],
  ['IBM852', 'Imię;Nazwisko\nŁukasz;Wiśniewski\nMałgorzata;Dąbrowska\nŻaneta;Źródło\n'],
  ['IBM852', 'Jméno;Příjmení\nJiří;Dvořák\nVěra;Šťastná\nZdeněk;Řezníček\n'],
  ['macintosh', 'Vorname;Nachname\nJürgen;Müller\nKäthe;Groß\nSören;Weiß\nÄnne;Öztürk\n'],
  ['macintosh', 'Prénom;Nom\nHélène;Lefèvre\nFrançois;Bélanger\nZoë;Ångström\n'],
  ['macintosh', 'Nombre\nJosé Núñez\nÁngel Muñoz\nMaría Peña\n'],
  ['Shift_JIS', '名,姓,メール\n太郎,山田,taro@corp.example\n花子,佐藤,hanako@corp.example\n'],
  ['Shift_JIS', 'First,Last\n一郎,鈴木\nさくら,高橋\n'],
  ['GB18030', '姓名,邮箱\n王伟,wang@corp.example\n张丽,zhang@corp.example\n李娜,li@corp.example\n'],
  ['GB18030', 'Name\n陈静\n刘洋\n赵强\n'],
  ['windows-1255', 'שם פרטי;שם משפחה\nשרה;כהן\nדוד;לוי\nמרים;מזרחי\n'],
  ['Big5', '姓名,電子郵件\n陳怡君,chen@corp.example\n林志豪,lin@corp.example\n'],
  ['EUC-JP', '氏名,メールアドレス\n佐藤 花子,sato@corp.example\n鈴木 一郎,suzuki@corp.example\n'],
  ['EUC-KR', '이름,이메일\n김민수,kim@corp.example\n박지영,park@corp.example\n'],
  ['x-mac-cyrillic', 'Фамилия;Имя\nЖелезнова;Ирина\nЧуйков;Эдуард\nЩукина;Юлия\n'],
  ['x-mac-cyrillic', 'Last name;First name\nЖелезнова;Ирина\nЧуйков;Эдуард\n'],
  ['ISO-8859-5', 'Фамилия;Имя\nЖелезнова;Ирина\nЧуйков;Эдуард\nЩукина;Юлия\n'],
  ['ISO-8859-7', 'Επώνυμο;Όνομα\nΠαπαδόπουλος;Γιώργος\nΆννινος;Έλλη\n'],
  ['windows-1256', 'الاسم الأول;اسم العائلة\nليلى;الحداد\nكريم;منصور\n'],
  ['EUC-KR', 'Name\n최유진\n이서준\n정하은\n'],
];

describe('guessEncoding', () => {
  it.each(texts)('reads %s: %j', (encoding, text) => {
    const bytes = written(text, encoding);
    const guess = guessEncoding(bytes).encoding;
    expect(`${guess}: ${decodeWhole(bytes, guess)}`).toBe(
      // Code pages that share their letters read the same.
      decodeWhole(bytes, guess) === text ? `${guess}: ${text}` : `${encoding}: ${text}`,
    );
  });

  it.each(texts)('reads well-formed UTF-8 as that, though %s could be meant: %j', (_, text) => {
    expect(guessEncoding(Buffer.from(text))).toEqual({
      encoding: 'UTF-8',
      rivals: [],
      isPoor: false,
    });
  });

  it.each(['UTF-8 first', 'UTF-8 last'])('takes joined files for UTF-8: %s', (order) => {
    const parts = [
      Buffer.from('Jürgen Müller\nKäthe Groß\n'),
      written('Sören Weiß\nÄnne Öztürk\n', 'windows-1252'),
    ];
    if (order === 'UTF-8 last') parts.reverse();
    expect(guessEncoding(Buffer.concat(parts)).encoding).toBe('UTF-8');
  });
});

describe('names of a language in an encoding of it, in files of a few rows', () => {
  const cases = namesByLanguage.flatMap(({ language, encodings, names }) =>
    encodings.map((encoding) => ({ language, encoding, names })),
  );

  it.each(cases)('$language in $encoding: right, or in doubt', ({ encoding, names }) => {
    let warned = 0;
    for (const size of [1, 3, 5, 10]) {
      for (let begin = 0; begin < names.length; begin++) {
        const some = Array.from({ length: size }, (_, i) => names[(begin + 7 * i) % names.length]);
        const file = encoderOf(encoding)(`Name\n${some.join('\n')}\n`);
        const guess = guessEncoding(file);
        const lines = decodeWhole(file, guess.encoding).split('\n').slice(1, -1);
        const read = lines.map((line) => ({ line, isDoubted: isDoubtful(line, guess) }));
        const silent = read.filter(({ line, isDoubted }, i) => line !== some[i] && !isDoubted);
        expect(silent).toEqual([]);
        if (size === 10) warned += read.filter(({ isDoubted }) => isDoubted).length;
      }
    }
    // Ten names are mostly enough to be sure.
    expect(warned).toBeLessThanOrEqual(names.length / 2);
  });

  it('marks of a text that is English but for them are not in doubt, nor a common name', () => {
    const names = [
      'Pat O’Brien',
      'Ann Meier–Huber',
      'Zoë Smith',
      'José Gill',
      '3.000 €',
      'Jürgen B.',
    ];
    const doubted = names.filter((name) => {
      const file = encoderOf('windows-1252')(`Name\nJohn Doe\n${name}\n`);
      return isDoubtful(name, guessEncoding(file));
    });
    expect(doubted).toEqual([]);
  });

  it.each([
    ['KOI8-R', 'Анна Иванова\nПётр Щукин', '4c7OwSDp18HOz9fBCvCj1NIg/dXLyc4='],
    ['windows-1256', 'محمد حسن\nفاطمة علي', '483jzyDN0+QK3cfY48kg2uHt'],
  ])('%s, which is not known: in doubt: %j', (_, text, base64) => {
    const file = Buffer.concat([Buffer.from('Name\n'), Buffer.from(base64, 'base64')]);
    const guess = guessEncoding(file);
    const lines = decodeWhole(file, guess.encoding).split('\n').slice(1);
    const wrong = lines.filter((line, i) => line !== text.split('\n')[i]);
    expect(wrong.filter((line) => !isDoubtful(line, guess))).toEqual([]);
  });
});
