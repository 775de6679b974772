import { AcceptPage } from './AcceptPage';
import { start } from './Shell';
import { takeToken } from './token';

start(<AcceptPage token={takeToken()} />);
