"""Names as customers have them, of many origins; names that are words as well; and what is no name of a person.

A list never decides alone: casing and place do (`names.py`).
"""

from advocacy_kit.messages.given_names import GIVEN_NAMES
from advocacy_kit.messages.redaction.kinds import word_set

#: Given names beside those of `given_names.py`.
_GIVEN = """
aafje aagje aaliyah aarav abbie abby abdelali abdelhak abdellah abderrahim abel abena abhishek abimbola
aboubakr achraf adaeze adaobi ade adebayo adela adeola adewale adil aditi adnane adwoa afia afua agata
agneta ahlam ahmad aida aideen aifric aiko ailbhe ailin ailsa ailís aine aishah ajay akash akinyi akosua
akua alasdair alba aldert aldona alec aled aleida aleksander alena alessandro alexandrien alexei alexis
aleyna alfie alicja alois alojzy alperen alphonse alun alyssa amadou amaka amalie amara ambreen ameera
aminata amrit amrita anand ananya anass anatoly andreea andrei anesu aneta angharad angus ania anika anil
anish ankit annabelle anne-marie annechien annefleur anneleen anneliese annelore anouar anouschka anselm
ansje anthonie antoinette antonia antonie anuradha anushka anwar anwen aoibhe aparna arda ardi arek arjo
arkadiusz arlene armin aron artem artur arunima arvind arwel aryan ashok ashwin asif asiye asli aslı asma
aurelie aurelien aurélie aurélien averil avni ayaan aydan aydin ayesha aygul aylin ayman ayo ayodele ayoub
aysun ayten ayşe azize azra babajide babatunde badr baran barbara barend baris barry bartek bartlomiej
bartosz bartłomiej barış bashir basia bassam batuhan baukje bayram bea beata beatka beau becky beitske bekir
belgin belinda bellamy benedicte benthe beppie berend berendien berk berkay bernadet bernd bernie berrin
bertus bethan betje bets betsy bettie bettina betul betül beverley beyza bhavna bhupinder birgül bjarne
björn blaise blanca blanche blazej blodwen bláthnaid bogdan bogumil boguslaw boguslawa boleslaw boluwatife
bora bouchra bouke boyd bozena bozenka bożena brahim brandon brenna brianna bridie brigid brigitte
brody broer bronwen bryn bríd bukola bulent burak burcu busra byron bénédicte bülent büşra caden caleb
cameron canan candice cansu caoilinn caoimhe caomhán caradog carlien carole carrie carwyn casey caspian
catarina cathal cathleen cato catrin celeste celia cem cemile cengiz cenk ceren ceri cerys ceyda ceylan
cezary chaim chaima chaimae chandra chanel chang chantalle charissa charlize chaya cheng chetan chiamaka
chibuzo chidi chika chimamanda chinedu chinonso chinwe chioma chrisje christa christianne christien
chukwuemeka chun cian ciaran ciarán cigdem cihan cillian clarence claudette claus clemence clemens clement
clinton clodagh clyde cobi coby cody colm colum conall connor constance conán cora cordelia corey cormac
cornee corneel cornelia cornelis corné corrina cosmin cristel crystal curtis cyril czeslaw dafydd dai daithi
daley damaris damien damilola damla damon dana dani danilo danique danischa danuta daphna dara daragh darcy
daria dariusz darryl darshan daryl dashiell davina davy dawid deanna debby debra deepika deidre deirbhile
deirdre delia delilah delphine delyth demi demy denis denzel derin derk dermot desiderius desiree desirée
dewi dhruv diarmaid diarmuid diederick diego dieuwke dilara dilek dilys dimitri dineke dinesh dinie diny
dion dionne ditte divya diyar dmitri dogan dolores domhnall dominik dominika donal dong donncha donovan
dorinde dorine dorota dorothé doug dounia douwe drewes driss durk durkje dursun dustin duygu dwayne dymphna
dáithí dónal eabha eamon ebe ebele ebenezer ebere ebony ebru ebube ece ecem edie edmund edna eelkje eeltje
efe efraim efua egbert eilidh eimear eirlys eise eithne ekaterina ekene ekow elaine elbert eldert eleanor
eleri eli elias elif elijah elin elina elinor elisha eliza eljo elliot elliott ellis elma elmo elodie elsie
elske elton eluned elva elvan elvira elzbieta elżbieta emeka emel emer emilia emiliano emir emmanuel emmelie
emmett emmy emrah emyr enda enes engbert engelien enid eniola enrico enzo eoghan erasmus ercan erdem erin
erkan ermal ernest erol errol esen eser esi esma esmay esmeralda esmée esperance esteban estelle ester ethel
ethem eugenia eugeniusz eugène eunice evalien evan evangeline evangelos evelijn eveline evelyne everton
ewelina eymen ezgi ezinne ezra fabienne fabio fabrice fadi fadime fadoua faduma fahri faiza famke fang
farhan farida farouk faruk fatemeh fatih fatoş fay fearghal fedde fei feico feija feike felicia felicity
feline felipe femi femmie fenna fer ferdi ferdy fergal fergus ferhat feride fernando fethi feyza ffion
fiachra fiadh fiene fikret filip filippo filiz finbar finn finnian fintan fionn fionnuala fionnán fleurtje
flora florian floriane foekje fokke fokko folake folarin folasade folkert fouad franciszek frankie fraser
freddie freddy frederieke frederique frida frieda friso froukje fréderique funda funke funmilayo furkan gabe
gabriela gabriella gabrielle gail gamze garrett gaurav gautam gavan gavriel gaynor gea gearóid geertien
geertruid geertruida geesje geeta geke gemma geneviève gepke geraint gerarda gerardo gerardus gerben
gerbrand gerdien gerhard gerlinde germ germa germaine gerrie gerrit-jan gerry gertie gertrude gertruud
gerwin gesina ghislaine gianni giel giles gillis gina ginny giorgio girish gitte gizem glenn glenys glyn
gobind gobnait godelieve godfrey goele goffe gokhan gonca gonny gonzalo gopal gordon gosia gracjan graeme
grainne grazyna grażyna greetje grete gretha griet grietje grzegorz gráinne gulay gulsen gurdeep gurdev
gurpreet gustaaf gustav guusje gwawr gwen gwenda gwendolyn gwenllian gwyn gwyneth gökhan gönül gül gülay
gülcan gülsüm gürkan haaije hacer hadewych hadiza hadrian hafid hafida haije hajar hajiba hakim hakki haldun
halid halil halime halina halit hamida hamish hammad hanan hanane hande hania hanna hannie hanny hao harish
harkirat harmen harmke harpreet harriet harriëtte haruka harvey hatice havva hayat hayden hayley hector
hedwig hedy heidy heike hein heinz hella hema hendrien hendrika hendrikje hennie henny henrietta henriette
henrik henriëtte henryk hermien hermine hernan hessel hester hette hettie hetty hicham hidde hielke hilary
hilbert hillary hille hilletje hinde hinke hiroshi hiske hoang hoda holger hong honorata horace hosein hotze
houria howard hubert hugh hugues huib huibert hulya humphrey huong huseyin huw hye hylke hülya hüseyin iarla
ibolya ibtissam idris ien iestyn ietje ieuan ifan ifeanyi ifeoma ige ignace ignatius igor ijeoma ikechukwu
ikenna ikrame ilham ilhan ilja ilkay ilker ilyas ilyass ima imad iman imke imogen inaya inci indira indu
ineke ines inès iolo iona ipek iqra irem irena ireneusz irfan irmgard isa isaiah isha ishaan ishita isidoor
isla ismael ismahan ismet iulia ivana ivonne iwan iwonka izabela izabella izzet jaantje jacek jacinta jaco
jacoba jacobien jacolien jacomijn jaden jadwiga jagdeep jagdish jahmai jaike jaime jaimy jairo jakob jalila
jamila jamilla jan-willem janina janique jannetje jannette jannigje jantje janusz jaouad jara jared jarek
jarl jarno jaroslaw jaroslawa jarosław jarrod jasmijn jasmina jaswinder javed jaya jayden jayesh jaylen
jaymie jean-marie jean-pierre jeanet jeanne jeannette jeannine jedrzej jeevan jeffrey jelke jelmer jemima
jemma jeneba jenna jente jeremiah jermaine jeroentje jerzy jessie jethro jetske jia jian jiaying jikke jilt
jin jing jinhua jiska jitka jitse jitske joachim joanneke joaquin jobke jocelyn jochen jochum jodi joeke
joel joelle joey johanneke johannis johnno jolanta jolanthe jolene jolijn jolka jonie jonna jonny jop jordi
jordy jorg jorge jorien jorn jornt jorrit josefien josefina josephina josh josie josine jovan jovelyn joyce
jozefien jozefina jozien juanita judd judy juliana julianna julianne julienne juliet julita jumoke juri
juriaan jurjen jurn jurrien justine justynka jyoti jytte józef kaan kabir kacper kadir kai kaitlyn kaj kaleb
kalpana kamala kamil kamila kamilka kamlesh kamuran kaoutar karam kareem karima karlheinz karlien karlijne
karolina karst karthik kasey kasia kasim katarina katelyn kath katharina kathrin katinka kawtar kayla
kayleigh kayode kazim kazimierz keeke kees-jan keesje kehinde keimpe keisha kelechi kelsey kelvin kemal
kenan kendra kenny kerem keri keshia kevser khadijah khaled khanh khaoula kick kiki kimberley kinga kiran
kirk kishore klaasjan klaasje klaudia klazien klazina kofi kojo koldo komal konstantin koos kor koray korede
korneel kourosh krijn krishna kristen kristiaan kristian kristina kristine kristoffer kruthi krystian
krystyna krzysiek ksawery kumar kunal kurt kwabena kwaku kwame kwasi kyle kylie kyra kübra lachlan laetitia
laila lakshmi lale lalita lambert lamberta lamia lammert lana lara larissa larry larsje laszlo latif latoya
laurence laurie laurine lauryn lavinia lawrence leah leander leandro leanne leendert leentje leida leigh
leila lenie lenka lennard leny leokadia leona leonoor leonore leontine leopold leroy leszek letitia letizia
levent levi lewis lex liang lianne libby libor lidewij lidka liduina liene liesa liesanne lieselotte lieske
lieven lili liliana liliane limin lindy lineke lionel lisan lisbeth liset lissy liv livia lizette lizzie
lizzy lleucu llew llinos lloyd lobke loeki lois lola lonneke lorcan lorcán lorena lorenz lorenzo loretta
lothar lotje loubna louella louisa lourens lowri luana luca lucian luciano lucien lucienne lucinda luciën
lucjan lucyna ludo ludovic ludwik luit luka lukas lukasz lute lutske luuk lyanne lynette lynne maaiken
maartje mabel mabelle machiel maciej maciek macy maddie madeleine madhu mads mae maeva magali maggie magnus
maha mahalia mahendra mahesh mahir mai maike maikel mair mairead mairéad malachy malcolm malika malou
malwina mamadou mandy manish manisha mannie manny manoj manpreet mans mansoor manus marcelina marcelino
marcella marcin mared marga margaretha margarita margaux marged margje margo margreet marguerite mariama
mariana marianka marianna maribel marielle maries marijs mariken mariliën marilyn marilène marino marinus
mariola marisa mariska marisol maritte marius mariusz mariëlle mariëtta mariëtte marjorie marko marlene
marlijn marlin marlinde marlon marlou marlène marnick marnie marnik marouane marsha marten martje marvin
maryann maryse marzena mathis mathys matilda mats matti mattias mauricio mauro mavis maxine maxwell mayke
mayra maysa mbali mechteld meghan mehmed mehrdad meike meindert meinte meirion melike melina melinda melis
melle meltem melvin menke menna meral merijntje merle merlijn mert merve meryam mesut metin metje mette
mhairi mical micha michaela michalina micheál mick mickey micky mieczyslaw miek mieneke miente mihaela mijke
mijntje mikolaj mila mildred milena milja millie milo milosz milou miloud mimoun mimount minke minna minne
miquel mireia mireille mirela mirella mirka mirko miro miroslaw miroslawa mirte mirthe mirza misha mitchell
mohan mohini mohit mohssine mojisola montserrat moos mordechai morgan morgane morwenna mostafa mouna mounir
moussa muireann muiris mukadder mukesh muriel murtagh mustapha myra myrna myrthe máire müge nabila nadieh
nadiya nadja nadzieja nadège najat najib nalan nanda nandini nandita nanette nanne nanning naoise naomie
naoual naoufal narayan narelle narges nasrin nasser nassim natalka natalya natan nathaniel naveen navid
navneet nawal nawel nazan nazli nazmiye ndidi necati ned neeke neel neeltje neema neeta nelly nely nermin
nerys nesrin nesta neville nevin nezha ngozi nia niccolò nicholas nicky nicolaas nicoletta nicolette
nicolien niekie nies nigella nikhil nikita nikodem nilay nilesh nilgün nils nimet nine ninke nirmala nisha
nishant nita nitin njoki nkechi nkem nnamdi nneka noa noelle nollaig nolwenn nomsa nonso noortje norah
norbert noreen norman noud noureddine noémie noëlle noëmi nuala nuray nuri nursel nurten nwamaka nóra obi
obiageli obinna obioma odette odhran odhrán odile odunayo oduya oene ogechi oguz oisin oisín okan okechukwu
okke ola olabisi oladele olaf olawale olayinka olek oleksandr oliwia olufemi olumide olusegun oluwaseun
oluwatobi olwen olwyn omayma omer omolara omotola onur onyeka onyinye oona oonagh orcun orhan orla orlagh
orlaith orlando osama osas oskar otis ottilie oualid oumaima ousmane owain oya ozan ozge ozlem oğuz paddy
padma padraic palesa pallavi pam pamela panagiotis pandora pankaj paola paolina paolo parisa parker parth
parveen parwin patrycja patryk patsy patti paulien paulina paulo pawelek peadar peig pelin penelope percy
perihan perry peternella petronella phileine philine philippa pieke pieta pieter-jan pieterjan pieterke
pietje pietro pijke pilar pinar piotrek piper piyush pjotr pleun polly prabhakar pradip pratik praveen
prisca priyanka proinsias prudence przemek przemyslaw puja putri pytrik pádraig pınar quentin quincy quinn
quirine rabia rachida radek radoslaw radu rafal rafał ragna raheem rahma raimund raisa rajan rajani rajeev
rajinder rajiv rakesh ram ramanathan ramesh ramona ramsey ranjit raoul raquel rashad rasheeda rashida rashmi
rasim raven ravi ravinder ravindra raviv rayan raymon rayna razia recep redouan redouane reece reem reena
reggie reinder reinhard reinoud reint reintje rekha rembrandt remigiusz remko remon remy remzi renata
renatka rens renske renuka renzo renée reshma reyer reyhan rhian rhiannon rhodri rhona rhonda rhun rhydian
rhys riana rianne ricardo riccardo richella richelle ricky rida ridvan riekie rienk rifat rikki rina rinske
rinus rinze ritesh ritika rixt rkia roan robbin roberta robine robyn rocco rochdi rochus roddy roderick
rodger rodney rodrigo roelfien roelie roelien roelof roely rogelio rohan rohini rohit roksana rolande romain
romana romee romeo romina rommert rona ronnie ronny roopa rory ros rosalind rosalinde rosalyn rosanna
rosanne rosemarijn roshni roswitha roxanne royston roz rozemarijn roísín ruairi ruairí rubén rudie rudmer
rufus rukhsana rupa ruqayya ruslan rutger ruthanne ruurd ruurdje ryanne ryszard ríona rónán saakje sabri
sabrine sacha sachin sade sadhbh sadia sadie sadik saeed safaa safiya saida sakina sakine salih salim salome
saloua sameer samia samiha sammy samson sanaa sanae sandeepa sangeeta saniye sanja sanjana sanna sanneke
sannie santosh saoirse saori saorla sape sarala sarita saroj sasha sashi satish satya savas scarlett seamus
seda sedat seema sefa segun selahattin selcuk selda selena selin selina selçuk sema semra senn senna seoirse
serap seraphine serdar seref serkan serpil seth sevda sevgi sevil sevim seyma seán shabana shabnam shahid
shamus shanelle shanice shaniqua shankar shanna shannon sharad shari sharifa sharlene sharmila sharona
shauna shaw shay shaz shazia shekhar shelley shelly sherida shermaine sherman sherry sherwin shilpa shilpi
shirin shivani shobha shreyas shruti shu shweta sian sibel sicco sidney sidonie sieb sieger siem siemen
siena siep sietse sietze signe sigurd siham sila silvana silvester silvio simisola simonne simran sindre
sinem sinéad siobhán sioned sipke siri sita siwan siân sjaakie sjaan sjanie sjef sjoerdtje sjouke sjoukje
skylar slawek slawomir smita sneha snezana soetkin sofiane sofieke solange solomon somchai songul sophy
soraia sorcha sorin soufiane souhaila soukaina soumaya srinivas stacey stanislaw stanislawa stefania steffan
stelian steph stephane stewart stien stijne stijntje stina stéphane subhash subramaniam sudha sudhir
sukhdeep suki sukru suleiman suleyman suman sumaya suna sunanda sunniva surinder surya susanna sushma susie
suus suzanna suze suzette suzie suzy svenja swati sybrand sybren sylke sylvain sylwester sylwia sytse szymon
séamus síle süleyman sławomir tabea tabitha tadeusz tadgh tadhg taeke tahir taiwo takumi talia tamar tamas
tamme tamsin tamás taner tania tansu tanvi tarek tarik tariro tasha tatiana tatjana tayfun taylor tayyip
tegan tegwen tejas tekin temel temi temitope tenzin teodor terje tessel tessie tetsje teunis thabo thaddeus
thandi thanh tharindu thelma theodoor theodora theodore theun thi thierno thies thijmen thijn thirza
thomasin thomasz thorsten tiago tibbe tibo tieme tiemen tiemo tierna tiernan tiete tijl tijn tijs tilda timo
timur tinie tinus tirza titia titus tjalling tjibbe tjits tjitske tjitte tobi tobiasz tobiloba tobin todd
toine toke tolga tolu tomek tomke tomos tomás tonnie tonny toos tope torben touria tove tran trang treasa
trefor trijn tristan tristram trixie troy trudie trudy truida trupti truusje tuba tudur tugba tulin tuncay
tuncer tunde turan turgut turlough tuğba twan tycho tygo tyler tyrone tülay ubbo ubel uche uchenna uday
uduak ufuk ugochi ugur ujjwal ulf uli ulla ulrich ultan uma umar umit ursel urszula usha uzma uzoma uğur
valentijn valeria valery vanya varun vasant vasile vasilis vaughan veli venkat venkatesh verity verona
veronica vesna veysel vibha vicki victoire vidya viet vijaya vikas viktor viktoria vilma vimal vimala vinay
vinayak vincenzo vinod viola violeta viraj virginie vishal vitalij vito vivian viviana vivien vivienne vlad
volkan waclaw wafa wafae wahid wai walburga waldemar waldo walid wallace waltraud wanjiru wannes wasim wayne
wei wendel wendelien wendeline wendell werenfried weronika wesam wiebke wiebren wieke wiepie wiert wieslaw
wieslawa wietske wigbold wiktor wiktoria wilbert wilbur wilfred wilhelmina wilhelmus wilko willemien
willemijn wilmar wilmer wilmien wilna wilson wineke winifred winnie winston wiola wioletta wip wissam witold
wladyslaw wlodzimierz wobbe wojciech wojtas wojtek wolfgang woody wopke wout wubbo wyatt wybe wyn wytze
xandra xia xiao ximena xin xinyi xiuying yael yagmur yahya yakup yalcin yan yanick yannis yasar yasemin yash
yasser yassir yavuz yaw yaël yehudi yelena yemi yen yente yentl yeter yfke yiannis yildiz yilmaz ying yinka
ymkje yoana yoeri yogesh yohannes yolande yoran yoshi younes youness youp youri youssra ype ysabel ytsje
yuan yuen yuki yulia yuliya yuna yunus yuri yusra yvo yvon zach zachary zahid zahira zainabu zakaria zakia
zander zara zayn zbigniew zdzislaw zeger zehra zeinab zeki zelda zeliha zena zenon zerrin zev zeyneb zhang
zhen zhi zineb zinnia zion zita ziva ziya zlatko zoey zofija zora zoran zosia zoubida zoë zubair zubeyde
zuhal zuleika zuzana zygmunt zülfiye áine çiğdem éamonn éanna élodie étaín íde özcan özge özlem ümit łukasz
şükran
aaltje adelheid alexej amélie anais anastasia andries annerieke annika anthea antje archibald ariane ariel arif
arjenne aukje barnaby bartholomew bastian beatriz benedikt berenice berit bernice bertrand biljana bogna bohdan bojan
bronagh bronwyn camilla carolus casimir cateline cecilia chantelle chidinma chloé clarissa claudine clémence corentin
cornelius cyriel dagmara daphné dariya davide davinia demetrius deniece diederike djamila djoke dmytro donatella
doortje dorothea dragan edwina efrem egidius eleni elisabetta emanuel emmeline ernestine evgeniya fardau federica
fenne ferre firas frauke frederick fredrik gaël gaëlle genevieve geoff geraldine gianluca gideon giuseppe goedele
gracia gregor gregory guillermo gunnar gwendoline hannelore harriët hasna heleentje hiba hillegonda horatio ibrahima
ilaria ilayda imelda ingmar iryna ishmael isolde iva ivar izaak jacintha janelle jaroslav jasmien jennie jildou jomar
jonne joppe julien kateryna katherina kenji kerry-ann klaartje lamine lander laurien leandra lennert leonard leonardo
leonora liana lidwien liesje lilianne linnea liselotte lodewijk luciana ludmila maarten-jan maddalena magdalene maite
malak manolo margherita marguerita marissa mattijs maurizio maximilian maëlle mehtap melisa mohsin moritz moustapha
mykola nasreen neelam nergis nevena nicoline nihal nihat nikolai nikolaos nilufar norma-jean olena olha omari oriana
ottoline parvati philomena pieternella priscilla quirijn radoslav ragnar raimundo raphael rebekah reginald reinhilde
rien rineke rosalia rowena rukiye sabien salvatore samina savina serhiy sheena siddharth siegrid sinan songül
stanisław steffie suat suhaila sushila svitlana taisiya talitha tanisha taras tarkan tatyana tetiana thandiwe theunis
timon tjarda tobiah tomoko torsten tsjibbe tymoteusz ugo valentin vasyl verena viktoriya volodymyr wessel wiebrich
wietse xenia yağmur yevhen zdenka zebedee zenobia zoltan zsuzsanna ünal
deb ellie marja kees ans stefan john mary peter nick jane rene
adrianus albertus antonius arnoldus baz bernardus catharina chayenne everardus fliss francisca franciscus gijsbertus
gio giorgos godefridus gosse harrie hendrikus henricus hubertus jacobus jayson ji-woo jopie jorine josephus kaatje
lambertus leonardus ludovicus martinus mathias mattheus nelis patries petrus theodorus kev gav packie finbarr xanthe trev nev jez daz sem sjef pete toontje toosje wilf wubbe
"""
#: Names that are words, months or towns as well: these need a place where only a name stands.
WORD_NAMES = word_set(
    """
    will may mark rose bill roos grace joy hope faith ben an bo jet job daan loes jan dick frank max noor
    floor fleur storm iris lot guy art gene ray rich rob drew chase chance dale dean earl duke grant hunter
    mason miles pat penny pearl robin ruby sandy sky stella summer sunny sue tad tony victor violet wade
    ward art bob buddy daisy dawn destiny eve faye glen harmony heath holly honey hazel ivy jade june april
    august juni juli july jasmine jean kitty lance laurel lee lily major mercy myrtle olive patience pip
    poppy prince reed rocky rusty sage sterling star trinity tiny victoria virginia florence paris sydney
    sofia vienna carolina georgia israel jordan kenya chelsea brooklyn austin dallas lourdes santiago
    adelaide charlotte madison savannah kent devon lincoln preston stanley chester jackson rik mees wil pier
    pien mien miep wolf beer sam bas fons loek toon rein maas hans lies merel teun tes trees tine tip
    puck pim piet jip jans janus mies mei lente zomer rosa lea bram hert sultan melek nur can deniz derya
    umut su li an my thu ling min jun chen long song sun wang yang young king li lu ma he you so do to in on
    no me de la ali cor el elf els emmer evi fee ies ina inge jo ko leen lieve lien mie mo nel nora nu
    pa riet ria rini sil sien stan ted tien vos wim mina mimi papa engin tea lijn pat blessing
    comfort precious happy lucky gift gloria angel christian noel pascal felix rex sonny lord star nike lore
    kim vic hal reg gaz nat stu mack bella mac luna roman merlin nova dolf carry chuck cliff clay lane
    rusty wren robin jay brook brooke skye kit gay cherry ginger rosemary basil archie mars moss fern
    heather misty mona madonna dora asha vera vita clara norma una alma bonnie billy bobby teddy randy willy
    johnny jack jim joe tom dirk douglas ring sterre hilde goos koen thor loki neo
    hero ace major dina della dell joke ton
"""
)
#: Of these, a capital in the middle of a sentence is still no name: months, towns, titles, articles.
NEVER_LOOSE = word_set(
    """
    may june july april august mei juni juli paris florence sydney sofia vienna carolina georgia israel
    jordan kenya virginia victoria chelsea brooklyn austin dallas lourdes santiago adelaide     madison savannah kent devon lincoln preston stanley chester jackson king prince major lord duke so he
    you to no me in on do de la an el my us will mark job nike dell ring long song sun star ma li can su he
    papa pa noel nova luna mars heath moss christian angel trinity summer sunny rose roos rex lane clay
    basil ginger lance grant chase dean ward reed sage art art. bill hope joy patience mercy
    daisy lily poppy olive ivy hazel violet jasmine penny bob beer wolf vos lot loes storm jet roman
    merlin max felix star pearl ruby jade dale glen holly dawn eve robin guy ray rich sterling miles brook
    fern misty cherry honey rusty rocky happy lucky gift precious comfort blessing destiny harmony madonna
    norma alma una vera vita clara tiny buddy sonny ace hero thor loki neo archie tip lente zomer emmer elf
    fee maas rein hert bas els fons wil lijn tien engin tea min jun thu ling nu jans wang joke ton
"""
)
#: Family names that are common where the kit is used: they support a lower-case name after a title or a given name.
FAMILY = word_set(
    """
    laan weg straat klein verlaan overweg jansen janssen janssens de-jong jong vries bakker visser smit meijer meyer mulder bos vos peters
    hendriks dekker dijkstra brouwer linden berg heuvel kramer kok wit schouten vermeulen hoekstra prins
    huisman postma kuipers kuiper veenstra wiersma boer groot koning graaf wal dam beek bosch leeuwen dijk
    velde broek vliet maas scholten willems evers jacobs martens verhoeven hermans sanders gerritsen blom
    molenaar kuijpers koster verbeek wouters timmermans hofman peeters maes claes goossens wouters mertens
    willemsen smet smets lambrecht lemmens declercq vandamme pauwels hermans aerts michiels vandenberghe
    wauters cools bogaert baert verstraete coppens vermeersch dhondt claeys deprez desmet demuynck yilmaz
    kaya demir celik sahin yildiz ozturk öztürk aydin özdemir arslan dogan kilic aslan cetin kara koc kurt
    ozkan simsek polat aksoy erdogan bulut korkmaz amrani idrissi bouazza benali benyahia chaoui ouali
    haddad hassani bennani tahiri azzouzi bakkali khattabi mansouri yaacoubi bouzian ziani belhaj ramdin
    singh kaur patel sharma kumar gupta khan hussain ahmed begum iqbal shah mehta desai iyer nair reddy rao
    chowdhury mukherjee banerjee das bains gill dhillon sandhu sidhu jhinkoe soekhoe pengel pinas ramdas
    kartosoewito wijdenbosch mercelina martina kowalski kowalska nowak wisniewski wisniewska wojcik kaminski
    kaminska lewandowski lewandowska zielinski zielińska szymanski wozniak dabrowski kozlowski jankowski
    mazur krawczyk okafor okonkwo adeyemi adebayo obi eze nwosu balogun adeleke bello abubakar ojo ajayi
    oyelaran chukwu mensah asante boateng owusu osei appiah asamoah addo amoah danso abdi mohamud hassan ali
    warsame yusuf murphy kelly byrne ryan o'brien o'sullivan o'connor o'neill walsh doyle mccarthy gallagher
    kennedy lynch murray quinn nolan moran fitzgerald brennan burke donnelly daly sheehan smith jones
    williams taylor davies evans thomas roberts johnson walker wright robinson thompson hughes edwards hall
    green lewis wood harris martin clarke jackson clark turner hill cooper morris ward moore baker harrison
    morgan allen chen wang li zhang liu yang huang zhao wu zhou xu sun lin guo nguyen tran le pham hoang vo
    dang bui do tanaka suzuki sato kim park lee choi wong chan cheung lam chua tan lim garcia rodriguez
    martinez hernandez lopez gonzalez perez sanchez ramirez fernandez silva santos oliveira pereira ferreira
    costa rossi russo popescu ionescu ivanov petrov novak horvat campbell stewart macdonald macleod
    mackenzie fraser sinclair ferguson cameron mcgregor prosser lloyd pritchard
"""
)
#: Family names that are words as well: small, they are searched for nowhere.
FAMILY_WORDS = word_set(
    """
    post bakker berg bergen dijk black blok blom bloem boer boek bol boom boon bos bosch bot brand brandt breed brink broek broer brouwer brug bruin buis bult
    buur dam dekker dekens dijkgraaf donker doorn draad drent drost duif duin duijn eik eiland ezel fontein gans geer geest gelder gerst goed goud graaf graan gracht
    groen groot haan haas hak hakker halm hamer haring haven heer heide held hemel herder hert heuvel hoed hoek hof hol hond honing hooft horn houtman huis huisman
    ijzer jager jong jonge kaart kaas kamp kanter kapper kater keizer kelder kers kerk kerkhof ketel keuken kip klap klein kleijn klerk klok klomp knecht knoop koek koekoek kok
    koning kool koopman koper kors korte kort koster kraai kraan kramer kroon kruid kruis kuiper kuil kuyper laan lam land lange lang leek leeuw lepel licht linden
    loper maat man mand markt meester meer mei mol molen molenaar mossel muis mulder muur naald nacht neus noot oever olie oord oost oven paal paard pannekoek paap park peer
    pen pennings pels pijl pijper plaat plant plas ploeg pol polder pool poort pot prins put raaf raam rade ree regen ridder riet rijk ring roest romein roos rood roest ros rots
    schaap schaar schel schilder schilders schip schipper schoen schot schouten schouw schroot slager slot smid smit snel snoek spaan speelman spek spiegel spin spits spoor staal stam steen
    ster sterk stok storm straat streng struik stuiver tak tand tas tempel timmer timmerman toren trap tuin tuinman turf vaart valk vat veen veer veld velde verf vet vink vis visser
    vlag vlieger vliet vloed vlees vogel vogels voet vonk vos vrede vreugde vriend vries vroom wagenaar wagen wal water weg weide werf west wever wiel wijn wild wilde winkel winter wit
    witte wolf wolk zaal zand zee zeeman zeeuw zomer zon zuid zwaan zwager zwart zwarte brown white green grey gray blue bell bird bishop booker bond bowl bridge brook brooks bull bush
    butcher butler bury cage carpenter carter castle chamber chambers chapel child church clay clerk cliff coal coat cole cook cooper cope cotton court cox crane cross crow cutter dale day dean
    dove drake draper drew duke dyer eagle earl east ember english farmer feather fell field fields finch fish fisher flood flower flowers foot ford forest fox francis freeman frost fuller
    gable gale garden gardener gate gates glass glove gold good goose grant grave graves grove gunn guy hall ham hammer hand hard hare harper hart hawk hay head heath hedge herd hill hills
    hind holder hood hook hope horn house hunt hunter hurst iron jewel joy judge kettle key king kitchen knight knot ladd lake lamb lane large law lawn leaf lever light little lock
    long lord love low mace major man march marsh marshall mason mast may mayor mead mercer mill miller mills mist moon moor more moss mount mountain nail new nightingale north nutt oak oates
    page palmer park parish parker parson parsons peacock pear pearl penny pepper perch perry pike pine piper pitt place plant plow pond pool poor pope porter porters potter potts pound power
    pratt price priest prior quick rain ray reader red reed reeve rice rich ridge ring rivers road rock rod rose rowe rush sadler sage salt sand sands savage saw sawyer sayer seal
    seller sellers shade sharp shaw shepherd ship shipley short silk silver singer skinner slack slater small smart smith snow south spark sparks speed spring spicer squire stack stead steel steward stock stone stones stout
    street strong summer summers swan swift tailor tanner taylor teller thorn till tower town trainer travers tree trick tripp turner vale wade waite walker wall walls ward waters wave way weaver webb webber wells west
    wheat wheeler whistler white wild wilder winter winters wise wolf wood woods woodward worth wright yard yarn young reyes koch singles vermaat post posthumus postma reus ruiter stroom strooming
    """
)
#: Names with which a shop, a brand, a prize or a famous place begins: "Jan Linders", "Albert Heijn", "Ben & Jerry's".
BRANDS = (
    "Jan Linders", "Albert Heijn", "Albert Cuyp", "Anne Frank", "Ben & Jerry", "Marks & Spencer", "Marks and Spencer", "Douwe Egberts", "John Lewis", "Harry Potter", "Max Havelaar", "Dirk van den Broek", "Dirk van der Broek", "Dirk", "Peter Pan", "Philip Morris",
    "Jack Daniel", "Johnnie Walker", "Michael Kors", "Tommy Hilfiger", "Calvin Klein", "Hugo Boss", "Karl Lagerfeld", "Martin Luther King", "King Charles", "Sint Nicolaas", "Sint Maarten", "Santa Claus",
    "Jan van Galen", "Willem de Kooning", "Erasmus MC", "Antoni van Leeuwenhoek", "Donald Duck", "Bob de Bouwer", "Bob the Builder", "Thomas Cook", "Mary Poppins", "Teddy Bear", "Sarah Lee", "Wendy's", "Levi's", "Lee Cooper",
    "Paul Smith", "Laura Ashley", "Ted Baker", "Jamie Oliver", "Gordon Ramsay", "Simon Lévelt", "Rob Peetoom", "Piet Klerkx", "Leen Bakker", "Theo Stet", "Bart Smit", "Bas Bast", "Karwei", "Henri Willig", "Elena Ferrante", "Virgin Media", "Victoria Station",
    "Victoria Line", "Elizabeth Line", "Horrid Henry", "Suske en Wiske", "Nijntje", "Alexa", "Siri", "Cortana", "Alex", "Ava", "Watson", "Cora", "Billie", "Casper", "Emma matras", "Emma mattress", "Molly Malone", "Rosa Parks", "St", "Sint", "Saint", "Scott & Zn",
    "Alfred Nobel", "Louis Vuitton", "Van Gogh", "Vincent van Gogh", "Frans Hals", "Rembrandt", "Frans Bauer", "Uncle Ben", "Aunt Bessie", "Barry Callebaut", "Max Verstappen", "Jules Destrooper", "Lotus", "Jessica Fletcher", "William Hill", "Paddy Power", "Fred Perry", "John Deere", "Mary Jane", "Ray-Ban", "Ray Ban", "Stella Artois", "Monica Geuze",
    "Wilma Flintstone", "Oscar Wilde", "Roald Dahl", "Jan Klaassen", "Katrijn", "Black Friday", "Ikea", "Tesla Model", "Nikola Tesla", "Robert Bosch", "Henry hoover", "Henry vacuum", "Felix", "Sheba", "Rosé",
    "Jan en alleman", "Jan met de pet", "Jan met de korte achternaam", "Jan Modaal", "Jan Rap", "Jan Publiek", "Jan en alle man", "Jan Splinter", "Jan Doedel", "Joe Bloggs", "Joe Public", "Tom, Dick and Harry",
)  # fmt: skip
#: Parts of family names that are written small.
PARTICLES = word_set(
    """
    an uit van de der den ten ter te 't ’t het von und zu la le les du des di da dos das do del della el al
    ben bin ibn abu ou ait aït mac st st. v.d. v/d vd op in 't ó ní nic mhic uí ap ab y e bint
"""
)

GIVEN = frozenset(GIVEN_NAMES.split()) | frozenset(_GIVEN.split()) | WORD_NAMES
