import { describe, expect, it } from 'vitest'
import { type Classement, classerSortie } from '../../../../src-main/domain/sortie/classement'
import type { EtapeAClasser } from '../../../../src-main/domain/sortie/etape-a-classer'
import { parseRegles } from '../../../../src-main/domain/sortie/regles'
import { etapeOf, participationOf, sortieOf } from '../../../support/donnees'

type Cas = {
  titre: string
  etape?: Partial<EtapeAClasser>
  etapes?: Partial<EtapeAClasser>[]
  regles?: Record<string, string>
  attendu: Classement['categorie']
}

const SORTIE = '2025-03-12'

function classer(motif: Parameters<typeof sortieOf>[0], etapes: Partial<EtapeAClasser>[], regles: Record<string, string> = {}) {
  const rows = Object.entries(regles).map(([cle, valeur]) => ({ cle, valeur }))
  const sortie = sortieOf({ date_sortie: SORTIE, ...motif })
  return classerSortie(
    sortie,
    participationOf(),
    etapes.map((etape, rang) => etapeOf({ id: `S${rang + 1}`, ...etape })),
    parseRegles(rows),
  )
}

function check(motif: 'emploi' | 'formation' | 'creation', { etape, etapes, regles, attendu }: Cas) {
  const { categorie, raisons } = classer({ motif }, etapes ?? (etape ? [etape] : []), regles)
  expect(categorie, raisons.join(' ; ')).toBe(attendu)
}

const cdi = { contrat: 'cdi', date_debut: '2024-12-01', heures_hebdo: 24, fin_periode_essai: '2025-02-01' } as const

describe('CDI : fin de la période d’essai et mi-temps au moins (règles publiées d’Amiens [S3])', () => {
  it.each<Cas>([
    { titre: 'essai fini avant la sortie', etape: cdi, attendu: 'emploi_durable' },
    { titre: 'essai fini le jour de la sortie', etape: { ...cdi, fin_periode_essai: SORTIE }, attendu: 'emploi_durable' },
    { titre: 'essai fini le lendemain', etape: { ...cdi, fin_periode_essai: '2025-03-13' }, attendu: 'emploi_non_durable' },
    { titre: 'fin d’essai inconnue', etape: { ...cdi, fin_periode_essai: null }, attendu: 'emploi_non_durable' },
    { titre: 'rompu le jour de la fin d’essai', etape: { ...cdi, date_fin: '2025-02-01' }, attendu: 'emploi_non_durable' },
    { titre: 'rompu le lendemain de la fin d’essai', etape: { ...cdi, date_fin: '2025-02-02' }, attendu: 'emploi_durable' },
    { titre: 'mi-temps exact', etape: { ...cdi, heures_hebdo: 17.5 }, attendu: 'emploi_durable' },
    { titre: 'sous le mi-temps', etape: { ...cdi, heures_hebdo: 17.49 }, attendu: 'emploi_non_durable' },
    { titre: 'heures inconnues : temps plein', etape: { ...cdi, heures_hebdo: null }, attendu: 'emploi_durable' },
    {
      titre: 'quotité 0,7 : 24,5 h',
      etape: { ...cdi, heures_hebdo: 24.5 },
      regles: { 'cdi.quotite_min': '0,7' },
      attendu: 'emploi_durable',
    },
  ])('$titre', (cas) => check('emploi', cas))

  const sansEssai = { 'cdi.fin_essai': 'non' }
  it.each<Cas>([
    { titre: 'commencé le jour de la sortie', etape: { ...cdi, date_debut: SORTIE }, regles: sansEssai, attendu: 'emploi_durable' },
    { titre: 'fini le jour de la sortie', etape: { ...cdi, date_fin: SORTIE }, regles: sansEssai, attendu: 'emploi_non_durable' },
    { titre: 'fini le lendemain', etape: { ...cdi, date_fin: '2025-03-13' }, regles: sansEssai, attendu: 'emploi_durable' },
  ])('sans attendre la fin d’essai, $titre', (cas) => check('emploi', cas))

  it('désigné mais commencé après la sortie, il n’est pas en cours', () => {
    const { reussi } = classer({ motif: 'emploi', etape: 'S1' }, [{ ...cdi, date_debut: '2025-03-13' }], sansEssai)
    expect(reussi).toBe(false)
  })

  it('explique le test en français', () => {
    expect(classer({ motif: 'emploi' }, [cdi]).raisons).toEqual(['CDI, fin d’essai le 01/02/2025, 24\u00a0h ≥ 17,5\u00a0h'])
  })
})

const cdd = { contrat: 'cdd', date_debut: '2024-08-31', date_fin: '2025-02-27' } as const
const strict = { 'emploi.strict': 'oui' }

describe('CDD de six mois : la fin incluse (Amiens [S3] ; « plus de 6 mois » en règle stricte)', () => {
  it.each<Cas>([
    { titre: '31 août + 6 mois : 28 février, fini la veille', etape: cdd, attendu: 'emploi_durable' },
    { titre: 'un jour de moins', etape: { ...cdd, date_fin: '2025-02-26' }, attendu: 'emploi_non_durable' },
    { titre: 'six mois exactement, règle stricte', etape: cdd, regles: strict, attendu: 'emploi_non_durable' },
    { titre: 'un jour de plus, règle stricte', etape: { ...cdd, date_fin: '2025-02-28' }, regles: strict, attendu: 'emploi_durable' },
    {
      titre: 'fin prévue quand la fin réelle manque',
      etape: { ...cdd, date_fin: null, date_fin_prevue: '2025-02-27' },
      attendu: 'emploi_durable',
    },
    {
      titre: 'la fin réelle prime',
      etape: { ...cdd, date_fin: '2025-01-15', date_fin_prevue: '2025-02-27' },
      attendu: 'emploi_non_durable',
    },
    { titre: 'aucune fin connue', etape: { ...cdd, date_fin: null }, attendu: 'emploi_non_durable' },
    {
      titre: 'seuil de 3 mois',
      etape: { ...cdd, date_fin: '2024-11-29' },
      regles: { 'emploi.seuil_mois': '3' },
      attendu: 'emploi_durable',
    },
    { titre: 'apprentissage', etape: { ...cdd, contrat: 'apprentissage' }, attendu: 'alternance' },
    { titre: 'professionnalisation', etape: { ...cdd, contrat: 'professionnalisation' }, attendu: 'alternance' },
    {
      titre: 'apprentissage trop court',
      etape: { ...cdd, contrat: 'apprentissage', date_fin: '2025-01-01' },
      attendu: 'emploi_non_durable',
    },
  ])('$titre', (cas) => check('emploi', cas))
})

describe('CDDI et tout contrat (opérations jeunes [S3])', () => {
  const tout = { 'emploi.tout_contrat': 'oui' }
  it.each<Cas>([
    { titre: 'un CDDI n’est jamais durable', etape: { ...cdd, contrat: 'cddi' }, attendu: 'emploi_non_durable' },
    { titre: 'un CDDI compte si tout contrat compte', etape: { ...cdd, contrat: 'cddi' }, regles: tout, attendu: 'emploi_autre' },
    { titre: 'un CDD long reste durable', etape: cdd, regles: tout, attendu: 'emploi_durable' },
    { titre: 'un CDD court devient un autre emploi', etape: { ...cdd, date_fin: '2024-10-01' }, regles: tout, attendu: 'emploi_autre' },
    { titre: 'sans aucun contrat, rien ne compte', etape: { contrat: null }, regles: tout, attendu: 'emploi_non_durable' },
  ])('$titre', (cas) => check('emploi', cas))

  it('une étape désignée d’un autre parcours ne compte pas, même si tout contrat compte', () => {
    const { nature, etape } = classer({ motif: 'emploi', etape: 'S1' }, [{ ...cdd, participation: 'T2' }, cdd], tout)
    expect([nature, etape]).toEqual(['sans_suite', null])
  })

  it('la scolarité est positive si tout contrat compte, sans suite sinon', () => {
    expect(classer({ motif: 'scolarite' }, [], tout)).toMatchObject({ nature: 'positive', categorie: 'scolarite' })
    expect(classer({ motif: 'scolarite' }, [], { neutres: 'scolarite' })).toMatchObject({ nature: 'sans_suite', categorie: 'scolarite' })
  })
})

describe('Choix de l’étape qui justifie la sortie', () => {
  const court = { ...cdd, date_fin: '2024-10-01' }
  it.each<Cas>([
    { titre: 'la plus récente décide', etapes: [cdd, { ...court, date_debut: '2024-09-15' }], attendu: 'emploi_non_durable' },
    {
      titre: 'le même jour, le plus grand identifiant',
      etapes: [
        { ...court, id: 'S9' },
        { ...cdd, id: 'S10' },
      ],
      attendu: 'emploi_non_durable',
    },
    { titre: 'commencée le jour de l’entrée', etapes: [{ ...cdd, date_debut: '2024-01-15' }], attendu: 'emploi_durable' },
    { titre: 'commencée avant l’entrée, non désignée', etapes: [{ ...cdd, date_debut: '2024-01-14' }], attendu: 'emploi_non_durable' },
    {
      titre: 'commencée le jour de la sortie',
      etapes: [{ ...cdd, date_debut: SORTIE, date_fin: '2025-09-30' }],
      attendu: 'emploi_durable',
    },
    {
      titre: 'commencée après la sortie',
      etapes: [{ ...cdd, date_debut: '2025-03-13', date_fin: '2025-09-30' }],
      attendu: 'emploi_non_durable',
    },
  ])('$titre', (cas) => check('emploi', cas))

  it('désignée, elle compte quelle que soit sa date de début', () => {
    const etapes = [{ ...cdd, date_debut: '2023-01-01' }, court]
    expect(classer({ motif: 'emploi', etape: 'S1' }, etapes)).toMatchObject({ categorie: 'emploi_durable', etape: 'S1', reussi: true })
  })

  it.each([
    ['inconnue', 'S9'],
    ['sans contrat', 'S2'],
  ])('désignée mais %s, elle ne justifie rien', (_titre, etape) => {
    expect(classer({ motif: 'emploi', etape }, [cdd, { contrat: null }])).toMatchObject({ categorie: 'emploi_non_durable', etape: null })
  })
})

describe('Formation : validée, entrée ou suivie N mois (Amiens [S3], Caen 2013 [C])', () => {
  const formation = { famille: 'formation_qualifiante', date_debut: '2024-09-12', resultat: 'realisee' } as const
  const sixMois = { 'formation.mode': 'mois:6' }
  it.each<Cas>([
    { titre: 'validée', etape: { ...formation, resultat: 'validee' }, attendu: 'formation' },
    { titre: 'diplômante validée', etape: { ...formation, famille: 'formation_diplomante', resultat: 'validee' }, attendu: 'formation' },
    { titre: 'réalisée seulement', etape: formation, attendu: 'formation_non_validee' },
    {
      titre: 'préqualifiante validée',
      etape: { ...formation, famille: 'formation_prequalifiante', resultat: 'validee' },
      attendu: 'formation_non_validee',
    },
    { titre: 'aucune formation', attendu: 'formation_non_validee' },
    { titre: 'entrée seulement, règle « entree »', etape: formation, regles: { 'formation.mode': 'entree' }, attendu: 'formation' },
    { titre: 'six mois atteints le jour de la sortie', etape: formation, regles: sixMois, attendu: 'formation' },
    {
      titre: 'six mois atteints le lendemain',
      etape: { ...formation, date_debut: '2024-09-13' },
      regles: sixMois,
      attendu: 'formation_non_validee',
    },
    {
      titre: 'arrêtée la veille des six mois',
      etape: { ...formation, date_fin: '2025-03-11' },
      regles: sixMois,
      attendu: 'formation_non_validee',
    },
    { titre: 'arrêtée le jour des six mois', etape: { ...formation, date_fin: SORTIE }, regles: sixMois, attendu: 'formation' },
    {
      titre: 'validée avant six mois',
      etape: { ...formation, date_debut: '2025-01-01', resultat: 'validee' },
      regles: sixMois,
      attendu: 'formation',
    },
  ])('$titre', (cas) => check('formation', cas))
})

describe('Création d’activité et son justificatif (Amiens [S3] : Kbis, SIRET, JO, registre)', () => {
  const creation = { famille: 'creation', justificatif: 1 } as const
  it.each<Cas>([
    { titre: 'avec justificatif', etape: creation, attendu: 'creation' },
    { titre: 'sans justificatif', etape: { ...creation, justificatif: 0 }, attendu: 'creation_sans_preuve' },
    { titre: 'justificatif inconnu', etape: { ...creation, justificatif: null }, attendu: 'creation_sans_preuve' },
    {
      titre: 'justificatif non exigé',
      etape: { ...creation, justificatif: 0 },
      regles: { 'creation.justificatif': 'non' },
      attendu: 'creation',
    },
    {
      titre: 'aucune étape de création, même sans preuve exigée',
      regles: { 'creation.justificatif': 'non' },
      attendu: 'creation_sans_preuve',
    },
  ])('$titre', (cas) => check('creation', cas))
})

describe('Motifs neutres et sans suite', () => {
  it.each(['demenagement', 'retraite', 'deces', 'maladie', 'maternite', 'incarceration'] as const)('%s est neutre par défaut', (motif) => {
    expect(classer({ motif }, [])).toMatchObject({ nature: 'neutre', categorie: motif })
  })

  it.each(['abandon', 'sans_nouvelles', 'fin_duree', 'reorientation', 'manquement', 'autre'] as const)('%s est sans suite', (motif) => {
    expect(classer({ motif }, [])).toMatchObject({ nature: 'sans_suite', categorie: motif })
  })

  it('la liste se règle, mais jamais pour un emploi', () => {
    const regles = { neutres: 'reorientation|emploi' }
    expect(classer({ motif: 'reorientation' }, [], regles).nature).toBe('neutre')
    expect(classer({ motif: 'retraite' }, [], regles).nature).toBe('sans_suite')
    expect(classer({ motif: 'emploi' }, [], regles).nature).toBe('sans_suite')
  })
})
