/** Starts the client. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { applyTheme } from './theme.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/top-bar.css';
import './styles/menus.css';
import './styles/dialogs.css';
import './styles/status.css';
import './styles/token.css';
import './styles/explore.css';
import './styles/legend.css';
import './styles/time.css';
import './styles/lists.css';
import './styles/detail.css';
import './styles/claim.css';
import './styles/findings.css';
import './styles/dyad.css';
import './styles/pages.css';
import './styles/narrow.css';
import './styles/print.css';

applyTheme();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root". Is index.html the one of this client?');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
