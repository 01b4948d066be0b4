import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAdressable, lignesDestinataire } from '../../../../src-main/domain/papier/destinataire'
import { lireLogo, TAILLE_MAX_LOGO } from '../../../../src-main/domain/papier/logo'
import { lirePassages, lireTexte } from '../../../../src-main/domain/papier/mise-en-forme'

describe('mise en forme d’un texte', () => {
  it('parte les paragraphes aux lignes vides et fait une liste des lignes qui commencent par un tiret', () => {
    expect(lireTexte('Bonjour,\n\nvoici :\n- un **deux**\n- trois\nfin')).toEqual([
      { type: 'paragraphe', passages: [{ texte: 'Bonjour,', gras: false }] },
      { type: 'paragraphe', passages: [{ texte: 'voici :', gras: false }] },
      {
        type: 'liste',
        lignes: [
          [
            { texte: 'un ', gras: false },
            { texte: 'deux', gras: true },
          ],
          [{ texte: 'trois', gras: false }],
        ],
      },
      { type: 'paragraphe', passages: [{ texte: 'fin', gras: false }] },
    ])
  })

  it('ne perd aucune lettre, quelles que soient les étoiles', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', ' ', '*', '**')), (morceaux) => {
        const ligne = morceaux.join('')
        const lettres = lirePassages(ligne)
          .map(({ texte }) => texte)
          .join('')
          .replaceAll('*', '')
        expect(lettres).toBe(ligne.replaceAll('*', ''))
      }),
    )
    expect(lirePassages('a ** b')).toEqual([{ texte: 'a ** b', gras: false }])
  })
})

describe('bloc adresse (NF Z10-011)', () => {
  const MARIE = {
    nom: 'Lefèvre',
    prenom: 'Marie',
    sexe: 'F',
    adresse: '4 rue des Tilleuls',
    code_postal: '80000',
    commune: 'Amiens',
  } as const

  it('du nom à la ville, en capitales', () => {
    expect(lignesDestinataire(MARIE)).toEqual(['Mme Marie LEFÈVRE', '4 rue des Tilleuls', '80000 AMIENS'])
    expect(lignesDestinataire({ ...MARIE, sexe: null })[0]).toBe('Marie LEFÈVRE')
  })

  it('six lignes de trente-huit signes au plus, quelle que soit l’adresse', () => {
    const mot = fc.string({ minLength: 1, maxLength: 12 }).map((texte) => texte.replace(/\s/g, 'x'))
    fc.assert(
      fc.property(fc.array(mot, { maxLength: 40 }), (mots) => {
        const lignes = lignesDestinataire({ ...MARIE, adresse: mots.join(' ') })
        expect(lignes.length).toBeLessThanOrEqual(6)
        expect(Math.max(...lignes.map((ligne) => ligne.length))).toBeLessThanOrEqual(38)
      }),
    )
  })

  it('sans rue ou sans ville, le courrier n’arriverait pas', () => {
    expect(isAdressable(MARIE)).toBe(true)
    expect(isAdressable({ ...MARIE, adresse: null })).toBe(false)
    expect(isAdressable({ ...MARIE, code_postal: null, commune: null })).toBe(false)
  })
})

describe('logo', () => {
  const png = (largeur: number, hauteur: number) => {
    const octets = new Uint8Array(40)
    octets.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
    new DataView(octets.buffer).setUint32(16, largeur)
    new DataView(octets.buffer).setUint32(20, hauteur)
    return octets
  }
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 90, 0, 120, 1, 0, 0, 0])

  it('est lu par son contenu', () => {
    expect(lireLogo(png(120, 90))).toEqual({ format: 'png', largeur: 120, hauteur: 90 })
    expect(lireLogo(jpeg)).toEqual({ format: 'jpeg', largeur: 120, hauteur: 90 })
  })

  it.each([
    ['un texte renommé', new TextEncoder().encode('<svg onload="x">'.repeat(4)), 'PNG ou JPEG'],
    ['un fichier vide', new Uint8Array(), 'PNG ou JPEG'],
    ['un JPEG coupé', jpeg.slice(0, 6), 'PNG ou JPEG'],
    ['une image immense', png(50_000, 10), 'de côté'],
    ['une image sans surface', png(0, 10), 'de côté'],
    ['un fichier trop lourd', new Uint8Array(TAILLE_MAX_LOGO + 1), 'ko'],
  ])('%s est refusé', (_titre, octets, raison) => {
    expect(lireLogo(octets)).toEqual({ refus: expect.stringContaining(raison) })
  })
})
