import { IconInfoCircle, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import type { MembreRow, SeanceDetail } from '../../../../src-main/contract/commission'
import {
  PRESENCES_MEMBRE,
  type PresenceMembre,
  REPONSES_MEMBRE,
  type ReponseMembre,
} from '../../../../src-main/domain/commission/commission'
import { countSieges } from '../../../../src-main/domain/commission/compteurs'
import { Panel } from '../../../components/ui/panel'
import { formatCount } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import { ChoixStatut } from './choix-statut'
import classes from './membres-panel.module.css'
import { RemplacantDialog } from './remplacant-dialog'

interface Props {
  seance: SeanceDetail
  editable: boolean
}

/** Who is expected and who came: two different facts, side by side. */
export function MembresPanel({ seance, editable }: Props) {
  const { membres } = seance
  const save = useCommand('commission.setMembre', { refresh: ['commission.get'] })
  const [remplace, setRemplace] = useState<{ membre: MembreRow; champ: 'reponse' | 'presence' } | null>(null)

  function write(membre: MembreRow, changes: Partial<Pick<MembreRow, 'reponse' | 'presence' | 'remplacant'>>) {
    const { reponse, presence, remplacant } = { ...membre, ...changes }
    save.mutate({ commission: seance.id, membre: membre.id, reponse, presence, remplacant })
  }

  function choose(membre: MembreRow, champ: 'reponse' | 'presence', code: string) {
    if (code === 'remplace' && !membre.remplacant) setRemplace({ membre, champ })
    else if (champ === 'reponse') write(membre, { reponse: code as ReponseMembre })
    else write(membre, { presence: code as PresenceMembre })
  }

  const attendus = membres.filter(({ reponse }) => reponse === 'confirme' || reponse === 'remplace')
  const { presents, partenaires } = countSieges(membres)
  return (
    <Panel
      title="Membres"
      aside={
        presents > 0 ? (
          formatCount(presents, 'présent')
        ) : (
          <>
            <IconUsersGroup size={18} stroke={1.75} aria-hidden />
            {formatCount(attendus.length, 'attendu')}
          </>
        )
      }
      flush
      fill
      footer={
        <span className={classes.foot}>
          <IconInfoCircle size={18} stroke={1.75} aria-hidden />
          {seance.etat === 'cloturee' && presents === 0
            ? 'Présences non pointées.'
            : footerOf(presents, partenaires, attendus.filter(({ partenaire }) => partenaire === 1).length)}
          {seance.quorum !== null && presents > 0 && ` ${seance.quorum.phrase}`}
        </span>
      }
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Membre</th>
            <th scope="col">Réponse</th>
            <th scope="col">Présence</th>
          </tr>
        </thead>
        <tbody>
          {membres.map((membre) => (
            <tr key={membre.id}>
              <td>
                <span className={classes.name}>{[membre.prenom, membre.nom].filter(Boolean).join(' ')}</span>
                <span className={classes.organisation} title={[membre.organisation, membre.fonction].filter(Boolean).join(', ')}>
                  {membre.remplacant ? `${membre.organisation ?? ''} : ${membre.remplacant}` : membre.organisation}
                </span>
              </td>
              <td>
                <ChoixStatut
                  label={`Réponse de ${membre.nom}`}
                  vocabulary="membre"
                  code={membre.reponse}
                  codes={REPONSES_MEMBRE}
                  editable={editable}
                  onChoose={(code) => choose(membre, 'reponse', code)}
                />
              </td>
              <td>
                <ChoixStatut
                  label={`Présence de ${membre.nom}`}
                  vocabulary="presence"
                  code={membre.presence}
                  codes={PRESENCES_MEMBRE}
                  editable={editable}
                  onChoose={(code) => choose(membre, 'presence', code)}
                  onClear={() => write(membre, { presence: null })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {remplace && (
        <RemplacantDialog
          membre={remplace.membre}
          onClose={() => setRemplace(null)}
          onSave={(remplacant) => {
            write(remplace.membre, { [remplace.champ]: 'remplace', remplacant })
            setRemplace(null)
          }}
        />
      )}
    </Panel>
  )
}

function footerOf(presents: number, partenaires: number, attendus: number): string {
  if (presents > 0) return partenaires > 0 ? 'Séance « avec partenaires ».' : 'Aucun partenaire présent : séance en interne.'
  if (attendus === 0) return 'Aucun partenaire attendu.'
  return `${formatCount(attendus, 'partenaire attendu', 'partenaires attendus')}.`
}
