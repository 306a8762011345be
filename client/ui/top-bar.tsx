/** The bar on top of every page: logo, search, where one can go, theme, keys. */
import { Button } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { useSnapshot } from '../explore-store.ts';
import { encodeView } from '../state/codec.ts';
import { explorePath } from '../views/path-of.ts';
import { SearchBox } from './search-box.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const SEARCH = 'search';

export function focusSearch(): void {
  const input = document.getElementById(SEARCH);
  if (input instanceof HTMLInputElement) {
    input.focus();
    input.select();
  }
}

export function TopBar({ onKeys }: { readonly onKeys: () => void }) {
  const [location] = useLocation();
  const { view } = useSnapshot();
  const exploring = location === '/' || location.startsWith('/explore');
  const reading = location.startsWith('/article');
  return (
    <header className="top-bar">
      <Link href="/explore" className="logo">
        Readout
      </Link>
      <SearchBox inputId={SEARCH} />
      <nav aria-label="Pages">
        <Link href={explorePath(encodeView(view))} aria-current={exploring ? 'page' : undefined}>
          Explore
        </Link>
        <Link href="/dyads" aria-current={location.startsWith('/dyad') ? 'page' : undefined}>
          Dyads
        </Link>
        <Link href="/articles" aria-current={reading ? 'page' : undefined}>
          Articles
        </Link>
        <a href="/graphiql">GraphQL</a>
      </nav>
      <ThemeSwitch />
      <Button className="icon-button" aria-label="Keys" onPress={onKeys}>
        ?
      </Button>
    </header>
  );
}
