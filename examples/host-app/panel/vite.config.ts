import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { outDir: '../dist/panel', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
});
