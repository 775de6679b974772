import { identityFields } from '../../i18n/fr/identityFields.js';
import { accept } from './fr/accept.js';
import { common } from './fr/common.js';
import { confirmEmail } from './fr/confirmEmail.js';
import { passwords } from './fr/passwords.js';
import { strength } from './fr/strength.js';
import { welcome } from './fr/welcome.js';
import { translation } from './translation.js';

/** The words of all pages in French. */
export default translation({
  accept,
  common,
  confirmEmail,
  passwords,
  strength,
  welcome,
  identityFields,
});
