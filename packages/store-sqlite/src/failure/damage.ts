/** Thrown inside this package where the file contradicts itself; outside it is a StoreDamaged. */
export class Damage extends Error {
  override readonly name = 'Damage';
}
