import { LoginPage } from './LoginPage';
import { start } from './Shell';

start(<LoginPage />);
