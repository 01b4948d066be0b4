import type { ObjetProuvable, PieceSaisie } from '../../../../src-main/contract/piece'
import { cleObjet, proposerPreuves } from '../../../../src-main/domain/piece/proposition'
import { TYPE_PIECE_LABELS, type TypePiece } from '../../../../src-main/domain/piece/types-piece'
import { DateField } from '../../../components/ui/date-field'
import { MultiSelectField, optionsOf, SelectField } from '../../../components/ui/select-field'
import classes from './pieces.module.css'

const TYPES = optionsOf(TYPE_PIECE_LABELS)

interface PieceFieldsProps {
  value: PieceSaisie
  onChange: (value: PieceSaisie) => void
  objets: readonly ObjetProuvable[]
  /** Keys of what is not proved yet. */
  manquants: ReadonlySet<string>
  errors?: Readonly<Record<string, string>>
}

/** What is said of one document: its kind, its dates, what it proves. */
export function PieceFields({ value, onChange, objets, manquants, errors = {} }: PieceFieldsProps) {
  const cles = value.preuves.map(cleObjet)

  function changeType(type: TypePiece | null) {
    if (type === null) return
    onChange({ ...value, type, preuves: proposerPreuves(type, objets, manquants).map(({ objet, objet_id }) => ({ objet, objet_id })) })
  }

  return (
    <div className={classes.champs}>
      <SelectField label="Type de pièce" value={value.type} onChange={changeType} options={TYPES} error={errors.type} />
      <DateField
        label="Date du document"
        optional
        value={value.date_piece}
        onChange={(date_piece) => onChange({ ...value, date_piece })}
        error={errors.date_piece}
      />
      <DateField
        label="Fin de validité"
        optional
        value={value.date_fin_validite}
        onChange={(date_fin_validite) => onChange({ ...value, date_fin_validite })}
        error={errors.date_fin_validite}
      />
      <MultiSelectField
        label="Ce qu’elle prouve"
        optional
        placeholder="Rien de particulier"
        value={cles}
        onChange={(choisies) =>
          onChange({
            ...value,
            preuves: objets.filter((objet) => choisies.includes(cleObjet(objet))).map(({ objet, objet_id }) => ({ objet, objet_id })),
          })
        }
        options={objets.map((objet) => ({ value: cleObjet(objet), label: objet.titre }))}
        error={errors.preuves}
      />
    </div>
  )
}
