/** What one does with a bilan. */
export const ONGLETS_BILAN = ['rediger', 'apercu', 'versions'] as const
export type OngletBilan = (typeof ONGLETS_BILAN)[number]

export function isOngletBilan(value: unknown): value is OngletBilan {
  return ONGLETS_BILAN.some((onglet) => onglet === value)
}
