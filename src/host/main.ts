import { createRequire } from 'node:module';

// `npm run server`. It is a thousand small files, Nest's among them: `require` reads them at one go,
// where `import` comes back to each of them several times. That is a quarter of the start.
createRequire(import.meta.url)('./serve.js');
