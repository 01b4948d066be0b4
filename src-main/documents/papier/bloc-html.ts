import type { Passage } from '../../domain/papier/mise-en-forme'
import { NIVEAU_FREIN_LABELS } from '../../domain/parcours/labels'
import type { Bloc } from './contenu'

const SIGNES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text that cannot become a tag. */
export function echapper(texte: string): string {
  return texte.replace(/[&<>"']/g, (signe) => SIGNES[signe] ?? signe)
}

const passages = (liste: readonly Passage[]): string =>
  liste
    .map(({ texte, gras }) => (gras ? `<strong>${echapper(texte)}</strong>` : echapper(texte)))
    .join('')
    .replaceAll('\n', '<br>')

const A_COMPLETER = '<span class="vide">à compléter</span>'

/** One block of a paper for a screen reader: headings, lists and tables that say what they are. */
export function blocHtml(bloc: Bloc): string {
  switch (bloc.type) {
    case 'titre':
      return `<h2>${echapper(bloc.texte)}</h2>`
    case 'paragraphe':
      return `<p>${passages(bloc.passages)}</p>`
    case 'liste':
      return `<ul>${bloc.lignes.map((ligne) => `<li>${passages(ligne)}</li>`).join('')}</ul>`
    case 'faits':
      return `<dl>${bloc.paires.map(([terme, valeur]) => `<dt>${echapper(terme)}</dt><dd>${valeur === null ? A_COMPLETER : echapper(valeur)}</dd>`).join('')}</dl>`
    case 'tableau':
      return table(
        bloc.colonnes.map(({ titre }) => titre),
        bloc.lignes,
      )
    case 'niveaux':
      return table(
        ['Thème', ...bloc.titres],
        bloc.lignes.map(({ theme, avant, apres }) => [theme, niveau(avant), apres === null ? '–' : niveau(apres)]),
      )
    case 'ecrire':
      return `<p>${A_COMPLETER}</p>`
    case 'note':
      return `<p class="note">${echapper(bloc.texte)}</p>`
    case 'ensemble':
      return bloc.blocs.map(blocHtml).join('\n')
    case 'signatures':
      return `<h2>Signatures</h2><ul>${bloc.cases
        .map(
          ({ titre, nom, mention }) =>
            `<li>${echapper([titre, nom].filter(Boolean).join('\u00a0: '))}, ${echapper(mention || 'signature sur le document imprimé')}</li>`,
        )
        .join('')}</ul>`
  }
}

function niveau(valeur: number): string {
  return NIVEAU_FREIN_LABELS[valeur] ?? String(valeur)
}

function table(entetes: readonly string[], lignes: readonly (readonly string[])[]): string {
  const tete = entetes.map((texte) => `<th scope="col">${echapper(texte)}</th>`).join('')
  const corps = lignes.map(
    ([premier = '', ...suite]) =>
      `<tr><th scope="row">${echapper(premier)}</th>${suite.map((texte) => `<td>${texte === '' ? A_COMPLETER : echapper(texte)}</td>`).join('')}</tr>`,
  )
  return `<table><thead><tr>${tete}</tr></thead><tbody>${corps.join('')}</tbody></table>`
}
