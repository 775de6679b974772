import { identityFields } from './identityFields.js';
import { identityForm } from './identityForm.js';

export const identities = {
  ...identityFields,
  ...identityForm,
  status: {
    none: 'Sin identidad',
    draft: 'Borrador',
    submitted: 'Por validar',
    returned: 'Devuelta',
    validated: 'Validada',
  },
  source: { hr: 'La organización', person: 'La persona', import: 'Una importación' },
} as const;
