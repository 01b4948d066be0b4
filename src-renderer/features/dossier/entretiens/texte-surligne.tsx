import { surligner } from './fil'
import classes from './fil-entretiens.module.css'

/** A text with the words searched marked. */
export function TexteSurligne({ texte, recherche }: { texte: string; recherche: string }) {
  if (recherche.trim() === '') return texte
  return surligner(texte, recherche).map(({ debut, texte: morceau, trouve }) =>
    trouve ? (
      <mark key={debut} className={classes.trouve}>
        {morceau}
      </mark>
    ) : (
      <span key={debut}>{morceau}</span>
    ),
  )
}
