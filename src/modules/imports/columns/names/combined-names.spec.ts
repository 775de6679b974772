import { expect, it } from '@jest/globals';
import { combinedOrder } from './combined-names.js';

it.each([
  ['Nachname Vorname', 'lastFirst'],
  ['Nach- und Vorname', 'lastFirst'],
  ['Last First', 'lastFirst'],
  ['Employee (Last, First)', 'lastFirst'],
  ['Cognome e nome', 'lastFirst'],
  ['NOM Prénom', 'lastFirst'],
  ['Nazwisko i imię', 'lastFirst'],
  ['Příjmení a jméno', 'lastFirst'],
  ['Achternaam voornaam', 'lastFirst'],
  ['Apellido y nombre', 'lastFirst'],
  ['Apellidos y nombre', 'lastsFirst'],
  ['Nombre y apellidos', 'firstLasts'],
  ['Nome e cognome', 'firstLast'],
  ['Name', undefined],
  ['Name (full)', undefined],
])('%s holds names in the order %s', (header, order) => {
  expect(combinedOrder(header)).toBe(order);
});
