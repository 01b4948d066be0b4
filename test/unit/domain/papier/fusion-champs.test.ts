import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHAMPS, PERSONNE_EXEMPLE } from '../../../../src-main/domain/papier/champs'
import { A_COMPLETER, champsOf, fusionner } from '../../../../src-main/domain/papier/fusion-champs'
import { MODELES_ORIGINE } from '../../../../src-main/domain/papier/modeles'
import { champProche, refusTexte, verifyModele } from '../../../../src-main/domain/papier/verification-modele'

const sansAccolade = fc.string().map((texte) => texte.replace(/[{}]/g, ''))
const champ = fc.constantFrom(...CHAMPS)

describe('fusion des champs d’un courrier', () => {
  it('un texte sans champ ressort tel quel', () => {
    fc.assert(
      fc.property(sansAccolade, (texte) => {
        expect(fusionner(texte, {}, null)).toEqual({ texte, manquants: [] })
      }),
    )
  })

  it('un champ connu disparaît toujours : sa valeur, ou une ligne à remplir', () => {
    fc.assert(
      fc.property(sansAccolade, champ, sansAccolade, sansAccolade, (avant, nom, apres, valeur) => {
        const { texte, manquants } = fusionner(`${avant}{${nom}}${apres}`, { [nom]: valeur }, 'F')
        const vide = valeur.trim() === ''
        expect(texte).toBe(`${avant}${vide ? A_COMPLETER : valeur.trim()}${apres}`)
        expect(manquants).toEqual(vide ? [nom] : [])
      }),
    )
  })

  it('une valeur n’est jamais relue : des accolades dans un nom restent des accolades', () => {
    expect(fusionner('{nom}', { nom: '{prenom}', prenom: 'Léa' }, 'F').texte).toBe('{prenom}')
  })

  it('accorde au sexe, et garde les deux quand il n’est pas connu', () => {
    const lire = (sexe: 'F' | 'M' | 'X' | null) => fusionner('né{e} et suivi{e}', {}, sexe).texte
    expect([lire('F'), lire('M'), lire('X'), lire(null)]).toEqual([
      'née et suivie',
      'né et suivi',
      'né(e) et suivi(e)',
      'né(e) et suivi(e)',
    ])
  })

  it('dit chaque champ sans valeur une fois, dans l’ordre du texte', () => {
    const { manquants } = fusionner('{heure_rdv} {date_rdv} {heure_rdv} {nom}', { nom: 'Petit' }, null)
    expect(manquants).toEqual(['heure_rdv', 'date_rdv'])
    expect(champsOf('{nom}{e}{nom}{inconnu}')).toEqual(['nom'])
  })

  it('les modèles livrés n’ont aucun champ inconnu et se remplissent pour la personne d’exemple', () => {
    for (const modele of Object.values(MODELES_ORIGINE)) {
      expect([modele.code, verifyModele(modele)]).toEqual([modele.code, {}])
      for (const texte of [modele.objet, modele.corps]) {
        const { texte: rempli, manquants } = fusionner(texte, PERSONNE_EXEMPLE, 'F')
        expect([rempli.match(/[{}]/), manquants]).toEqual([null, []])
      }
    }
  })
})

describe('vérification d’un modèle', () => {
  it.each([
    ['{prénom}', 'prenom'],
    ['{Nom}', 'nom'],
    ['{date_rendez_vous}', 'date_rdv'],
    ['{heure}', 'heure_rdv'],
    ['{referant}', 'referent'],
    ['{telephone}', 'structure_telephone'],
  ])('%s est refusé et propose {%s}', (texte, attendu) => {
    expect(refusTexte(`Bonjour ${texte}`)).toContain(`{${attendu}}`)
  })

  it('ne propose rien quand rien ne ressemble', () => {
    expect(champProche('xylophone quantique')).toBeNull()
    expect(refusTexte('{xylophone quantique}')).toContain('choisissez-le dans la liste')
  })

  it('refuse une accolade seule, et un numéro de sécurité sociale', () => {
    expect(refusTexte('Bonjour {prenom')).toContain('accolade')
    expect(refusTexte('N° 2 80 03 80 021 001 50')).toBeNull()
    expect(refusTexte('N° 1 84 12 76 451 089 46')).toContain('sécurité sociale')
  })

  it('refuse dans l’objet ce qui dirait les ressources, la santé ou la justice, et l’accepte dans le texte', () => {
    const modele = { intitule: 'Courrier', objet: 'Objet : votre RSA', corps: 'Votre dossier de RSA avance.' }
    expect(verifyModele(modele)).toEqual({ objet: expect.stringContaining('« RSA »') })
    for (const objet of [
      'Point santé',
      'Reconnaissance RQTH',
      'Sortie de détention',
      'Votre handicap',
      'Suivi médical',
      'votre allocation',
    ]) {
      expect([objet, Object.keys(verifyModele({ ...modele, objet }))]).toEqual([objet, ['objet']])
    }
    for (const objet of ['Votre rendez-vous', 'Votre adhésion à l’association', 'Passage en commission']) {
      expect([objet, verifyModele({ ...modele, objet })]).toEqual([objet, {}])
    }
  })
})
