import { identityFields } from './identityFields.js';
import { identityForm } from './identityForm.js';

export const identities = {
  ...identityFields,
  ...identityForm,
  status: {
    none: 'Keine Identität',
    draft: 'Entwurf',
    submitted: 'Zu prüfen',
    returned: 'Zurückgegeben',
    validated: 'Bestätigt',
  },
  source: { hr: 'Personalabteilung', person: 'Die Person selbst', import: 'Import' },
} as const;
