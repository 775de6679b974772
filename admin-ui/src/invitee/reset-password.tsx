import { ResetPasswordPage } from './ResetPasswordPage.js';
import { start } from './Shell.js';
import { takeToken } from './token.js';
import { t } from './words/passwords.js';

start(<ResetPasswordPage token={takeToken()} />, () => t('reset.title'));
