// How many entities a filter lets through.
{{entity/matches}}
RETURN count(e) AS count
