import { parseDecimal } from '../../../../src-main/domain/commun/nombre'
import { FICHES_REGLES, libelleDefaut } from '../../../../src-main/domain/operation/fiches-regles'
import { MOTIF_SORTIE_LABELS } from '../../../../src-main/domain/sortie/labels'
import { type CleRegle, REGLES_CATALOGUE } from '../../../../src-main/domain/sortie/regles'
import { readFormation, readNeutres } from '../../../../src-main/domain/sortie/regles-valeur'
import { MOTIFS_SORTIE } from '../../../../src-main/domain/sortie/sortie'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { NumberField } from '../../../components/ui/number-field'
import { MultiSelectField } from '../../../components/ui/select-field'
import classes from '../operations.module.css'

interface Props {
  cle: CleRegle
  /** The value tried, as it is written. */
  valeur: string
  onChange: (valeur: string) => void
}

const OUI_NON = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
]
const DENOMINATEURS = [
  { value: 'toutes', label: 'Toutes les sorties' },
  { value: 'hors_neutres', label: 'Hors sorties neutres' },
]
const FORMATIONS = [
  { value: 'validee', label: 'Validée' },
  { value: 'entree', label: 'Dès l’entrée' },
  { value: 'mois', label: 'N mois' },
] as const
// These motives are judged by their own rules, never listed as neutral.
const JUGES: readonly string[] = ['emploi', 'formation', 'creation', 'scolarite']
const MOTIFS = MOTIFS_SORTIE.filter((motif) => !JUGES.includes(motif)).map((motif) => ({ value: motif, label: MOTIF_SORTIE_LABELS[motif] }))
const MOIS_FORMATION = 6

/** One setting of a rule set, typed by its kind. */
export function RegleField({ cle, valeur, onChange }: Props) {
  const { saisie, unite, explication } = FICHES_REGLES[cle]
  const { libelle, defaut } = REGLES_CATALOGUE[cle]
  const field = { label: libelle, hint: `${explication} Par défaut : ${libelleDefaut(cle)}.` }
  switch (saisie) {
    case 'oui_non':
      return <SegmentedField {...field} options={OUI_NON} value={valeur} onChange={onChange} />
    case 'denominateur':
      return <SegmentedField {...field} options={DENOMINATEURS} value={valeur} onChange={onChange} />
    case 'motifs':
      return (
        <MultiSelectField
          {...field}
          placeholder="Aucun motif neutre"
          options={MOTIFS}
          value={readNeutres(valeur) ?? []}
          onChange={(motifs) => onChange(motifs.join('|'))}
        />
      )
    case 'formation': {
      const lue = readFormation(valeur)
      const mode = lue?.mode ?? null
      return (
        <>
          <SegmentedField
            {...field}
            options={FORMATIONS}
            value={mode}
            onChange={(choisi) => onChange(choisi === 'mois' ? `mois:${MOIS_FORMATION}` : choisi)}
          />
          {lue?.mode === 'mois' && (
            <div className={classes.suite}>
              <NumberField
                label="Mois de formation suivis"
                unit="mois"
                value={lue.mois}
                onChange={(mois) => onChange(`mois:${mois ?? MOIS_FORMATION}`)}
              />
            </div>
          )}
        </>
      )
    }
    default: {
      const decimals = saisie === 'decimal' ? 2 : 0
      return (
        <NumberField
          {...field}
          decimals={decimals}
          unit={valeur === '' ? undefined : (unite ?? undefined)}
          placeholder={defaut === '' ? 'jamais' : undefined}
          value={valeur === '' ? null : parseDecimal(valeur)}
          onChange={(nombre) => onChange(nombre === null ? defaut : String(nombre).replace('.', ','))}
        />
      )
    }
  }
}
