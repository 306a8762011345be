// What is told of an article. By name: asking for all properties reads those of claims and evidence too on the embedded engine.
.id, .title, .text, .publisher, .url, .archivedUrl, .accessedOn, .publishedOn, .language, .note, .origin, .state, .recordedAt, .publisherCountry, .readRows, .claimCount
