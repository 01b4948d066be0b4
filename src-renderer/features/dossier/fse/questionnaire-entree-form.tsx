import { useEffect, useRef } from 'react'
import type { Identite, ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { DossierFse } from '../../../../src-main/contract/fse'
import { type EntreeFseSaisie, entreeFseSaisie } from '../../../../src-main/contract/fse-saisie'
import type { OuiNon } from '../../../../src-main/domain/commun/oui-non'
import { QUESTION_FSE_LABELS, type QuestionFse, RESSOURCE_FSE_LABELS } from '../../../../src-main/domain/fse/question'
import type { ReponseFse } from '../../../../src-main/domain/fse/questionnaire'
import { avertissementsEntreeFse } from '../../../../src-main/domain/fse/verification-entree'
import {
  NATIONALITE_LABELS,
  NIVEAU_FORMATION_LABELS,
  SEXE_LABELS,
  SITUATION_ENTREE_LABELS,
} from '../../../../src-main/domain/participant/labels'
import { OuiNonField, SegmentedField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { FormGrid, FormSection } from '../../../components/ui/form-grid'
import { notifyDone } from '../../../components/ui/notify'
import { NumberField } from '../../../components/ui/number-field'
import { type Option, optionsOf } from '../../../components/ui/select-field'
import { QueryView } from '../../../components/ui/states'
import { TextField } from '../../../components/ui/text-fields'
import { formatDate } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import { CommuneField } from '../../participants/components/commune-field'
import { FormDialog } from '../forms/form-dialog'
import { useSaisie } from '../use-saisie'
import { OUI_NON_OPTIONS, QuestionField } from './question-field'

interface QuestionnaireEntreeFormProps {
  identite: Identite
  participation: ParticipationDossier
  /** The answer asked for by a link: it receives the focus. */
  champ?: string | null
  onClose: () => void
}

/** The entry questionnaire, filled with what the file already knows. */
export function QuestionnaireEntreeForm(props: QuestionnaireEntreeFormProps) {
  const query = useRoute('fse.get', { participation: props.participation.id })
  return (
    <QueryView query={query} loading={null}>
      {(fse) => <Formulaire {...props} fse={fse} />}
    </QueryView>
  )
}

type OuiNonChamp = 'rsa' | 'ass' | 'are' | 'aah' | 'rqth' | 'sdf' | 'exclusion_logement' | 'parent_ne_etranger' | 'zone_rurale'
const NIVEAUX: Option[] = Object.entries(NIVEAU_FORMATION_LABELS).map(([value, label]) => ({ value, label }))
const RESSOURCES: Option<'aucune' | 'asi' | 'sans_ressource'>[] = [
  { value: 'aucune', label: 'Aucune autre' },
  ...optionsOf(RESSOURCE_FSE_LABELS),
]
const COMPTE_SEULE = 'EECO02, EECO04 ou EECO05 : une seule des trois, d’après cette réponse.'

function Formulaire({ identite, participation, champ = null, onClose, fse }: QuestionnaireEntreeFormProps & { fse: DossierFse }) {
  const { form, submit, refus, busy } = useSaisie<'fse.saveEntree', EntreeFseSaisie>({
    route: 'fse.saveEntree',
    initial: toSaisie(identite, participation, fse),
    schema: entreeFseSaisie,
    toInput: (entree) => ({ participation: participation.id, entree }),
    onDone: () => {
      notifyDone('Le questionnaire d’entrée est enregistré.')
      onClose()
    },
  })
  const body = useFocusOn(champ)
  const { values, errors, set } = form
  const avertissements = avertissementsEntreeFse(values.date_recueil, participation.date_entree)

  const repond = (question: QuestionFse, reponse: ReponseFse | null) => {
    const { [question]: _former, ...autres } = values.reponses
    set('reponses', reponse === null ? autres : { ...autres, [question]: reponse })
  }
  const sansReponse = (question: QuestionFse) => values.reponses[question] ?? null
  const ouiNon = (question: OuiNonChamp, hint?: string) => (
    <QuestionField
      label={QUESTION_FSE_LABELS[question]}
      hint={hint}
      error={errors[question]}
      options={OUI_NON_OPTIONS}
      value={values[question] === null ? null : values[question] === 1 ? '1' : '0'}
      reponse={sansReponse(question)}
      onChange={(code, reponse) => {
        const valeur: OuiNon = code === null ? null : code === '1' ? 1 : 0
        set(question, valeur)
        repond(question, reponse)
      }}
    />
  )

  return (
    <FormDialog
      title="Questionnaire d’entrée FSE+"
      verb="Enregistrer le questionnaire"
      onClose={onClose}
      onSubmit={submit}
      busy={busy}
      refus={refus}
      width={640}
    >
      <div ref={body}>
        <FormSection
          title="Recueil"
          hint={`Ce que le dossier sait déjà est rempli. ${participation.date_entree === null ? 'L’entrée n’est pas encore décidée.' : `Entrée le ${formatDate(participation.date_entree)}.`}`}
        >
          <FormGrid>
            <DateField label="Date de recueil" {...form.field('date_recueil')} hint={avertissements[0]} />
          </FormGrid>
        </FormSection>
        <FormSection title="Personne">
          <FormGrid>
            <div data-wide data-champ="sexe">
              <SegmentedField label="Sexe" {...form.field('sexe')} options={optionsOf(SEXE_LABELS)} />
            </div>
            <div data-champ="date_naissance">
              <DateField label="Date de naissance" {...form.field('date_naissance')} />
            </div>
            <QuestionField
              label="Nationalité"
              options={optionsOf(NATIONALITE_LABELS)}
              value={values.nationalite}
              reponse={sansReponse('nationalite')}
              onChange={(code, reponse) => {
                set('nationalite', code)
                repond('nationalite', reponse)
              }}
            />
            {ouiNon('parent_ne_etranger')}
          </FormGrid>
        </FormSection>
        <FormSection
          title="Résidence et contact"
          hint="Un téléphone ou un courriel de la personne : sans eux, la fiche compte comme incomplète."
        >
          <FormGrid>
            <div data-wide>
              <TextField label="Adresse" {...form.field('adresse')} />
            </div>
            <div data-champ="code_insee" style={{ display: 'contents' }}>
              <CommuneField
                codeInsee={values.code_insee}
                codePostal={values.code_postal}
                nom={identite.commune}
                errors={errors}
                onChange={(choix) => {
                  set('code_insee', choix.code_insee)
                  form.setValues((current) => ({ ...current, ...choix }))
                }}
              />
            </div>
            <div data-champ="contact">
              <TextField label="Téléphone" type="tel" {...form.field('telephone')} />
            </div>
            <TextField label="Courriel" type="email" {...form.field('courriel')} />
            <div data-wide>
              <OuiNonField label="Quartier prioritaire (QPV)" hint="Non renseigné : à vérifier sur SIG Ville." {...form.field('qpv')} />
            </div>
            {ouiNon('zone_rurale', 'À répondre : aucune grille de densité n’est importée.')}
          </FormGrid>
        </FormSection>
        <FormSection title="Situation à l’entrée">
          <FormGrid>
            <div data-wide data-champ="situation_entree">
              <QuestionField
                label={QUESTION_FSE_LABELS.situation_entree}
                hint={COMPTE_SEULE}
                options={optionsOf(SITUATION_ENTREE_LABELS)}
                value={values.situation_entree}
                reponse={sansReponse('situation_entree')}
                onChange={(code, reponse) => {
                  set('situation_entree', code)
                  repond('situation_entree', reponse)
                }}
              />
            </div>
            <NumberField label={QUESTION_FSE_LABELS.duree_recherche_mois} unit="mois" {...form.field('duree_recherche_mois')} />
            <div data-champ="niveau">
              <QuestionField
                label={QUESTION_FSE_LABELS.niveau}
                options={NIVEAUX}
                value={values.niveau === null ? null : String(values.niveau)}
                reponse={sansReponse('niveau')}
                onChange={(code, reponse) => {
                  set('niveau', code === null ? null : Number(code))
                  repond('niveau', reponse)
                }}
              />
            </div>
            {values.duree_recherche_mois === null && (
              <QuestionField
                label="Durée de recherche inconnue"
                options={[]}
                value={null}
                reponse={sansReponse('duree_recherche_mois')}
                onChange={(_code, reponse) => repond('duree_recherche_mois', reponse)}
              />
            )}
          </FormGrid>
        </FormSection>
        <FormSection title="Ressources">
          <FormGrid>
            {ouiNon('rsa')}
            {ouiNon('ass')}
            {ouiNon('are')}
            {ouiNon('aah')}
            <QuestionField
              label={QUESTION_FSE_LABELS.ressources}
              error={errors.ressources}
              options={RESSOURCES}
              value={values.ressources === null ? null : (values.ressources[0] ?? 'aucune')}
              reponse={sansReponse('ressources')}
              onChange={(code, reponse) => {
                set('ressources', code === null ? null : code === 'aucune' ? [] : [code])
                repond('ressources', reponse)
              }}
            />
          </FormGrid>
        </FormSection>
        <FormSection
          title="Santé et logement"
          hint="Données sensibles : visibles du référent, de la coordination et du contrôle seulement."
        >
          <FormGrid>
            {ouiNon('rqth')}
            {ouiNon('sdf')}
            {ouiNon('exclusion_logement')}
          </FormGrid>
        </FormSection>
      </div>
    </FormDialog>
  )
}

/** Brings the answer that a link names under the eyes and the keyboard. */
function useFocusOn(champ: string | null) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (champ === null) return
    // After the dialog has taken the focus for itself.
    const timer = setTimeout(() => {
      const field = body.current?.querySelector<HTMLElement>(`[data-champ="${CSS.escape(champ)}"] input`)
      field?.scrollIntoView({ block: 'center' })
      field?.focus()
    }, 60)
    return () => clearTimeout(timer)
  }, [champ])
  return body
}

function toSaisie(identite: Identite, participation: ParticipationDossier, { questionnaire, reponses }: DossierFse): EntreeFseSaisie {
  const { sexe, date_naissance, adresse, code_postal, code_insee, qpv, telephone, courriel, nationalite, parent_ne_etranger } = identite
  const { situation_entree, duree_recherche_mois, niveau, rsa, ass, are, aah, rqth, sdf, exclusion_logement } = participation
  return {
    ...{ sexe, date_naissance, adresse, code_postal, code_insee, qpv, telephone, courriel, nationalite, parent_ne_etranger },
    ...{ situation_entree, duree_recherche_mois, niveau, rsa, ass, are, aah, rqth, sdf, exclusion_logement },
    ...questionnaire,
    reponses,
  }
}
