/** Drops what is absent: "no such part" is told from "an empty one". */
export function sinAusentes<T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as never;
}
