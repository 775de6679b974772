import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { colorScheme } from './build/colorScheme.ts';
import { compress } from './build/compress.ts';
import { inviteeAlone } from './build/inviteeAlone.ts';
import { inviteeFiles } from './build/inviteeFiles.ts';
import { prefetchPanel } from './build/prefetchPanel.ts';
import { fileAddress, inviteePages, panelPages } from './build/pages.ts';
import { typeface } from './build/typeface.ts';

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Puts into the invitee's pages what their heads have in common. */
const inviteeHead: Plugin = {
  name: 'usher-invitee-head',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace('<!-- invitee-head -->', () =>
        readFileSync(new URL('src/invitee/head.html', import.meta.url), 'utf8'),
      ),
  },
};

/** The modules of the panel, the libraries among them, without the scripts that pages begin with. */
const ofPanel =
  /node_modules\/(?!@fontsource|vite|preact)|admin-ui\/src\/(?!invitee|color-scheme|standalone\/main|.*\?invitee)/;

/** Address of the server that answers beside the panel in development (scripts/dev.mjs). */
const api = process.env['USHER_DEV_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: './',
  experimental: {
    renderBuiltUrl: (file, { hostType, hostId }) =>
      hostType === 'html' ? fileAddress(file, hostId) : undefined,
  },
  plugins: [
    inviteeAlone,
    react(),
    inviteeHead,
    colorScheme,
    prefetchPanel,
    typeface,
    inviteeFiles,
    compress,
  ],
  build: {
    // Browsers without it load the same files a little later.
    modulePreload: { polyfill: false },
    // The server's Content-Security-Policy allows fonts and scripts from 'self' only: nothing inline.
    assetsInlineLimit: 0,
    // In kB before gzip; react-admin with MUI is what it is.
    chunkSizeWarningLimit: 750,
    rolldownOptions: {
      input: [...panelPages, ...inviteePages].map(page),
      output: {
        // The files that some pages share are named after all of those pages otherwise.
        chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}-[hash].js`,
        codeSplitting: {
          groups: [
            // Browsers that have it keep it when the panel changes.
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            // Lists of the server that other files begin with: in a file that imports nothing, they
            // are there in whatever order the files run.
            { name: 'contract', test: /admin-ui\/src\/api\/contract\.ts$/, priority: 3 },
            // The typeface is everybody's: it must not bring the invitee's styles into the panel.
            { name: 'inter', test: /@fontsource-variable\/inter\//, priority: 3 },
            // What the invitee's pages have in common, with Preact (build/inviteeAlone.ts).
            {
              name: 'invitee',
              test: /node_modules\/preact\/|src\/ui\/focus\/(region|keepFocus)\.ts\?invitee|invitee\/(Shell|call|signIn|PasswordInput|SignInForm)/,
              priority: 2,
            },
            // What the panel needs before it shows any page.
            { name: 'panel', test: ofPanel, tags: ['$initial'], priority: 1 },
            // What many pages need besides, in a few files instead of dozens: one for all of it
            // would have the first screen load the parts of every other.
            {
              name: 'shared',
              test: ofPanel,
              minShareCount: 4,
              entriesAware: true,
              entriesAwareMergeThreshold: 1_000,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '^/(api|health|metrics|mailbox)(/|$)': api } },
});
