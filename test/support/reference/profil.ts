import type { DonneesIndicateur } from '../../../src-main/domain/indicateur/donnees'
import { compter, type Detail, type Parcours } from './indicateurs'

function tranche(ans: number | null): string {
  if (ans === null) return 'inconnu'
  if (ans < 26) return 'moins_26'
  if (ans <= 29) return '26_29'
  if (ans <= 44) return '30_44'
  return ans <= 54 ? '45_54' : '55_plus'
}

/** Who they are: each way of breaking them down counts everybody, criteria as often as they have some. */
export function computeProfil(
  donnees: DonneesIndicateur,
  parcours: readonly Parcours[],
  ageA: (naissance: string, jour: string) => number,
): Detail {
  const personne = (x: Parcours) => donnees.participants.find(({ id }) => id === x.participant)
  const criteres: string[] = []
  for (const { p } of parcours) {
    const codes = [...new Set((p.criteres ?? '').split('|').filter((code) => code !== ''))]
    criteres.push(...(codes.length === 0 ? ['inconnu'] : codes))
  }
  return {
    sexe: compter(parcours, (x) => personne(x)?.sexe),
    age: compter(parcours, (x) => {
      const naissance = personne(x)?.date_naissance ?? null
      return tranche(naissance === null || x.entree === null ? null : ageA(naissance, x.entree))
    }),
    commune: compter(parcours, (x) => personne(x)?.code_insee),
    qpv: compter(parcours, (x) => ({ '1': 'oui', '0': 'non' })[String(personne(x)?.qpv)]),
    niveau: compter(parcours, (x) => x.p.niveau),
    criteres: compter(criteres, (code) => code),
  }
}
