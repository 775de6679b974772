import { start } from './Shell';
import { WelcomePage } from './welcome/WelcomePage';

start(<WelcomePage />);
