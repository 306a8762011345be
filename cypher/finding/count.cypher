// How many findings a filter lets through.
{{finding/matches}}
RETURN count(f) AS count
