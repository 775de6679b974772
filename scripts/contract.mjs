// `npm run contract`: writes down what the built server says of itself, as openapi.json, and from that
// the types of the panel, with the rules that both have. With --check it writes nothing, and fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { serverDocument } from './contract/document.mjs';
import { typesOf } from './contract/types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const checks = process.argv.includes('--check');
const document = await serverDocument();

const stale = [];
await keep('openapi.json', JSON.stringify(document));
await keep('admin-ui/src/api/contract.ts', typesOf(document));
await keep('admin-ui/src/ui/theme/accent.ts', copyOf('src/modules/organizations/look/accent.ts'));
await keep(
  'admin-ui/src/settings/mails/placeholders.ts',
  copyOf('src/modules/mail/wording/placeholders.ts'),
);
if (stale.length > 0) {
  console.error(`${stale.join(' and ')} does not say what the server does: npm run contract`);
  process.exitCode = 1;
}

async function keep(path, text) {
  const file = root + path;
  const wanted = await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (wanted === read(file)) return;
  if (checks) stale.push(path);
  else writeFileSync(file, wanted);
}

/** A rule of the server that the panel judges by, too, before anything is sent. */
function copyOf(path) {
  return `// Written by \`npm run contract\` from ${path}.\n${read(root + path)}`;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
