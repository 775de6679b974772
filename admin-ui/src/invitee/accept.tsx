import { AcceptPage } from './AcceptPage.js';
import { start } from './Shell.js';
import { takeToken } from './token.js';
import { t } from './words/accept.js';

start(<AcceptPage token={takeToken()} />, () => t('title'));
