// Claims that rows of a data set tell, by row. Of a claim that several rows tell, the first counts.
// $article: the data set   $locators: of the rows
UNWIND $locators AS locator
MATCH (e:Evidence {locator: locator})-[:EVIDENCE_OF|SHOWN_BY]->(c:Claim {shown: true})
WHERE e.article = $article AND coalesce(e.live, true)
RETURN {{claim/told}} AS claim, locator
