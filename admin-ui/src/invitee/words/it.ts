import { identityFields } from '../../i18n/it/identityFields.js';
import { accept } from './it/accept.js';
import { common } from './it/common.js';
import { confirmEmail } from './it/confirmEmail.js';
import { passwords } from './it/passwords.js';
import { strength } from './it/strength.js';
import { welcome } from './it/welcome.js';
import { translation } from './translation.js';

/** The words of the pages for invitees in Italian, in the polite form. */
export default translation({
  accept,
  common,
  confirmEmail,
  passwords,
  strength,
  welcome,
  identityFields,
});
