import type { ContenuModele } from '../../../../src-main/contract/fse-saisie'
import { CODES_CHAMPS_FSE, champFse, GROUPE_FSE_LABELS } from '../../../../src-main/domain/fse/champ'
import { FORMAT_FSE_LABELS, formatsOf } from '../../../../src-main/domain/fse/modele'
import { sourceOf } from '../../../../src-main/domain/fse/synonymes'
import { Button } from '../../../components/ui/button'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { type Option, SelectField } from '../../../components/ui/select-field'
import { TextField } from '../../../components/ui/text-fields'
import classes from '../fse.module.css'

type Colonne = ContenuModele['colonnes'][number]
type SourceChamp = Extract<Colonne['source'], { type: 'champ' }>

interface ColonneLigneProps {
  colonne: Colonne
  onChange: (colonne: Colonne) => void
}

const CHOIX: Option[] = [
  { value: 'vide', label: 'Laisser vide' },
  { value: 'constante', label: 'Toujours le même texte' },
  ...CODES_CHAMPS_FSE.map((code) => ({
    value: `champ:${code}`,
    label: `${champFse(code).titre} (${GROUPE_FSE_LABELS[champFse(code).groupe]})`,
  })),
]

/** One column of the blank file: where its content comes from, how it is written, and the portal's codes. */
export function ColonneLigne({ colonne, onChange }: ColonneLigneProps) {
  const { titre, rang, source, suggere } = colonne
  const choix = source.type === 'champ' ? `champ:${source.champ}` : source.type
  const set = (suivante: Colonne['source']) => onChange({ ...colonne, source: suivante, suggere: false })
  const choose = (code: string | null) => {
    const champ = CODES_CHAMPS_FSE.find((un) => `champ:${un}` === code)
    if (champ) set({ ...sourceOf(champ), valeurs: {} })
    else set(code === 'constante' ? { type: 'constante', valeur: '' } : { type: 'vide' })
  }
  return (
    <li className={classes.colonne}>
      <span className={classes.lettre}>{`n° ${rang + 1}`}</span>
      <span className={classes.titre}>{titre}</span>
      <SelectField label={`Contenu de la colonne ${titre}`} hideLabel value={choix} options={CHOIX} onChange={choose} searchable />
      <Format titre={titre} source={source} onChange={set} />
      {suggere ? (
        <Button size="sm" onClick={() => onChange({ ...colonne, suggere: false })} aria-label={`Accepter la suggestion : ${titre}`}>
          Accepter
        </Button>
      ) : (
        <span className={classes.discret}>{source.type === 'vide' ? 'vide' : 'relié'}</span>
      )}
      {source.type === 'champ' && !suggere && champFse(source.champ).nature === 'code' && (
        <Codes titre={titre} source={source} onChange={set} />
      )}
    </li>
  )
}

function Format({ titre, source, onChange }: { titre: string; source: Colonne['source']; onChange: (source: Colonne['source']) => void }) {
  if (source.type === 'constante') {
    return (
      <TextField
        label={`Texte de la colonne ${titre}`}
        hideLabel
        value={source.valeur}
        onChange={(texte) => onChange({ ...source, valeur: texte ?? '' })}
      />
    )
  }
  if (source.type === 'vide') return <span />
  const formats = formatsOf(champFse(source.champ).nature)
  if (formats.length === 1)
    return <span className={classes.discret}>{champFse(source.champ).nature === 'code' ? 'Code du portail' : 'Texte'}</span>
  return (
    <SelectField
      label={`Format de la colonne ${titre}`}
      hideLabel
      value={source.format}
      options={formats.map((format) => ({ value: format, label: FORMAT_FSE_LABELS[format] }))}
      onChange={(format) => format && onChange({ ...source, format })}
    />
  )
}

/** Each of our codes and the one the portal expects; left blank on purpose is said, not supposed. */
function Codes({ titre, source, onChange }: { titre: string; source: SourceChamp; onChange: (source: SourceChamp) => void }) {
  const valeurs = Object.entries(champFse(source.champ).valeurs ?? {})
  const sans = (code: string) => Object.fromEntries(Object.entries(source.valeurs).filter(([un]) => un !== code))
  const videsExpres = valeurs.filter(([code]) => source.valeurs[code] === undefined)
  return (
    <div className={classes.codes}>
      {valeurs.map(([code, libelle]) => (
        <div key={code} className={classes.code}>
          <span>{libelle}</span>
          <TextField
            label={`Code du portail pour « ${libelle} », colonne ${titre}`}
            hideLabel
            value={source.valeurs[code] ?? ''}
            onChange={(texte) => onChange({ ...source, valeurs: texte ? { ...source.valeurs, [code]: texte } : sans(code) })}
          />
        </div>
      ))}
      <CheckboxField
        label="Laisser vides les valeurs sans code"
        checked={videsExpres.length === 0 && valeurs.some(([code]) => source.valeurs[code] === '')}
        disabled={videsExpres.length === 0 && !valeurs.some(([code]) => source.valeurs[code] === '')}
        onChange={(vides) =>
          onChange({
            ...source,
            valeurs: vides
              ? { ...source.valeurs, ...Object.fromEntries(videsExpres.map(([code]) => [code, ''])) }
              : Object.fromEntries(Object.entries(source.valeurs).filter(([, texte]) => texte !== '')),
          })
        }
      />
    </div>
  )
}
