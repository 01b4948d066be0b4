import { Menu } from '@mantine/core'
import {
  type Icon,
  IconChevronDown,
  IconChevronUp,
  IconClipboardList,
  IconDoorEnter,
  IconDots,
  IconFlag,
  IconMessagePlus,
} from '@tabler/icons-react'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { Dossier, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { ageAt } from '../../../../src-main/domain/commun/date'
import { NATURE_DEMANDE_LABELS, NATURES_DEMANDE, natureOf, refusDemande } from '../../../../src-main/domain/parcours/verification-demande'
import type { Sexe } from '../../../../src-main/domain/participant/participant'
import { Badge, StatusBadge } from '../../../components/ui/badge'
import { Button, IconButton } from '../../../components/ui/button'
import { PageHeader } from '../../../components/ui/page-header'
import { formatDate, formatFullName, formatPhone } from '../../../lib/formats'
import { lastPlace } from '../../../lib/last-place'
import { useSession } from '../../../lib/session'
import { DocumentsButton } from '../../papiers/documents-button'
import { useVue } from '../../participants/vue-store'
import { type Action, useOpenAction } from '../actions'
import { CompletudeDossier } from '../pieces/completude-dossier'
import classes from './dossier-header.module.css'
import { ProchaineEcheance } from './prochaine-echeance'

interface DossierHeaderProps {
  dossier: Dossier
  participation: ParticipationDossier | undefined
  mayEdit: boolean
}

/** Who, where they stand, what comes next, and the one thing to do. */
export function DossierHeader({ dossier, participation, mayEdit }: DossierHeaderProps) {
  const { identite, date } = dossier
  return (
    <PageHeader
      title={formatFullName(identite)}
      back={useBack(identite.id)}
      badges={
        participation && (
          <>
            <Badges participation={participation} />
            <CompletudeDossier participant={identite.id} participation={participation} />
          </>
        )
      }
      description={[
        identite.date_naissance && `${ageAt(identite.date_naissance, date)} ans`,
        identite.commune,
        identite.telephone && formatPhone(identite.telephone),
        participation && origine(participation, identite.sexe),
        participation?.referent_nom && `Référent : ${participation.referent_nom}`,
      ]
        .filter(Boolean)
        .join(' · ')}
      aside={participation?.echeance && <ProchaineEcheance echeance={participation.echeance} date={date} />}
      actions={participation && <Actions participation={participation} mayEdit={mayEdit} />}
    />
  )
}

function useBack(id: string) {
  const navigate = useNavigate()
  const router = useRouter()
  const { user } = useSession()
  const [vue] = useVue(user.id, user.referent)
  const rang = vue.ordre.indexOf(id)
  const go = (next: string | undefined) => next && void navigate({ to: '/participants/$id', params: { id: next } })
  // Kept while one goes from file to file.
  const [place] = useState(lastPlace)
  if (place) return { label: place.label, onClick: () => router.history.push(place.href) }
  const label = vue.onglet === 'mes' ? 'Mes participants' : 'Participants'
  return {
    label,
    onClick: () => void navigate({ to: '/participants' }),
    note: rang !== -1 && (
      <span className={classes.rang}>
        {rang + 1} sur {vue.ordre.length}
        <IconButton icon={IconChevronUp} label="Dossier précédent" disabled={rang === 0} onClick={() => go(vue.ordre[rang - 1])} />
        <IconButton
          icon={IconChevronDown}
          label="Dossier suivant"
          disabled={rang === vue.ordre.length - 1}
          onClick={() => go(vue.ordre[rang + 1])}
        />
      </span>
    ),
  }
}

function origine({ date_entree, date_prescription, prescripteur, statut }: ParticipationDossier, sexe: Sexe | null): string | null {
  const accord = sexe === 'F' ? 'prescrite par' : sexe === 'M' ? 'prescrit par' : 'prescription :'
  const seule = prescripteur?.toLocaleLowerCase('fr').startsWith('candidature')
  const par = prescripteur === null ? '' : seule ? `, ${prescripteur.toLocaleLowerCase('fr')}` : `, ${accord} ${prescripteur}`
  if (date_entree !== null) return `Entrée le ${formatDate(date_entree)}${par}`
  if (statut === null || date_prescription === null) return null
  return `Prescription du ${formatDate(date_prescription)}${par}`
}

function Badges({ participation }: { participation: ParticipationDossier }) {
  const { statut, sortie, manques, demandes } = participation
  const fse = manques.some((manque) => manque.code === 'fse_entree' || manque.code === 'questionnaire_sortie')
  const demande = demandes.find((une) => une.statut === 'ouverte')
  return (
    <>
      {statut === 'sorti' && sortie ? (
        <StatusBadge vocabulary="sortie" code={sortie.nature} />
      ) : (
        statut && <StatusBadge vocabulary="personne" code={statut} />
      )}
      {demande && <Badge icon={IconFlag} tone="neutre" outline label="En commission" />}
      {fse && <Badge icon={IconClipboardList} tone="attention" label="FSE+ à compléter" />}
    </>
  )
}

interface Principale {
  label: string
  icon: Icon
  action: Action
}

/** The one filled button: what this status asks for first. */
function principaleOf({ statut, sortie }: ParticipationDossier): Principale {
  if (statut === 'prescription') return { label: 'Noter le premier accueil', icon: IconDoorEnter, action: { type: 'accueil' } }
  if (statut === 'sorti' && sortie !== null)
    return { label: 'Questionnaire de sortie', icon: IconClipboardList, action: { type: 'sortie_fse' } }
  return { label: 'Noter un entretien', icon: IconMessagePlus, action: { type: 'entretien', id: null } }
}

function Actions({ participation, mayEdit }: { participation: ParticipationDossier; mayEdit: boolean }) {
  const open = useOpenAction()
  const { acces, statut, demandes } = participation
  const attendues = demandes.filter((demande) => demande.statut === 'ouverte').map((demande) => natureOf(demande.type))
  const possibles = NATURES_DEMANDE.filter(
    (nature) => statut !== null && refusDemande(nature, statut) === null && !attendues.includes(nature),
  )
  const documents = acces.coordonnees && <DocumentsButton participation={participation.id} />
  if (!acces.ecriture && !mayEdit) return documents
  const principale = principaleOf(participation)
  return (
    <>
      {acces.ecriture && (
        <Button emphasis="primary" icon={principale.icon} onClick={() => open(principale.action)}>
          {principale.label}
        </Button>
      )}
      {documents}
      <Menu position="bottom-end" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <IconButton icon={IconDots} label="Autres actions" framed size={34} />
        </Menu.Target>
        <Menu.Dropdown>
          {acces.ecriture && (
            <>
              <Menu.Item onClick={() => open({ type: 'entretien', id: null })}>Noter un entretien</Menu.Item>
              <Menu.Item onClick={() => open({ type: 'etape', id: null })}>Ajouter une étape</Menu.Item>
              <Menu.Item onClick={() => open({ type: 'frein', id: null })}>Constater un frein</Menu.Item>
              <Menu.Item onClick={() => open({ type: 'accueil' })}>Premier accueil</Menu.Item>
              <Menu.Divider />
              <Menu.Label>Demander à la commission</Menu.Label>
              {possibles.map((nature) => (
                <Menu.Item key={nature} onClick={() => open({ type: 'demande', nature })}>
                  {NATURE_DEMANDE_LABELS[nature]}
                </Menu.Item>
              ))}
              <Menu.Divider />
            </>
          )}
          {mayEdit && <Menu.Item onClick={() => open({ type: 'identite' })}>Corriger l’identité</Menu.Item>}
          {mayEdit && <Menu.Item onClick={() => open({ type: 'nouvelle_participation' })}>Nouvelle prescription</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
