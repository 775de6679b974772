import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Every component in each of its states, for test/browser/stories.spec.ts and to be looked at. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: { chunkSizeWarningLimit: 2000 },
});
