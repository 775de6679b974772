import { LoginPage } from './LoginPage.js';
import { start } from './Shell.js';

start(<LoginPage />);
