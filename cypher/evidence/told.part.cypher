// An evidence e with what its article a says of all its rows.
e {.*, recordedAt: coalesce(e.recordedAt, a.rowsAt), method: coalesce(e.method, a.rowMethod), codeScheme: coalesce(e.codeScheme, CASE WHEN e.codeValue IS NULL THEN null ELSE a.rowScheme END), publisher: coalesce(e.publisher, a.publisher)}
