// What is told of a claim, but for whether it is shown. By name: asking for all properties reads those of evidence and articles too on the embedded engine.
.id, .predicate, .subject, .object, .third, .polarity, .validFrom, .validTo, .event, .pairKey, .dataSet, .leader, .shownSubject, .shownObject, .shownWith, .shownEvent,
  .parts, .kinds, .certainty, .temporality, .speechAct, .status, .mode, .reportedAt, .sources, .ownVoice, .origins, .articles, .topics, .items, .places, .day, .sightings,
  .firstDate, .lastDate, .members, .originCount, .articleCount, .periodFirst, .periodLast, .seenFirst, .seenLast, .dyads
