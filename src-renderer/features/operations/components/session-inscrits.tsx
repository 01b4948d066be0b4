import { useDebouncedValue } from '@mantine/hooks'
import { IconUserMinus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { InscritSession } from '../../../../src-main/contract/operation-session'
import { ISSUE_SESSION_LABELS } from '../../../../src-main/domain/operation/session'
import { Button, IconButton } from '../../../components/ui/button'
import { LinkButton } from '../../../components/ui/link-button'
import { notifyDone } from '../../../components/ui/notify'
import { SearchField } from '../../../components/ui/search-field'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { formatCount, formatListName } from '../../../lib/formats'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from '../operations.module.css'

const ISSUES = optionsOf(ISSUE_SESSION_LABELS)
const REFRESH = ['operation.'] as const

interface Props {
  session: string
  liste: readonly InscritSession[]
  writer: boolean
}

/** The people registered, with how the session ended for each. */
export function SessionInscrits({ session, liste, writer }: Props) {
  const navigate = useNavigate()
  const setIssue = useCommand('operation.setIssue', { refresh: REFRESH })
  const remove = useCommand('operation.removeInscrit', { refresh: REFRESH })
  const add = useCommand('operation.addInscrit', { refresh: REFRESH })

  function take({ participation, issue, ...personne }: InscritSession) {
    remove.mutate(
      { session, participation },
      {
        onSuccess: () =>
          notifyDone(`${formatListName(personne)} n’est plus de la session.`, {
            undo: () =>
              add.mutate(
                { session, participation },
                { onSuccess: () => issue !== null && setIssue.mutate({ session, participation, issue }) },
              ),
          }),
      },
    )
  }

  return (
    <section aria-label="Inscrits">
      <h3 className={classes.sousTitre}>{formatCount(liste.length, 'inscrit')}</h3>
      {writer && (
        <Recherche
          session={session}
          onAdd={(personne) =>
            add.mutate(
              { session, participation: personne.participation },
              { onSuccess: () => notifyDone(`${formatListName(personne)} est de la session.`) },
            )
          }
        />
      )}
      <ul className={classes.inscrits}>
        {liste.map((inscrit) => (
          <li key={inscrit.participation}>
            <div className={classes.inscrit}>
              <LinkButton
                onClick={() =>
                  void navigate({
                    to: '/participants/$id',
                    params: { id: inscrit.participant },
                    search: { parcours: inscrit.participation },
                  })
                }
              >
                {formatListName(inscrit)}
              </LinkButton>
              {writer && <IconButton icon={IconUserMinus} label={`Désinscrire ${formatListName(inscrit)}`} onClick={() => take(inscrit)} />}
            </div>
            {writer ? (
              <SelectField
                label={`Issue pour ${formatListName(inscrit)}`}
                hideLabel
                clearable
                placeholder="Issue à noter"
                options={ISSUES}
                value={inscrit.issue}
                onChange={(issue) => setIssue.mutate({ session, participation: inscrit.participation, issue })}
              />
            ) : (
              <span className={classes.discret}>{inscrit.issue === null ? 'Issue à noter' : ISSUE_SESSION_LABELS[inscrit.issue]}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Recherche({ session, onAdd }: { session: string; onAdd: (personne: Omit<InscritSession, 'issue'>) => void }) {
  const [texte, setTexte] = useState('')
  const [asked] = useDebouncedValue(texte.trim(), 150)
  const enabled = asked.length >= 2
  const search = useRoute('operation.searchInscrits', { session, texte: asked }, { enabled, keepPrevious: true })
  const trouves = enabled ? (search.data ?? []) : []
  return (
    <div className={classes.form}>
      <SearchField label="Inscrire un participant" value={texte} onChange={setTexte} placeholder="Nom, prénom" />
      {enabled && search.isSuccess && trouves.length === 0 && (
        <p className={classes.discret}>Personne d’autre de ce nom en parcours : vérifiez l’orthographe.</p>
      )}
      {trouves.length > 0 && (
        <ul className={classes.inscrits} aria-label="Participants trouvés">
          {trouves.map((personne) => (
            <li key={personne.participation} className={classes.inscrit}>
              <span>
                {formatListName(personne)}
                <span className={classes.discret}>{` · ${personne.operation}`}</span>
              </span>
              <Button
                size="sm"
                aria-label={`Inscrire ${formatListName(personne)}`}
                onClick={() => {
                  setTexte('')
                  onAdd(personne)
                }}
              >
                Inscrire
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
