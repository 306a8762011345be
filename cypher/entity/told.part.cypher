// What is told of an entity. By name: asking for all properties reads those of evidence and articles too on the embedded engine.
.id, .kind, .name, .aliases, .country, .description, .wikidata, .single, .eventType, .canonical, .claimCount
