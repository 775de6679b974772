import { identityFields } from './identityFields.js';
import { identityForm } from './identityForm.js';

export const identities = {
  ...identityFields,
  ...identityForm,
  status: {
    none: 'No identity',
    draft: 'Draft',
    submitted: 'To be validated',
    returned: 'Returned',
    validated: 'Validated',
  },
  source: { hr: 'Staff', person: 'The person', import: 'An import' },
} as const;
