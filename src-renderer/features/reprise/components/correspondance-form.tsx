import { IconDeviceFloppy, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteInput } from '../../../../src-main/contract/api'
import type { ApercuFeuille } from '../../../../src-main/contract/reprise'
import { CHAMPS_LIBRES, type ChampLibre } from '../../../../src-main/domain/reprise/correspondance'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { SelectField } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import { formatCount } from '../../../lib/formats'
import { useCommand, useRoute } from '../../../lib/use-route'
import { champLabel } from '../champ-labels'
import classes from '../reprise.module.css'

export type CorrespondanceValue = RouteInput<'reprise.saveCorrespondance'>['correspondance']

interface Props {
  sheet: ApercuFeuille
  value: CorrespondanceValue
  onChange: (value: CorrespondanceValue) => void
  busy: boolean
  onSimulate: () => void
}

const OPTIONS = CHAMPS_LIBRES.map((champ) => ({ value: champ, label: champLabel(champ) }))

/** One line a column of the spreadsheet: its title, a few values, the field it stands for. */
export function CorrespondanceForm({ sheet, value, onChange, busy, onSimulate }: Props) {
  const saved = useRoute('reprise.correspondances', {})
  const operations = useRoute('indicateur.operations', {})
  const referents = useRoute('parametre.referents', {})
  const [nom, setNom] = useState('')
  const save = useCommand('reprise.saveCorrespondance', {
    refresh: ['reprise.correspondances'],
    message: (_value, input) => `La correspondance « ${input.nom} » servira au prochain tableau.`,
  })
  const champOf = (entete: string) => value.colonnes.find((liee) => liee.entete === entete)?.champ ?? null

  function tie(entete: string, champ: ChampLibre | null) {
    // A field comes from one column: tying it here unties it elsewhere.
    const others = value.colonnes.filter((liee) => liee.entete !== entete && liee.champ !== champ)
    const guessed = sheet.proposition.colonnes.find((liee) => liee.entete === entete && liee.champ === champ)
    onChange({ ...value, colonnes: champ === null ? others : [...others, { entete, champ, valeurs: guessed?.valeurs ?? {} }] })
  }

  return (
    <Panel title="Correspondance des colonnes" note={`${sheet.feuille}, ${formatCount(sheet.lignes, 'ligne')}`}>
      <div className={classes.mappingHead}>
        <SelectField
          label="Opération des participations"
          optional
          clearable
          value={value.operation}
          options={(operations.data ?? []).map(({ code, intitule }) => ({ value: code, label: intitule }))}
          onChange={(operation) => onChange({ ...value, operation })}
        />
        <SelectField
          label="Référent"
          optional
          clearable
          value={value.referent}
          options={(referents.data ?? []).map(({ code, nom: name, prenom }) => ({ value: code, label: `${prenom ?? ''} ${name}`.trim() }))}
          onChange={(referent) => onChange({ ...value, referent })}
        />
        {(saved.data ?? []).length > 0 && (
          <SelectField
            label="Correspondance gardée"
            optional
            value={null}
            placeholder="Reprendre une correspondance"
            options={(saved.data ?? []).map(({ id, nom: name }) => ({ value: id, label: name }))}
            onChange={(id) => {
              const found = saved.data?.find((one) => one.id === id)
              if (found) onChange(found.correspondance)
            }}
          />
        )}
      </div>
      <ul className={classes.mapping}>
        {sheet.colonnes.map(({ entete, valeurs, nir }) => (
          <li key={entete}>
            <span className={classes.entete}>{entete}</span>
            <span className={classes.sample}>{nir ? 'Numéros de sécurité sociale : jamais repris' : valeurs.slice(0, 3).join(' · ')}</span>
            <SelectField
              label={`Champ de la colonne ${entete}`}
              hideLabel
              searchable
              clearable
              disabled={nir}
              placeholder="Laissée de côté"
              value={champOf(entete)}
              options={OPTIONS}
              onChange={(champ) => tie(entete, champ)}
            />
          </li>
        ))}
      </ul>
      <div className={classes.mappingFoot}>
        <TextField label="Garder cette correspondance sous le nom" optional value={nom} onChange={setNom} />
        <Button
          icon={IconDeviceFloppy}
          busy={save.isPending}
          reason={nom.trim() === '' ? 'Donnez-lui un nom.' : null}
          reasonIn="tooltip"
          onClick={() => save.mutate({ nom, correspondance: value })}
        >
          Garder
        </Button>
        <Button
          emphasis="primary"
          icon={IconPlayerPlay}
          busy={busy}
          onClick={onSimulate}
          reason={value.colonnes.length === 0 ? 'Liez au moins une colonne.' : null}
        >
          Simuler la reprise
        </Button>
      </div>
    </Panel>
  )
}
