import { ForgotPasswordPage } from './ForgotPasswordPage.js';
import { start } from './Shell.js';

start(<ForgotPasswordPage />);
