/** How answers are kept: for as long as the page is open, asked again only when the server was away. */
import { QueryClient } from '@tanstack/react-query';
import { isUnavailable } from './api-error.ts';

const MINUTE = 60_000;

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * MINUTE,
        gcTime: 30 * MINUTE,
        refetchOnWindowFocus: false,
        retry: (times, error) => isUnavailable(error) && times < 2,
        retryDelay: (times) => 400 * 2 ** times,
        // Once the database answers again, what failed is asked again by itself.
        refetchInterval: (query) => (isUnavailable(query.state.error) ? 4000 : false),
      },
    },
  });
