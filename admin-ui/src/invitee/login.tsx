import { LoginPage } from './LoginPage.js';
import { start } from './Shell.js';
import { t } from './words/common.js';

start(<LoginPage />, () => t('sign_in'));
