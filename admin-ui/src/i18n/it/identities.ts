import { identityFields } from './identityFields.js';
import { identityForm } from './identityForm.js';

export const identities = {
  ...identityFields,
  ...identityForm,
  status: {
    none: 'Senza identità',
    draft: 'Bozza',
    submitted: 'Da convalidare',
    returned: 'Da correggere',
    validated: 'Convalidata',
  },
  source: { hr: 'Ufficio del personale', person: 'La persona', import: 'Un’importazione' },
} as const;
