/** Says plainly that an address names somebody who is not here. */
interface Props {
  readonly ids: readonly string[];
}

export const NoSuchEntity = ({ ids }: Props) =>
  ids.map((id) => (
    <p key={id} className="empty">
      There is no entity with the id “{id}”.
    </p>
  ));
