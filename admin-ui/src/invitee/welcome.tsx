import { start } from './Shell.js';
import { WelcomePage } from './welcome/WelcomePage.js';
import { t } from './words/welcome.js';

start(<WelcomePage />, () => t('title'));
