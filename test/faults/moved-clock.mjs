// Loaded before a process's own code (node --import): its time is ahead by as many milliseconds as a
// file says, which is read again and again. Beside it, it says what it has read.
import { readFileSync, writeFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

const file = process.env.USHER_FAULTS_CLOCK;
const RealDate = Date;
let ahead;
function look() {
  const read = Number(readFileSync(file, 'utf8'));
  if (read === ahead) return;
  ahead = read;
  writeFileSync(`${file}.${process.pid}`, String(read));
}
look();
setInterval(look, 25).unref();

const now = () => RealDate.now() + ahead;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
