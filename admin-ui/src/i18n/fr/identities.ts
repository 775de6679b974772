import { identityFields } from './identityFields.js';
import { identityForm } from './identityForm.js';

export const identities = {
  ...identityFields,
  ...identityForm,
  status: {
    none: 'Aucune identité',
    draft: 'Brouillon',
    submitted: 'À valider',
    returned: 'Retournée',
    validated: 'Validée',
  },
  source: { hr: 'Les RH', person: 'La personne', import: 'Un import' },
} as const;
