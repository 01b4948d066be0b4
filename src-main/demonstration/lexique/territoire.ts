/** A commune where people of the demonstration live: real codes, so that the official lists and checks apply. */
export interface CommuneDemonstration {
  readonly nom: string
  readonly code_insee: string
  readonly code_postal: string
  /** Share of its people who live in a quartier prioritaire. */
  readonly qpv: number
}

const commune = (nom: string, code_insee: string, code_postal: string, qpv = 0): CommuneDemonstration => ({
  nom,
  code_insee,
  code_postal,
  qpv,
})

/** The territory, each commune with its share of the people accompanied. */
export const COMMUNES: readonly (readonly [CommuneDemonstration, number])[] = [
  [commune('Amiens', '80021', '80080', 0.55), 34],
  [commune('Amiens', '80021', '80090', 0.35), 12],
  [commune('Amiens', '80021', '80000', 0.1), 9],
  [commune('Longueau', '80489', '80330'), 7],
  [commune('Camon', '80164', '80450'), 5],
  [commune('Corbie', '80212', '80800'), 8],
  [commune('Villers-Bocage', '80798', '80260'), 3],
  [commune('Doullens', '80253', '80600'), 8],
  [commune('Flixecourt', '80318', '80420'), 6],
  [commune('Poix-de-Picardie', '80630', '80290'), 5],
  [commune('Conty', '80211', '80160'), 3],
]
