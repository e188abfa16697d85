"""Given names that are common in the Netherlands, Belgium, the British Isles and beyond, of whatever origin.

They serve one purpose: to tell that a column holds persons, so that nothing is counted by it. Names that are
words or places too ("Will", "Grace", "Sydney") are left out.
"""

GIVEN_NAMES = """
aad aafke aaron aart abdel abdelkarim abdul abdullah abigail achmed ada adam adele aditya adrian adriana adrie
agnes agnieszka ahmed ahmet aicha aidan aileen aisha aisling alain albert alejandro aleksandra alex alexander
alexandra alfons alfred ali alice alicia alina alison alistair alwin amal amalia amanda amber amina amir amit
amy an ana anas andre andrea andreas andrew andrzej andy angela angelique anita anja anjali anke ankie ann anna
annabel anne anneke annelies anneloes annemarie annemiek annet annette annick annie anouk ans anthony antoine
anton antonio antoon aoife arend ari arie arjan arjen arjun arlette armand arnaud arne arno arnold arthur arun
asha ashley astrid audrey axel aya ayse aziz babette bart bas bastiaan beatrice beatrijs ben benjamin bennie
benny bernadette bernard bert berta betty bianca bilal birgit bjorn bob boris boudewijn bram brecht brenda
brendan bryan brian bridget britt bruno caitlin callum calvin camille carina carine carl carla carlijn carlo
carlos carmen carol carolien caroline carolyn caspar catherine cathy catriona cecile cedric cees celine chantal
charles charlie cheryl chiara chloe chris christel christiaan christian christina christine christopher christophe
ciara cindy ciska claartje claire clara claudia clive coen colin colette colleen conor cor corine corinne corrie
craig cristina cynthia daan dagmar damian dan daniel daniela danielle danny daphne darren dave david dean debbie
deborah declan deepa deepak denise dennis derek desmond diana diane dick diederik dieter dirk dolf dominic
dominique donald donna dorien doreen doris dorothy douglas duncan dylan eamonn eddy edgar edith eduard edward
edwin eefje eelco eileen elena eline elise elisabeth elizabeth elke ella ellen elly els elsbeth emiel emil emilie
emily emine emma emre eoin eric erica erik erika ernst erwin esmee esra esther ethan eugene eva evelien evelyn
evert ewa ewout fabian fadila faisal farah farid fatiha fatima fatma fatou fatoumata femke ferdinand ferry fien
fiona fleur floor floris floortje fons frances francesca francis francois frank frans franziska fred frederik
freek freya frits gabriel gareth gary gavin geert geertje geoffrey george georges gerald gerard gerda gerrit gert
gertjan gijs gilbert gillian giovanni gita giulia gladys godfried graham greet greta guido guillaume guus guy
haitske hakan halima hamid hamza hannah hanneke hans harald harm harold harry hasan hassan heather heidi heleen
helen helena helene helga hendrik henk henri henry herbert herman hilda hilde hind holly houda huda hugo hussein
huub ian ibrahim ida ikram ilias ilona ilse imane imran inez inga inge ingeborg ingrid ioana irene iris irma isaac
isabel isabella isabelle ismail ivan ivo iwona jaap jacco jack jackie jacob jacqueline jacques jake jakub jamal
james jamie jan jana jane janet janine janna jannes janneke jannie janny jantine jasmin jasmine jason jasper javier
jay jean jeanette jeanine jeff jelena jelle jennifer jenny jens jeremy jeroen jerome jerry jesper jesse jessica
jet jette jill jim jimmy jo joan joanna joanne jochem jodie joe joep joeri johan johanna johannes john johnny jolanda
jolien jonas jonathan joop joost joran joris jos jose josee josef joseph josephine joshua jozef juan judith jules
julia julian julie juliette jurgen jurre justin justyna kaat kamal karel karen karim karin karina karl karlijn
karolien kasper katarzyna kate katelijne katherine kathleen kathryn kathy katie katja katleen katrien katrijn kavita
kees keith keiran kelly ken kenneth kerry kevin khadija khalid kieran kim kimberly kirsten kirsty kjell klaas
klara koen koenraad konrad krista kristel kristien kristin kristof kris krzysztof kubra lars latifa laura lauren
laurens laurent leen lena lennart leo leon leonie leontien lesley leyla liam lidia lieke lien lies liesbeth lieselot
lieve lilian lily linda lindsay lindsey linh lisa lisanne lise lisette loes lorna lorraine lotte lou louis louise
lubna luc lucas lucia lucie lucy luigi luis luke lut lydia lynn maaike maarten machteld maeve magda magdalena
mahmoud maja malgorzata malik manon manuel marc marcel marco marcus marek margaret margriet margot maria mariam
marian marianne marie marieke mariette marije marijke marijn marika marina mario marion marit marita marjan marjolein
marjolijn marjon mark marleen marlies marloes marlous marnix marta martha martien martijn martin martina martine
mary maryam mateusz mathieu mathijs mathilde matt matteo matthew matthias matthijs maud maureen maurice maurits
max maxime meera megan mehdi mehmet mei melanie melissa menno merel merijn meryem mia michael michal michel michele
michelle michiel mieke miguel mike milan mina minh miranda miriam mirjam mirjana mo mohamed mohammad mohammed
moira molly monica moniek monika monique mourad muhammad murat mustafa myriam nabil nadia nadine naima nancy naomi
narendra natalia natalie natascha natasha nathalie nathan neha neil nele nelleke nenad nguyen niall niamh nick nico
nicola nicolas nicole niek niels nienke nigel nikki nikola nina noah noel noor nora noura nuria nynke oksana oleg
olga oliver olivia olivier omar onno oscar osman otto owen padraig pascal pascale patrice patricia patrick paul
paula pauline pavel pawel pedro peggy pepijn peter petra phil philip philippe phoebe pia pien pier pierre piet
pieter pieternel pim piotr pooja pradeep prakash preeti priya quinten rachel rachid radha rafael rahul raj rajesh
ralf ralph ramon rana rashid raymond rebecca regina reinier reinout rembert remco remi renate rene renee reza rian
ria richard rick rico riet rik rita ritu rob robbert robby robert roberto robin rochelle roel roeland rogier roger
roisin roland rolf roman romy ron ronald ronan roos rosalie rosemary ross rowan roy rudi rudolf rudy rui ruben
rudolph rupert russell ruth ruud ryan saar sabine sabrina said sally salma sam samantha samir samira samuel sandeep
sander sandra sanjay sanne santiago sara sarah saskia scott sean sebastiaan sebastian selim selma serena serge sergio
shane shanti sharon shaun sheila shirley shreya siebe siegfried sien sietske sigrid silke silvia simon simone sinead
siobhan sjaak sjoerd sjors sofie sonia sonja sophia sophie soraya souad stan stefan stefaan stefanie steffi stephan
stephanie stephen steve steven stijn stuart sunita sunil suresh susan susana susanne suzan suzanne svetlana sven sylvia
sylvie tamara tanja tanya tara tariq ted teresa terry tess tessa teun thea theo theresa thierry thijs thomas tibor
tiffany tijmen tim timothy tina tine tineke tjeerd tobias tom tomas tomasz tommy toni tony toon tracy trees trevor
trijntje truus ulrike ursula valentina valerie vanessa veerle vera vernon veronique vicky victor vijay vikram vincent
viviane vladimir walter wanda ward warre wassim wendy werner wesley wiebe wies wijnand wilfried willem willeke
william willy wilma wim wouter xander xavier yannick yara yasin yasmin yasmina yasmine yassin yassine ynske yolanda
youssef yousra yusuf yves yvette yvonne zahra zainab zeynep zoe zofia zohra zuzanna
"""
