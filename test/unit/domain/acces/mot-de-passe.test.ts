import { describe, expect, it } from 'vitest'
import { estimatePassword } from '../../../../src-main/domain/acces/mot-de-passe'

const context = { structure: 'PLIE du Pays de l’Orle', utilisateur: 'Hélène Marchetti' }

describe('mot de passe accepté (CNIL, délibération 2022-100, 80 bits)', () => {
  it.each([
    ['12 caractères de 4 sortes', 'gR7!tuKm2#pz'],
    ['14 caractères de 3 sortes', 'gR7ktuKm2dpzWb'],
    ['une phrase de sept mots', 'le facteur oublie souvent sa vieille bicyclette verte'],
    ['une phrase avec des tirets', 'mer-lampe-chat-vent-table-roue-neige'],
    ['des lettres accentuées', 'Épée-Forgée-1954!'],
    ['un mot courant parmi d’autres dans une phrase', 'bonjour mon chat mange trois souris vertes chaque nuit'],
  ])('%s', (_, password) => {
    expect(estimatePassword(password, context)).toMatchObject({ accepted: true, missing: [] })
  })

  it('a de la marge au-delà de 100 bits', () => {
    expect(estimatePassword('gR7!tuKm2#pz').score).toBe(3)
    expect(estimatePassword('gR7!tuKm2#pzWb9?').score).toBe(4)
    expect(estimatePassword('un deux trois quatre cinq six sept').score).toBe(3)
    expect(estimatePassword('un deux trois quatre cinq six sept huit neuf').score).toBe(4)
  })
})

describe('mot de passe refusé', () => {
  it.each([
    ['vide', ''],
    ['11 caractères de 4 sortes', 'gR7!tuKm2#p'],
    ['13 caractères de 3 sortes', 'gR7ktuKm2dpzW'],
    ['20 caractères de 2 sortes', 'gr7ktukm2dpzwbgr7ktu'],
    ['six mots', 'mer lampe chat vent table roue'],
    ['sept fois le même mot', 'mer mer mer mer mer mer mer'],
    ['des lettres seules pour mots', 'a b c d e f g h'],
    ['une suite', 'Abcdefghijkl1!'],
    ['une répétition', 'Aaaaaaaaaaaa1!'],
    ['des chiffres qui se suivent', 'Tg!123456789'],
    ['un mot de passe connu et sa date', 'Motdepasse2024!'],
    ['un mot de passe connu écrit en chiffres', 'P@ssw0rd2024!'],
    ['un mot de passe connu deux fois', 'Azertyuiop12Azertyuiop34!'],
    ['des mots connus bout à bout', 'Soleil-Bonjour-2024!'],
    ['le nom de la personne', 'gR7!Marchetti2#'],
    ['le nom de la personne sans accent et écrit en chiffres', 'gR7!m4rch3tt1#Z'],
    ['le prénom', 'Helene-gR7!tuKm2'],
    ['le nom de la structure', 'gR7!tu-Orle-Km2#'],
  ])('%s', (_, password) => {
    const { accepted, score, message, missing } = estimatePassword(password, context)
    expect(accepted).toBe(false)
    expect(score).toBeLessThanOrEqual(2)
    expect(missing.length).toBeGreaterThan(0)
    expect(message).toMatch(/\.$/)
  })

  it('ne refuse pas les mots ordinaires du nom de la structure', () => {
    expect(estimatePassword('gR7!pays-Km2#pz', context).accepted).toBe(true)
  })

  it.each([
    ['gR7!tuKm2#', ['2 caractères']],
    ['gR7ktuKm2dpz', ['2 caractères ou un signe (ponctuation, symbole)']],
    ['gr7ktukm2dpzwb', ['une majuscule ou un signe (ponctuation, symbole)']],
    ['grxktukmydpzwb', ['2 sortes de caractères parmi\u00a0: une majuscule, un chiffre, un signe (ponctuation, symbole)']],
    ['gR7k', ['8 caractères', 'un signe (ponctuation, symbole)']],
  ])('dit ce qui manque à %s', (password, missing) => {
    expect(estimatePassword(password, context).missing).toEqual(missing)
  })
})
