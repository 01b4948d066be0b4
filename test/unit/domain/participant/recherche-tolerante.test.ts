import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleRecherche } from '../../../../src-main/domain/participant/cle-recherche'
import { prepareRecherche, proximiteOf } from '../../../../src-main/domain/participant/recherche'

const cleOf = (nom: string, prenom: string, nom_naissance: string | null = null) =>
  cleRecherche({ id: 'P00012', nom, prenom, nom_naissance, telephone: '06 39 98 41 27', identifiant_ft: '1234567A' })

function proximite(cle: string, texte: string) {
  const recherche = prepareRecherche(texte)
  return recherche && proximiteOf(cle, recherche)
}

describe('recherche tolérante', () => {
  const sandrine = cleOf('Delannoy', 'Sandrine')

  it.each([
    ['Delanoy', 'une lettre oubliée'],
    ['Dellannoy', 'une lettre doublée'],
    ['Delannay', 'une lettre changée'],
    ['Dealnnoy', 'deux lettres inversées'],
    ['sandrnie delannoy', 'une faute au prénom, l’autre mot juste'],
    ['delanoy sandirne', 'une faute par mot'],
    ['Delano', 'un mot en cours de frappe'],
  ])('« %s » approche Delannoy Sandrine : %s', (texte) => {
    expect(proximite(sandrine, texte)).toBe('approchant')
  })

  it.each(['Dlnnoy', 'Dupont', 'delanoy jean', 'sandr x', 'anoy'])('« %s » ne la trouve pas', (texte) => {
    expect(proximite(sandrine, texte)).toBeNull()
  })

  it('un mot de moins de cinq lettres et un numéro ne pardonnent rien', () => {
    expect(proximite(cleOf('Petit', 'Anne'), 'anme')).toBeNull()
    expect(proximite(sandrine, '0639984128')).toBeNull()
  })

  it.each([
    [cleOf('Lebihan', 'Gaëlle'), 'le bihan'],
    [cleOf('Le Bihan', 'Gaëlle'), 'lebihan gaelle'],
    [cleOf('D’Alembert', 'Jean-Noël'), 'dalembert jean noel'],
    [cleOf('De La Tour', 'Cœur'), 'delatour coeur'],
    [cleOf('Martin', 'Odile', 'Lefèvre'), 'lefevre odile'],
    [cleOf('Delannoy', 'Sandrine'), 'delannoy 06 39 98'],
    [cleOf('Delannoy', 'Sandrine'), '06.39.98.41.27'],
  ])('%s répond exactement à « %s »', (cle, texte) => {
    expect(proximite(cle, texte)).toBe('exact')
  })

  it('une lettre oubliée n’importe où dans un nom de six lettres ou plus se pardonne', () => {
    const noms = constantFrom('Delannoy', 'Carpentier', 'Benhaddou', 'Kovalenko', 'Marchetti')
    assert(
      property(noms, integer({ min: 0, max: 7 }), (nom, place) => {
        const faute = nom.slice(0, place) + nom.slice(place + 1)
        expect(proximite(cleOf(nom, 'Odile'), faute)).not.toBeNull()
      }),
    )
  })

  it('un texte sans lettre ni chiffre ne cherche rien', () => {
    expect(prepareRecherche(' - ')).toBeNull()
  })
})
