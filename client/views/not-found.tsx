/** Nothing is at this address. */
import { Link } from 'wouter';

export const NotFound = ({ what, id }: { readonly what: string; readonly id?: string }) => (
  <main id="main" className="page">
    <h1>There is no such {what}</h1>
    <p>
      {id ? (
        <>
          Nothing here has the id <code>{id}</code>. Search for it by name, or{' '}
        </>
      ) : (
        'The address may be mistyped. Search above, or '
      )}
      <Link href="/explore">go to the picture</Link>.
    </p>
  </main>
);
