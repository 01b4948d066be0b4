import { IconLock, IconPlus, IconTrash } from '@tabler/icons-react'
import type { ConstatSaisie } from '../../../../src-main/contract/eligibilite'
import { champConstat } from '../../../../src-main/domain/participant/eligibilite-constat'
import { type Critere, libelleCritere } from '../../../../src-main/domain/participant/eligibilite-criteres'
import { TYPE_PIECE_LABELS, type TypePiece } from '../../../../src-main/domain/piece/types-piece'
import { Button, IconButton } from '../../../components/ui/button'
import { DateField } from '../../../components/ui/date-field'
import { SelectField } from '../../../components/ui/select-field'
import { today } from '../../../lib/today'
import { useRoute } from '../../../lib/use-route'
import classes from './criteres-field.module.css'

interface CriteresFieldProps {
  constats: readonly ConstatSaisie[]
  onChange: (constats: ConstatSaisie[]) => void
  errors: Readonly<Record<string, string>>
  /** Criteria the file allows to add, each with the fact it is deduced from. */
  propositions?: readonly { critere: string; libelle: string; fait: string }[]
}

// Where nothing better proves a criterion.
const PREUVES_COMMUNES: readonly TypePiece[] = ['fiche_prescription', 'attestation_honneur', 'autre']

/** Entry criteria, each on its line with the day it was seen and the proof shown. */
export function CriteresField({ constats, onChange, errors, propositions = [] }: CriteresFieldProps) {
  const criteres = useRoute('eligibilite.reglages', {}).data?.criteres ?? []
  const pris = new Set(constats.map(({ critere }) => critere))
  const add = (critere: string) => onChange([...constats, { critere, date_constat: today(), preuve: null }])
  const change = (critere: string, changes: Partial<ConstatSaisie>) =>
    onChange(constats.map((constat) => (constat.critere === critere ? { ...constat, ...changes } : constat)))
  return (
    <div className={classes.criteres}>
      {constats.length > 0 && (
        <>
          {/* Each field says its name: these words are for the eye. */}
          <div className={classes.entete} aria-hidden>
            <span>Critère</span>
            <span>Constaté le</span>
            <span>Preuve vue</span>
          </div>
          <ul className={classes.liste}>
            {constats.map((constat) => (
              <Ligne
                key={constat.critere}
                constat={constat}
                libelle={libelleCritere(criteres, constat.critere)}
                reglage={criteres.find(({ code }) => code === constat.critere)}
                error={errors[champConstat(constat.critere)]}
                onChange={(changes) => change(constat.critere, changes)}
                onRemove={() => onChange(constats.filter(({ critere }) => critere !== constat.critere))}
              />
            ))}
          </ul>
        </>
      )}
      {propositions
        .filter(({ critere }) => !pris.has(critere))
        .map(({ critere, libelle, fait }) => (
          <p key={critere} className={classes.proposition}>
            <span>
              Déduit du dossier ({fait}) : <strong>{libelle}</strong>
            </span>
            <Button size="sm" icon={IconPlus} onClick={() => add(critere)} aria-label={`Ajouter : ${libelle}`}>
              Ajouter
            </Button>
          </p>
        ))}
      <div className={classes.ajout}>
        <SelectField
          label="Ajouter un critère"
          hint="Un au moins, outre la résidence sur le territoire. Plusieurs sont possibles."
          value={null}
          onChange={(critere) => critere !== null && add(critere)}
          options={criteres
            .filter(({ actif, code }) => actif && !pris.has(code))
            .map(({ code, libelle }) => ({ value: code, label: libelle }))}
          placeholder="Choisir un critère"
          searchable
        />
      </div>
    </div>
  )
}

interface LigneProps {
  constat: ConstatSaisie
  libelle: string
  reglage: Pick<Critere, 'preuves' | 'sensible'> | undefined
  error: string | undefined
  onChange: (changes: Partial<ConstatSaisie>) => void
  onRemove: () => void
}

function Ligne({ constat, libelle, reglage, error, onChange, onRemove }: LigneProps) {
  const preuves = [...new Set([...(reglage?.preuves ?? []), ...PREUVES_COMMUNES, ...(constat.preuve ? [constat.preuve] : [])])]
  return (
    <li className={classes.ligne}>
      <span className={classes.libelle}>
        {libelle}
        {reglage?.sensible && (
          <span className={classes.sensible}>
            <IconLock size={14} stroke={1.75} aria-hidden /> donnée sensible
          </span>
        )}
      </span>
      <DateField
        label={`Date du constat : ${libelle}`}
        hideLabel
        value={constat.date_constat}
        onChange={(date_constat) => onChange({ date_constat })}
        error={error}
      />
      <SelectField
        label={`Preuve : ${libelle}`}
        hideLabel
        optional
        value={constat.preuve}
        onChange={(preuve) => onChange({ preuve })}
        options={preuves.map((preuve) => ({ value: preuve, label: TYPE_PIECE_LABELS[preuve] }))}
        placeholder="Preuve à voir"
      />
      <IconButton icon={IconTrash} label={`Retirer le critère : ${libelle}`} onClick={onRemove} />
    </li>
  )
}
