/** A field that the order does not bring stays as it is; one that it brings as null is emptied. */
export function sinIndefinidos<T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as never;
}
