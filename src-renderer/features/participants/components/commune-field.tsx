import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconAlertTriangle, IconMapPin } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { CommuneTrouvee } from '../../../../src-main/contract/participant'
import { describedBy, Field } from '../../../components/ui/field'
import { SelectField } from '../../../components/ui/select-field'
import select from '../../../components/ui/select-field.module.css'
import { useRoute } from '../../../lib/use-route'
import classes from './commune-field.module.css'

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
  // What was typed when the field was left without a choice.
  const [left, setLeft] = useState<string | null>(null)
  const [asked] = useDebouncedValue(withoutDepartement(text), 120)
  const search = useRoute('participant.searchCommunes', { texte: asked }, { enabled: asked.length >= 2, keepPrevious: true })
  const found = search.data ?? []
  const chosen = known?.code_insee === codeInsee ? known : (found.find((commune) => commune.code_insee === codeInsee) ?? null)
  const options = found.map((commune) => ({ value: commune.code_insee, label: labelOf(commune) }))
  if (codeInsee !== null && !options.some((option) => option.value === codeInsee)) {
    options.unshift({ value: codeInsee, label: chosen ? labelOf(chosen) : (nom ?? codeInsee) })
  }
  const codes = chosen?.codes_postaux ?? (codePostal === null ? [] : [codePostal])
  const inconnue = left !== null && codeInsee === null ? refusOf(left, found.length) : undefined
  const choisir = codePostal === null && codes.length > 1 && chosen ? `${chosen.nom} en a ${codes.length} : lequel ?` : undefined

  function choose(code: string | null) {
    const commune = found.find((trouvee) => trouvee.code_insee === code) ?? null
    setKnown(commune)
    setLeft(null)
    const only = commune?.codes_postaux.length === 1 ? (commune.codes_postaux[0] ?? null) : null
    // A postal code typed as a search is the one that was meant.
    const typed = commune?.codes_postaux.find((postal) => postal === asked) ?? null
    onChange({ code_insee: code, code_postal: typed ?? only })
  }

  return (
    <>
      <Field label="Commune" error={errors.code_insee ?? inconnue} hint={<Territoire commune={chosen} />}>
        {(ids) => (
          <Select
            {...ids}
            attributes={{ input: describedBy(ids) }}
            data={options}
            filter={({ options: all }) => all}
            value={codeInsee}
            onChange={choose}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'Effacer la commune' }}
            onSearchChange={setText}
            onFocus={() => setLeft(null)}
            onBlur={() => setLeft(text.trim() === '' ? null : text.trim())}
            placeholder="Amiens ou 80000"
            nothingFoundMessage={asked.length < 2 ? 'Deux lettres au moins.' : 'Aucune commune de ce nom ni de ce code postal.'}
            error={Boolean(errors.code_insee ?? inconnue)}
            classNames={select}
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
        hint={choisir}
        error={errors.code_postal}
      />
    </>
  )
}

function Territoire({ commune }: { commune: CommuneTrouvee | null }): ReactNode {
  if (commune === null) return 'Nom ou code postal, puis choisir dans la liste.'
  const epci = commune.epci ?? 'aucun EPCI'
  if (commune.dans_territoire === false) {
    return (
      <span className={classes.hors} role="status">
        <IconAlertTriangle size={16} stroke={2} aria-hidden />
        {`Hors du territoire (${epci}) : la commission devra en décider.`}
      </span>
    )
  }
  if (commune.dans_territoire === null) return epci
  return (
    <span className={classes.dans}>
      <IconMapPin size={16} stroke={2} aria-hidden />
      {`Sur le territoire : ${epci}.`}
    </span>
  )
}

function refusOf(text: string, found: number): string {
  return found === 0
    ? `« ${text} » n’est pas dans la liste officielle des communes : vérifiez l’orthographe, ou tapez le code postal.`
    : `Choisissez la commune dans la liste : « ${text} » ne la désigne pas encore.`
}

function labelOf({ nom, departement }: CommuneTrouvee): string {
  return `${nom} (${departement})`
}

// Once chosen, the field shows « Amiens (80) »: it is still Amiens that is looked for.
function withoutDepartement(text: string): string {
  return text.replace(/ \(\w{2,3}\)$/, '').trim()
}
