import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/commun/date'
import type { StructureSettings } from '../../domain/parametre/settings'
import type { EtatQualite } from '../../domain/qualite/etat'
import { FAMILLE_QUALITE_LABELS, GRAVITE_QUALITE_LABELS } from '../../domain/qualite/famille'
import { note, section, table } from '../kit/blocks'
import { buildPaper } from '../kit/paper'

export interface EtatQualitePapier {
  readonly structure: StructureSettings
  readonly etat: EtatQualite
  /** Which files were looked at, in words. */
  readonly perimetre: string
  readonly auteur: string
}

const pourcent = (valeur: number | null, decimales = 0) => (valeur === null ? '–' : `${valeur.toFixed(decimales).replace('.', ',')}\u00a0%`)

// The font of the papers has no narrow space.
const nombre = (valeur: number) => new Intl.NumberFormat('fr-FR').format(valeur).replace(/\s/g, '\u00a0')

/** The state of the files before a control: counts alone, no name. */
export function etatQualiteDocument({ structure, etat, perimetre, auteur }: EtatQualitePapier): TDocumentDefinitions {
  const { personnes, sans_bloquant, score, bloquants, date, familles, controles, fse } = etat
  return buildPaper(
    {
      structure,
      genre: 'État de la qualité',
      titre: `Prêt pour un contrôle à ${pourcent(score)}`,
      soustitre: `${perimetre} Contrôle du ${formatDate(date)}.`,
      mention: 'Nombres seuls\u00a0: ce document ne nomme personne',
      auteur,
      date,
    },
    [
      note(
        `${nombre(personnes)} personnes, dont ${nombre(sans_bloquant)} sans aucun point bloquant. Le pourcentage est la part des vérifications bloquantes réussies (${bloquants} points bloquants pour chaque personne), arrondie vers le bas\u00a0: 100\u00a0% veut dire que rien ne bloque. Les points acceptés avec une raison sont comptés à part.`,
      ),
      section('Par famille'),
      table(
        [
          { header: 'Famille', width: '*' },
          { header: 'Vérifications réussies', width: 110, align: 'right' },
          { header: 'Constats', width: 70, align: 'right' },
          { header: 'Personnes', width: 70, align: 'right' },
        ],
        familles.map((famille) => [
          FAMILLE_QUALITE_LABELS[famille.famille],
          pourcent(famille.score),
          nombre(famille.constats),
          nombre(famille.personnes),
        ]),
      ),
      section('Fiches FSE+ incomplètes'),
      table(
        [
          { header: 'Opération', width: '*' },
          { header: 'Fiches', width: 70, align: 'right' },
          { header: 'Incomplètes', width: 80, align: 'right' },
          { header: 'Taux (plafond 35\u00a0%)', width: 110, align: 'right' },
        ],
        fse.map((ligne) => [ligne.intitule, nombre(ligne.fiches), nombre(ligne.incompletes), pourcent(ligne.taux, 1)]),
      ),
      section('Contrôle par contrôle'),
      table(
        [
          { header: 'Contrôle', width: '*' },
          { header: 'Gravité', width: 56 },
          { header: 'Constats', width: 56, align: 'right' },
          { header: 'Personnes', width: 60, align: 'right' },
          { header: 'Acceptés', width: 56, align: 'right' },
        ],
        controles.map((controle) => [
          {
            stack: [
              { text: controle.titre, style: 'cellule', bold: true },
              { text: controle.source, style: 'note' },
            ],
          },
          GRAVITE_QUALITE_LABELS[controle.gravite],
          nombre(controle.constats),
          nombre(controle.personnes),
          nombre(controle.acceptes),
        ]),
      ),
    ],
  )
}
