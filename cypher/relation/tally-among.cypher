// How many relations there are among entities, by how well they are evidenced.
{{relation/joining}}
WITH coalesce(r.originCount, 1) AS origins, r.claimCount AS claims
RETURN origins, claims, count(claims) AS count
