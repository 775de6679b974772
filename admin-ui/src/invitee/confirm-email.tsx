import { ConfirmEmailPage } from './ConfirmEmailPage.js';
import { start } from './Shell.js';
import { takeToken } from './token.js';
import { t } from './words/confirmEmail.js';

start(<ConfirmEmailPage token={takeToken()} />, () => t('title'));
