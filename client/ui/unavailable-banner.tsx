/** Says that the database does not answer. What is loaded stays; once it answers again, the banner goes by itself. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isUnavailable } from '../api/api-error.ts';

export function UnavailableBanner() {
  const queries = useQueryClient();
  const [away, setAway] = useState(false);
  useEffect(() => {
    const cache = queries.getQueryCache();
    const look = () =>
      setAway(
        cache
          .getAll()
          .some((query) => query.isActive() && isUnavailable(query.state.error ?? query.state.fetchFailureReason)),
      );
    // The cache speaks while components render: React wants to hear of it afterwards.
    return cache.subscribe(() => queueMicrotask(look));
  }, [queries]);
  if (!away) return null;
  return (
    <div className="banner" role="alert">
      The database does not answer. What is loaded stays; it is asked again every few seconds.
    </div>
  );
}
