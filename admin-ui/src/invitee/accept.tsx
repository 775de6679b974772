import { AcceptPage } from './AcceptPage.js';
import { start } from './Shell.js';
import { takeToken } from './token.js';

start(<AcceptPage token={takeToken()} />);
