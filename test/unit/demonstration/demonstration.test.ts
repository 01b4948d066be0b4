import { describe, expect, it } from 'vitest'
import { buildDemonstration } from '../../../src-main/demonstration/build-demonstration'
import { type Jeu, TABLES_DEMONSTRATION } from '../../../src-main/demonstration/jeu'
import { verifyEntretien } from '../../../src-main/domain/parcours/verification-entretien'
import { verifyEtape } from '../../../src-main/domain/parcours/verification-etape'
import { verifyFrein } from '../../../src-main/domain/parcours/verification-frein'
import { verifyIdentite } from '../../../src-main/domain/participant/verification-identite'
import { verifyParticipation } from '../../../src-main/domain/participant/verification-participation'
import { checkReprise } from '../../../src-main/domain/reprise/controle'
import { bindColumns } from '../../../src-main/domain/reprise/entete'
import { parseLines } from '../../../src-main/domain/reprise/ligne'
import { retenirClasse } from '../../../src-main/domain/sortie/derogation'
import { parseReglesByOperation } from '../../../src-main/domain/sortie/regles'
import { verifySortieFse, verifySuivi } from '../../../src-main/domain/sortie/verification-fse'
import { loadCommunes } from '../../../src-main/referentiels/communes'
import { toReprise } from '../../support/jeu-demonstration'

// An ordinary day, the first of a year, a 29 February, a Saturday and a Sunday: everything is told from the day it is opened.
const JOURS = ['2026-09-17', '2027-01-01', '2028-02-29', '2026-08-01', '2026-11-29']

describe.each(JOURS)('La démonstration ouverte le %s', (today) => {
  const jeu = buildDemonstration(today, 'u-1')
  const byId = <K extends 'participation' | 'participant' | 'commission'>(table: K) => new Map(jeu[table].map((row) => [row.id, row]))
  const participations = byId('participation')

  it('est la même chaque fois qu’elle est ouverte ce jour-là', () => {
    expect(buildDemonstration(today, 'u-1')).toEqual(jeu)
  })

  it('remplit chaque table', () => {
    for (const table of TABLES_DEMONSTRATION) expect(jeu[table].length, table).toBeGreaterThan(0)
  })

  it('serait acceptée sans rejet par la reprise', () => {
    const tables = toReprise(jeu)
    const lignes = new Map([...tables].map(([nom, table]) => [nom, parseLines(nom, table, bindColumns(nom, table))]))
    const { rejets, fichiers } = checkReprise(lignes, { identifiants: new Map(), existants: new Map(), participations: new Map() })
    expect(rejets).toEqual([])
    expect(fichiers.participations?.creees).toBe(jeu.participation.length)
    expect(fichiers.entretiens?.creees).toBe(jeu.entretien.length)
  })

  it('ne contient rien que les formulaires refuseraient', async () => {
    const communes = await loadCommunes()
    const anomalies: unknown[] = []
    const check = (id: string, trouvees: Record<string, string>) => Object.keys(trouvees).length > 0 && anomalies.push([id, trouvees])
    for (const personne of jeu.participant) {
      check(personne.id, verifyIdentite(personne, communes.find(personne.code_insee)?.codes_postaux ?? null, today))
    }
    for (const participation of jeu.participation) check(participation.id, verifyParticipation(participation, today))
    for (const etape of jeu.etape) check(etape.id, verifyEtape(etape, today))
    for (const frein of jeu.frein) check(frein.id, verifyFrein(frein, [], today))
    const sorties = new Map(jeu.sortie.map((sortie) => [sortie.participation, sortie]))
    for (const sortie of jeu.sortie) check(sortie.participation, verifySortieFse(sortie, today))
    for (const suivi of jeu.suivi)
      check(suivi.participation, verifySuivi(suivi, sorties.get(suivi.participation)?.date_sortie ?? '', today))
    expect(anomalies).toEqual([])
  })

  it('n’a d’entretiens en anomalie que les quelques rendez-vous passés à renseigner', () => {
    const refuses = jeu.entretien.filter((entretien) => {
      const { statut: _statut, prochain_rdv: _rdv, ...autres } = verifyEntretien(entretien, today)
      return Object.keys(autres).length > 0
    })
    expect(refuses).toEqual([])
    const aRenseigner = jeu.entretien.filter(({ date, statut }) => statut === 'prevu' && date < today)
    expect(aRenseigner.length).toBeGreaterThan(0)
    expect(aRenseigner.length).toBeLessThan(15)
    expect(jeu.entretien.filter(({ date, statut }) => date > today && statut !== 'prevu')).toEqual([])
    for (const { date, prochain_rdv } of jeu.entretien) if (prochain_rdv !== null) expect(prochain_rdv > date).toBe(true)
  })

  it('range les dates de chaque parcours', () => {
    for (const { date_prescription, date_premier_accueil, date_entree } of jeu.participation) {
      const dates = [date_prescription, date_premier_accueil, date_entree].filter((date) => date !== null)
      expect([...dates].sort()).toEqual(dates)
      for (const date of dates) expect(date <= today).toBe(true)
    }
    const sorties = new Map(jeu.sortie.map((sortie) => [sortie.participation, sortie.date_sortie]))
    for (const etape of jeu.etape) {
      expect(etape.date_debut >= (participations.get(etape.participation)?.date_entree ?? '9'), etape.id).toBe(true)
      expect(etape.date_debut <= (sorties.get(etape.participation) ?? today), etape.id).toBe(true)
    }
    for (const entretien of jeu.entretien) {
      const sienne = participations.get(entretien.participation)
      expect(entretien.date >= (sienne?.date_entree ?? sienne?.date_prescription ?? '9'), entretien.id).toBe(true)
      expect(entretien.date <= (sorties.get(entretien.participation) ?? '9'), entretien.id).toBe(true)
    }
  })

  it('passe chaque entrée et chaque sortie en commission, à la date qui a été décidée', () => {
    const favorables = jeu.passage.filter(({ decision }) => decision === 'favorable')
    const entrees = favorables.filter(({ type }) => type === 'entree')
    const entres = jeu.participation.filter(({ date_entree }) => date_entree !== null)
    expect(dates(entrees)).toEqual(entres.map(({ id, date_entree }) => `${id} ${date_entree}`).sort())
    const sorties = favorables.filter(({ type }) => type.startsWith('sortie_'))
    expect(dates(sorties)).toEqual(jeu.sortie.map(({ participation, date_sortie }) => `${participation} ${date_sortie}`).sort())
    const seances = byId('commission')
    for (const passage of [...entrees, ...sorties])
      expect((passage.date_effet ?? '') >= (seances.get(passage.commission)?.date ?? '9')).toBe(true)
  })

  it('demande chaque sortie dans la classe que donnent les règles', () => {
    const reglesOf = parseReglesByOperation(jeu.regle)
    const passages = new Map(
      jeu.passage.filter(({ decision, type }) => decision === 'favorable' && type.startsWith('sortie_')).map((p) => [p.participation, p]),
    )
    for (const sortie of jeu.sortie) {
      const participation = participations.get(sortie.participation)
      if (!participation) throw new Error(sortie.participation)
      const { classement, nature } = retenirClasse(sortie, participation, jeu.etape, reglesOf(participation.operation))
      const passage = passages.get(sortie.participation)
      expect(passage?.type, sortie.participation).toBe(`sortie_${classement.nature}`)
      expect(passage?.derogation_nature ?? classement.nature).toBe(nature)
    }
    const etapes = new Map(jeu.etape.map((etape) => [etape.id, etape]))
    for (const { motif, etape } of jeu.sortie) {
      if (motif === 'emploi') expect(etapes.get(etape ?? '')?.contrat, etape ?? '').toBeTruthy()
      if (motif === 'formation') expect(etapes.get(etape ?? '')?.famille).toMatch(/^formation_(qualifiante|diplomante)$/)
    }
    expect(jeu.sortie.some(({ derogation_motif }) => derogation_motif !== null)).toBe(true)
  })

  it('prépare la prochaine commission dans une semaine, avec seize dossiers ouverts et des réponses', () => {
    const prochaines = jeu.commission.filter(({ etat }) => etat === 'preparation')
    expect(prochaines).toHaveLength(1)
    const [prochaine] = prochaines
    expect(jeu.evenement.find(({ id }) => id === prochaine?.id)).toMatchObject({ type: 'commission', etat: 'prevu', date: prochaine?.date })
    const passages = jeu.passage.filter(({ commission }) => commission === prochaine?.id)
    expect(passages.map(({ ordre }) => ordre)).toEqual(Array.from({ length: 16 }, (_, rang) => rang + 1))
    const demandes = new Map(jeu.demande.map((demande) => [demande.id, demande]))
    for (const { demande, decision } of passages) {
      expect(decision).toBeNull()
      expect(demandes.get(demande ?? '')?.statut).toBe('ouverte')
    }
    expect(jeu.demande.filter(({ statut }) => statut === 'ouverte')).toHaveLength(19)
    const reponses = new Set(jeu.commission_membre.filter(({ commission }) => commission === prochaine?.id).map(({ reponse }) => reponse))
    expect([...reponses].sort()).toEqual(['confirme', 'decline', 'remplace', 'sans_reponse'])
  })

  it('clôt les séances passées, chacune tenue, décidée et comptée avec ou sans partenaires', () => {
    const passees = jeu.commission.filter(({ etat }) => etat === 'cloturee')
    expect(passees).toHaveLength(jeu.commission.length - 1)
    const membres = new Map(jeu.membre.map((membre) => [membre.id, membre]))
    for (const seance of passees) {
      expect(seance.date < today).toBe(true)
      const evenement = jeu.evenement.find(({ id }) => id === seance.id)
      const partenaires = jeu.commission_membre.some(
        (ligne) => ligne.commission === seance.id && ligne.presence === 'present' && membres.get(ligne.membre)?.partenaire === 1,
      )
      expect(evenement).toMatchObject({ etat: 'tenu', date: seance.date, partenaires: partenaires ? 1 : 0 })
    }
    const ids = new Set(passees.map(({ id }) => id))
    expect(jeu.passage.filter(({ commission, decision }) => ids.has(commission) && decision === null)).toEqual([])
  })

  it('invente des personnes toutes différentes, aux numéros que personne ne porte', () => {
    const noms = jeu.participant.map(({ nom, prenom }) => `${nom} ${prenom}`)
    expect(new Set(noms).size).toBe(noms.length)
    const telephones = jeu.participant.map(({ telephone }) => telephone)
    expect(new Set(telephones).size).toBe(telephones.length)
    for (const telephone of telephones) expect(telephone).toMatch(/^06 39 98 \d\d \d\d$/)
    for (const { siret } of jeu.employeur) expect(siret).toMatch(/^000\d{11}$/)
  })
})

const dates = (passages: Jeu['passage']) => passages.map(({ participation, date_effet }) => `${participation} ${date_effet}`).sort()
