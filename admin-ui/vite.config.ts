import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string): string => fileURLToPath(new URL(`${name}.html`, import.meta.url));

/** Address of the server that `vite` (development only) hands the API's requests to. */
const api = process.env['USHER_DEV_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  build: {
    // The server's Content-Security-Policy allows fonts and scripts from 'self' only: nothing inline.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: ['index', 'accept', 'forgot-password', 'reset-password'].map(page),
    },
  },
  server: { proxy: { '/api': api } },
});
