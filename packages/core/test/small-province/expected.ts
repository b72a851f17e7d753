/** The facts of an assignment of the small province, by version. */
export const kengDu = (...versions: readonly number[]) =>
  versions.map((version) => `assignment-so-gtvt~keng-du@${version}`);
export const press = (version: number) => `assignment-bao-nghe-an~keng-du@${version}`;
export const myLy = (version: number) => `assignment-bdbp~my-ly@${version}`;
export const chauKim = (version: number) => `assignment-bdbp~chau-kim@${version}`;

/** An amount in million đồng, and how much of it is reconstructed. */
export const million = (value: number, reconstructed: number, ...events: readonly string[]) => ({
  value: value * 1_000_000,
  reconstructed: reconstructed * 1_000_000,
  events,
});

/** A count, and how much of it rests on reconstructed facts only. */
export const count = (value: number, reconstructed: number, ...events: readonly string[]) => ({
  value,
  reconstructed,
  events,
});

/** No amount, resting on nothing. */
export const nothing = million(0, 0);
