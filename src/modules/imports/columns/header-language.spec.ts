import { expect, it } from '@jest/globals';
import { countryOfHeader } from './header-language.js';

it.each([
  [['Name', 'E-Mail-Adresse', 'Rolle', 'Abteilung', 'Telefon', 'Geburtsdatum'], 'DE'],
  [['Nome', 'Cognome', 'Posta elettronica', 'Telefono', 'Data di nascita'], 'IT'],
  [['Prénom', 'Nom', 'Courriel', 'Date de naissance'], 'FR'],
  [['Jméno', 'Příjmení', 'E-mail'], 'CZ'],
  [['First Name', 'Last Name', 'Email', 'Phone'], undefined],
  [['Vorname'], undefined],
  [['a', 'b', ''], undefined],
])('guesses of %j: %s', (headers, country) => {
  expect(countryOfHeader(headers)).toBe(country);
});
