/** How deep a query goes, fragments followed. Fields about the schema itself do not count: GraphQL bounds them. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The number of field levels below an operation. Validation has refused fragments that include themselves. */
export function depthOf(document: DocumentNode, operation: { readonly selectionSet: SelectionSetNode }): number {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  // Remembered, or thirty fragments that each spread the next twice would be followed a thousand million times.
  const known = new Map<string, number>();

  const ofFragment = (name: string): number => {
    const depth = known.get(name) ?? ofSet(fragments.get(name)?.selectionSet);
    known.set(name, depth);
    return depth;
  };
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    return selection.name.value.startsWith('__') ? 0 : 1 + ofSet(selection.selectionSet);
  };
  const ofSet = (set: SelectionSetNode | undefined): number => Math.max(0, ...(set?.selections ?? []).map(ofSelection));

  return ofSet(operation.selectionSet);
}
