import { expect, it } from '@jest/globals';
import { parseLanguage } from './judge-language.js';

it.each([
  ['de', ['de', 'DE', 'de-AT', 'de_CH', 'Deutsch', ' german ', 'Tedesco', 'allemand', 'Alemán']],
  ['fr', ['fr_FR', 'Français', 'francais', 'French', 'Französisch', 'francés']],
  ['en', ['en-GB', 'Englisch', 'INGLÉS', 'anglais']],
  ['it', ['it', 'Italienisch', 'italiano']],
  ['es', ['es-419', 'Español', 'Spagnolo']],
  [undefined, ['', 'tlh', 'deutsche', 'en,de', 'x'.repeat(1e6), 'Klingon', 'de-']],
])('understands %s by its tag and its names in every language', (tag, texts) => {
  for (const text of texts)
    expect([text.slice(0, 20), parseLanguage(text)]).toEqual([text.slice(0, 20), tag]);
});
