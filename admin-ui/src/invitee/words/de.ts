import { identityFields } from '../../i18n/de/identityFields.js';
import { accept } from './de/accept.js';
import { common } from './de/common.js';
import { confirmEmail } from './de/confirmEmail.js';
import { passwords } from './de/passwords.js';
import { strength } from './de/strength.js';
import { welcome } from './de/welcome.js';
import { translation } from './translation.js';

/** The words of all pages in German, which addresses people as “Sie”. */
export default translation({
  accept,
  common,
  confirmEmail,
  passwords,
  strength,
  welcome,
  identityFields,
});
