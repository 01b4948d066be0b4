import { MICRO, roundQuotient, toMicro } from '../../commun/nombre'
import { countBy, INCONNU } from '../detail'
import { repartition } from '../resultat'
import { type Calcul, idsOf } from './calcul'

const charge: Calcul = (contexte) => {
  const { file, donnees, seuils } = contexte
  const etps = new Map(donnees.referents.map(({ code, etp }) => [code, etp]))
  const parReferent = countBy(file, ({ participation }) => participation.referent)
  const detail = Object.fromEntries(
    Object.entries(parReferent).map(([code, file_active]) => {
      const etp = code === INCONNU ? null : (etps.get(code) ?? null)
      return [code, { file_active, ...chargeOf(file_active, etp, seuils.norme_file_active) }]
    }),
  )
  return repartition(idsOf(file), detail)
}

function chargeOf(fileActive: number, etp: number | null, norme: number): { norme: number | null; ratio: number | null } {
  if (etp === null) return { norme: null, ratio: null }
  const normeMicro = toMicro(etp) * norme
  return { norme: normeMicro / MICRO, ratio: roundQuotient(BigInt(fileActive) * BigInt(MICRO), Math.round(normeMicro), 2) }
}

/** Caseload of each référent against the norm of a full-time post: P19. */
export const CHARGE = { P19: charge } satisfies Record<string, Calcul>
