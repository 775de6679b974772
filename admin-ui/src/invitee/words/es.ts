import { identityFields } from '../../i18n/es/identityFields.js';
import { accept } from './es/accept.js';
import { common } from './es/common.js';
import { confirmEmail } from './es/confirmEmail.js';
import { passwords } from './es/passwords.js';
import { strength } from './es/strength.js';
import { welcome } from './es/welcome.js';
import { translation } from './translation.js';

/** The words of the pages in Spanish, which addresses people as usted. */
export default translation({
  accept,
  common,
  confirmEmail,
  passwords,
  strength,
  welcome,
  identityFields,
});
