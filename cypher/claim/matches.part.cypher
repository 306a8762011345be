// The shown claims c that a filter lets through. What is absent of a claim is the usual: an imported table says one thing many
// times, and only what is unusual is kept of it. Conditions on a parameter that is null are left out (graph/narrowed.ts).
// $hidden: data sets that are withdrawn while their sums still follow, or null
// $predicates, $kinds, $polarity, $status: lists or null   $minOrigins: a number or null   $mode: a mode or null
// $entities, $of: canonical ids of which one must be named, or null   $inDyad: dyad id or null   $ends: pair keys or null
// $noted: true to leave out what only ordinary rows of an imported table tell, $rows: true for that alone; else null
// $first, $last: full days that bound the valid time, both or null
// $onEvidence: true where one evidence must meet all of: $certainty, $temporality (lists), $attributedTo, $publisher (lists of ids),
// $article (id), $text (folded words), $asOf (certainly public on this day); else null
WHERE c.shown = true
  AND ($hidden IS NULL OR c.dataSet IS NULL OR NOT c.dataSet IN $hidden)
  AND ($noted IS NULL OR c.dataSet IS NULL OR c.status IS NOT NULL)
  AND ($rows IS NULL OR (c.dataSet IS NOT NULL AND c.status IS NULL))
  AND ($predicates IS NULL OR c.predicate IN $predicates)
  AND ($polarity IS NULL OR c.polarity IN $polarity)
  AND ($status IS NULL OR coalesce(c.status, 'SINGLE_ORIGIN') IN $status)
  AND ($mode IS NULL OR coalesce(c.mode, 'HAPPENED') = $mode)
  AND ($minOrigins IS NULL OR coalesce(c.originCount, 1) >= $minOrigins)
  AND ($kinds IS NULL OR any(kind IN c.kinds WHERE kind IN $kinds)
    OR (c.kinds IS NULL AND EXISTS { MATCH (c)-[:SUBJECT|OBJECT]->(x:Entity) WHERE x.kind IN $kinds }))
  AND ($entities IS NULL OR any(part IN coalesce(c.parts, [c.subject, c.object]) WHERE part IN $entities))
  AND ($of IS NULL OR any(part IN coalesce(c.parts, [c.subject, c.object]) WHERE part IN $of))
  AND ($inDyad IS NULL OR EXISTS { MATCH (c)-[:IN_DYAD]->(:Dyad {id: $inDyad}) })
  AND ($ends IS NULL OR c.pairKey IN $ends)
  AND ($first IS NULL OR (coalesce(c.periodFirst, c.validFrom) <= $last AND coalesce(c.periodLast, c.validFrom) >= $first)
    OR any(i IN range(0, size(coalesce(c.seenFirst, [])) - 1) WHERE c.seenFirst[i] <= $last AND c.seenLast[i] >= $first))
  AND ($onEvidence IS NULL OR EXISTS {
    MATCH (c)<-[:EVIDENCE_OF|SHOWN_BY]-(e:Evidence)
    WHERE coalesce(e.live, true)
      AND ($hidden IS NULL OR NOT e.article IN $hidden)
      AND ($certainty IS NULL OR coalesce(e.certainty, 'UNSTATED') IN $certainty)
      AND ($temporality IS NULL OR coalesce(e.temporality, 'PAST_OR_PRESENT') IN $temporality)
      AND ($attributedTo IS NULL OR any(source IN e.sources WHERE source IN $attributedTo))
      AND ($publisher IS NULL OR e.publisher IN $publisher)
      AND ($article IS NULL OR e.article = $article)
      AND ($text IS NULL OR coalesce(e.folded, toLower(e.quote)) CONTAINS $text)
      AND ($asOf IS NULL OR coalesce(e.reportedLast, e.reportedAt) <= $asOf)
  })
