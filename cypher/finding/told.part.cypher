// What is told of a finding. By name: asking for all properties reads those of evidence and articles too on the embedded engine.
.id, .kind, .message, .claims, .evidence
