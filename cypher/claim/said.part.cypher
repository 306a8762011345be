// A claim c as it was said, with where it stood last.
c {.id, .predicate, .subject, .object, .third, .polarity, .validFrom, .validTo, .event, .pairKey, .shown, .shownSubject, .shownObject, .dataSet, .reportedAt, .leader, .mode}
