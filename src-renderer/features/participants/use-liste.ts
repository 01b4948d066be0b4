import { useMemo } from 'react'
import type { ParticipantListe } from '../../../src-main/contract/participant-liste'
import { critereLabel } from '../../../src-main/domain/participant/labels'
import { FILTRE_LISTE_LABELS } from '../../../src-main/domain/participant/liste'
import { colonnesVue } from './colonnes-vue'
import { allColonnes } from './components/colonnes'
import { chosenLabels, optionsFiltre } from './filtre-options'
import { filterLignes, filtresActifs } from './filtres'
import type { Ligne } from './ligne'
import { sortLignes } from './ordre'
import { useChoices } from './use-participants'
import type { Vue } from './vue-store'
import { isInOnglet, searchLignes } from './vues'

/** The lines of a view, step by step: each is worked out again only when what it depends on changes, the search last. */
export function useListe(liste: ParticipantListe, lignes: readonly Ligne[], vue: Vue, referent: string | null) {
  const choices = useChoices().data
  const toutes = useMemo(() => {
    const nameIn = (list: readonly { code: string; libelle: string }[] | undefined) => {
      const names = new Map(list?.map(({ code, libelle }) => [code, libelle]))
      return (code: string) => names.get(code)
    }
    const [referents, operations, criteres] = [nameIn(choices?.referents), nameIn(choices?.operations), nameIn(choices?.criteres)]
    return allColonnes({
      date: liste.date,
      dureeMax: liste.duree_max_mois,
      joursNonVu: liste.jours_non_vu,
      nomReferent: (code) => (code === null ? null : (referents(code) ?? code)),
      nomOperation: (code) => operations(code) ?? code,
      nomCritere: (code) => criteres(code) ?? critereLabel(code),
    })
  }, [liste, choices])
  const codes = useMemo(() => colonnesVue(vue.colonnes, vue.onglet), [vue.colonnes, vue.onglet])
  const columns = useMemo(() => codes.map((code) => toutes[code]), [codes, toutes])
  const options = useMemo(() => optionsFiltre(lignes, choices), [lignes, choices])
  const sorted = useMemo(() => sortLignes(lignes, Object.values(toutes), vue.sort), [lignes, toutes, vue.sort])
  const inOnglet = useMemo(() => sorted.filter((ligne) => isInOnglet(ligne, vue.onglet, referent)), [sorted, vue.onglet, referent])
  const filtered = useMemo(() => filterLignes(inOnglet, vue.filtres), [inOnglet, vue.filtres])
  const found = useMemo(() => searchLignes(filtered, vue.texte), [filtered, vue.texte])
  return { codes, columns, options, total: inOnglet.length, found }
}

/** What narrows the list, in words, for whoever reads its export. */
export function filtresEnMots(vue: Vue, options: ReturnType<typeof optionsFiltre>) {
  const filtres = filtresActifs(vue.filtres).map((filtre) => ({
    libelle: FILTRE_LISTE_LABELS[filtre],
    valeur: chosenLabels(options[filtre], vue.filtres[filtre] ?? []).slice(0, 2000),
  }))
  return vue.texte.trim() === '' ? filtres : [...filtres, { libelle: 'Recherche', valeur: vue.texte.trim().slice(0, 200) }]
}
