/** Names written one after the other, separated by commas. */
function liste(texte: string): readonly string[] {
  return texte.trim().split(/,\s+/)
}

export const PRENOMS_F = liste(`
  Aïcha, Alexandra, Amandine, Aminata, Anaïs, Angélique, Anissa, Assia, Audrey, Aurélie, Béatrice, Brigitte, Camille, Carole, Caroline,
  Catherine, Cécile, Céline, Chantal, Charlène, Christelle, Christine, Cindy, Claire, Coralie, Corinne, Dalila, Delphine, Djamila,
  Dominique, Élodie, Emmanuelle, Estelle, Fanny, Fatiha, Fatou, Florence, Francine, Hawa, Isabelle, Jennifer, Jessica, Johanna, Julie,
  Karine, Khadija, Laura, Laurence, Leïla, Ludivine, Magali, Malika, Manon, Marie, Marie-Laure, Marina, Marion, Maryse, Mélanie,
  Mélissa, Mireille, Myriam, Nadia, Naïma, Natacha, Nathalie, Odile, Pascale, Patricia, Rachida, Régine, Sabrina, Salma, Sandra, Sarah,
  Séverine, Sonia, Sophie, Stéphanie, Sylvie, Tatiana, Valérie, Vanessa, Véronique, Virginie, Yamina, Zohra`)

export const PRENOMS_M = liste(`
  Abdel, Adrien, Ahmed, Alain, Alexandre, Alexis, Ali, Anthony, Antoine, Arnaud, Bastien, Benoît, Bernard, Boubacar, Brahim, Bruno,
  Cédric, Christophe, Claude, Cyril, Damien, Daniel, David, Denis, Didier, Dimitri, Emmanuel, Éric, Fabien, Fabrice, Farid, Florian,
  Franck, Frédéric, Gaël, Gérald, Grégory, Guillaume, Hakim, Hervé, Hicham, Hugo, Ibrahima, Ismaël, Jacky, Jean-Luc, Jérémy, Johnny,
  Jonathan, Jordan, Julien, Karim, Khalid, Laurent, Loïc, Ludovic, Marc, Mathieu, Maxime, Michaël, Mohamed, Mourad, Nicolas, Olivier,
  Pascal, Patrice, Philippe, Pierre, Quentin, Rachid, Raphaël, Régis, Romain, Samir, Samuel, Sébastien, Sofiane, Stéphane, Steven,
  Sylvain, Thierry, Thomas, Tony, Vincent, Xavier, Yannick, Youssef`)

export const PRENOMS_JEUNES_F = liste(`
  Ambre, Chloé, Clara, Emma, Enora, Ilona, Inès, Jade, Kelly, Léa, Lina, Lisa, Lola, Louane, Maëva, Maya, Noémie, Océane, Romane,
  Sirine, Yasmine, Zoé`)

export const PRENOMS_JEUNES_M = liste(`
  Aymeric, Bilal, Dylan, Enzo, Ethan, Gabin, Ilyès, Kenzo, Killian, Lenny, Léo, Lucas, Matteo, Mathis, Moussa, Nathan, Noah, Rayan,
  Théo, Tom, Yanis, Yohan`)

export const NOMS = liste(`
  Abdallah, Adam, Ait Kaci, Allard, Almeida, Arnoux, Aubert, Bachelet, Bah, Bailly, Bakayoko, Balde, Barbier, Barry, Bataille,
  Beaumont, Becquet, Bellanger, Benamar, Benoist, Berger, Bernard, Bertin, Blondel, Bocquet, Boitel, Bonnard, Bouchez, Boudjemaa,
  Boulanger, Bourdon, Boutin, Brasseur, Brunel, Bulcourt, Calais, Cardon, Carlier, Carpentier, Cartier, Cauchois, Charpentier,
  Chevalier, Cissé, Cocquerel, Coffin, Colin, Cornet, Coulibaly, Courtois, Crépin, Dacosta, Daubresse, Debray, Decroix, Defrance,
  Dehaene, Delacourt, Delattre, Delcroix, Delefortrie, Delmotte, Demailly, Demir, Denis, Deparis, Derambure, Descamps, Desjardins,
  Devaux, Dheilly, Diarra, Dieng, Domingues, Douay, Doublet, Dramé, Dubois, Dufour, Dujardin, Dumont, Dupuis, Durand, Duval, El Amrani,
  Evrard, Faure, Ferrand, Flament, Fofana, Fontaine, Fournier, François, Froidure, Gambier, Garcia, Gaudefroy, Gérard, Gilbert, Girard,
  Gomes, Gourdin, Grebert, Guérin, Guilbert, Haddad, Hamel, Hazard, Henry, Herbet, Hernandez, Hochart, Hocquet, Houssin, Hubert,
  Hussein, Jacquet, Jolly, Joly, Jovanović, Kaba, Kanté, Kebe, Klein, Konaté, Labbé, Lacroix, Lagache, Lambert, Lamy, Langlet, Laurent,
  Lavallée, Lebrun, Leclerc, Lecocq, Lefebvre, Lefèvre, Legrand, Lejeune, Lemaire, Lenglet, Lenoir, Leroux, Leroy, Lesage, Letellier,
  Levasseur, Lhomme, Lopes, Louvet, Magnier, Mahieu, Maillard, Mallet, Marchand, Maréchal, Marques, Martel, Martins, Masson, Mendy,
  Mercier, Meunier, Millet, Monnier, Morel, Moreau, Mortier, Moulin, Mouret, Naudin, Ndiaye, Nicolle, Niquet, Obry, Olivier, Oubella,
  Pachy, Parmentier, Pecqueur, Péchon, Pereira, Perrin, Petit, Picard, Pillon, Pinchon, Poiret, Ponchel, Poulet, Prévost, Quénel,
  Rachidi, Renard, Ribeiro, Richard, Rivière, Robert, Rohart, Rousseau, Saidi, Sagnier, Sall, Santos, Sauvage, Savary, Sellier,
  Sénéchal, Silva, Simon, Sow, Sueur, Sylla, Tellier, Teixeira, Thibault, Thomas, Tounsi, Tranchant, Vaillant, Vallée, Vasseur,
  Verdier, Vidal, Vigneron, Vilain, Voisin, Wallet, Warin, Watel, Zaoui, Zerrouki`)

export const RUES = liste(`
  rue des Peupliers, rue du Moulin, rue des Tanneurs, allée des Sorbiers, rue de la Filature, rue du Marais, avenue du Canal,
  rue des Jardiniers, rue de la Fontaine, impasse du Lavoir, rue de la Gare, place du Marché, rue des Bleuets, chemin de la Falaise,
  rue de l’Écluse, rue du Beffroi, square des Hortillons, rue du Vieux Four, boulevard des Tilleuls, rue des Maçons`)
