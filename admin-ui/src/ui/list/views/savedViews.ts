/** The filters, the order and the columns that a list is shown with. */
export interface Look {
  filter: Readonly<Record<string, unknown>>;
  sort: { field: string; order: 'ASC' | 'DESC' };
  /** The columns that are not shown; undefined where the list has none to choose. */
  hidden: readonly string[] | undefined;
}

/** A look that somebody gave a name. */
export interface SavedView extends Look {
  name: string;
}

/** The view that shows the list as it is shown now. */
export function viewOf(views: readonly SavedView[], look: Look): SavedView | undefined {
  const now = written(look);
  return views.find((view) => written(view) === now);
}

/** With a view more, in the order of their names; one of the same name is replaced. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...withoutView(views, view.name), view].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}

export function withoutView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name);
}

/** The same for the same look, in whatever order filters were set and columns were hidden. */
function written({ filter, sort, hidden }: Look): string {
  const filters = Object.entries(filter).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([filters, sort.field, sort.order, [...(hidden ?? [])].sort()]);
}
