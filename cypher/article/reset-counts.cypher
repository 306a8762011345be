// Takes the counts of what they alone tell off data sets.
MATCH (a:Article)
WHERE a.claimCount IS NOT NULL
SET a.claimCount = 0
