// Puts the pages for invitees, as the panel's build has made them, into the server's package.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const built = 'admin-ui/dist';
const own = 'dist/pages';
rmSync(own, { recursive: true, force: true });
const files = JSON.parse(readFileSync(join(built, 'invitee-files.json'), 'utf8'));
for (const file of [...files, 'invitee-files.json']) {
  for (const name of [file, `${file}.br`, `${file}.gz`]) {
    if (!existsSync(join(built, name))) continue;
    mkdirSync(dirname(join(own, name)), { recursive: true });
    copyFileSync(join(built, name), join(own, name));
  }
}
