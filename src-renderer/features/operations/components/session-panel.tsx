import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { OPERATION_NOMINATIF_WRITERS } from '../../../../src-main/contract/operation-acces'
import { ISSUE_SESSION_LABELS, ISSUES_SESSION } from '../../../../src-main/domain/operation/session'
import { Button } from '../../../components/ui/button'
import { DefinitionList } from '../../../components/ui/definition-list'
import { SidePanel } from '../../../components/ui/side-panel'
import { QueryView } from '../../../components/ui/states'
import { formatCount, formatDate, VIDE } from '../../../lib/formats'
import { useHasRole } from '../../../lib/session'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from '../operations.module.css'
import { SessionDialog } from './session-dialog'
import { SessionInscrits } from './session-inscrits'

/** One session beside the list: its counts, its bilan, the people registered. */
export function SessionPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useRoute('operation.session', { id })
  const writer = useHasRole(...OPERATION_NOMINATIF_WRITERS)
  const [editing, setEditing] = useState(false)
  const remove = useCommand('operation.deleteSession', {
    refresh: ['operation.'],
    message: 'La session est retirée.',
    onDone: onClose,
  })
  return (
    <SidePanel
      kicker="Session"
      title={query.data?.intitule ?? 'Session'}
      onClose={onClose}
      footer={
        writer && query.data ? (
          <div className={classes.boutons}>
            <Button icon={IconPencil} onClick={() => setEditing(true)}>
              Modifier
            </Button>
            {query.data.liste.length === 0 && (
              <Button icon={IconTrash} busy={remove.isPending} onClick={() => remove.mutate({ id })}>
                Retirer
              </Button>
            )}
          </div>
        ) : undefined
      }
    >
      <QueryView query={query}>
        {(session) => {
          const { comptes, places } = session
          return (
            <div className={classes.form}>
              <DefinitionList
                items={[
                  {
                    term: 'Dates',
                    value:
                      session.date_fin === null
                        ? `depuis le ${formatDate(session.date_debut)}`
                        : `${formatDate(session.date_debut)} au ${formatDate(session.date_fin)}`,
                  },
                  {
                    term: 'Inscrits',
                    value: `${formatCount(comptes.inscrits, 'personne')} pour ${places === null ? VIDE : formatCount(places, 'place')}`,
                  },
                  ...ISSUES_SESSION.filter((issue) => comptes.parIssue[issue] > 0).map((issue) => ({
                    term: ISSUE_SESSION_LABELS[issue],
                    value: String(comptes.parIssue[issue]),
                  })),
                  ...(comptes.sansIssue > 0 ? [{ term: 'Issue à noter', value: String(comptes.sansIssue) }] : []),
                ]}
              />
              <section aria-label="Bilan de fin de session">
                <h3 className={classes.sousTitre}>Bilan de fin de session</h3>
                <p className={classes.texte}>{session.bilan ?? 'Il reste à écrire.'}</p>
              </section>
              <SessionInscrits session={id} liste={session.liste} writer={writer} />
              {editing && <SessionDialog operation={session.operation} session={session} onClose={() => setEditing(false)} />}
            </div>
          )
        }}
      </QueryView>
    </SidePanel>
  )
}
