import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countWork } from '../../../../../test/support/work.js';
import { splitFullName } from './full-name.js';

describe('splitFullName', () => {
  it.each([
    ['Ada Lovelace', 'Ada', 'Lovelace'],
    [' Anna Maria  Rossi ', 'Anna Maria', 'Rossi'],
    ['Sukarno', 'Sukarno', ''],
    ['', '', ''],
    ['Dr. Hans Müller', 'Dr. Hans', 'Müller'],
    // Turned at the comma.
    ['van der Berg, Jan', 'Jan', 'van der Berg'],
    ['Müller,Hans', 'Hans', 'Müller'],
    ['Müller, Dr. Hans', 'Dr. Hans', 'Müller'],
    ['García Márquez , Gabriel José', 'Gabriel José', 'García Márquez'],
    ['山田，太郎', '太郎', '山田'],
    ['Rossi,', '', 'Rossi'],
    [', Anna', 'Anna', ''],
    [',', '', ''],
    ['Berg, Jan van der', 'Jan', 'van der Berg'],
    ['Berg, van der, Jan', 'Jan', 'van der Berg'],
    ['Berg, van der', '', 'van der Berg'],
    ['Leyen, Dr. Ursula von der', 'Dr. Ursula', 'von der Leyen'],
    ['Nguyen, Thi Van', 'Thi Van', 'Nguyen'],
    // What stands in brackets is left off.
    ['Bob (Robert Ray)', 'Bob', ''],
    ['Robert Ray (Bob)', 'Robert', 'Ray'],
    ['Ray, Robert [External]', 'Robert', 'Ray'],
    ['(Ada Lovelace)', '(Ada', 'Lovelace)'],
    // A birth name, pronouns and what stands behind a bar are no part of it.
    ['Eva Müller geb. Schmidt', 'Eva', 'Müller'],
    ['Müller, geb. Schmidt, Eva', 'Eva', 'Müller'],
    ['Marie Dupont (née Martin)', 'Marie', 'Dupont'],
    ['Kim Lee (she/her)', 'Kim', 'Lee'],
    ['Eva Klein | IT', 'Eva', 'Klein'],
    ['Klein, Eva / Vertrieb', 'Eva', 'Klein'],
    ['Eva Klein - HR', 'Eva', 'Klein'],
    ['Anna Geb', 'Anna', 'Geb'],
    ['Maria Nata Rossi', 'Maria Nata', 'Rossi'],
    // Particles stay with the last name.
    ['Jan van der Berg', 'Jan', 'van der Berg'],
    ['JAN VAN DER BERG', 'JAN', 'VAN DER BERG'],
    ['Jan Peter van den Berg', 'Jan Peter', 'van den Berg'],
    ['Vincent van Gogh', 'Vincent', 'van Gogh'],
    ["Gerard 't Hooft", 'Gerard', "'t Hooft"],
    ['Ursula von der Leyen', 'Ursula', 'von der Leyen'],
    ['Maria De Luca', 'Maria', 'De Luca'],
    ['Juan de la Cruz', 'Juan', 'de la Cruz'],
    ['María del Carmen Ruiz', 'María del Carmen', 'Ruiz'],
    ['van der Berg', '', 'van der Berg'],
    ['Van Morrison', 'Van', 'Morrison'],
    ['Berg van der, Jan', 'Jan', 'van der Berg'],
    ['A. de Vries - Jansen', 'A.', 'de Vries - Jansen'],
    ['M. DUPONT Jean', 'Jean', 'DUPONT'],
    ['M. Jean Dupont', 'M. Jean', 'Dupont'],
    // Before a patronymic the last name stands first, behind one last.
    ['Иванов Иван Иванович', 'Иван Иванович', 'Иванов'],
    ['Шостакович Дмитрий Дмитриевич', 'Дмитрий Дмитриевич', 'Шостакович'],
    ['Дмитрий Дмитриевич Шостакович', 'Дмитрий Дмитриевич', 'Шостакович'],
    ['Шевченко Оксана Андріївна', 'Оксана Андріївна', 'Шевченко'],
    // What stands behind a name stays behind it.
    ['Martin Luther King Jr.', 'Martin Luther', 'King Jr.'],
    ['Martin Luther King, Jr.', 'Martin Luther', 'King, Jr.'],
    ['King, Jr., Martin Luther', 'Martin Luther', 'King, Jr.'],
    ['King, Martin Luther, Jr.', 'Martin Luther', 'King, Jr.'],
    ['Anna Smith, PhD, M.D.', 'Anna', 'Smith, PhD, M.D.'],
    ['Henry Ford II', 'Henry', 'Ford II'],
    ['Sammy Jr', 'Sammy', 'Jr'],
    // Titles stay with the first name, forms of address do not stay.
    ['Prof. Dr. Hans Müller', 'Prof. Dr. Hans', 'Müller'],
    ['Dr. Müller, Hans', 'Dr. Hans', 'Müller'],
    ['Müller, Hans, Dr.', 'Dr. Hans', 'Müller'],
    ['Hans Müller, Dr.', 'Dr. Hans', 'Müller'],
    ['Herr Hans Müller', 'Hans', 'Müller'],
    ['Frau Dr. Eva Müller', 'Dr. Eva', 'Müller'],
    ['Müller, Frau Eva', 'Eva', 'Müller'],
    ['Herr Müller', '', 'Müller'],
    ['Mr. John Smith', 'John', 'Smith'],
    ['Dott.ssa Maria Rossi', 'Dott.ssa Maria', 'Rossi'],
    ['Mag. Anna Huber', 'Mag. Anna', 'Huber'],
    ['Dr. Huber', 'Dr.', 'Huber'],
    // Who is written in capitals is the last name.
    ['MÜLLER Jürgen', 'Jürgen', 'MÜLLER'],
    ['Jürgen MÜLLER', 'Jürgen', 'MÜLLER'],
    ['DE LA CRUZ Juan Carlos', 'Juan Carlos', 'DE LA CRUZ'],
    ['JÜRGEN MÜLLER', 'JÜRGEN', 'MÜLLER'],
    ['JP Morgan', 'JP', 'Morgan'],
    ['J. P. Morgan', 'J. P.', 'Morgan'],
    // Other languages.
    ['山田 太郎', '太郎', '山田'],
    ['김 민수', '민수', '김'],
    ['José Ortega y Gasset', 'José', 'Ortega y Gasset'],
    ['Karl von und zu Guttenberg', 'Karl', 'von und zu Guttenberg'],
    ["Jan in 't Veld", 'Jan', "in 't Veld"],
    ['Ana dos Santos', 'Ana', 'dos Santos'],
    ['Mohamed Ben Ali', 'Mohamed', 'Ben Ali'],
    ['Cher, PhD', 'Cher, PhD', ''],
  ])('splits %j', (name, firstName, lastName) => {
    expect(splitFullName(name)).toEqual({ firstName, lastName });
  });

  it.each([
    ['lastFirst', 'Müller Hans', 'Hans', 'Müller'],
    ['lastFirst', 'van der Berg Jan', 'Jan', 'van der Berg'],
    ['lastsFirst', 'García López José', 'José', 'García López'],
    ['lastsFirst', 'García López María José', 'María José', 'García López'],
    ['lastsFirst', 'García José', 'José', 'García'],
    ['lastsFirst', 'de la Cruz Gómez Ana', 'Ana', 'de la Cruz Gómez'],
    ['firstLasts', 'José García López', 'José', 'García López'],
    ['firstLasts', 'María José García López', 'María José', 'García López'],
    ['firstLasts', 'José García', 'José', 'García'],
    ['firstLasts', 'Ana de la Cruz Gómez', 'Ana', 'de la Cruz Gómez'],
  ] as const)('splits by the order %s: %j', (order, name, firstName, lastName) => {
    expect(splitFullName(name, order)).toEqual({ firstName, lastName });
  });

  it.each([
    ['Petra Kling, CEO', 'petra.kling', 'Petra', 'Kling', true],
    ['Petra Kling, CEO', 'info', 'CEO', 'Petra Kling', true],
    ['Müller Lüdenscheidt, Petra', 'petra.mueller', 'Petra', 'Müller Lüdenscheidt', undefined],
    ['Petra Kling - Einkauf', '', 'Petra', 'Kling - Einkauf', true],
    ['A. de Vries - Jansen', '', 'A.', 'de Vries - Jansen', undefined],
    ['Peter Paul Rubens', 'peter.paul', 'Peter', 'Paul Rubens', true],
    ['Peter Paul Rubens', 'p.rubens', 'Peter Paul', 'Rubens', undefined],
    ['Sarah Bennett Cole', 'sarah.bennettcole', 'Sarah', 'Bennett Cole', undefined],
    ['J.R.R. Tolkien', 'jrr', 'J.R.R.', 'Tolkien', undefined],
    ['Sturm Heiko - EXTERN', '', 'Sturm', 'Heiko', undefined],
  ])('is not sure of all: %s of %s@…', (name, local, firstName, lastName, isUnsure) => {
    const split = splitFullName(name, 'firstLast', local && `${local}@corp.example`);
    expect(split).toEqual({ firstName, lastName, ...(isUnsure && { isUnsure }) });
  });

  it.each(['a ', ' ', ',', 'van ', ', Jr.', 'a, ', 'a, van, ', '(', '(a) '])(
    'looks at a long cell of %j a few times',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      const work = countWork();
      splitFullName(text);
      work.stop();
      expect(work.characters).toBeLessThan(20 * text.length);
    },
  );

  it('loses no word and makes none', () => {
    const words = fc.constantFrom('Jan', 'van', 'der', 'Berg', ',', 'Jr.', 'Müller', ' ', '\u00a0');
    const sorted = (text: string): string[] =>
      text
        .split(/[\s,]+/)
        .filter(Boolean)
        .sort();
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const { firstName, lastName } = splitFullName(text);
        expect(sorted(`${firstName} ${lastName}`)).toEqual(sorted(text));
        expect(firstName).not.toMatch(/^[\s,]|[\s,]$/);
        expect(lastName).not.toMatch(/^[\s,]|[\s,]$/);
      }),
    );
  });
});
