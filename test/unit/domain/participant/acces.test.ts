import { describe, expect, it } from 'vitest'
import { accesDossier, assertCanEditDossier, perimetreOf } from '../../../../src-main/domain/acces/dossier'
import type { Role } from '../../../../src-main/domain/acces/role'

const ouverts = (roles: readonly Role[], referent: string | null = null) =>
  Object.entries(accesDossier({ roles, referent }, { referent: 'R1' }))
    .filter(([, ouvert]) => ouvert)
    .map(([attribut]) => attribut)

describe('ce que chaque rôle voit d’un dossier', () => {
  it('le référent du parcours et la coordination : tout', () => {
    expect(ouverts(['referent'], 'R1')).toEqual(ouverts(['coordinateur']))
    expect(ouverts(['referent'], 'R1')).toHaveLength(8)
  })
  it('un autre référent : identité et référent seulement', () => expect(ouverts(['referent'], 'R2')).toEqual([]))
  it('un compte référent sans code de référent ne suit personne', () => expect(ouverts(['referent'], null)).toEqual([]))
  it('la relation entreprises : ni santé, ni notes, ni écriture', () =>
    expect(ouverts(['cre'])).toEqual(['coordonnees', 'statut', 'emploi']))
  it('le facilitateur : éligibilité aux clauses', () => expect(ouverts(['facilitateur'])).toEqual(['statut', 'eligibilite']))
  it('l’auditeur lit tout sauf les notes', () => {
    expect(ouverts(['lecture'])).toEqual(['coordonnees', 'statut', 'eligibilite', 'emploi', 'parcours', 'sensible'])
  })
  it('l’administration n’ouvre pas les dossiers', () => expect(ouverts(['administrateur'])).toEqual([]))
  it('les droits de plusieurs rôles s’ajoutent', () => {
    expect(ouverts(['cre', 'facilitateur'])).toEqual(['coordonnees', 'statut', 'eligibilite', 'emploi'])
  })
  it('le périmètre d’une liste suit les mêmes règles', () => {
    expect(perimetreOf({ roles: ['referent'], referent: 'R1' }, 'notes')).toEqual({ referent: 'R1' })
    expect(perimetreOf({ roles: ['lecture'], referent: null }, 'notes')).toBeNull()
    expect(perimetreOf({ roles: ['lecture', 'referent'], referent: 'R1' }, 'parcours')).toEqual({ referent: null })
    expect(perimetreOf({ roles: ['administrateur'], referent: null }, 'statut')).toBeNull()
  })
  it('modifier le dossier d’un autre est refusé avec la raison', () => {
    expect(() => assertCanEditDossier({ roles: ['referent'], referent: 'R2' }, { referent: 'R1' })).toThrow('suivi par un autre référent')
  })
})
