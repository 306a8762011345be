/** How an empty graph is filled: the commands that do it, where the program was started. */
export const HowToAdd = () => (
  <>
    To add an article, run <code>npm run readout -- add article.md</code> where this program was started;{' '}
    <code>npm run seed</code> loads those that the program comes with. Stop the program before, unless the graph is on
    Neo4j.
  </>
);
