import { ForgotPasswordPage } from './ForgotPasswordPage';
import { start } from './Shell';

start(<ForgotPasswordPage />);
