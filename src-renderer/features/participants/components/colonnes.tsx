import { IconAlertCircle, IconAlertTriangleFilled, IconClock } from '@tabler/icons-react'
import { TYPE_ALERTE_LABELS } from '../../../../src-main/domain/accueil/alerte'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import { ECHEANCE_LABELS, type TypeEcheance } from '../../../../src-main/domain/participant/echeance'
import { SEXE_LABELS } from '../../../../src-main/domain/participant/labels'
import { COLONNE_LISTE_LABELS, type ColonneListe, ETAT_CONTRAT_LISTE_LABELS } from '../../../../src-main/domain/participant/liste'
import { MOTIF_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { StatusText } from '../../../components/ui/badge'
import type { Column } from '../../../components/ui/data-table'
import { Gauge } from '../../../components/ui/gauge'
import { PersonName } from '../../../components/ui/person-name'
import { formatDate, formatDayMonth, formatDays, formatNumber, formatPhone, formatTime, VIDE } from '../../../lib/formats'
import { echeanceSort, isPresqueLong, type Ligne } from '../ligne'
import classes from './colonnes.module.css'

export interface ColonnesOptions {
  date: IsoDate
  dureeMax: number
  joursNonVu: number
  nomReferent: (code: string | null) => string | null
  nomOperation: (code: string) => string
  nomCritere: (code: string) => string
}

const MOTIFS: Readonly<Record<string, string>> = MOTIF_SORTIE_LABELS
const A_FAIRE: ReadonlySet<TypeEcheance> = new Set([
  'entretien_a_fixer',
  'entretien_a_renseigner',
  'resultat_etape',
  'questionnaire_sortie',
])

const CONTRAT_TONS: Readonly<Record<string, string | undefined>> = { sans: classes.sourdine, a_signer: classes.due, termine: classes.due }

/** Every column the list can show, by its code. */
export function allColonnes(options: ColonnesOptions): Record<ColonneListe, Column<Ligne>> {
  const { date, dureeMax, joursNonVu, nomReferent, nomOperation, nomCritere } = options
  const column = (id: ColonneListe, width: string, rest: Omit<Column<Ligne>, 'id' | 'header' | 'width'>): Column<Ligne> => ({
    id,
    header: COLONNE_LISTE_LABELS[id],
    width,
    ...rest,
  })
  const text = (id: ColonneListe, width: string, valeur: (ligne: Ligne) => string | null) =>
    column(id, width, { sortValue: valeur, cell: (ligne) => <Texte>{valeur(ligne)}</Texte> })
  const day = (id: ColonneListe, valeur: (ligne: Ligne) => IsoDate | null) =>
    column(id, '96px', { sortValue: (ligne) => dayNumber(valeur(ligne)), cell: (ligne) => formatDate(valeur(ligne)) })
  const count = (id: ColonneListe, width: string, valeur: (ligne: Ligne) => number | null) =>
    column(id, width, { align: 'right', sortValue: valeur, cell: (ligne) => valeur(ligne) ?? VIDE })
  return {
    participant: column('participant', 'minmax(164px, 1.2fr)', {
      sortValue: (ligne) => ligne.rang,
      cell: (ligne) => <PersonName nom={ligne.nom} prenom={ligne.prenom} />,
    }),
    identifiant: text('identifiant', '110px', ({ participant }) => participant),
    nom_naissance: text('nom_naissance', 'minmax(120px, 0.8fr)', ({ nomNaissance }) => nomNaissance),
    sexe: text('sexe', '84px', ({ sexe }) => sexe && SEXE_LABELS[sexe]),
    age: count('age', '52px', ({ age }) => age),
    date_naissance: day('date_naissance', ({ naissance }) => naissance),
    telephone: text('telephone', '124px', ({ telephone }) => telephone && formatPhone(telephone)),
    identifiant_ft: text('identifiant_ft', '110px', ({ identifiantFt }) => identifiantFt),
    commune: text('commune', 'minmax(92px, 0.7fr)', ({ commune }) => commune),
    epci: text('epci', 'minmax(130px, 0.9fr)', ({ epci }) => epci),
    qpv: text('qpv', '58px', ({ qpv }) => (qpv === null ? null : qpv ? 'Oui' : 'Non')),
    operation: text('operation', 'minmax(110px, 0.8fr)', ({ operation }) => nomOperation(operation)),
    statut: column('statut', '122px', {
      sortValue: (ligne) => ligne.statut,
      cell: (ligne) => (ligne.statut === null ? VIDE : <StatusText vocabulary="personne" code={ligne.statut} />),
    }),
    referent: text('referent', 'minmax(104px, 0.8fr)', ({ referent }) => nomReferent(referent)),
    prescripteur: text('prescripteur', 'minmax(110px, 0.8fr)', ({ prescripteur }) => prescripteur),
    date_prescription: day('date_prescription', ({ prescription }) => prescription),
    entree: day('entree', ({ entree }) => entree),
    sortie: day('sortie', ({ sortie }) => sortie),
    motif: text('motif', 'minmax(150px, 1.2fr)', ({ motif }) => motif && (MOTIFS[motif] ?? motif)),
    mois: column('mois', '118px', {
      sortValue: (ligne) => ligne.mois,
      cell: (ligne) => <Parcours ligne={ligne} dureeMax={dureeMax} attention={isPresqueLong(ligne, date, dureeMax)} />,
    }),
    etape: column('etape', 'minmax(150px, 1.7fr)', { sortValue: (ligne) => ligne.etape, cell: (ligne) => <EtapeEnCours ligne={ligne} /> }),
    vu: column('vu', '92px', { sortValue: (ligne) => ligne.vu, cell: (ligne) => <VuIlYA ligne={ligne} seuil={joursNonVu} /> }),
    echeance: column('echeance', 'minmax(156px, 0.9fr)', {
      sortValue: echeanceSort,
      cell: (ligne) => <Prochaine ligne={ligne} date={date} />,
    }),
    alertes: column('alertes', 'minmax(140px, 1.2fr)', {
      sortValue: ({ alertes }) => alertes.length || null,
      cell: ({ alertes }) => <Texte>{alertes.map((type) => TYPE_ALERTE_LABELS[type]).join(', ') || null}</Texte>,
    }),
    freins: count('freins', '112px', ({ freins }) => freins),
    contrat: column('contrat', '150px', {
      sortValue: ({ contrat }) => contrat,
      cell: ({ contrat }) =>
        contrat === null ? VIDE : <span className={CONTRAT_TONS[contrat] ?? classes.texte}>{ETAT_CONTRAT_LISTE_LABELS[contrat]}</span>,
    }),
    criteres: text('criteres', 'minmax(160px, 1.3fr)', ({ criteres }) => criteres.map(nomCritere).join(', ') || null),
  }
}

const dayNumber = (jour: IsoDate | null) => (jour === null ? null : Number(jour.replaceAll('-', '')))

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
