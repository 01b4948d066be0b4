import { IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type FocusEvent, useState } from 'react'
import type { PersonneCohorte } from '../../../../src-main/contract/eligibilite'
import type { IsoDate } from '../../../../src-main/domain/commun/date'
import {
  CONCLUSION_DIAGNOSTIC_LABELS,
  CONCLUSIONS_DIAGNOSTIC,
  type ConclusionDiagnostic,
  conclusionLabel,
} from '../../../../src-main/domain/participant/prescription'
import { StatusText } from '../../../components/ui/badge'
import { IconButton } from '../../../components/ui/button'
import { DateField } from '../../../components/ui/date-field'
import { LinkButton } from '../../../components/ui/link-button'
import { notifyDone } from '../../../components/ui/notify'
import { optionsOf, SelectField } from '../../../components/ui/select-field'
import { formatDate, formatListName, VIDE } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useCommand } from '../../../lib/use-route'
import classes from '../cohortes.module.css'

const REFRESH = ['eligibilite.', 'participant.'] as const

interface Diagnostic {
  date: IsoDate | null
  conclusion: ConclusionDiagnostic | null
}

interface LigneProps {
  personne: PersonneCohorte
  cohorte: string
}

/** One person of a list; the diagnostic is kept as soon as one leaves the row or chooses its conclusion. */
export function LignePersonne({ personne, cohorte }: LigneProps) {
  const navigate = useNavigate()
  const { participation, date_premier_accueil: recue } = personne
  return (
    <tr>
      <th scope="row">
        <LinkButton
          onClick={() =>
            void navigate({
              to: '/participants/$id',
              params: { id: personne.participant },
              search: { onglet: 'identite', parcours: participation },
            })
          }
        >
          {formatListName(personne)}
        </LinkButton>
        <span className={classes.sous}>{personne.referent_nom ?? 'Sans référent'}</span>
      </th>
      <td>
        <StatusText vocabulary="personne" code={personne.statut} />
      </td>
      <td className={classes.date}>{recue === null ? VIDE : formatDate(recue)}</td>
      {personne.ecriture ? <Saisie personne={personne} cohorte={cohorte} /> : <Lecture personne={personne} />}
    </tr>
  )
}

function Lecture({ personne }: { personne: PersonneCohorte }) {
  const { date_diagnostic_partage: date, conclusion_diagnostic: conclusion } = personne
  return (
    <>
      <td className={classes.date}>{date === null ? VIDE : formatDate(date)}</td>
      <td>{conclusion === null ? VIDE : conclusionLabel(conclusion)}</td>
      <td />
    </>
  )
}

function Saisie({ personne, cohorte }: LigneProps) {
  const nom = formatListName(personne)
  const [diagnostic, setDiagnostic] = useState(diagnosticOf(personne))
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const save = useCommand('eligibilite.saveDiagnostic', { refresh: REFRESH, quiet: (error) => Object.keys(error.fields).length > 0 })
  const move = useCommand('eligibilite.setCohorte', { refresh: REFRESH })

  function commit(next: Diagnostic) {
    setDiagnostic(next)
    const known = diagnosticOf(personne)
    if (next.date === known.date && next.conclusion === known.conclusion) return
    setErrors({})
    save.mutate(
      { participation: personne.participation, date_diagnostic_partage: next.date, conclusion_diagnostic: next.conclusion },
      { onError: (error) => setErrors(error.fields) },
    )
  }

  function leave(event: FocusEvent<HTMLTableCellElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) commit(diagnostic)
  }

  function remove() {
    move.mutate(
      { participations: [personne.participation], cohorte: null },
      {
        onSuccess: () =>
          notifyDone(`${nom} n’est plus dans cette liste.`, {
            undo: () => move.mutate({ participations: [personne.participation], cohorte }),
          }),
      },
    )
  }

  return (
    <>
      <td onBlur={leave}>
        <DateField
          label={`Diagnostic partagé : ${nom}`}
          hideLabel
          value={diagnostic.date}
          onChange={(date) => setDiagnostic((current) => ({ ...current, date }))}
          error={errors.date_diagnostic_partage}
        />
      </td>
      <td>
        <SelectField
          label={`Conclusion : ${nom}`}
          hideLabel
          optional
          value={diagnostic.conclusion}
          onChange={(conclusion) => commit({ conclusion, date: diagnostic.date ?? (conclusion === null ? null : today()) })}
          options={optionsOf(CONCLUSION_DIAGNOSTIC_LABELS)}
          searchable={false}
          placeholder="À conclure"
        />
      </td>
      <td>
        <IconButton icon={IconTrash} label={`Retirer de la liste : ${nom}`} onClick={remove} />
      </td>
    </>
  )
}

function diagnosticOf({ date_diagnostic_partage: date, conclusion_diagnostic: conclusion }: PersonneCohorte): Diagnostic {
  return { date, conclusion: CONCLUSIONS_DIAGNOSTIC.find((code) => code === conclusion) ?? null }
}
