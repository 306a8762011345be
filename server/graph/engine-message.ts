/** What the embedded engine or Node said, on one line and without the engine's own codes. */
export function engineMessage(error: unknown): string {
  // Not `instanceof`: under Jest the engine's errors are of another realm.
  const { message = String(error) } = error as { readonly message?: string };
  const [firstLine = message] = message.split('\n');
  return firstLine
    .replace(/^(Database|Query|Transaction) error: /, '')
    .replace(/^GRAFEO-\w+: /, '')
    .replace(/^(Internal error|Serialization error|Invalid value): /, '')
    .replace(/^Constraint violation: /, '');
}
