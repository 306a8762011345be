// What the claims that rows of tables alone tell add up to, by pair: which ones is told by the parts.
{{claim/in-pair}}
{{claim/matches}}
WITH c.pairKey AS pair, c.dataSet AS dataSet, min(c.validFrom) AS first, max(c.validFrom) AS last, count(c) AS claims
RETURN pair, dataSet, first, last, claims
