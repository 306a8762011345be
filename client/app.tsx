/** The frame of every page: skip link, top bar, banner, the page itself, the status line. */
import { useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { store } from './explore-store.ts';
import { useKeys } from './keyboard/use-keys.ts';
import { encodeView } from './state/codec.ts';
import { KeysDialog } from './ui/keys-dialog.tsx';
import { StatusLine } from './ui/status-line.tsx';
import { TokenDialog } from './ui/token-dialog.tsx';
import { focusSearch, TopBar } from './ui/top-bar.tsx';
import { UnavailableBanner } from './ui/unavailable-banner.tsx';
import { ArticlePage } from './views/article/article-page.tsx';
import { ArticlesPage } from './views/articles-page.tsx';
import { ClaimPage } from './views/claim-page.tsx';
import { DyadAddress } from './views/dyads/dyad-address.tsx';
import { DyadsPage } from './views/dyads/dyads-page.tsx';
import { EntityPage } from './views/entity-page.tsx';
import { Explore } from './views/explore/explore.tsx';
import { NotFound } from './views/not-found.tsx';
import { explorePath, idIn } from './views/path-of.ts';

export function App() {
  const [, go] = useLocation();
  const [keysOpen, setKeysOpen] = useState(false);
  useKeys({
    search: focusSearch,
    help: () => setKeysOpen(true),
    goExplore: () => go(explorePath(encodeView(store.get().view))),
    goDyads: () => go('/dyads'),
    goArticles: () => go('/articles'),
    goGraphql: () => window.location.assign('/graphiql'),
  });
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <TopBar onKeys={() => setKeysOpen(true)} />
      <UnavailableBanner />
      <TokenDialog />
      <Switch>
        <Route path="/">
          <Explore />
        </Route>
        <Route path="/explore">
          <Explore />
        </Route>
        <Route path="/dyads">
          <DyadsPage />
        </Route>
        <Route path="/dyad">
          <Redirect to="/dyads" replace />
        </Route>
        <Route path="/dyad/*">{({ '*': ends }) => <DyadAddress key={ends} ends={idIn(ends)} />}</Route>
        <Route path="/articles">
          <ArticlesPage />
        </Route>
        <Route path="/article/*">{({ '*': id }) => <ArticlePage key={id} id={idIn(id)} />}</Route>
        <Route path="/entity/*">{({ '*': id }) => <EntityPage key={id} id={idIn(id)} />}</Route>
        <Route path="/claim/*">{({ '*': id }) => <ClaimPage key={id} id={idIn(id)} />}</Route>
        <Route>
          <NotFound what="page" />
        </Route>
      </Switch>
      <StatusLine />
      <KeysDialog isOpen={keysOpen} onOpenChange={setKeysOpen} />
    </>
  );
}
