import englishMessages from 'ra-language-english';
import frenchMessages from 'ra-language-french';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { mergeTranslations, type TranslationMessages } from 'react-admin';
import { people } from './usher.js';

const own: Readonly<Record<string, object>> = {
  en: {
    ...englishMessages,
    resources: { users: { name: 'Account |||| Accounts' }, orders: { name: 'Order |||| Orders' } },
  },
  fr: {
    ...frenchMessages,
    resources: {
      users: { name: 'Compte |||| Comptes' },
      orders: { name: 'Commande |||| Commandes' },
    },
  },
};

export const i18nProvider = polyglotI18nProvider(
  (locale) => mergeTranslations(own[locale] ?? {}, people.messages(locale)) as TranslationMessages,
  'en',
  [
    { locale: 'en', name: 'English' },
    { locale: 'fr', name: 'Français' },
  ],
);
