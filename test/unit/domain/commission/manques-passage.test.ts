import { describe, expect, it } from 'vitest'
import { type FaitsPassage, manquesPassage } from '../../../../src-main/domain/commission/manques-passage'
import { classementOf, demandeOf, passageOf, SEANCE } from '../../../support/commission'
import { etapeOf, participantOf, participationOf } from '../../../support/donnees'

const NU = { nom_naissance: null, identifiant_ft: null, adresse: null, code_postal: null }
const ETAPE = { intitule: null, operateur: null, employeur: null }
const COMPLEMENT = { prescripteur: null, date_prescription: null, ass: null, are: null, aah: null } as const

function faitsOf(changes: Partial<FaitsPassage> & { type: FaitsPassage['passage']['type'] }): FaitsPassage {
  const { type, ...autres } = changes
  return {
    passage: passageOf({ type }),
    demande: demandeOf({ type, justification: 'Motif donné' }),
    participation: { ...participationOf({ date_premier_accueil: '2024-01-05', criteres: 'deld24' }), ...COMPLEMENT },
    participant: { ...participantOf(), ...NU },
    etapes: [],
    classement: null,
    sorti: false,
    preuves: [],
    prescription: [],
    seance: SEANCE,
    ...autres,
  }
}
const libelles = (faits: FaitsPassage) => manquesPassage(faits).map(({ genre, libelle }) => `${genre} : ${libelle}`)

describe('entrée : ce qui manque au dossier', () => {
  const candidat = { ...participationOf({ date_entree: null, date_premier_accueil: '2026-09-02', criteres: 'deld24' }), ...COMPLEMENT }

  it('rien quand tout y est', () => {
    expect(libelles(faitsOf({ type: 'entree', participation: candidat }))).toEqual([])
  })

  it.each([
    [{ criteres: null }, 'piece : Critère d’éligibilité'],
    [{ date_premier_accueil: null }, 'point : Premier accueil à noter'],
    [{ referent: null }, 'point : Référent à choisir'],
    [{ niveau: null }, 'point : FSE+ : niveau de formation'],
    [{ date_entree: '2026-01-05' }, 'point : Déjà entré le 05/01/2026'],
  ])('%o', (changes, attendu) => {
    const trouves = libelles(faitsOf({ type: 'entree', participation: { ...candidat, ...changes } })).map((texte) =>
      texte.replaceAll('\u00a0', ' '),
    )
    expect(trouves).toEqual([attendu])
  })

  it('les preuves qui manquent d’abord, les signatures de la prescription ensuite', () => {
    const preuves = [
      { titre: 'Domicile', objet: 'domicile', objet_id: 'P1', a_l_entree: true },
      { titre: 'Contrat d’engagement', objet: 'contrat_engagement', objet_id: 'T1', a_l_entree: false },
    ] as const
    const prescription = ['signature de la personne']
    expect(libelles(faitsOf({ type: 'entree', participation: candidat, preuves, prescription }))).toEqual([
      'piece : Domicile',
      'point : Prescription\u00a0: signature de la personne',
    ])
  })

  it('le référent que la demande propose suffit', () => {
    const demande = demandeOf({ referent: 'R2' })
    expect(libelles(faitsOf({ type: 'entree', participation: { ...candidat, referent: null }, demande }))).toEqual([])
  })
})

describe('sortie : preuve, fin d’essai et règle', () => {
  const emploi = demandeOf({ type: 'sortie_positive', motif_sortie: 'emploi', etape: 'E1' })
  const cdi = {
    ...etapeOf({ id: 'E1', contrat: 'cdi', date_debut: '2026-07-06', fin_periode_essai: '2026-09-05', justificatif: 1 }),
    ...ETAPE,
  }
  const sortie = (changes: Partial<FaitsPassage>) =>
    libelles(faitsOf({ type: 'sortie_positive', demande: emploi, etapes: [cdi], classement: classementOf(), ...changes }))

  it('rien quand le contrat est joint et l’essai terminé', () => {
    expect(sortie({})).toEqual([])
  })

  it('le contrat manque', () => {
    const preuve = { titre: 'Sortie : contrat de travail', objet: 'sortie', objet_id: 'T1', a_l_entree: false } as const
    expect(sortie({ preuves: [preuve] })).toEqual(['piece : Contrat de travail'])
  })

  it('l’étape elle-même manque', () => {
    expect(sortie({ etapes: [] })).toEqual(['piece : Aucune étape ne la justifie'])
  })

  it('l’essai n’est pas connu, ou pas fini', () => {
    expect(sortie({ etapes: [{ ...cdi, fin_periode_essai: null }] })).toEqual(['point : Fin d’essai à dire'])
    expect(sortie({ etapes: [{ ...cdi, fin_periode_essai: '2026-10-05' }] })).toEqual(['point : Essai jusqu’au 05/10/2026'])
  })

  it('la règle classe la sortie autrement que la demande', () => {
    const [manque] = sortie({ classement: classementOf({ nature: 'sans_suite', categorie: 'emploi_non_durable' }) })
    expect(manque?.replaceAll('\u00a0', ' ')).toBe('point : Règle : sans suite')
  })

  it('déjà sorti, ou jamais entré', () => {
    expect(sortie({ sorti: true })).toEqual(['point : Déjà sorti'])
    expect(sortie({ participation: { ...participationOf({ date_entree: null }), ...COMPLEMENT } })).toEqual(['point : Pas encore entré'])
  })
})

describe('autres passages', () => {
  it('une prolongation dit sa durée et son motif', () => {
    expect(libelles(faitsOf({ type: 'prolongation', demande: null }))).toEqual(['point : Motif à écrire', 'point : Durée à dire'])
    const complete = demandeOf({ type: 'prolongation', justification: 'Formation en cours', date_fin: '2027-03-31' })
    expect(libelles(faitsOf({ type: 'prolongation', demande: complete }))).toEqual([])
  })

  it('un changement de référent dit le nouveau', () => {
    expect(libelles(faitsOf({ type: 'changement_referent' }))).toEqual(['point : Nouveau référent à choisir'])
  })

  it('un point d’information ne demande rien', () => {
    expect(libelles(faitsOf({ type: 'point_information', demande: null }))).toEqual([])
  })
})
