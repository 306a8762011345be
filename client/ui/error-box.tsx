/** What went wrong, said by the server, with a way to try again and the id to ask about. */
import { Button } from 'react-aria-components';
import { ApiError } from '../api/api-error.ts';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

export const ErrorBox = ({ error, onRetry }: Props) => (
  <div className="error" role="alert">
    <p>{error.message}</p>
    <p>
      <Button className="button" onPress={onRetry}>
        Retry
      </Button>
      {error instanceof ApiError && error.requestId && <small>Request {error.requestId}</small>}
    </p>
  </div>
);
