import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { COULOIR_OF, COULOIRS } from '../../../../src-main/domain/frise/couloirs'
import { drapeauxOf } from '../../../../src-main/domain/frise/decisions'
import { aspectOf } from '../../../../src-main/domain/frise/disposition'
import { MODE_ENTRETIEN_LABELS, RESULTAT_ETAPE_LABELS, STATUT_ENTRETIEN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { libelleEtape } from '../../../../src-main/domain/parcours/libelle-etape'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { formatDate } from '../../../lib/formats'

interface Fait {
  cle: string
  date: IsoDate
  fin: IsoDate | null
  couloir: string
  libelle: string
  etat: string
  etape: string | null
}

const ETATS = { prevue: 'Prévue', a_saisir: 'Résultat à saisir' } as const

const COLUMNS: readonly Column<Fait>[] = [
  { id: 'date', header: 'Date', width: '110px', sortValue: (fait) => fait.date, cell: (fait) => formatDate(fait.date) },
  { id: 'fin', header: 'Fin', width: '110px', sortValue: (fait) => fait.fin, cell: (fait) => formatDate(fait.fin) },
  { id: 'couloir', header: 'Couloir', width: '220px', sortValue: (fait) => fait.couloir, cell: (fait) => fait.couloir },
  { id: 'libelle', header: 'Fait', width: 'minmax(200px, 1fr)', cell: (fait) => fait.libelle },
  { id: 'etat', header: 'État', width: '160px', sortValue: (fait) => fait.etat, cell: (fait) => fait.etat },
]

interface FriseTableProps {
  participation: ParticipationDossier
  date: IsoDate
  onOpenEtape?: (id: string) => void
}

/** The timeline as a table: the same facts, for the keyboard and screen readers. */
export function FriseTable({ participation, date, onOpenEtape }: FriseTableProps) {
  return (
    <DataTable
      label="Faits du parcours"
      rows={faitsOf(participation, date)}
      columns={COLUMNS}
      rowId={(fait) => fait.cle}
      rowLabel={(fait) => fait.libelle}
      defaultSort={{ column: 'date', desc: false }}
      rowHeight={29}
      autoHeight
      onOpen={(fait) => fait.etape !== null && onOpenEtape?.(fait.etape)}
    />
  )
}

function faitsOf(participation: ParticipationDossier, date: IsoDate): Fait[] {
  const decisions = drapeauxOf(participation).map((drapeau) => ({
    cle: `d-${drapeau.cle}`,
    date: drapeau.date,
    fin: null,
    couloir: 'Commission',
    libelle: drapeau.libelle,
    etat: drapeau.decide ? 'Décidé' : 'À décider',
    etape: null,
  }))
  const etapes = participation.etapes.map((etape) => {
    const aspect = aspectOf(etape, date)
    return {
      cle: `e-${etape.id}`,
      date: etape.date_debut,
      fin: etape.date_fin ?? etape.date_fin_prevue,
      couloir: COULOIRS.find((couloir) => couloir.id === COULOIR_OF[etape.famille])?.label ?? '',
      libelle: libelleEtape(etape, etape.employeur_nom),
      etat: aspect === 'prevue' || aspect === 'a_saisir' ? ETATS[aspect] : RESULTAT_ETAPE_LABELS[etape.resultat ?? 'en_cours'],
      etape: etape.id,
    }
  })
  const entretiens = participation.entretiens.map((entretien) => ({
    cle: `n-${entretien.id}`,
    date: entretien.date,
    fin: null,
    couloir: 'Entretiens',
    libelle: `Entretien ${MODE_ENTRETIEN_LABELS[entretien.mode].toLocaleLowerCase('fr')}`,
    etat: STATUT_ENTRETIEN_LABELS[entretien.statut],
    etape: null,
  }))
  const contrats = participation.contrats.map((contrat) => ({
    cle: `c-${contrat.id}`,
    date: contrat.date_debut,
    fin: contrat.date_fin,
    couloir: 'Engagement',
    libelle: 'Contrat d’engagement',
    etat: contrat.signe ? 'Signé' : 'À signer',
    etape: null,
  }))
  return [...decisions, ...contrats, ...etapes, ...entretiens]
}
