// How many articles a filter lets through.
{{article/matches}}
RETURN count(a) AS count
