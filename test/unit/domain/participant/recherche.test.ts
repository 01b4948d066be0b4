import { describe, expect, it } from 'vitest'
import { cleNoms, cleRecherche, matchesRecherche, motsRecherche } from '../../../../src-main/domain/participant/cle-recherche'

const MARIE = cleRecherche({
  id: 'P00012',
  nom: 'Lefèvre',
  prenom: 'Marie-Noëlle',
  nom_naissance: 'Le Bihan',
  telephone: '06 39 98 41 27',
  identifiant_ft: '1234567A',
})
const trouve = (texte: string) => matchesRecherche(MARIE, motsRecherche(texte))

describe('recherche d’un participant', () => {
  it.each([
    'lefevre',
    'LEFÈVRE',
    'marie lefevre',
    'lefevre marie',
    'le bihan',
    'lebihan',
    'noel',
    'lef mar',
    '06 39 98',
    '0639984127',
    '9841',
    '1234567a',
    'p00012',
  ])('« %s » la trouve', (texte) => {
    expect(trouve(texte)).toBe(true)
  })
  it.each(['evre', 'lefevre jean', '0640', 'bihane'])('« %s » ne la trouve pas', (texte) => {
    expect(trouve(texte)).toBe(false)
  })
  it('un numéro en +33 est retrouvé en 06', () => {
    const cle = cleRecherche({ id: 'P1', nom: 'A', prenom: 'B', nom_naissance: null, telephone: '+33 6 39 98 41 27', identifiant_ft: null })
    expect(matchesRecherche(cle, motsRecherche('0639984127'))).toBe(true)
  })
  it('la clé des noms ne porte ni téléphone ni identifiant', () => {
    expect(cleNoms({ nom: 'Lefèvre', prenom: 'Marie', nom_naissance: null })).toBe('lefevre marie')
  })
  it('un texte sans lettre ni chiffre ne filtre rien', () => {
    expect(motsRecherche(' - ')).toEqual([])
  })
})
