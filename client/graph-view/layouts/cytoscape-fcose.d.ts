/** cytoscape-fcose ships no types: this much is enough to register it. */
declare module 'cytoscape-fcose' {
  const fcose: import('cytoscape').Ext;
  export default fcose;
}
