/** Names that were not given before: one that comes again is told apart by a number, as "x #2". */
export const distinct = (): ((name: string) => string) => {
  const seen = new Map<string, number>();
  return (name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} #${times}`;
  };
};
