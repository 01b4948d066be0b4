import type { ChoixPapier } from '../../../../src-main/contract/papier'
import { LIGNES_VIDES_MAX } from '../../../../src-main/domain/papier/papier'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { LinkButton } from '../../../components/ui/link-button'
import { NumberField } from '../../../components/ui/number-field'
import { TextArea, TextField } from '../../../components/ui/text-fields'
import { TimeField } from '../../../components/ui/time-field'
import { type OptionsPapier, refusCorps } from '../demande'
import classes from '../papiers.module.css'

interface OptionsPapierFormProps {
  choix: ChoixPapier
  options: OptionsPapier
  onChange: (changes: Partial<OptionsPapier>) => void
}

/** What this paper asks for this once. */
export function OptionsPapierForm({ choix, options, onChange }: OptionsPapierFormProps) {
  const emargement = choix.papier === 'emargement'
  const rendezVous = choix.champs.includes('date_rdv') || choix.champs.includes('heure_rdv')
  return (
    <div className={classes.options}>
      {choix.papier === 'courrier' && <TexteCourrier choix={choix} options={options} onChange={onChange} />}
      {emargement && (
        <TextField
          label="Titre"
          hint="Imprimé en tête de la feuille. « Réunion » si vous n’écrivez rien."
          value={options.titre_evenement}
          maxLength={100}
          onChange={(titre_evenement) => onChange({ titre_evenement })}
        />
      )}
      {(emargement || rendezVous) && (
        <div className={classes.pair}>
          <DateField
            label={emargement ? 'Date' : 'Jour du rendez-vous'}
            optional
            value={options.date_rdv}
            onChange={(date_rdv) => onChange({ date_rdv })}
          />
          <TimeField label="Heure" optional value={options.heure_rdv} onChange={(heure_rdv) => onChange({ heure_rdv })} />
        </div>
      )}
      {rendezVous && !emargement && (
        <p className={classes.aide}>Sans jour choisi, chacun reçoit la date de son prochain rendez-vous prévu.</p>
      )}
      {(emargement || choix.champs.includes('lieu_rdv')) && (
        <TextField
          label="Lieu"
          optional
          hint={emargement ? undefined : 'L’adresse de la structure si vous n’écrivez rien.'}
          value={options.lieu_rdv}
          maxLength={200}
          onChange={(lieu_rdv) => onChange({ lieu_rdv })}
        />
      )}
      {emargement && (
        <NumberField
          label={`Lignes vides (${LIGNES_VIDES_MAX} au plus)`}
          value={options.lignes_vides}
          onChange={(lignes) => onChange({ lignes_vides: Math.min(Math.max(Math.round(lignes ?? 0), 0), LIGNES_VIDES_MAX) })}
        />
      )}
      {choix.papier === 'bilan_parcours' && (
        <CheckboxField
          label="Montrer l’évolution des freins"
          hint="À décocher si la personne doit montrer ce bilan : un thème peut dire la santé ou la famille."
          checked={options.avec_freins}
          onChange={(avec_freins) => onChange({ avec_freins })}
        />
      )}
    </div>
  )
}

function TexteCourrier({ choix, options, onChange }: OptionsPapierFormProps) {
  if (options.corps === null) {
    return <LinkButton onClick={() => onChange({ corps: choix.corps })}>Modifier le texte pour cette fois</LinkButton>
  }
  return (
    <div>
      <TextArea
        label="Texte pour cette fois"
        autoFocus
        hint="Les champs entre accolades sont remplis pour chaque personne. Le modèle ne change pas."
        error={refusCorps(options) ?? undefined}
        rows={8}
        maxLength={6000}
        value={options.corps}
        onChange={(corps) => onChange({ corps })}
      />
      <LinkButton onClick={() => onChange({ corps: null })}>Revenir au texte du modèle</LinkButton>
    </div>
  )
}
