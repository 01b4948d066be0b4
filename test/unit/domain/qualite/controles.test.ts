import { describe, expect, it } from 'vitest'
import { CONTROLES_QUALITE } from '../../../../src-main/domain/qualite/controles'
import type { DonneesQualite } from '../../../../src-main/domain/qualite/donnees'
import { coffreSain, etapeDe, parcoursOf, personneOf, prescriptionDe, relever, sortieDe } from '../../../support/qualite'

type Changes = Partial<DonneesQualite>
const parcours = (valeurs: Parameters<typeof parcoursOf>[0]): Changes => ({ participations: [parcoursOf(valeurs)] })
const personne = (valeurs: Parameters<typeof personneOf>[0]): Changes => ({ participants: [personneOf(valeurs)] })
const etape = (valeurs: Parameters<typeof etapeDe>[0]): Changes => ({ etapes: [etapeDe(valeurs)] })
const sorti = (valeurs: Parameters<typeof sortieDe>[0] = {}): Changes => ({ sorties: [sortieDe(valeurs)] })
const entretien = (date: string, statut: 'honore' | 'prevu' | 'absent' = 'honore'): Changes => ({
  entretiens: [{ id: 'N1', participation: 'T1', date, statut }],
})
const suspension = (date_debut: string, date_fin: string | null): Changes => ({
  suspensions: [{ id: 'U1', participation: 'T1', date_debut, date_fin, motif: null }],
})
const sans = (id: string): Changes => ({ preuves: coffreSain().preuves.filter(({ piece }) => piece !== id) })
const piece = (id: string, valeurs: object): Changes => ({
  pieces: coffreSain().pieces.map((une) => (une.id === id ? { ...une, ...valeurs } : une)),
})
const contrat = (valeurs: object): Changes => ({ contrats: coffreSain().contrats.map((un) => ({ ...un, ...valeurs })) })
const constat = (valeurs: object): Changes => ({ constats: coffreSain().constats.map((un) => ({ ...un, ...valeurs })) })
const vu = (date: string | null): Changes => ({ derniers_honores: date === null ? [] : [{ participation: 'T1', date }] })
const passage = (type: 'sortie_positive' | 'sortie_neutre' | 'sortie_sans_suite' | 'entree', valeurs: object = {}): Changes => ({
  premiere_seance: '2026-03-01',
  passages: [
    {
      id: 'G1',
      participation: 'T1',
      type,
      decision: 'favorable',
      date_effet: null,
      derogation_nature: null,
      date: '2026-08-28',
      ...valeurs,
    },
  ],
})
const operation = (date_debut: string | null, date_fin: string | null): Changes => ({
  operations: coffreSain().operations.map((une) => ({ ...une, date_debut, date_fin })),
})
const derogation = (derogation_motif: string | null): Changes =>
  sorti({ motif: 'emploi', derogation_nature: 'positive', derogation_categorie: 'emploi_durable', derogation_motif })
const clause = (valeurs: object = {}): Changes => ({
  contrats_clause: [
    { id: 'C1', participant: null, nom: 'MARTIN', prenom: 'Odile', date_naissance: '1980-05-10', date_debut: '2026-04-01', ...valeurs },
  ],
})

/** Control, source, what is refused and how many lines; then what mends it, and finds nothing. */
const CAS: readonly [code: string, source: string, refuse: Changes, lignes: number, mend: Changes][] = [
  ['fse_incomplete', 'fiche FSE+ §1', personne({ sexe: null }), 1, personne({ sexe: 'X' })],
  [
    'fse_incomplete',
    'fiche FSE+ §1, un contact',
    personne({ telephone: null }),
    1,
    personne({ telephone: null, courriel: 'o@exemple.fr' }),
  ],
  ['fse_situation', 'FSE+ §1, EECO01 = 02 + 04 + 05', parcours({ situation_entree: null }), 1, parcours({ situation_entree: 'inactif' })],
  [
    'fse_sortie_manquante',
    'FSE+ §2, 28 jours passés',
    sorti({ date_sortie: '2026-08-19', date_recueil: null }),
    1,
    sorti({ date_sortie: '2026-08-20', date_recueil: null }),
  ],
  [
    'fse_sortie_hors_delai',
    'FSE+ §2, 29e jour',
    sorti({ date_sortie: '2026-08-01', date_recueil: '2026-08-30' }),
    1,
    sorti({ date_sortie: '2026-08-01', date_recueil: '2026-08-29' }),
  ],
  ['fse_six_mois', 'FSE+ §2, six mois', sorti({ date_sortie: '2026-03-17' }), 1, sorti({ date_sortie: '2026-03-18' })],
  [
    'fse_recueil_entree',
    'FSE+ §1, preuve jamais postérieure',
    { recueils: [{ participation: 'T1', date_recueil: '2026-02-03' }] },
    1,
    { recueils: [{ participation: 'T1', date_recueil: '2026-02-02' }] },
  ],
  ['preuve_entree', 'FSE+ §4, identité', sans('J1'), 1, {}],
  ['preuve_entree', 'FSE+ §4, chaque critère', parcours({ criteres: 'deld12|niveau3' }), 1, parcours({ criteres: 'deld12' })],
  [
    'preuve_perimee',
    'justificatifs IAE, domicile de moins de 6 mois',
    piece('J2', { date_piece: '2025-07-01' }),
    1,
    piece('J2', { date_piece: '2025-08-02' }),
  ],
  [
    'preuve_perimee',
    'FSE+ §1, preuve postérieure à l’entrée',
    piece('J3', { date_piece: '2026-02-03' }),
    1,
    piece('J3', { date_piece: '2026-02-02' }),
  ],
  ['preuve_parcours', 'protocole, contrat d’engagement', sans('J5'), 1, {}],
  [
    'preuve_parcours',
    'FSE+, contrat de travail',
    etape({ contrat: 'cdd', famille: 'emploi_court' }),
    1,
    etape({ contrat: 'cdd', famille: 'emploi_court', justificatif: 1 }),
  ],
  ['preuve_a_verifier', 'justificatifs IAE, pièce sans date', piece('J2', { date_piece: null }), 1, {}],
  ['hors_territoire', 'protocole, résidence', personne({ code_insee: '60057' }), 1, personne({ code_insee: '80021' })],
  ['commune_inconnue', 'protocole, résidence inconnue', personne({ code_insee: null }), 1, {}],
  [
    'commune_inconnue',
    'protocole, code hors de la liste',
    personne({ code_insee: '99999' }),
    1,
    { ...personne({ code_insee: '60057' }), territoire: [] },
  ],
  ['critere_absent', 'protocole, un critère au moins', { ...parcours({ criteres: null }), constats: [] }, 1, {}],
  ['critere_sans_preuve', 'FSE+ §4, date du constat', constat({ date_constat: null }), 1, {}],
  ['critere_sans_preuve', 'FSE+ §4, preuve du critère', { ...constat({ preuve: null }), ...sans('J3') }, 1, constat({ preuve: null })],
  ['critere_contredit', 'cohérence, recherche de 6 mois', parcours({ duree_recherche_mois: 6 }), 1, parcours({ duree_recherche_mois: 12 })],
  [
    'critere_apres_entree',
    'FSE+ §1, constat postérieur',
    constat({ date_constat: '2026-02-03' }),
    1,
    constat({ date_constat: '2026-02-02' }),
  ],
  [
    'prescription_non_signee',
    'protocole, signature de la personne',
    { prescriptions: [prescriptionDe({ signature_participant: null })] },
    1,
    {},
  ],
  [
    'prescription_non_signee',
    'protocole, aucune fiche',
    { prescriptions: [] },
    1,
    { prescriptions: [prescriptionDe({ signature_participant: null, signature_prescripteur: null, cohorte: 'Liste de mai' })] },
  ],
  ['contrat_absent', 'protocole, contrat dans le délai', { contrats: [] }, 1, { contrats: [], ...parcours({ date_entree: '2026-08-18' }) }],
  ['contrat_non_signe', 'protocole, trois signatures', contrat({ signature_plie: null }), 1, {}],
  ['contrat_termine', 'protocole, renouvellement', contrat({ date_fin: '2026-09-16' }), 1, contrat({ date_fin: '2026-09-17' })],
  [
    'contrat_termine',
    'protocole, sauf après la sortie',
    contrat({ date_fin: '2026-09-16' }),
    1,
    { ...contrat({ date_fin: '2026-09-16' }), ...sorti() },
  ],
  ['sortie_avant_entree', 'identités de la file active', sorti({ date_sortie: '2026-02-01' }), 1, sorti({ date_sortie: '2026-02-02' })],
  ['sortie_avant_entree', 'sortie sans entrée', { ...sorti(), ...parcours({ date_entree: null }) }, 1, sorti()],
  [
    'entree_avant_prescription',
    'circuit d’entrée',
    parcours({ date_prescription: '2026-02-03' }),
    1,
    parcours({ date_prescription: '2026-02-02' }),
  ],
  [
    'entree_avant_prescription',
    'circuit d’entrée, accueil',
    parcours({ date_premier_accueil: '2026-02-03' }),
    1,
    parcours({ date_premier_accueil: '2026-02-02' }),
  ],
  [
    'sejours_recouvrants',
    'une fiche par personne et par opération',
    { participations: [parcoursOf(), parcoursOf({ id: 'T2', date_entree: '2026-06-01' })] },
    1,
    { participations: [parcoursOf(), parcoursOf({ id: 'T2', date_entree: '2026-08-31' })], ...sorti() },
  ],
  [
    'sejours_recouvrants',
    'deux opérations ne se recouvrent pas',
    { participations: [parcoursOf(), parcoursOf({ id: 'T2' })] },
    1,
    {
      operations: [
        ...coffreSain().operations,
        { code: 'J', intitule: 'Jeunes', numero_fse: null, type: 'jeunes', date_debut: null, date_fin: null },
      ],
      participations: [parcoursOf(), parcoursOf({ id: 'T2', operation: 'J' })],
    },
  ],
  ['hors_operation', 'convention, avant le début', operation('2026-02-03', null), 1, operation('2026-02-02', null)],
  ['hors_operation', 'convention, après la fin', operation(null, '2026-02-01'), 1, operation(null, null)],
  ['hors_operation', 'convention, encore suivi', operation(null, '2026-08-30'), 1, { ...operation(null, '2026-08-31'), ...sorti() }],
  [
    'naissance_impossible',
    'FSE+, âge à l’entrée',
    personne({ date_naissance: '2016-05-10' }),
    1,
    personne({ date_naissance: '2008-05-10' }),
  ],
  ['naissance_impossible', 'FSE+, né après l’entrée', personne({ date_naissance: '2026-05-10' }), 1, personne({ date_naissance: null })],
  [
    'etape_dates',
    'règles de sortie, fin d’essai',
    etape({ fin_periode_essai: '2026-03-01' }),
    1,
    etape({ fin_periode_essai: '2026-03-02' }),
  ],
  [
    'etape_dates',
    'règles de sortie, fin avant début',
    etape({ date_fin: '2026-03-01', resultat: 'realisee' }),
    1,
    etape({ date_fin: '2026-03-02', resultat: 'realisee' }),
  ],
  ['fait_futur', 'cohérence, entretien', entretien('2026-09-18'), 1, entretien('2026-09-18', 'prevu')],
  [
    'fait_futur',
    'cohérence, prescription',
    parcours({ date_prescription: '2026-09-18' }),
    1,
    parcours({ date_prescription: '2026-01-18' }),
  ],
  [
    'fait_futur',
    'cohérence, étape validée',
    etape({ date_fin: '2026-10-01', resultat: 'validee' }),
    1,
    etape({ date_fin_prevue: '2026-10-01' }),
  ],
  ['etape_hors_parcours', 'P15, avant l’entrée', etape({ date_debut: '2026-02-01' }), 1, etape({ date_debut: '2026-02-02' })],
  [
    'etape_hors_parcours',
    'P15, après la sortie',
    { ...etape({ date_debut: '2026-09-01' }), ...sorti() },
    1,
    { ...etape({ date_debut: '2026-08-31' }), ...sorti() },
  ],
  ['entretien_hors_parcours', 'P17, avant l’entrée', entretien('2026-02-01'), 1, entretien('2026-02-01', 'absent')],
  [
    'entretien_hors_parcours',
    'P17, après la sortie',
    { ...entretien('2026-09-02'), ...sorti() },
    1,
    { ...entretien('2026-08-31'), ...sorti() },
  ],
  ['suspension_hors_parcours', 'cohérence, avant l’entrée', suspension('2026-01-20', null), 1, suspension('2026-02-02', null)],
  ['suspension_hors_parcours', 'cohérence, à l’envers', suspension('2026-05-02', '2026-05-01'), 1, suspension('2026-05-01', '2026-05-01')],
  ['non_vu', 'P18, 30 jours', vu('2026-08-18'), 1, vu('2026-08-19')],
  ['non_vu', 'P18, pas les suspendus', vu('2026-08-01'), 1, { ...vu('2026-08-01'), ...suspension('2026-08-05', null) }],
  ['non_vu_long', 'P18q, 120 jours', vu('2026-05-20'), 1, vu('2026-05-21')],
  ['sans_etape', 'P14j', { etapes: [] }, 1, { etapes: [], ...parcours({ date_entree: '2026-08-18' }) }],
  ['etape_sans_resultat', 'P14, résultat', etape({ date_fin: '2026-06-01' }), 1, etape({ date_fin: '2026-06-01', resultat: 'realisee' })],
  ['etape_sans_resultat', 'P14, fin prévue passée', etape({ date_fin_prevue: '2026-09-16' }), 1, etape({ date_fin_prevue: '2026-09-17' })],
  [
    'sortie_sans_commission',
    'protocole, première séance tenue',
    { ...sorti(), premiere_seance: '2026-08-31' },
    1,
    { ...sorti(), premiere_seance: '2026-09-01' },
  ],
  [
    'sortie_sans_commission',
    'protocole, décision ajournée',
    { ...sorti(), ...passage('sortie_sans_suite', { decision: 'ajourne' }) },
    1,
    { ...sorti(), ...passage('sortie_sans_suite') },
  ],
  [
    'sortie_autre_nature',
    'procès-verbal',
    { ...sorti(), ...passage('sortie_positive') },
    1,
    { ...sorti(), ...passage('sortie_sans_suite') },
  ],
  [
    'sortie_autre_nature',
    'procès-verbal, neutre',
    { ...sorti({ motif: 'demenagement' }), ...passage('sortie_sans_suite') },
    1,
    { ...sorti({ motif: 'demenagement' }), ...passage('sortie_neutre') },
  ],
  ['derogation_sans_motif', 'règles de sortie, motif écrit', derogation(null), 1, derogation('Contrat renouvelé')],
  ['derogation_motivee', 'règles de sortie, à part', derogation('Contrat renouvelé'), 1, derogation(null)],
  ['sans_referent', 'P19', parcours({ referent: null }), 1, {}],
  [
    'referent_parti',
    'P19, référent parti',
    { referents: coffreSain().referents.map((un) => ({ ...un, date_fin: '2026-09-16' })) },
    1,
    { referents: coffreSain().referents.map((un) => ({ ...un, date_fin: '2026-09-17' })) },
  ],
  [
    'jamais_compte',
    'P01 à P03',
    parcours({ date_entree: null, date_premier_accueil: null, date_prescription: null, issue_accueil: null }),
    1,
    parcours({ date_entree: null, date_premier_accueil: null, issue_accueil: null }),
  ],
  ['sans_parcours', 'personne comptée nulle part', { participants: [personneOf(), personneOf({ id: 'P2', nom: 'Autre' })] }, 1, {}],
  [
    'non_entree_sans_motif',
    'P02 par motif',
    parcours({ date_entree: null, issue_accueil: 'non_entree' }),
    1,
    parcours({ date_entree: null, issue_accueil: 'non_entree', motif_non_entree: 'refus' }),
  ],
  ['clause_non_reliee', 'K02', clause(), 1, clause({ participant: 'P1' })],
  ['clause_non_reliee', 'K02, une autre personne', clause(), 1, clause({ date_naissance: '1981-05-10' })],
  [
    'doublon_probable',
    'une fiche par personne',
    { participants: [personneOf(), personneOf({ id: 'P2' })] },
    1,
    { participants: [personneOf(), personneOf({ id: 'P2' })], ecartees: new Set(['P1|P2']) },
  ],
  [
    'identite_incomplete',
    'FSE+, avant l’entrée',
    { ...parcours({ date_entree: null, issue_accueil: 'attente' }), ...personne({ sexe: null }) },
    1,
    parcours({ date_entree: null, issue_accueil: 'attente' }),
  ],
]

describe('les contrôles de qualité', () => {
  it('ne trouvent rien dans un dossier tenu', () => {
    for (const { code } of CONTROLES_QUALITE) expect([code, relever(code, coffreSain())]).toEqual([code, []])
  })

  it.each(CAS)('%s (%s) : refuse, puis se tait une fois la cause corrigée', (code, _source, refuse, lignes, mend) => {
    const constats = relever(code, coffreSain(refuse))
    expect(constats).toHaveLength(lignes)
    expect(constats[0]).toMatchObject({ raison: expect.stringMatching(/\.$|[.] Motif.*/), geste: { verbe: expect.any(String) } })
    expect(relever(code, coffreSain(mend))).toEqual([])
  })

  it('chacun a son cas, son code à lui et de quoi l’expliquer', () => {
    const codes = CONTROLES_QUALITE.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !CAS.some(([cas]) => cas === code))).toEqual([])
    for (const { titre, pourquoi, source, remede } of CONTROLES_QUALITE) {
      for (const texte of [titre, pourquoi, source, remede]) expect(texte.length).toBeGreaterThan(8)
    }
  })
})
