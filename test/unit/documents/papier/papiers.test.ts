import { describe, expect, it } from 'vitest'
import { bilanParcours } from '../../../../src-main/documents/papier/bilan-parcours'
import type { Feuillet } from '../../../../src-main/documents/papier/contenu'
import { contratEngagement } from '../../../../src-main/documents/papier/contrat-engagement'
import { feuilleEmargement } from '../../../../src-main/documents/papier/emargement'
import { ficheParticipant } from '../../../../src-main/documents/papier/fiche-participant'
import { fichePrescription } from '../../../../src-main/documents/papier/fiche-prescription'
import { papiersDocument } from '../../../../src-main/documents/papier/papiers.document'
import { papiersHtml } from '../../../../src-main/documents/papier/papiers-html'
import { renderPdf } from '../../../../src-main/documents/render'
import { evolutionFreins } from '../../../../src-main/domain/papier/evolution-freins'
import { PRESCRIPTION_VIDE } from '../../../../src-main/domain/participant/prescription'
import { papiersOf, personneOf, SANDRINE } from '../../../support/papiers'
import { readPdfText } from '../../../support/pdf-text'

const AUJOURDHUI = '2026-09-22'
const BILAN = { date: AUJOURDHUI, avec_freins: true }
const CONTRAT = {
  id: 'C1',
  date_debut: '2026-09-01',
  date_fin: '2027-02-28',
  engagements_participant: 'Venir aux rendez-vous.\n- Prévenir si je ne peux pas',
  engagements_referent: 'Être joignable.',
  signature_participant: '2026-09-02',
  signature_referent: null,
  signature_plie: null,
  objectifs: [{ intitule: 'Passer le permis B', echeance: '2026-12-31' }],
}

async function read(...feuillets: Feuillet[]) {
  const pdf = await readPdfText(await renderPdf(papiersDocument(papiersOf(feuillets, { mention: 'Document nominatif' }))))
  const plat = (texte: string) => texte.replace(/\s+/g, ' ')
  return { ...pdf, pages: pdf.pages.map(plat), text: plat(pdf.text) }
}

describe('fiche participant', () => {
  it('dit tout du dossier, avec la structure, la cofinance et l’opération', async () => {
    const { text, outline } = await read(ficheParticipant(SANDRINE))
    expect(outline).toEqual(['DELANNOY Sandrine'])
    for (const attendu of [
      'PLIE du Pays de l’Orle',
      '03 99 00 12 34',
      'SIRET 123 456 789 00012',
      'Association loi 1901',
      'Cofinancé par l’Union européenne',
      'opération FSE+ n° 202400318',
      'Sandrine DELANNOY',
      'Wattiez',
      '4 rue des Tilleuls, 99100 Brévanne',
      'CDD, EHPAD Les Tilleuls',
      '2, le dernier le 02/07/2026',
      'Document nominatif. Établi le 22/09/2026 par Karim Benhaddou.',
    ]) {
      expect(text).toContain(attendu)
    }
  })

  it('ne montre ni RQTH ni AAH à qui ne les voit pas', async () => {
    const fermee = { ...SANDRINE, acces: { ...SANDRINE.acces, sensible: false }, rqth: null, aah: null, criteres: ['minima_sociaux'] }
    expect((await read(ficheParticipant(fermee))).text).not.toMatch(/RQTH|AAH/)
  })
})

describe('fiche de prescription', () => {
  it('tient sur une page, laisse à remplir ce qu’on ne sait pas et deux places pour signer', async () => {
    const feuillet = fichePrescription(SANDRINE)
    const { pages, text } = await read(feuillet)
    expect(pages).toHaveLength(1)
    expect(text).toContain('France Travail Brévanne')
    const vides = feuillet.blocs.flatMap((bloc) => (bloc.type === 'faits' ? bloc.paires.filter(([, valeur]) => valeur === null) : []))
    expect(vides.map(([libelle]) => libelle)).toEqual(['Nom', 'Fonction', 'Téléphone', 'Courriel'])
    expect(text.match(/Date et signature/g)).toHaveLength(2)
  })

  it('dit qui a signé et quand', async () => {
    const prescription = {
      ...PRESCRIPTION_VIDE,
      participation: 'T1',
      prescripteur_nom: 'Mme Tanguy',
      motif: 'Reprise de confiance',
      signature_prescripteur: '2024-09-20',
    }
    const { text } = await read(fichePrescription({ ...SANDRINE, prescription }))
    expect(text).toContain('Reprise de confiance')
    expect(text).toContain('Signé le 20/09/2024')
    expect(text.match(/Date et signature/g)).toHaveLength(1)
  })
})

describe('contrat d’engagement', () => {
  it('reprend les objectifs, les engagements et trois signatures', async () => {
    const { text, pages } = await read(contratEngagement({ ...SANDRINE, contrats: [CONTRAT] }, AUJOURDHUI, 'PLIE'))
    expect(pages).toHaveLength(1)
    expect(text).toMatch(/Du 01\/09\/2026 au 28\/02\/2027.*Passer le permis B.*31\/12\/2026.*Prévenir si je ne peux pas.*Être joignable/)
    expect(text).toContain('Signé le 02/09/2026')
    expect(text.match(/Date et signature/g)).toHaveLength(2)
  })

  it('sans contrat, un formulaire vide d’une page à remplir avec la personne', async () => {
    const { text, pages } = await read(contratEngagement(SANDRINE, AUJOURDHUI, 'PLIE'))
    expect(pages).toHaveLength(1)
    expect(text).toContain('Nos objectifs')
    expect(text.match(/Date et signature/g)).toHaveLength(3)
  })
})

describe('bilan de parcours', () => {
  it('dit les étapes, les entretiens honorés et ce qui a bougé', async () => {
    const { text } = await read(bilanParcours(SANDRINE, BILAN))
    expect(text).toContain('CléA, Greta')
    expect(text).toContain('2 entretiens')
    expect(text).toMatch(/Mobilité.*Bloquant.*Aucun/)
    expect(text).toContain('Une difficulté du départ est levée.')
  })

  it('ne juge pas : ni motif de sortie, ni absence, ni minima, ni note', async () => {
    const sortie = { date_sortie: '2026-09-01', nature: 'sans_suite', categorie: 'manquement' } as const
    const { text } = await read(bilanParcours({ ...SANDRINE, sortie }, BILAN))
    expect(text).toContain('L’accompagnement a pris fin le 01/09/2026.')
    expect(text).not.toMatch(/manquement|sans suite|abandon|absen|RSA|RQTH|minima/i)
  })

  it('sans les freins quand la personne doit le montrer', async () => {
    const { text } = await read(bilanParcours(SANDRINE, { ...BILAN, avec_freins: false }))
    expect(text).not.toMatch(/Ce qui a bougé|Santé|Mobilité/)
  })

  it('compare la première et la dernière grille quand il y en a deux', () => {
    const grille = (moment: 'entree' | 'sortie', date: string, niveau: number) => ({
      moment,
      date,
      themes: [{ theme: 'logement' as const, niveau }],
    })
    const evaluations = [grille('sortie', '2026-06-01', 0), grille('entree', '2024-11-01', 2)]
    expect(evolutionFreins({ evaluations, freins: SANDRINE.freins })).toEqual([{ theme: 'logement', avant: 2, apres: 0 }])
  })
})

describe('feuille d’émargement', () => {
  const OPTIONS = { titre: 'Atelier CV', date: '2026-10-02', heure: '09:00', lieu: 'Salle des Peupliers', lignes_vides: 3 }

  it('une ligne par personne, par ordre alphabétique, puis des lignes vides', async () => {
    const feuillet = feuilleEmargement([SANDRINE, personneOf('Aubert', 'Zoé')], OPTIONS)
    const { text } = await read(feuillet)
    expect(text).toMatch(/Atelier CV.*Vendredi 2 octobre 2026, à 9 h 00.*Salle des Peupliers.*1 AUBERT Zoé.*2 DELANNOY Sandrine.*3 .*4 .*5/)
    expect(text).not.toMatch(/RSA|RQTH|Tilleuls|1980/)
  })

  it('répète sa tête sur chaque page', async () => {
    const beaucoup = Array.from({ length: 40 }, (_, rang) => personneOf(`Nom${rang}`, 'Léa'))
    const { pages } = await read(feuilleEmargement(beaucoup, OPTIONS))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages.slice(0, -1)) expect(page).toContain('Signature')
  })
})

describe('plusieurs personnes dans un fichier', () => {
  it('chacune commence sur une page neuve, a son signet et compte ses pages', async () => {
    const longue = personneOf('Zerrouki', 'Léa', {
      etapes: Array.from({ length: 60 }, () => ({ ...SANDRINE.etapes[0], date_fin: null }) as never),
    })
    const { pages, outline } = await read(ficheParticipant(longue), ficheParticipant(SANDRINE))
    expect(outline).toEqual(['ZERROUKI Léa', 'DELANNOY Sandrine'])
    const sienne = pages.findIndex((page) => page.includes('Sandrine DELANNOY'))
    expect(sienne).toBeGreaterThan(1)
    expect(pages[0]).toContain(`Page 1 sur ${sienne}`)
    expect(pages[sienne]).toContain(`Page 1 sur ${pages.length - sienne}`)
  })

  it('la version accessible garde les tableaux et dit ce qui reste à remplir', () => {
    const html = papiersHtml(papiersOf([contratEngagement(SANDRINE, AUJOURDHUI, 'PLIE')]))
    expect(html).toContain('<h1>Contrat d’engagement\u00a0: Sandrine DELANNOY</h1>')
    expect(html).toContain('<th scope="col">Objectif</th>')
    expect(html).toContain('à compléter')
  })
})
