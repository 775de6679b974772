import { ResetPasswordPage } from './ResetPasswordPage';
import { start } from './Shell';
import { takeToken } from './token';

start(<ResetPasswordPage token={takeToken()} />);
