/** What the API said was wrong: its code, its sentence, and the id of the request for whoever looks into the logs. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly requestId: string | undefined;

  constructor(message: string, details: { readonly code: string; readonly requestId?: string | undefined }) {
    super(message);
    this.code = details.code;
    this.requestId = details.requestId;
  }
}

/** True while the server or its database does not answer: what is loaded stays, and asking again helps. */
export const isUnavailable = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.code === 'UNAVAILABLE';
