import { english } from '../../src/words/en/index.js';
import { type Language, translation } from '../../src/words/language.js';

/**
 * A second language, made of English and some words of Polish, which counts in more forms. It sets
 * words off as French does.
 */
export const pseudo: Language = {
  tag: 'x-pseudo',
  formats: 'pl',
  words: translation({
    ...english,
    quoted: '« {text} »',
    more: 'jeszcze {count}',
    'wait.minutes': { one: 'minutę', few: '{count} minuty', other: '{count} minut' },
    'title.request.invalid': 'Coś się nie zgadza',
    'title.group.name_taken': 'Zajęta nazwa',
    'group.name_taken': 'Nazwa {name} jest zajęta.',
    'value.name_is_text': '{name}: tekst.',
    'value.unknown_property': 'Nie ma pola {property}.',
    'row.email.invalid': 'To nie jest adres.',
    'row.email.duplicate_in_file': 'Ten sam adres: wiersz {row}.',
    'row.group.unknown': { one: 'Nie ma grupy {names, quoted}.', other: 'Nie ma {names, quoted}.' },
    'file.no_rows': 'Brak wierszy.',
    'file.kind.image': 'To obraz.',
    'permission.can_view_users': 'Widzi ludzi',
    'mail.invitation.subject': 'Zaproszenie do {organization}',
    'mail.invited_by': '{organizationName}: zaprasza {inviterName}.',
  }),
};
