import { describe, expect, it } from '@jest/globals';
import { splitFullName } from './full-name.js';

describe('lastNameByAddress', () => {
  it.each([
    ['firstLast', 'María Ortega Gil', 'maria.ortega', 'María|Ortega Gil'],
    ['firstLast', 'María Ortega Gil', 'mortega', 'María|Ortega Gil'],
    ['firstLast', 'Ana Belén Soto Mora', 'anabelen.soto', 'Ana Belén|Soto Mora'],
    ['firstLast', 'Sarah Bennett Cole', 'sarah.bennettcole', 'Sarah|Bennett Cole'],
    ['firstLast', 'Luis Fernando Paz', 'luis.paz', 'Luis Fernando|Paz'],
    ['firstLast', 'Jan van der Berg', 'jan.berg', 'Jan|van der Berg'],
    ['firstLast', 'Jan van der Berg', 'jan.vanderberg', 'Jan|van der Berg'],
    ['firstLast', 'Anna Maria Huber', 'anna.maria', 'Anna Maria|Huber'],
    ['firstLast', 'Anna Maria Huber', 'huber', 'Anna Maria|Huber'],
    ['firstLast', 'Ivanov Sergey Petrovich', 's.ivanov', 'Sergey Petrovich|Ivanov'],
    ['firstLast', 'Kuznetsova Olga', 'o.kuznetsova', 'Olga|Kuznetsova'],
    ['firstLast', 'Olga Kuznetsova', 'o.kuznetsova', 'Olga|Kuznetsova'],
    ['firstLast', 'Wei Li', 'li.wei', 'Wei|Li'],
    ['firstLasts', 'Luis Fernando Paz', 'luis.paz', 'Luis Fernando|Paz'],
    ['firstLasts', 'Carlos Ruiz Gil', 'carlos.ruiz', 'Carlos|Ruiz Gil'],
    ['firstLasts', 'Carlos de la Hoz', 'carlos.hoz', 'Carlos|de la Hoz'],
    ['lastFirst', 'Lo Presti Giuseppe', 'giuseppe.lopresti', 'Giuseppe|Lo Presti'],
    ['lastFirst', 'Lo Presti Giuseppe', 'lopresti.giuseppe', 'Giuseppe|Lo Presti'],
    ['lastFirst', 'Rossi Anna Maria', 'a.rossi', 'Anna Maria|Rossi'],
    ['lastFirst', 'Rossi Anna Maria', 'm.rossi', 'Anna Maria|Rossi'],
    ['lastsFirst', 'Ruiz Begoña Nekane', 'b.ruiz', 'Begoña Nekane|Ruiz'],
    ['lastsFirst', 'Ruiz Gil Nekane', 'n.ruiz', 'Nekane|Ruiz Gil'],
  ] as const)('%s: splits %s of %s@…', (order, name, local, expected) => {
    const { firstName, lastName } = splitFullName(name, order, `${local}@corp.example`);
    expect(`${firstName}|${lastName}`).toBe(expected);
  });

  it('does not take a second first name of a private address for a last name', () => {
    const { lastName } = splitFullName('Peter Paul Rubens', 'firstLast', 'peter.paul@gmail.com');
    expect(lastName).toBe('Rubens');
  });

  it('takes time in proportion to the length', () => {
    const words = 'a '.repeat(100_000);
    expect(splitFullName(words, 'firstLast', `${'a.'.repeat(100_000)}@corp.example`)).toBeDefined();
  });
});
