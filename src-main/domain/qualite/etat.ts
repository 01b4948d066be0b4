import type { IsoDate } from '../commun/date'
import { isIncomplete } from '../indicateur/calculs/fse-entrees'
import { cleConstat } from './acceptation'
import type { ContexteQualite } from './contexte'
import type { Constat, Controle } from './controle'
import { CONTROLES_QUALITE } from './controles'
import { type DemandeQualite, type PerimetreQualite, perimetreQualite } from './demande'
import { FAMILLES_QUALITE, type FamilleQualite } from './famille'

/** One control, how many lines it refuses and how many people they concern; those accepted are counted apart. */
export interface BilanControle extends Omit<Controle, 'releve' | 'sur'> {
  readonly constats: number
  readonly personnes: number
  readonly acceptes: number
}

/** One family: its part of the blocking checks that pass, and what is left to mend. */
export interface BilanFamille {
  readonly famille: FamilleQualite
  readonly score: number | null
  readonly constats: number
  readonly personnes: number
}

/** Completeness of the FSE+ records of one operation. */
export interface BilanFse {
  readonly operation: string
  readonly intitule: string
  readonly fiches: number
  readonly incompletes: number
  readonly taux: number | null
}

/** The state of the vault before a control. */
export interface EtatQualite {
  readonly date: IsoDate
  /** People of the files looked at, and of these, those without any blocking line. */
  readonly personnes: number
  readonly sans_bloquant: number
  readonly score: number | null
  readonly familles: readonly BilanFamille[]
  readonly controles: readonly BilanControle[]
  readonly fse: readonly BilanFse[]
  /** Blocking controls run, for the explanation of the score. */
  readonly bloquants: number
}

/** Runs every control and counts; `acceptes` holds the keys of the lines put aside. */
export function etatQualite(
  contexte: ContexteQualite,
  demande: DemandeQualite,
  acceptes: ReadonlySet<string>,
  onControle?: (fait: number, total: number) => void,
): EtatQualite {
  const perimetre = perimetreQualite(contexte, demande)
  const refusees = new Set<string>()
  const touches = new Set([...acceptes].map((cle) => cle.slice(0, cle.indexOf('|'))))
  const parFamille = new Map<FamilleQualite, Set<string>>(FAMILLES_QUALITE.map((famille) => [famille, new Set()]))
  const controles = CONTROLES_QUALITE.map((controle, rang): BilanControle => {
    const constats = relever(contexte, perimetre, controle)
    // Keys are only made where something was put aside: there may be tens of thousands of lines.
    const restent = touches.has(controle.code) ? constats.filter((constat) => !acceptes.has(cleConstat(controle.code, constat))) : constats
    const personnes = new Set<string>()
    for (const { participant } of restent) personnes.add(participant ?? '')
    for (const id of personnes) {
      parFamille.get(controle.famille)?.add(id)
      if (controle.gravite === 'bloquant') refusees.add(id)
    }
    const { releve: _releve, sur: _sur, ...fiche } = controle
    onControle?.(rang + 1, CONTROLES_QUALITE.length)
    return { ...fiche, constats: restent.length, personnes: personnes.size, acceptes: constats.length - restent.length }
  })
  const total = perimetre.personnes.size
  return {
    date: contexte.date,
    personnes: total,
    sans_bloquant: total - [...refusees].filter((id) => perimetre.personnes.has(id)).length,
    score: scoreOf(controles, total),
    familles: FAMILLES_QUALITE.map((famille) => {
      const siens = controles.filter((controle) => controle.famille === famille)
      return {
        famille,
        score: scoreOf(siens, total),
        constats: siens.reduce((somme, { constats }) => somme + constats, 0),
        personnes: parFamille.get(famille)?.size ?? 0,
      }
    }),
    controles,
    fse: fseOf(contexte, perimetre),
    bloquants: controles.filter(({ gravite }) => gravite === 'bloquant').length,
  }
}

/** The lines of one control in the files asked for, oldest first. */
export function constatsDe(contexte: ContexteQualite, perimetre: PerimetreQualite, controle: Controle): Constat[] {
  return relever(contexte, perimetre, controle).sort(
    (a, b) => ordre(a) - ordre(b) || compare(a.depuis ?? '', b.depuis ?? '') || compare(a.objet_id, b.objet_id),
  )
}

function relever(contexte: ContexteQualite, perimetre: PerimetreQualite, controle: Controle): Constat[] {
  return controle.releve(contexte).filter((constat) => perimetre.contient(controle, constat))
}

const ordre = ({ depuis }: Constat) => (depuis === null ? 1 : 0)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Share of the blocking checks that pass, a check being one person against one control; never rounded up, so that 100
 * means that nothing blocks. Null without anybody, or without a blocking control.
 */
export function scoreOf(controles: readonly Pick<BilanControle, 'gravite' | 'personnes'>[], personnes: number): number | null {
  const bloquants = controles.filter(({ gravite }) => gravite === 'bloquant')
  const verifications = bloquants.length * personnes
  if (verifications === 0) return null
  const refus = bloquants.reduce((somme, controle) => somme + Math.min(controle.personnes, personnes), 0)
  return Math.floor((100 * (verifications - refus)) / verifications)
}

function fseOf({ fiches, parId }: ContexteQualite, perimetre: PerimetreQualite): BilanFse[] {
  const lignes = new Map<string, { operation: string; intitule: string; fiches: number; incompletes: number }>()
  for (const fiche of fiches) {
    const cas = parId.get(fiche.id)
    if (!cas || !perimetre.fiche(fiche)) continue
    const { code, intitule } = cas.operation
    const ligne = lignes.get(code) ?? { operation: code, intitule, fiches: 0, incompletes: 0 }
    ligne.fiches += 1
    if (isIncomplete(fiche)) ligne.incompletes += 1
    lignes.set(code, ligne)
  }
  return [...lignes.values()]
    .sort((a, b) => b.fiches - a.fiches)
    .map((ligne) => ({ ...ligne, taux: (100 * ligne.incompletes) / ligne.fiches }))
}
