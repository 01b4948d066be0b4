import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../../../src-main/domain/commun/date'
import { completudeOf, donneesManquantes } from '../../../../src-main/domain/piece/completude'
import { exigencesOf, type FaitsPreuves, type PieceProbante, suiviObjet } from '../../../../src-main/domain/piece/exigences'
import { preuvesManquantes, preuvesOf } from '../../../../src-main/domain/piece/preuves'
import { proposerPreuves } from '../../../../src-main/domain/piece/proposition'
import { REGLES_PIECE_DEFAUT, reglesPieceOf } from '../../../../src-main/domain/piece/regles-piece'
import { TYPES_PIECE } from '../../../../src-main/domain/piece/types-piece'
import { validiteOf } from '../../../../src-main/domain/piece/validite'

const ENTREE = '2026-01-20'
const JOUR = '2026-09-17'
const REGLES = REGLES_PIECE_DEFAUT

const FAITS: FaitsPreuves = {
  participation: {
    id: 'T1',
    participant: 'P1',
    criteres: 'rsa|rqth',
    date_prescription: '2026-01-02',
    date_entree: ENTREE,
    issue_accueil: 'entree',
  },
  etapes: [],
  sortie: null,
  suivis: [],
  pieces: [],
}

function piece(
  type: string,
  objet: PieceProbante['preuves'][number]['objet'],
  objet_id: string,
  plus: Partial<PieceProbante> = {},
): PieceProbante {
  return {
    id: `${type}-${objet_id}`,
    participation: 'T1',
    type,
    date_piece: null,
    date_fin_validite: null,
    preuves: [{ objet, objet_id }],
    ...plus,
  }
}

const RSA = piece('attestation_rsa', 'critere', 'rsa', { date_piece: '2025-12-20' })
const etatDe = (faits: FaitsPreuves, cible: string) => preuvesOf(faits, REGLES, JOUR).find((preuve) => preuve.cible === cible)
const avec = (...pieces: PieceProbante[]): FaitsPreuves => ({ ...FAITS, pieces })

describe('ce qu’un dossier doit prouver', () => {
  it('identité, domicile, chaque critère, prescription et contrat d’engagement', () => {
    expect(exigencesOf(FAITS, REGLES).map(({ cible }) => cible)).toEqual([
      'identite',
      'domicile',
      'critere:rsa',
      'critere:rqth',
      'prescription',
      'contrat_engagement',
    ])
  })

  it('rien pour qui n’est pas entré, ni ce qu’aucun document ne prouve', () => {
    expect(exigencesOf({ ...FAITS, participation: { ...FAITS.participation, issue_accueil: 'non_entree' } }, REGLES)).toEqual([])
    expect(
      exigencesOf({ ...FAITS, participation: { ...FAITS.participation, criteres: 'freins|inconnu' } }, REGLES).map(({ cible }) => cible),
    ).not.toContain('critere:freins')
  })

  it('une sortie en CDI demande le contrat et la fin de période d’essai ; le contrat de l’étape vaut pour elle', () => {
    const etape = {
      id: 'S1',
      famille: 'emploi_durable',
      intitule: 'CDI',
      operateur: null,
      contrat: 'cdi',
      resultat: 'en_cours',
      fin_periode_essai: '2026-06-01',
      date_debut: '2026-03-01',
      justificatif: null,
    } as const
    const sortie = {
      date_sortie: '2026-06-02',
      motif: 'emploi',
      etape: 'S1',
      nature: 'positive',
      categorie: 'emploi_durable',
      qualification: 0,
    } as const
    const sorti: FaitsPreuves = { ...FAITS, etapes: [etape], sortie, suivis: [{ echeance: 3, maintenu: 'oui' }] }
    const cibles = (faits: FaitsPreuves) => preuvesManquantes(faits, REGLES, JOUR).map(({ cible }) => cible)
    expect(cibles(sorti).slice(-4)).toEqual(['etape:contrat', 'sortie:contrat', 'sortie:essai', 'suivi:maintien'])
    const contrat = piece('contrat_travail', 'etape', 'S1')
    const bulletin = piece('bulletin_salaire', 'suivi', suiviObjet('T1', 3))
    expect(cibles({ ...sorti, pieces: [contrat, bulletin] }).slice(-1)).toEqual(['sortie:essai'])
    // Ticked as kept on paper: asked no more.
    expect(cibles({ ...sorti, etapes: [{ ...etape, justificatif: 1 }] })).not.toContain('etape:contrat')
  })
})

describe('la validité d’une preuve d’entrée', () => {
  it.each([
    ['2025-10-20', 'jointe'],
    ['2025-10-19', 'perimee'],
    ['2026-01-20', 'jointe'],
    ['2026-01-21', 'perimee'],
    [null, 'a_verifier'],
  ])('une attestation RSA du %s, entrée le 20/01/2026 : %s', (date_piece, etat) => {
    expect(etatDe(avec({ ...RSA, date_piece }), 'critere:rsa')?.etat).toBe(etat)
  })

  it('reste acquise : un document valable à l’entrée ne se périme pas après', () => {
    expect(etatDe(avec(RSA), 'critere:rsa')).toMatchObject({ etat: 'jointe', raison: null })
    expect(validiteOf(RSA, REGLES, JOUR).etat).toBe('perimee')
  })

  it('avant l’entrée, se juge au jour', () => {
    const enAttente = { ...avec(RSA), participation: { ...FAITS.participation, date_entree: null } }
    expect(preuvesOf(enAttente, REGLES, '2026-03-20').find(({ cible }) => cible === 'critere:rsa')?.etat).toBe('jointe')
    expect(preuvesOf(enAttente, REGLES, '2026-03-21').find(({ cible }) => cible === 'critere:rsa')?.etat).toBe('perimee')
  })

  it('une RQTH vaut jusqu’à sa fin, une décision sans fin toujours, sans aucune date elle est à vérifier', () => {
    const rqth = piece('rqth', 'critere', 'rqth', { date_piece: '2020-05-01' })
    expect(etatDe(avec({ ...rqth, date_fin_validite: '2026-01-20' }), 'critere:rqth')?.etat).toBe('jointe')
    expect(etatDe(avec({ ...rqth, date_fin_validite: '2026-01-19' }), 'critere:rqth')?.etat).toBe('perimee')
    expect(etatDe(avec(rqth), 'critere:rqth')?.etat).toBe('jointe')
    expect(etatDe(avec({ ...rqth, date_piece: null }), 'critere:rqth')?.etat).toBe('a_verifier')
  })

  it('dit pourquoi et ce qui conviendrait', () => {
    expect(etatDe(FAITS, 'critere:rsa')).toMatchObject({ raison: 'Aucun document joint.', attendu: 'Attestation RSA de moins de 3 mois' })
    expect(etatDe(avec({ ...RSA, date_piece: '2025-08-01' }), 'critere:rsa')?.raison).toBe(
      'Trop ancienne à l’entrée du 20/01/2026. Valable jusqu’au 01/11/2025.',
    )
    expect(etatDe(avec({ ...RSA, date_piece: '2026-02-01' }), 'critere:rsa')?.raison).toMatch(/après l’entrée/)
  })

  it('ne compte ni une pièce d’un autre parcours, ni un type qui n’est pas accepté', () => {
    expect(etatDe(avec({ ...RSA, participation: 'T2' }), 'critere:rsa')?.etat).toBe('manquante')
    expect(etatDe(avec({ ...RSA, type: 'cv' }), 'critere:rsa')?.etat).toBe('manquante')
    expect(etatDe(avec({ ...RSA, participation: null }), 'critere:rsa')?.etat).toBe('jointe')
  })

  it('suit les règles de la structure', () => {
    const regles = reglesPieceOf([{ type: 'attestation_rsa', prouve: ['critere:rsa'], validite_mois: 12 }])
    const vieille = avec({ ...RSA, date_piece: '2025-03-01' })
    expect(preuvesOf(vieille, regles, JOUR).find(({ cible }) => cible === 'critere:rsa')?.etat).toBe('jointe')
    expect(regles.map(({ type }) => type)).toEqual([...TYPES_PIECE])
  })
})

describe('la complétude d’un dossier', () => {
  const manque = preuvesManquantes(FAITS, REGLES, JOUR)

  it('partiel tant qu’une réponse manque, complet tant qu’une preuve manque, justifié ensuite', () => {
    expect(completudeOf(['sexe'], manque)).toBe('partiel')
    expect(completudeOf(['sexe'], [])).toBe('partiel')
    expect(completudeOf([], manque)).toBe('complet')
    expect(completudeOf([], [])).toBe('justifie')
  })

  it('nomme les réponses qui manquent, celles de la sortie comprises', () => {
    const vide = {
      sexe: null,
      date_naissance: null,
      code_insee: null,
      telephone: null,
      courriel: null,
      situation_entree: null,
      niveau: null,
    }
    const sortie = { situation_fse: null, date_recueil: null, qualification: 0, date_qualification: null } as const
    const manques = donneesManquantes({ ...vide, criteres: null, date_entree: null, issue_accueil: null }, sortie)
    expect(manques).toContain('critère d’éligibilité')
    expect(manques).toContain('sortie : situation')
    expect(donneesManquantes({ ...vide, criteres: null, date_entree: null, issue_accueil: 'non_entree' }, null)).toEqual([])
  })

  it('joindre une pièce ne fait jamais manquer davantage', () => {
    const unePiece = fc.record({
      type: fc.constantFrom(...TYPES_PIECE),
      jours: fc.integer({ min: -400, max: 400 }),
      preuve: fc.constantFrom(...exigencesOf(FAITS, REGLES)),
    })
    fc.assert(
      fc.property(fc.array(unePiece, { maxLength: 8 }), unePiece, (pieces, autre) => {
        const faites = [...pieces, autre].map(({ type, jours, preuve }, rang) =>
          piece(type, preuve.objet, preuve.objet_id, { id: `D${rang}`, date_piece: addDays(ENTREE, jours) }),
        )
        const avant = preuvesManquantes(avec(...faites.slice(0, -1)), REGLES, JOUR).map(({ cle }) => cle)
        const apres = preuvesManquantes(avec(...faites), REGLES, JOUR).map(({ cle }) => cle)
        expect(apres.every((cle) => avant.includes(cle))).toBe(true)
      }),
    )
  })

  it('un document vaut de sa date à son terme, jours compris, et plus après', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), (jours) => {
        const jour = addDays('2026-01-31', jours)
        const { etat } = validiteOf({ type: 'justificatif_domicile', date_piece: '2026-01-31', date_fin_validite: null }, REGLES, jour)
        expect(etat).toBe(jour <= addMonths('2026-01-31', 6) ? 'valide' : 'perimee')
      }),
    )
  })
})

describe('ce qu’on propose de prouver', () => {
  it('tout ce que le type prouve, mais une seule étape : la première sans preuve', () => {
    const objets = [
      { objet: 'critere', objet_id: 'rsa', types: ['attestation_rsa'] },
      { objet: 'critere', objet_id: 'minima_sociaux', types: ['attestation_rsa'] },
      { objet: 'etape', objet_id: 'S1', types: ['contrat_travail'] },
      { objet: 'etape', objet_id: 'S2', types: ['contrat_travail'] },
    ] as const
    const ids = (type: 'attestation_rsa' | 'contrat_travail' | 'cv', manquants: string[]) =>
      proposerPreuves(type, objets, new Set(manquants)).map(({ objet_id }) => objet_id)
    expect(ids('attestation_rsa', [])).toEqual(['rsa', 'minima_sociaux'])
    expect(ids('contrat_travail', ['etape|S2'])).toEqual(['S2'])
    expect(ids('contrat_travail', [])).toEqual([])
    expect(ids('cv', ['etape|S2'])).toEqual([])
  })
})
