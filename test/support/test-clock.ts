export { moveClock } from '../../src/testing.js';
