import { start } from './Shell.js';
import { WelcomePage } from './welcome/WelcomePage.js';

start(<WelcomePage />);
