import { describe, expect, it } from 'vitest'
import { DomainError } from '../../../src-main/domain/commun/erreur'
import { toCallError } from '../../../src-main/ipc/to-call-error'

const failing = (code: string) => Object.assign(new Error('database disk image is malformed: /secret/chemin'), { code })

function answerTo(error: unknown) {
  const logged: unknown[] = []
  const answer = toCallError(error, (incident) => {
    logged.push(incident)
    return 'I-7'
  })
  return { answer, logged }
}

describe('ce que la fenêtre apprend d’un échec', () => {
  it.each([
    ['SQLITE_CORRUPT', 'coffre_endommage', 'illisible'],
    ['SQLITE_CORRUPT_INDEX', 'coffre_endommage', 'restaurez la dernière sauvegarde'],
    ['SQLITE_NOTADB', 'coffre_endommage', 'illisible'],
    ['SQLITE_IOERR_SHORT_READ', 'coffre_endommage', 'illisible'],
    ['SQLITE_FULL', 'fichier', 'Libérez de la place'],
    ['ENOSPC', 'fichier', 'Libérez de la place'],
    ['SQLITE_IOERR', 'fichier', 'Vérifiez que la clé USB ou le lecteur réseau'],
    ['SQLITE_IOERR_WRITE', 'fichier', 'ne répond pas'],
    ['SQLITE_READONLY', 'coffre_lecture_seule', 'Vérifiez vos droits'],
    ['SQLITE_BUSY', 'coffre_occupe', 'déjà ouvert'],
  ])('%s est dit en français avec quoi faire, et consigné', (code, attendu, quoi) => {
    const error = failing(code)
    const { answer, logged } = answerTo(error)
    expect(answer).toMatchObject({ code: attendu, incidentId: 'I-7' })
    expect(answer.message).toContain(quoi)
    expect(answer.message).not.toContain('secret')
    expect(logged).toEqual([error])
  })

  it.each([failing('SQLITE_CONSTRAINT_FOREIGNKEY'), failing('ENOENT'), new Error('autre'), 'texte'])(
    'le reste n’est qu’un numéro d’incident',
    (error) => {
      const { answer, logged } = answerTo(error)
      expect(answer).toMatchObject({ code: 'incident', incidentId: 'I-7' })
      expect(answer.message).toContain('I-7')
      expect(logged).toEqual([error])
    },
  )

  it('un refus passe tel quel, sans incident', () => {
    const { answer, logged } = answerTo(new DomainError('regle', 'Refus expliqué.', { champ: 'ici' }))
    expect(answer).toEqual({ code: 'regle', message: 'Refus expliqué.', fields: { champ: 'ici' } })
    expect(logged).toEqual([])
  })
})
