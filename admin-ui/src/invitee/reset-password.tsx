import { ResetPasswordPage } from './ResetPasswordPage.js';
import { start } from './Shell.js';
import { takeToken } from './token.js';

start(<ResetPasswordPage token={takeToken()} />);
