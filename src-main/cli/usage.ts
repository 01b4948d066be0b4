/** How the command line is written, said when it is written otherwise. */
export const USAGE = `Utilisation :
  npm run --silent jalon -- creer        --coffre DOSSIER [--structure NOM]
  npm run --silent jalon -- importer     --coffre DOSSIER --reprise DOSSIER|FICHIER.xlsx [--simulation] [--accepter-rejets]
  npm run --silent jalon -- indicateurs  --coffre DOSSIER --du AAAA-MM-JJ --au AAAA-MM-JJ [--operation CODE] [--listes] [--vu-au AAAA-MM-JJ]
  npm run --silent jalon -- bilan        --coffre DOSSIER --annee AAAA [--operation CODE] --pdf FICHIER --xlsx FICHIER
  npm run --silent jalon -- bilan        --coffre DOSSIER --liste
  npm run --silent jalon -- bilan        --coffre DOSSIER --fige ID[:VERSION] --pdf FICHIER --xlsx FICHIER
  npm run --silent jalon -- verifier     --coffre DOSSIER
  npm run --silent jalon -- sauvegarder  --coffre DOSSIER --vers FICHIER
  npm run --silent jalon -- restaurer    --depuis FICHIER --coffre DOSSIER

Toutes acceptent --utilisateur NOM (par défaut le seul compte du coffre, « admin » pour creer).
Le mot de passe se lit dans la variable d’environnement JALON_PASSPHRASE, jamais sur la ligne.
Codes de sortie : 0 fait, 1 refusé (rien n’est changé), 2 commande mal écrite.`
