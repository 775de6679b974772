import { ForgotPasswordPage } from './ForgotPasswordPage.js';
import { start } from './Shell.js';
import { t } from './words/passwords.js';

start(<ForgotPasswordPage />, () => t('forgot.title'));
