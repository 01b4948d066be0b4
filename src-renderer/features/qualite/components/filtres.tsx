import { GRAVITE_QUALITE_LABELS, GRAVITES_QUALITE, type GraviteQualite } from '../../../../src-main/domain/qualite/famille'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { SelectField } from '../../../components/ui/select-field'
import { useHasRole } from '../../../lib/session'
import { useRoute } from '../../../lib/use-route'
import classes from '../qualite.module.css'
import type { QualiteSearch } from '../recherche'

interface FiltresProps {
  search: QualiteSearch
  onChange: (changes: Partial<QualiteSearch>) => void
}

type ChoixGravite = GraviteQualite | 'toutes'

const GRAVITES: readonly { value: ChoixGravite; label: string }[] = [
  { value: 'toutes', label: 'Toutes' },
  ...GRAVITES_QUALITE.map((gravite) => ({ value: gravite, label: `${GRAVITE_QUALITE_LABELS[gravite]}s` })),
]

/** Which files are looked at, and which controls are shown. */
export function Filtres({ search, onChange }: FiltresProps) {
  const choix = useRoute('qualite.choix', {})
  const equipe = useHasRole('coordinateur', 'lecture')
  const { operation = null, referent = null, du = null, au = null, gravite = 'toutes' } = search
  return (
    <search className={classes.filtres} aria-label="Dossiers contrôlés">
      <SelectField
        label="Opération"
        value={operation}
        onChange={(value) => onChange({ operation: value ?? undefined })}
        options={choix.data?.operations.map(({ code, intitule }) => ({ value: code, label: intitule })) ?? []}
        placeholder="Toutes"
        clearable
      />
      {equipe && (
        <SelectField
          label="Référent"
          value={referent}
          onChange={(value) => onChange({ referent: value ?? undefined })}
          options={choix.data?.referents.map(({ code, nom }) => ({ value: code, label: nom })) ?? []}
          placeholder="Tous"
          clearable
        />
      )}
      <DateField label="Suivis depuis le" value={du} onChange={(value) => onChange({ du: value ?? undefined })} />
      <DateField
        label="Jusqu’au"
        value={au}
        onChange={(value) => onChange({ au: value ?? undefined })}
        error={du !== null && au !== null && au < du ? 'La fin est avant le début.' : undefined}
      />
      <SegmentedField
        label="Gravité"
        value={gravite}
        onChange={(value) => onChange({ gravite: value === 'toutes' ? undefined : value })}
        options={GRAVITES}
      />
    </search>
  )
}
