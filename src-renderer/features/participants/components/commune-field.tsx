import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { CommuneTrouvee } from '../../../../src-main/contract/participant'
import { Field } from '../../../components/ui/field'
import { SelectField } from '../../../components/ui/select-field'
import classes from '../../../components/ui/select-field.module.css'
import { useRoute } from '../../../lib/use-route'

interface CommuneFieldProps {
  codeInsee: string | null
  codePostal: string | null
  /** Name of the commune already in the file. */
  nom: string | null
  onChange: (commune: { code_insee: string | null; code_postal: string | null }) => void
  errors: { code_insee?: string; code_postal?: string }
}

const dropdown = { shadow: 'md', withinPortal: true, transitionProps: { duration: 0 } } as const

/** Commune and postal code chosen together in the official list: one never goes without the other. */
export function CommuneField({ codeInsee, codePostal, nom, onChange, errors }: CommuneFieldProps) {
  const [text, setText] = useState(nom ?? '')
  const [known, setKnown] = useState<CommuneTrouvee | null>(null)
  const [asked] = useDebouncedValue(text.trim(), 120)
  const search = useRoute('participant.searchCommunes', { texte: asked }, { enabled: asked.length >= 2, keepPrevious: true })
  const found = search.data ?? []
  const chosen = known?.code_insee === codeInsee ? known : (found.find((commune) => commune.code_insee === codeInsee) ?? null)
  const options = found.map((commune) => ({ value: commune.code_insee, label: labelOf(commune) }))
  if (codeInsee !== null && !options.some((option) => option.value === codeInsee)) {
    options.unshift({ value: codeInsee, label: chosen ? labelOf(chosen) : (nom ?? codeInsee) })
  }
  const codes = chosen?.codes_postaux ?? (codePostal === null ? [] : [codePostal])

  function choose(code: string | null) {
    const commune = found.find((trouvee) => trouvee.code_insee === code) ?? null
    setKnown(commune)
    const only = commune?.codes_postaux.length === 1 ? (commune.codes_postaux[0] ?? null) : null
    // A postal code typed as a search is the one that was meant.
    const typed = commune?.codes_postaux.find((postal) => postal === asked) ?? null
    onChange({ code_insee: code, code_postal: typed ?? only })
  }

  return (
    <>
      <Field label="Commune" error={errors.code_insee} hint="Nom ou code postal, puis choisir dans la liste.">
        {(ids) => (
          <Select
            {...ids}
            data={options}
            filter={({ options: all }) => all}
            value={codeInsee}
            onChange={choose}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'Effacer la commune' }}
            onSearchChange={setText}
            placeholder="Amiens ou 80000"
            nothingFoundMessage={asked.length < 2 ? 'Deux lettres au moins.' : 'Aucune commune de ce nom.'}
            error={Boolean(errors.code_insee)}
            classNames={classes}
            comboboxProps={dropdown}
          />
        )}
      </Field>
      <SelectField
        label="Code postal"
        value={codePostal}
        onChange={(postal) => onChange({ code_insee: codeInsee, code_postal: postal })}
        options={codes.map((code) => ({ value: code, label: code }))}
        placeholder={codeInsee === null ? 'Choisir la commune d’abord' : 'Choisir'}
        disabled={codes.length === 0}
        error={errors.code_postal}
      />
    </>
  )
}

function labelOf({ nom, departement }: CommuneTrouvee): string {
  return `${nom} (${departement})`
}
