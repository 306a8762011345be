// The shown claims c that a filter lets through. A parameter that is null lets all through.
// $predicates, $families, $kinds, $polarity, $status: lists or null   $minOrigins: a number or null   $mode: a mode or null
// $entities: canonical ids at an end or as third party, or null   $dyad: dyad id or null   $ends: both ends as "a|b", or null
// $of: canonical ids of which one too must be named, or null
// $dated: true where $first and $last, full days, bound the valid time
// $onEvidence: true where one evidence must meet all of: $certainty, $temporality (lists), $attributedTo, $publisher (lists of ids),
// $article (id), $text (folded words), $asOf (certainly public on this day)
WHERE c.shown = true
  AND ($predicates IS NULL OR c.predicate IN $predicates)
  AND ($families IS NULL OR c.family IN $families)
  AND ($polarity IS NULL OR c.polarity IN $polarity)
  AND ($status IS NULL OR c.status IN $status)
  AND ($mode IS NULL OR c.mode = $mode)
  AND ($minOrigins IS NULL OR c.originCount >= $minOrigins)
  AND ($kinds IS NULL OR any(kind IN c.kinds WHERE kind IN $kinds))
  AND ($entities IS NULL OR any(part IN c.parts WHERE part IN $entities))
  AND ($of IS NULL OR any(part IN c.parts WHERE part IN $of))
  AND ($dyad IS NULL OR $dyad IN c.dyads)
  AND ($ends IS NULL OR c.ends = $ends)
  AND ($dated = false OR (c.periodFirst <= $last AND c.periodLast >= $first)
    OR any(i IN range(0, size(c.seenFirst) - 1) WHERE c.seenFirst[i] <= $last AND c.seenLast[i] >= $first))
  AND ($onEvidence = false OR EXISTS {
    MATCH (c)<-[:SHOWN_BY]-(e:Evidence)
    WHERE ($certainty IS NULL OR e.certainty IN $certainty)
      AND ($temporality IS NULL OR e.temporality IN $temporality)
      AND ($attributedTo IS NULL OR any(source IN e.sources WHERE source IN $attributedTo))
      AND ($publisher IS NULL OR e.publisher IN $publisher)
      AND ($article IS NULL OR e.article = $article)
      AND ($text IS NULL OR e.folded CONTAINS $text)
      AND ($asOf IS NULL OR e.reportedLast <= $asOf)
  })
