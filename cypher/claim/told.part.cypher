// What is told of a claim c. By name: asking for all properties reads those of evidence and articles too on the embedded engine. Of what only
// ordinary rows of an imported table tell no more than is stored: each property asked for and not there costs as much as one that is.
CASE WHEN c.dataSet IS NOT NULL AND c.status IS NULL THEN c { .id, .predicate, .subject, .object, .validFrom, .pairKey, .dataSet, .reportedAt, .places, .day, .shown }
  ELSE c { .id, .predicate, .subject, .object, .third, .polarity, .validFrom, .validTo, .event, .pairKey, .dataSet, .leader, .shownSubject, .shownObject, .shownWith, .shownEvent,
    .parts, .kinds, .certainty, .temporality, .speechAct, .status, .mode, .reportedAt, .sources, .ownVoice, .origins, .articles, .topics, .items, .places, .day, .sightings,
    .firstDate, .lastDate, .members, .originCount, .articleCount, .periodFirst, .periodLast, .seenFirst, .seenLast, .dyads, .shown } END
