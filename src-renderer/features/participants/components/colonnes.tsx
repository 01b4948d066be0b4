import { IconAlertCircle, IconAlertTriangleFilled, IconClock } from '@tabler/icons-react'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { ECHEANCE_LABELS, type TypeEcheance } from '../../../../src-main/domain/participant/echeance'
import { MOTIF_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { StatusText } from '../../../components/ui/badge'
import type { Column } from '../../../components/ui/data-table'
import { Gauge } from '../../../components/ui/gauge'
import { PersonName } from '../../../components/ui/person-name'
import { formatDate, formatDayMonth, formatDays, formatNumber, formatTime, VIDE } from '../../../lib/formats'
import { echeanceSort, isPresqueLong, type Ligne } from '../ligne'
import type { Onglet } from '../vues'
import classes from './colonnes.module.css'

interface ColonnesOptions {
  date: IsoDate
  dureeMax: number
  joursNonVu: number
  onglet: Onglet
  nomReferent: (code: string | null) => string | null
}

const MOTIFS: Readonly<Record<string, string>> = MOTIF_SORTIE_LABELS
const A_FAIRE: ReadonlySet<TypeEcheance> = new Set([
  'entretien_a_fixer',
  'entretien_a_renseigner',
  'resultat_etape',
  'questionnaire_sortie',
])

/** The columns of a tab: who, then where they are, then what comes next. */
export function colonnesOf(options: ColonnesOptions): Column<Ligne>[] {
  const { date, dureeMax, joursNonVu, onglet, nomReferent } = options
  const participant: Column<Ligne> = {
    id: 'participant',
    header: 'Participant',
    width: 'minmax(164px, 1.2fr)',
    sortValue: (ligne) => ligne.rang,
    cell: (ligne) => <PersonName nom={ligne.nom} prenom={ligne.prenom} />,
  }
  const age: Column<Ligne> = {
    id: 'age',
    header: 'Âge',
    width: '52px',
    align: 'right',
    sortValue: (ligne) => ligne.age,
    cell: (ligne) => ligne.age ?? VIDE,
  }
  const commune: Column<Ligne> = {
    id: 'commune',
    header: 'Commune',
    width: 'minmax(92px, 0.7fr)',
    sortValue: (ligne) => ligne.commune,
    cell: (ligne) => <Texte>{ligne.commune}</Texte>,
  }
  const statut: Column<Ligne> = {
    id: 'statut',
    header: 'Statut',
    width: '122px',
    sortValue: (ligne) => ligne.statut,
    cell: (ligne) => (ligne.statut === null ? VIDE : <StatusText vocabulary="personne" code={ligne.statut} />),
  }
  const referent: Column<Ligne> = {
    id: 'referent',
    header: 'Référent',
    width: 'minmax(104px, 0.8fr)',
    sortValue: (ligne) => nomReferent(ligne.referent),
    cell: (ligne) => <Texte>{nomReferent(ligne.referent)}</Texte>,
  }
  const entree = dateColumn('entree', 'Entrée', (ligne) => ligne.entree)
  const mois: Column<Ligne> = {
    id: 'mois',
    header: 'Parcours, en mois',
    width: '118px',
    sortValue: (ligne) => ligne.mois,
    cell: (ligne) => <Parcours ligne={ligne} dureeMax={dureeMax} attention={isPresqueLong(ligne, date, dureeMax)} />,
  }
  const etape: Column<Ligne> = {
    id: 'etape',
    header: 'Étape en cours',
    width: 'minmax(150px, 1.7fr)',
    sortValue: (ligne) => ligne.etape,
    cell: (ligne) => <EtapeEnCours ligne={ligne} />,
  }
  const vu: Column<Ligne> = {
    id: 'vu',
    header: 'Vu il y a',
    width: '92px',
    sortValue: (ligne) => ligne.vu,
    cell: (ligne) => <VuIlYA ligne={ligne} seuil={joursNonVu} />,
  }
  const echeance: Column<Ligne> = {
    id: 'echeance',
    header: 'Prochaine échéance',
    width: 'minmax(156px, 0.9fr)',
    sortValue: echeanceSort,
    cell: (ligne) => <Prochaine ligne={ligne} date={date} />,
  }
  if (onglet === 'sortis') {
    const sortie = dateColumn('sortie', 'Sortie', (ligne) => ligne.sortie)
    const motif: Column<Ligne> = {
      id: 'motif',
      header: 'Motif de sortie',
      width: 'minmax(150px, 1.2fr)',
      sortValue: (ligne) => ligne.motif,
      cell: (ligne) => <Texte>{ligne.motif === null ? null : (MOTIFS[ligne.motif] ?? ligne.motif)}</Texte>,
    }
    return [participant, age, commune, referent, entree, sortie, mois, motif, echeance]
  }
  if (onglet === 'mes') return [participant, age, commune, statut, entree, mois, etape, vu, echeance]
  return [participant, age, commune, statut, referent, mois, etape, vu, echeance]
}

function dateColumn(id: string, header: string, value: (ligne: Ligne) => IsoDate | null): Column<Ligne> {
  const sortValue = (ligne: Ligne) => {
    const jour = value(ligne)
    return jour === null ? null : Number(jour.replaceAll('-', ''))
  }
  return { id, header, width: '96px', sortValue, cell: (ligne) => formatDate(value(ligne)) }
}

function Texte({ children }: { children: string | null }) {
  return (
    <span className={classes.texte} title={children ?? undefined}>
      {children ?? VIDE}
    </span>
  )
}

function Parcours({ ligne, dureeMax, attention }: { ligne: Ligne; dureeMax: number; attention: boolean }) {
  if (ligne.mois === null) return <>{VIDE}</>
  const mois = formatNumber(ligne.mois, 1)
  return (
    <span className={classes.parcours} data-attention={attention || undefined}>
      <Gauge
        value={ligne.mois}
        max={dureeMax}
        width={60}
        height={6}
        tone={attention ? 'attention' : 'action'}
        label={`${mois} mois sur ${dureeMax}`}
      />
      <span className={classes.mois}>{mois}</span>
    </span>
  )
}

function EtapeEnCours({ ligne }: { ligne: Ligne }) {
  if (ligne.statut === 'suspendu') {
    return (
      <Texte>{ligne.finSuspension === null ? 'Suspension sans terme' : `Suspension jusqu’au ${formatDate(ligne.finSuspension)}`}</Texte>
    )
  }
  if (ligne.sansEtape) {
    return (
      <span className={classes.attention}>
        <IconAlertCircle size={16} stroke={2} aria-hidden />
        <span className={classes.texte}>Sans étape en cours</span>
      </span>
    )
  }
  return <Texte>{ligne.etape}</Texte>
}

function VuIlYA({ ligne, seuil }: { ligne: Ligne; seuil: number }) {
  if (ligne.vu === null) return <>{VIDE}</>
  const jours = <span className={classes.jours}>{formatDays(ligne.vu)}</span>
  const precision = ligne.jamaisVu ? 'Aucun entretien honoré : jours depuis l’entrée' : undefined
  const signale = ligne.statut !== 'suspendu' && ligne.vu >= seuil
  if (signale && ligne.vu >= 2 * seuil) {
    return (
      <span className={classes.alerte} title={precision}>
        <IconAlertTriangleFilled size={16} aria-hidden />
        {jours}
      </span>
    )
  }
  if (signale) {
    return (
      <span className={classes.attention} title={precision}>
        <IconClock size={16} stroke={2} aria-hidden />
        {jours}
      </span>
    )
  }
  return (
    <span className={classes.recent} title={precision}>
      {jours}
    </span>
  )
}

function Prochaine({ ligne, date }: { ligne: Ligne; date: IsoDate }) {
  if (ligne.echeance === null) return <>{VIDE}</>
  const label = ECHEANCE_LABELS[ligne.echeance]
  const due = ligne.dateEcheance
  if (due === null) return <span className={ligne.echeance === 'entretien_a_fixer' ? classes.due : classes.texte}>{label}</span>
  if (due === date && (ligne.echeance === 'entretien' || ligne.echeance === 'commission')) {
    const heure = ligne.heureEcheance === null ? label.toLocaleLowerCase('fr') : formatTime(ligne.heureEcheance)
    return <b className={classes.texte}>Aujourd’hui, {heure}</b>
  }
  const late = due < date && A_FAIRE.has(ligne.echeance)
  const jour = due.slice(0, 4) === date.slice(0, 4) ? formatDayMonth(due) : formatDate(due)
  return (
    <span className={late ? classes.due : classes.texte}>
      {jour} {label}
    </span>
  )
}
