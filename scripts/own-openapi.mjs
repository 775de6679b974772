// After `nest build`: lets what the compiler plugin of @nestjs/swagger adds to controllers and DTOs
// come from Usher's own decorators. An application around Usher need not have that package, and
// where it has, the description of the routes is the same.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../dist/src', import.meta.url));
const own = join(built, 'common', 'openapi', 'openapi.js');
const decorators = await import(own);
const addition = /^import \* as openapi from ["']@nestjs\/swagger["'];$/m;

for (const path of readdirSync(built, { recursive: true })) {
  // Serves the description, with @nestjs/swagger itself.
  if (!path.endsWith('.js') || path === join('host', 'documentation.pages.js')) continue;
  const file = join(built, path);
  const code = readFileSync(file, 'utf8');
  const mended = code.replace(addition, `import * as openapi from '${wayTo(own, file)}';`);
  if (/(from|import\()\s*["']@nestjs\/swagger/.test(mended))
    throw new Error(`dist/src/${path} needs @nestjs/swagger, which hosts need not have.`);
  for (const [, name] of mended.matchAll(/\bopenapi\.(Api\w+)/g)) {
    if (!decorators[name])
      throw new Error(`src/common/openapi/openapi.ts lacks ${name} for ${path}.`);
  }
  if (mended !== code) writeFileSync(file, mended);
}

function wayTo(to, from) {
  const way = relative(dirname(from), to).split(sep).join('/');
  return way.startsWith('.') ? way : `./${way}`;
}
