import type { ResultatChangement } from '../../../../src-main/contract/affectation'
import { notifyDone } from '../../../components/ui/notify'
import { formatCount } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'

/** What a change of référent shows elsewhere. */
const APRES = ['affectation.', 'participant.', 'accueil.', 'commission.']

/** Says what a change of référent did, with the way back. */
export function useAnnonceChangement() {
  const undo = useCommand('affectation.undo', { refresh: APRES, message: 'Changement de référent annulé.' })
  return (resultat: ResultatChangement, nom: string, { referent, date_debut }: { referent: string; date_debut: string }) => {
    const { changes, sortis, inchanges, annulable } = resultat
    const laisses = sortis + inchanges
    const reste = laisses === 0 ? '' : ` ${formatCount(laisses, 'dossier')} sans changement (sortis, ou déjà suivis par cette personne).`
    notifyDone(
      `${formatCount(changes.length, 'dossier')} ${changes.length === 1 ? 'confié' : 'confiés'} à ${nom}.${reste}`,
      annulable ? { undo: () => undo.mutate({ participations: changes, referent, date_debut }) } : {},
    )
  }
}

/** The two commands that change référents. */
export function useChangementCommands() {
  return {
    change: useCommand('affectation.change', { refresh: APRES, quiet: true }),
    transfer: useCommand('affectation.transfer', { refresh: APRES, quiet: true }),
  }
}
