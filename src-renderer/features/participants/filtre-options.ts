import { TYPE_ALERTE_LABELS } from '../../../src-main/domain/accueil/alerte'
import { TRANCHE_AGE_LABELS } from '../../../src-main/domain/indicateur/tranche-age'
import { FAMILLE_ETAPE_LABELS } from '../../../src-main/domain/parcours/labels'
import { critereLabel, SEXE_LABELS } from '../../../src-main/domain/participant/labels'
import { ETAT_CONTRAT_LISTE_LABELS, FILTRES_LISTE, type FiltreListe } from '../../../src-main/domain/participant/liste'
import { STATUT_PARTICIPATION_LABELS } from '../../../src-main/domain/participant/statut'
import { type Option, optionsOf } from '../../components/ui/select-field'
import { JOURS_NON_VU, SANS_ETAPE, SANS_REFERENT } from './filtres'
import type { Ligne } from './ligne'

export type OptionsFiltre = Readonly<Record<FiltreListe, readonly Option[]>>

interface Choix {
  readonly referents: readonly { code: string; libelle: string }[]
  readonly operations: readonly { code: string; libelle: string }[]
  readonly criteres: readonly { code: string; libelle: string }[]
}

/** What each filter proposes: only values that some line holds, so that nothing is offered that the role cannot read. */
export function optionsFiltre(lignes: readonly Ligne[], choix: Choix | undefined): OptionsFiltre {
  const present = presentValues(lignes)
  const among = (filtre: FiltreListe, options: readonly Option[]) => options.filter(({ value }) => present[filtre].has(value))
  const named = (filtre: FiltreListe, choices: readonly { code: string; libelle: string }[] = []) =>
    [...present[filtre]].map((value) => ({ value, label: choices.find(({ code }) => code === value)?.libelle ?? value })).sort(byLabel)
  return {
    statut: among('statut', optionsOf(STATUT_PARTICIPATION_LABELS)),
    referent: [
      ...named('referent', choix?.referents).filter(({ value }) => value !== SANS_REFERENT),
      ...(present.referent.has(SANS_REFERENT) ? [{ value: SANS_REFERENT, label: 'Sans référent' }] : []),
    ],
    operation: named('operation', choix?.operations),
    commune: named('commune'),
    epci: named('epci'),
    qpv: among('qpv', [
      { value: 'oui', label: 'Oui' },
      { value: 'non', label: 'Non' },
    ]),
    critere: [...present.critere]
      .map((value) => ({ value, label: choix?.criteres.find(({ code }) => code === value)?.libelle ?? critereLabel(value) }))
      .sort(byLabel),
    alerte: among('alerte', optionsOf(TYPE_ALERTE_LABELS)),
    sexe: among('sexe', optionsOf(SEXE_LABELS)),
    tranche_age: among('tranche_age', optionsOf(TRANCHE_AGE_LABELS)),
    etape: among('etape', [{ value: SANS_ETAPE, label: 'Sans étape en cours' }, ...optionsOf(FAMILLE_ETAPE_LABELS)]),
    non_vu: present.non_vu.size > 0 ? JOURS_NON_VU.map((value) => ({ value, label: `${value} jours` })) : [],
    contrat: among('contrat', optionsOf(ETAT_CONTRAT_LISTE_LABELS)),
  }
}

const byLabel = (a: Option, b: Option) => a.label.localeCompare(b.label, 'fr')

function presentValues(lignes: readonly Ligne[]): Record<FiltreListe, Set<string>> {
  const present = Object.fromEntries(FILTRES_LISTE.map((filtre) => [filtre, new Set<string>()])) as Record<FiltreListe, Set<string>>
  const add = (filtre: FiltreListe, value: string | null) => value !== null && present[filtre].add(value)
  for (const ligne of lignes) {
    add('statut', ligne.statut)
    add('referent', ligne.referent ?? SANS_REFERENT)
    add('operation', ligne.operation)
    add('commune', ligne.commune)
    add('epci', ligne.epci)
    add('qpv', ligne.qpv === null ? null : ligne.qpv ? 'oui' : 'non')
    add('sexe', ligne.sexe)
    add('tranche_age', ligne.tranche)
    add('contrat', ligne.contrat)
    add('non_vu', ligne.vu === null ? null : 'vu')
    if (ligne.sansEtape) add('etape', SANS_ETAPE)
    for (const critere of ligne.criteres) add('critere', critere)
    for (const alerte of ligne.alertes) add('alerte', alerte)
    for (const famille of ligne.familles) add('etape', famille)
  }
  return present
}

/** The values chosen, in words. */
export function chosenLabels(options: readonly Option[], chosen: readonly string[]): string {
  const labels = chosen.map((value) => options.find((option) => option.value === value)?.label ?? value)
  if (labels.length === 0) return 'à choisir'
  return labels.length > 3 ? `${labels.slice(0, 2).join(', ')} et ${labels.length - 2} autres` : labels.join(', ')
}
