import { addDays, type IsoDate } from '../commun/date'
import type { Objectif, Operation } from '../operation/operation'
import { computeAnnees, type PointAnnuel } from './annees'
import { CODES_INDICATEUR, type CodeIndicateur } from './codes'
import { type Cohorte, computeCohortes } from './cohortes'
import type { DonneesIndicateur, ParametresIndicateur } from './donnees'
import { computeIndicateur, computeIndicateurs } from './indicateurs'
import { type Avancement, evaluateObjectif, periodeOf } from './objectif'
import { isIn, type Periode } from './periode'
import { computePyramide, type EtagePyramide } from './pyramide'
import type { Resultat } from './resultat'
import { computeSerieMensuelle, type PointMensuel } from './series'

/** A figure without the identifiers behind it: those are asked for when its list is opened. */
export type Chiffre = Omit<Resultat, 'ids'>

/** One objective of the operation, measured on the last day of the period. */
export interface ObjectifMesure extends Avancement {
  readonly indicateur: CodeIndicateur
  readonly operation: string
  readonly annee: number | null
  readonly periode: Periode | null
  /** The days really measured: from the beginning of its period to the day of the measure. */
  readonly mesure: Periode
  readonly valeur: number | null
}

/** What the dashboard and the bilan show, computed at once from the same data. */
export interface TableauDeBord {
  readonly indicateurs: Readonly<Record<CodeIndicateur, Chiffre>>
  readonly comparaison: Readonly<Record<CodeIndicateur, Chiffre>> | null
  readonly serie: readonly PointMensuel[]
  /** File active on the eve of the period. */
  readonly veille: number
  readonly pyramide: readonly EtagePyramide[]
  readonly cohortes: readonly Cohorte[]
  /** Exits and rate of the last years, up to the end of the period. */
  readonly annees: readonly PointAnnuel[]
  readonly objectifs: readonly ObjectifMesure[]
}

export interface DemandeTableau {
  readonly parametres: ParametresIndicateur
  readonly comparaison: Periode | null
  readonly operations: readonly Operation[]
  readonly objectifs: readonly Objectif[]
}

/** Figures, series, pyramid, cohorts and objectives of a period. */
export function computeTableauDeBord(donnees: DonneesIndicateur, demande: DemandeTableau): TableauDeBord {
  const { parametres, comparaison } = demande
  return {
    indicateurs: withoutIds(computeIndicateurs(donnees, parametres)),
    comparaison: comparaison && withoutIds(computeIndicateurs(donnees, { ...parametres, ...comparaison })),
    serie: computeSerieMensuelle(donnees, parametres),
    veille: fileActiveOn(donnees, parametres, addDays(parametres.du, -1)),
    pyramide: computePyramide(donnees, parametres, 'accompagnes'),
    cohortes: computeCohortes(donnees, parametres),
    annees: computeAnnees(donnees, parametres, demande.objectifs),
    objectifs: measureObjectifs(donnees, demande),
  }
}

/** The objectives that concern the period, each measured over its own: its year, or the whole operation. */
function measureObjectifs(donnees: DonneesIndicateur, { parametres, operations, objectifs }: DemandeTableau): ObjectifMesure[] {
  const annees = [Number(parametres.du.slice(0, 4)), Number(parametres.au.slice(0, 4))]
  return objectifs
    .filter(({ operation, annee }) => operation === parametres.operation && (annee === null || annees.includes(annee)))
    .flatMap((objectif) => {
      const indicateur = CODES_INDICATEUR.find((code) => code === objectif.indicateur)
      const operation = operations.find(({ code }) => code === objectif.operation)
      if (!indicateur || !operation) return []
      const mesure = measureObjectif(donnees, parametres, objectif, indicateur, operation)
      // Before its own period an objective has nothing to say.
      return mesure.mesure.du > parametres.au ? [] : [mesure]
    })
}

function measureObjectif(
  donnees: DonneesIndicateur,
  parametres: ParametresIndicateur,
  { annee, cible }: Objectif,
  indicateur: CodeIndicateur,
  operation: Operation,
): ObjectifMesure {
  const periode = periodeOf({ annee }, operation)
  const mesuree = periode ?? { du: parametres.du, au: parametres.au }
  const jour = isIn(parametres.au, mesuree) ? parametres.au : mesuree.au
  const cumul = { ...parametres, du: mesuree.du, au: jour }
  const { valeur } = computeIndicateur(donnees, cumul, indicateur)
  const enCoursVeille = fileActiveOn(donnees, parametres, addDays(mesuree.du, -1))
  const avancement = evaluateObjectif({ indicateur, cible, periode: mesuree, jour, valeur, enCoursVeille, referents: null })
  return { indicateur, operation: operation.code, annee, periode, mesure: { du: cumul.du, au: cumul.au }, valeur, ...avancement }
}

function fileActiveOn(donnees: DonneesIndicateur, parametres: ParametresIndicateur, jour: IsoDate): number {
  return computeIndicateur(donnees, { ...parametres, du: jour, au: jour }, 'P04').valeur ?? 0
}

function withoutIds(resultats: Readonly<Record<CodeIndicateur, Resultat>>): Record<CodeIndicateur, Chiffre> {
  const chiffres = CODES_INDICATEUR.map((code) => {
    const { ids: _ids, ...chiffre } = resultats[code]
    return [code, chiffre] as const
  })
  return Object.fromEntries(chiffres) as Record<CodeIndicateur, Chiffre>
}
