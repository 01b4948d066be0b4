import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FICHES_REGLES, libelleDefaut, libelleValeur } from '../../../../src-main/domain/operation/fiches-regles'
import { type ContenuRegles, diffRegles, normalizeRegles, rowsOf, valeurEnVigueur } from '../../../../src-main/domain/operation/jeu-regles'
import { CLES_REGLE, parseRegles, REGLES_AMIENS, REGLES_CATALOGUE } from '../../../../src-main/domain/sortie/regles'
import { JEU_REGLES } from '../../../support/regles'

describe('Jeu de règles versionné', () => {
  it('survit à son enregistrement : le jeu relu est le même, et n’a pas de différence avec lui', () => {
    fc.assert(
      fc.property(JEU_REGLES, (regles) => {
        const relu = JSON.parse(JSON.stringify(regles)) as ContenuRegles
        expect(relu).toEqual(regles)
        expect(diffRegles(regles, relu)).toEqual([])
        expect(parseRegles(rowsOf(relu))).toEqual(parseRegles(rowsOf(regles)))
        expect(normalizeRegles(relu)).toEqual(regles)
      }),
    )
  })

  it('revenir en arrière défait exactement ce qui a changé', () => {
    fc.assert(
      fc.property(JEU_REGLES, JEU_REGLES, (avant, apres) => {
        const aller = diffRegles(avant, apres)
        const retour = diffRegles(apres, avant)
        expect(retour.map(({ cle, avant: de, apres: a }) => [cle, a, de])).toEqual(
          aller.map(({ cle, avant: de, apres: a }) => [cle, de, a]),
        )
      }),
    )
  })

  it('ne voit pas de différence dans l’écriture d’un nombre, l’ordre des motifs ou une valeur par défaut dite', () => {
    expect(diffRegles({ 'cdi.quotite_min': '0,5' }, { 'cdi.quotite_min': '0.50' })).toEqual([])
    expect(diffRegles({ neutres: 'retraite|deces' }, { neutres: 'deces|retraite' })).toEqual([])
    expect(diffRegles({}, { 'emploi.seuil_mois': '6' })).toEqual([])
    expect(diffRegles({}, { 'emploi.seuil_mois': '8' })).toEqual([{ cle: 'emploi.seuil_mois', avant: '6', apres: '8' }])
  })

  it('un champ vidé revient à la valeur par défaut, sauf la liste des motifs neutres qui devient vide', () => {
    expect(normalizeRegles({ 'emploi.seuil_mois': ' ', 'interim.jours': ' 90 ' })).toEqual({ 'interim.jours': '90' })
    expect(parseRegles(rowsOf(normalizeRegles({ neutres: '' }))).neutres).toEqual([])
    expect(parseRegles(rowsOf(normalizeRegles({})))).toEqual(REGLES_AMIENS)
  })

  it('refuse une clé ou une valeur qu’aucune règle ne prend', () => {
    expect(() => normalizeRegles({ 'emploi.seuil_mois': 'beaucoup' })).toThrow(/emploi\.seuil_mois/)
    expect(() => normalizeRegles({ inconnue: 'oui' })).toThrow(/inconnue/)
  })
})

describe('Explication des règles', () => {
  it('chaque clé a sa phrase, ses valeurs, sa source et sa valeur par défaut en clair', () => {
    for (const cle of CLES_REGLE) {
      const { explication, valeurs, source } = FICHES_REGLES[cle]
      expect([cle, explication.length > 30, valeurs.length > 5, source.length > 10]).toEqual([cle, true, true, true])
      expect(libelleDefaut(cle)).not.toContain('|')
      expect(valeurEnVigueur({}, cle)).toBe(REGLES_CATALOGUE[cle].defaut)
    }
  })

  it('les valeurs se lisent en français', () => {
    expect(libelleValeur('emploi.seuil_mois', '6')).toBe('6\u00a0mois')
    expect(libelleValeur('saisonnier.jours', '')).toBe('jamais')
    expect(libelleValeur('neutres', '')).toBe('aucun')
    expect(libelleValeur('neutres', 'retraite|deces')).toBe('Retraite, Décès')
    expect(libelleValeur('formation.mode', 'mois:9')).toBe('validée, ou suivie 9\u00a0mois')
    expect(libelleValeur('cdi.quotite_min', '0.5')).toBe('0,5')
    expect(libelleValeur('taux.denominateur', 'hors_neutres')).toBe('sorties hors neutres')
  })
})
