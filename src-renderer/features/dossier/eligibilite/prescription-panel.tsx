import { IconCircleCheck, IconFileX } from '@tabler/icons-react'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { EligibiliteDossier } from '../../../../src-main/contract/eligibilite'
import { ISSUE_ACCUEIL_LABELS, motifNonEntreeLabel } from '../../../../src-main/domain/participant/labels'
import { conclusionLabel } from '../../../../src-main/domain/participant/prescription'
import { Button } from '../../../components/ui/button'
import { DefinitionList } from '../../../components/ui/definition-list'
import { Panel } from '../../../components/ui/panel'
import { formatDate, formatPhone } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import { useOpenAction } from '../actions'
import classes from './eligibilite.module.css'

/** Who sent the person, the fiche with its signatures and what it still lacks, and the first reception. */
export function PrescriptionPanel({ participation }: { participation: ParticipationDossier }) {
  const open = useOpenAction()
  const { acces } = participation
  const { data } = useRoute('eligibilite.get', { participation: participation.id }, { enabled: acces.eligibilite })
  const fiche = data?.prescription ?? null
  return (
    <Panel
      title="Prescription et accueil"
      note={participation.operation_intitule}
      aside={
        acces.ecriture && (
          <>
            <Button size="sm" onClick={() => open({ type: 'accueil' })}>
              Premier accueil
            </Button>
            <Button size="sm" onClick={() => open({ type: 'participation' })} aria-label="Corriger la prescription et la situation">
              Corriger
            </Button>
          </>
        )
      }
    >
      <DefinitionList columns={2} items={[...demandeItems(participation), ...ficheItems(fiche), ...accueilItems(participation)]} />
      {fiche?.motif && <p className={classes.motif}>{`« ${fiche.motif} »`}</p>}
      {data?.prescription && <Manques manques={data.manques_prescription} />}
    </Panel>
  )
}

function Manques({ manques }: { manques: readonly string[] }) {
  if (manques.length === 0) {
    return (
      <p className={classes.manques} data-complet>
        <IconCircleCheck size={18} stroke={1.75} aria-hidden />
        La prescription est complète.
      </p>
    )
  }
  return (
    <p className={classes.manques}>
      <IconFileX size={18} stroke={1.75} aria-hidden />
      {`Ce qui manque à la prescription : ${manques.join(', ')}.`}
    </p>
  )
}

function demandeItems(participation: ParticipationDossier) {
  return [
    { term: 'Prescripteur', value: participation.prescripteur },
    { term: 'Date de prescription', value: jour(participation.date_prescription) },
  ]
}

function ficheItems(fiche: EligibiliteDossier['prescription']) {
  if (fiche === null) return []
  const qui = [fiche.prescripteur_nom, fiche.prescripteur_fonction].filter(Boolean).join(', ')
  const joindre = [fiche.prescripteur_telephone && formatPhone(fiche.prescripteur_telephone), fiche.prescripteur_courriel]
  const liste = [{ term: 'Cohorte', value: fiche.cohorte }]
  const diagnostic = {
    term: 'Diagnostic partagé',
    value: fiche.date_diagnostic_partage && [formatDate(fiche.date_diagnostic_partage), conclusionOf(fiche)].filter(Boolean).join(', '),
  }
  const signee = [
    { term: 'Personne qui prescrit', value: qui },
    { term: 'La joindre', value: joindre.filter(Boolean).join(', ') },
    { term: 'Signée par la personne', value: jour(fiche.signature_participant) },
    { term: 'Signée par le prescripteur', value: jour(fiche.signature_prescripteur) },
  ]
  return [
    // Somebody of a list received has no fiche to sign.
    ...(fiche.cohorte === null ? signee : signee.filter(({ value }) => value)),
    ...(fiche.cohorte === null ? [] : liste),
    ...(fiche.cohorte === null && fiche.date_diagnostic_partage === null ? [] : [diagnostic]),
  ]
}

function accueilItems(participation: ParticipationDossier) {
  const { issue_accueil: issue, motif_non_entree: motif } = participation
  return [
    { term: 'Premier accueil', value: jour(participation.date_premier_accueil) },
    { term: 'Issue de l’accueil', value: issue && ISSUE_ACCUEIL_LABELS[issue] },
    ...(motif === null ? [] : [{ term: 'Motif de non-entrée', value: motifNonEntreeLabel(motif) }]),
    { term: 'Référent', value: participation.referent_nom },
    { term: 'Date d’entrée', value: jour(participation.date_entree) },
  ]
}

function conclusionOf({ conclusion_diagnostic: conclusion }: NonNullable<EligibiliteDossier['prescription']>) {
  return conclusion && conclusionLabel(conclusion)
}

function jour(date: string | null): string | null {
  return date === null ? null : formatDate(date)
}
