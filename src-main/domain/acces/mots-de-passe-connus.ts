// Words at the root of the passwords most often found in leaks, French ones first, folded to lower case without accents.
// Years, digits and signs around them, and letters written as digits, are undone before the comparison.
const WORDS = `
accueil adieu admin administrateur administration administrator agathe alexandre alexandra alexis amandine amelie amour
anais andrea angelique animaux anthony antoine argent arsenal arthur association audrey aurelie aurore azerty azertyui
azertyuiop azertyuiopqsdfghjklm qsdfghjklm wxcvbn aqwzsx aqwzsxedc baptiste barcelona barcelone baseball basket basketball
batman benjamin bernard biscuit bisous bisounours bonbon bonheur bonjour bonsoir bordeaux boulot bretagne bruxelles
bureau caline calins camille caramel caroline catherine cedric celine changeme changezmoi chantal charlie charlotte
chaton cheval cherie chocolat chouchou chouette christian christine christophe claire clement coffre coffrefort computer
coucou courage cyril daniel david defaut default delphine demo demonstration dimanche doudou dragon dudule elodie emilie
emmanuel emploi enfant enfants entreprise eric essai estelle ete famille felicite fabien fabrice fabienne facebook
flower fleur fleurs florence florian football formation fossette franck france francois francoise frederic freedom
fripouille function gabriel gaelle gateau geraldine gilles google guillaume hello helene hercule hiver iloveyou
informatique insertion instagram internet isabelle iverson jacques jardin jasmine jean jennifer jeremy jerome jesus
jessica jetaime jetadore joel jonathan jordan josephine juillet julie julien juliette julien jupiter justine karine
kevin kikoo killer laetitia laura laurence laurent lavande letmein licorne liverpool lorraine loulou louise loulette
lucas lucie ludovic lundi lyon maison maman marie marine marion marseille martine master mathieu mathilde matthieu
maxime melanie mercredi mercedes michael michel mickael mimine minouche mireille mission missionlocale monamour moncoeur
monkey monique monmotdepasse montagne mot motdepasse motdepasses mdp mustang mylene myriam nadine nanard naruto natacha
nathalie naruto nicolas nicole nintendo noel noisette novembre octobre olivier ordinateur orange ouverture pamplemousse
papa papillon paris parcours pass passe passer passion passphrase passw passwd password patate patrice patricia patrick
paul philippe pierre playstation plie pokemon poisson pompom princess princesse printemps provisoire qwerty qwertyui
qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx rachel raphael referent romain root ronaldo sabrina samantha samedi
samsung sandra sandrine sarah sebastien secret securite septembre serge service session sesame shadow simone skyrock
snoopy social soleil sophie souris soutien starwars starwarz stephane stephanie strasbourg sunshine superman sylvain
sylvie system systeme temporaire test testtest thierry thomas tigrou tintin tinkerbell toto tototo toulouse travail
trustno tutu utilisateur user vacances valentin valentine valerie vanessa vanille vendredi veronique verrouillage
victoire vincent virginie virtuel voiture voyage vivelafrance welcome whatever william windows winter xavier yannick
yoann zidane zinedine
`

/** Passwords, and roots of passwords, that are tried first. */
export const MOTS_DE_PASSE_CONNUS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''))
