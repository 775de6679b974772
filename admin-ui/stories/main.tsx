/** Shows one story (`?story=ui/StateChip--Good&language=it`), or else the list of all of them. */
import '@fontsource-variable/inter/index.css';
import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loadFirst } from '../src/standalone/panelLanguages.js';
import { answerWith } from './answers.js';
import type { Story } from './story.js';
import { StoryFrame } from './StoryFrame.js';

const files = import.meta.glob<Record<string, Story>>('./*/*.stories.tsx', { eager: true });

/** All stories by their names. */
const stories = new Map<string, Story>(
  Object.entries(files).flatMap(([file, told]) =>
    Object.entries(told).map(([name, story]) => {
      const component = file.replace('./', '').replace('.stories.tsx', '');
      return [`${component}--${name}`, story];
    }),
  ),
);

function List(): ReactNode {
  return (
    <ul>
      {[...stories.keys()].map((name) => (
        <li key={name}>
          <a href={`?story=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

/** The story that the address asks for; the list of all where it asks for none. A new address is a new story. */
function Asked({ language }: { language: string }): ReactNode {
  const [search, setSearch] = useState(window.location.search);
  useEffect(() => {
    const look = (): void => setSearch(window.location.search);
    window.addEventListener('popstate', look);
    return () => window.removeEventListener('popstate', look);
  }, []);
  const name = new URLSearchParams(search).get('story') ?? '';
  const story = stories.get(name);
  if (!story) return <List />;
  answerWith(story.parameters?.answers);
  return (
    <StoryFrame key={name} name={name} language={language}>
      {story.render()}
    </StoryFrame>
  );
}

const root = document.getElementById('root');
if (root) {
  const asked = new URLSearchParams(window.location.search).get('language');
  const language = await loadFirst(asked ?? 'en');
  document.documentElement.lang = language;
  createRoot(root).render(<Asked language={language} />);
}
