import '@fontsource-variable/inter/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { Panel } from './Panel.js';
import { firstLanguage, loadFirst } from './panelLanguages.js';
import { panelStore } from './panelStore.js';

/** Shows the panel, once the words of its language are there. */
async function start(root: HTMLElement): Promise<void> {
  const store = panelStore();
  const wanted = firstLanguage(store.getItem('locale'), navigator.languages);
  const language = await loadFirst(wanted);
  const router = createBrowserRouter([
    { path: '*', element: <Panel store={store} language={language} /> },
  ]);
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
