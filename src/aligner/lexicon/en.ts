// Made by `npm run lexicon` from the lists in words/: a German stem, then the stems of its translations.
export const en = `
abbau degrad dismantl mine reduc
abbaut degrad dismantl mine reduc
abbild depict figur imag map pictur portrai repres
abbildet depict map portrai repres
abbrach abort break broke broken cancel interrupt
abbrech abort break broke broken cancel interrup interrupt
abbricht abort break broke broken cancel interrupt
abbruch abort cancel interrup interrupt
abdeck cover uncov
abdeckt cover uncov
abend even
abendess dinner supper
aber but howev though yet
abermal again anew onc renew
abfahrt departur
abfall garbag rubbish trash wast
abfrag poll queri retriev
abfragt poll queri retriev
abgab cede charg deliv emit fee gave given levi submit
abgas emis exhaust
abgeb cede deliv emit gave given submit
abgebaut degrad dismantl mine reduc
abgebildet depict map portrai repres
abgebroch abort break broke broken cancel interrupt
abgedeckt cover uncov
abgefragt poll queri retriev
abgegeb cede deliv emit gave given submit
abgegrenzt delimit demarc distinguish
abgehalt deter held hold prevent
abgehang depend hang hung
abgehangt depend hang hung
abgeholt collect fetch pick
abgekomm abandon deviat strai
abgelauf elaps expir proce
abgelegt deposit discard file store
abgelehnt declin refus rejec reject
abgeleitet deduc deriv divert infer
abgelenkt deflect distract divert
abgeles infer read
abgelost detach reliev replac supersed
abgemeldet deregist logout unsubscrib
abgenomm accept declin decreas remov
abgeordnet congressman deputi parliamentarian repres
abgerechnet bill invoic reckon settl
abgeruf access call fetch retriev
abgesagt cancel declin
abgesandt dispatch send sent
abgeschafft abolish elimin scrap
abgeschaltet deactiv disabl disconnect shut
abgeschatzt assess estim gaug
abgeschickt dispatch send sent submit
abgeschloss complet completion conclud conclusion done finish lock readi
abgeschnitt cut perform sever trim
abgeschob deport expel
abgeschreckt deter discourag scare
abgeseh disregard forese refrain
abgesendet dispatch send sent
abgesetzt deduct depos discontinu dismiss
abgesichert hedg protect safeguard secur
abgespielt happen plai replai
abgesproch agre arrang coordin deni
abgestellt disabl park stop stow
abgestieg descend dismount releg
abgestimmt ballot coordin tune vote
abgestritt deni disput
abgesturzt crash fall fallen fell plummet
abgetret cede relinquish resign
abgewandt avert prevent turn
abgewartet await wait
abgewehrt avert defend fend repel
abgewendet avert prevent turn
abgewich deviat differ diverg
abgewies dismiss rebuff reject
abgewog balanc consid weigh
abgezog deduct subtract withdraw withdrawn withdrew
abgibt cede deliv emit gave given submit
abgrenz delimit demarc distinguish
abgrenzt delimit demarc distinguish
abhalt deter held hold prevent
abhang addic addict depend hang hung
abhangt depend hang hung
abhielt deter held hold prevent
abhing depend hang hung
abhol collect fetch pick
abholt collect fetch pick
abkam abandon deviat strai
abkomm abandon accord agreement arrang deal deviat strai
abkommt abandon deviat strai
ablas infer read
ablauf cours elaps expir expiri proce procedur process sequenc workflow
ablauft elaps expir proce
ableg deposit discard file store
ablegt deposit discard file store
ablehn declin refus rejec reject
ablehnt declin refus reject
ableit deduc deriv divert infer
ableitet deduc deriv divert infer
ablenk deflect distract divert
ablenkt deflect distract divert
ables infer read
abli infer read
ablief elaps expir proce
ablos detach reliev replac supersed
ablost detach reliev replac supersed
abmeld deregist logout unsubscrib
abmeldet deregist logout unsubscrib
abnahm accept declin decreas lower reduc remov
abnehm accept declin decreas remov
abnimmt accept declin decreas remov
abo subscrib subscrip
abonnement subscrib subscrip
abonnent subscrib
abonnentin subscrib
abonni subscrib subscrip
abrat deter discourag dissuad
abrechn bill invoic reckon settl
abrechnet bill invoic reckon settl
abreis departur
abrief access call fetch retriev
abriet deter discourag dissuad
abruf access call fetch retriev
abruft access call fetch retriev
abrust disarma
absag cancel declin
absagt cancel declin
absah disregard forese refrain
absandt dispatch send sent
absatz paragraph sale
abschaff abolish elimin scrap
abschafft abolish elimin scrap
abschalt deactiv disabl disconnect shut
abschaltet deactiv disabl disconnect shut
abschatz assess estim gaug
abschatzt assess estim gaug
abschick dispatch send sent submit
abschickt dispatch send sent submit
abschieb deport expel
abschiebt deport expel
abschied farewel goodby part
abschliess complet completion conclud conclusion finish lock
abschliesst complet conclud finish lock
abschloss complet conclud finish lock
abschluss complet completion conclusion end finish
abschneid cut perform sever trim
abschneidet cut perform sever trim
abschnitt cut part perform section segment sever trim
abschob deport expel
abschreck deter discourag scare
abschreckt deter discourag scare
abseh disregard forese refrain
absend dispatch send sender sent
absenderin sender
absendet dispatch send sent
absetz deduct depos discontinu dismiss
absetzt deduct depos discontinu dismiss
absich hedg protect safeguard secur
absichert hedg protect safeguard secur
absicht deliber inten intent intention purpos
absieht disregard forese refrain
absolut absolut
absolvi complet graduat
absolviert complet graduat
abspalt fork
abspeich save storag store
abspiel happen plai replai
abspielt happen plai replai
absprach agre arrang coordin deni
absprech agre arrang coordin deni
abspricht agre arrang coordin deni
abstamm background descend descent origin
abstammt descend origin
abstand distanc remov
absteig descend dismount releg
absteigt descend dismount releg
abstell disabl park stop stow
abstellt disabl park stop stow
abstieg descend dismount releg
abstimm ballot choic coordin elec tune vote
abstimmt ballot coordin tune vote
abstrakt abstract abstractli
abstreit deni disput
abstreitet deni disput
abstritt deni disput
absturz crash fall fallen fell plummet
absturzt crash fall fallen fell plummet
absurd absurd absurdli preposter
abteil depart division
abtrat cede relinquish resign
abtreib abor
abtret cede relinquish resign
abtritt cede relinquish resign
abwag balanc consid weigh
abwagt balanc consid weigh
abwandt avert prevent turn
abwart await below bottom down downstair downward wait
abwartet await wait
abwehr avert defenc defend defens fend repel
abwehrt avert defend fend repel
abweich deviat differ diverg
abweicht deviat differ diverg
abweis dismiss rebuff reject
abweist dismiss rebuff reject
abwend avert prevent turn
abwendet avert prevent turn
abwert depreci devalu
abwes absent awai
abwi dismiss rebuff reject
abwich deviat differ diverg
abwog balanc consid weigh
abzieh deduct subtract withdraw withdrawn withdrew
abzieht deduct subtract withdraw withdrawn withdrew
abzog deduct subtract withdraw withdrawn withdrew
abzug retreat withdraw
account account
acht attend eight eighth esteem heed respect
achtet attend esteem heed respect
achtung atten esteem respect
achtzehn eighteen
achtzig eighti
ack field
adaquat adequ appropri reason
addi add sum
addiert add sum
adel aristocraci aristocrat nobil nobl
adl eagl
adlig aristocraci aristocrat nobil nobl nobleman
admin admin administr
administration administr manag
administrator admin administr
administratorin admin administr
adress address
adressi address tackl
adressiert address tackl
aff ap monkei
affar affair scandal
afghan afghan afghanistan
afghanistan afghan afghanistan
afrika africa african
afrikan africa african
agenda agenda
agent agent spy
aggression aggres
agi act oper
agiert act oper
agrar agrarian agricultur
agypt egypt egyptian
ahn ancestor anticip forefath guess sens suspect
ahnlich alik like resembl similar similarli
ahnt anticip guess sens suspect
ahnungslos clueless ignor unawar
aid aid
akadem academ academi
akademi academ academi
akku batteri
akt dossier file record
akti share stock
aktiengesellschaft compani corpor
aktionar sharehold stockhold
aktiv activ
aktivi activ enabl
aktivier activ enabl
aktiviert activ enabl
aktivist activist
aktivistin activist
aktivitat activ occup work
aktualisi refresh updat upgrad
aktualisier refresh updat upgrad
aktualisiert refresh updat
aktuell current latest newest present recent topic
akut acut
akzepti accept adopt
akzeptiert accept
alger algeria algerian
algeri algeria algerian
algorithm algorithm
algorithmus algorithm
alkohol alcohol
all all altogeth everyon everyth overal total
allein alon onli singl sole
allerding but howev though yet
allerort everywher throughout
allgemein common gener univers
allianz allianc
alliiert alli
alljahr annual yearli
allmah gradual slowli
alltag commonplac daili everydai mundan
allzu excess overli too
als as than when
also henc so therefor thu
alt ag ancient elder old older oldest
altert ag
altertum ancient antiqu
aluminium aluminium aluminum
am at by on to
amazonas amazon
ameis ant
amerika america american
amerikan america american
amnesti amnesti grace merci pardon
ampel light traffic
ampeln light traffic
amt agenc author offic post
amtlich formal offici
amusi amus enjoi entertain
amusiert amus enjoi entertain
an at by on to
analphabet illiter
analys analys analysi analyt analyz examin investig studi
analysi analys analysi analyt analyz examin
analysiert analys analyz examin
anarchi anarch anarchi
anarchismus anarch anarchi
anarchist anarchist
anbau cultiv extend grew grow grown
anbaut cultiv extend grew grow grown
anbiet offer propos provid quot suppli supplier vendor
anbietet offer propos provid
anbot offer propos provid
anbracht affix attach instal mount
anbring affix attach instal mount
anbringt affix attach instal mount
and alter amend anoth chang differ els modif modifi other otherwis
andau continu last persist
andauernd constant constantli continu perman
andauert continu last persist
ander alter chang modif modifi transform
andererseit hand
andernfall els otherwis
anderseit hand
andert alter amend chang modifi
anderungsprotokoll changelog histori
andeut hint impli indic suggest
andeutet hint impli indic suggest
androh menac threaten
androht menac threaten
aneign acquir appropri learn
aneignet acquir appropri learn
anerkannt acknowledg appreci recogn recognis
anerkenn acknowledg appreci recogn recogni
anerkennt acknowledg appreci recogn
anfall fragil suscept vulner
anfang began begin beginn begun commenc first initi newcom novic onset origin outset start
anfangerin beginn newcom novic
anfangt began begin begun commenc start
anfecht appeal challeng contest disput
anficht appeal challeng contest disput
anfing began begin begun commenc start
anfocht appeal challeng contest disput
anford demand request
anforder claim demand request requir
anfordert demand request
anfrag ask enquir inquir inquiri queri request
anfragt ask enquir inquir request
anfuhr cite fuhrer guid head lead leader led quot
anfuhrt cite head lead led quot
angab boast indic specifi state
angeb alleg allegedli boast indic presum specifi state supposedli suspect
angebaut cultiv extend grew grow grown
angebor congenit inborn innat
angebot offer propos provid quot rang suppli
angebracht affix attach instal mount
angedauert continu last persist
angedeutet hint impli indic suggest
angedroht menac threaten
angeeignet acquir appropri learn
angefang began begin begun commenc start
angefocht appeal challeng contest disput
angefordert demand request
angefragt ask enquir inquir request
angefuhrt cite head lead led quot
angegang address approach concern tackl
angegeb boast indic specifi state
angegriff assault attack critic
angeh address approach concern tackl
angehabt wear wore worn
angehalt continu halt persist stop
angehangt append attach
angehob increas lift rais
angehor belong pertain
angehort belong hear heard listen pertain sound
angeht address approach concern tackl
angeklagt accus charg defend indict
angeklickt click tap
angekomm arriv matter reach
angekundigt announc herald
angeleg affair issu matter thing
angelegt appli creat dock invest
angemeldet enrol login regist sign
angemerkt comment note remark
angemess adequ appropri reason
angenehm agreeabl comfort cosi pleasant pleasantli
angenomm accept adopt assum suppos
angeordnet arrang decre order
angepasst adapt adjust conform custom
angeregt encourag inspir stimul suggest
angereist arriv travel
angerichtet caus inflict serv wreak
angeruf call phone rang ring
angesagt announc declar
angeschafft acquir bought bui purchas
angeschaltet activ switch
angeschaut look view watch
angeschloss attach connect join plug
angeseh esteem look prestigi regard reput respect view watch
angesetzt appli attach estim schedul
angespannt eager strain tens
angesproch address appeal mention rais
angesteckt ignit infect
angestellt clerk emploi employe hire queue staff worker
angestieg climb increas rise risen rose
angestoss bump initi toast trigger
angestrebt aspir pursu seek sought strive
angestrengt exert strain strive
angetret assum compet run start
angetrieb drive driven drove power propel
angewachs grew grow grown increas swell
angewandt appli emploi us
angewendet appli emploi us
angewies direct instruct order
angezeigt displai indic report show shown
angezog attract dress tighten wear
angezundet ignit kindl light lit
angibt boast indic specifi state
anging address approach concern tackl
angreif assault attack critic intrud
angreift assault attack critic
angrenz adjac neighbor neighbour
angriff assault attack critic offens raid
angst anxieti dread fear
angstlich anxiou anxious fear timid
anhab wear wore worn
anhalt continu durabl endur halt last perman persist stop
anhand mean us via
anhang adher annex append appendix attach follow support
anhangt append attach
anhat wear wore worn
anhatt wear wore worn
anheb increas lift rais
anhebt increas lift rais
anhielt continu halt persist stop
anhob increas lift rais
anhor hear heard listen sound
anhort hear heard listen sound
ank anchor
ankam arriv matter reach
anklag accus charg indict
anklagt accus charg indict
anklick click tap
anklickt click tap
ankomm arriv matter reach
ankommt arriv matter reach
ankund announc herald messag notic
ankundigt announc herald
ankunft arriv
anlass caus occasion reason
anleg appli creat dock invest investor
anlegt appli creat dock invest
anleih bond loan
anleit guid handbook instruc manual
anmeld enrol login regist registr sign
anmeldet enrol login regist sign
anmerk comment hint note notic remark
anmerkt comment note remark
annahernd almost nearli practic virtual
annahm accept adopt assum assump hypothesi suppos supposi
annehm accept adopt assum suppos
annimmt accept adopt assum suppos
anordn arrang decre order
anordnet arrang decre order
anpass adapt adjust conform custom set
anpasst adapt adjust conform custom
anreg encourag inspir stimul suggest
anregt encourag inspir stimul suggest
anreis arriv travel
anreist arriv travel
anricht caus inflict serv wreak
anrichtet caus inflict serv wreak
anrief call phone rang ring
anruf call phone rang ring
anruft call phone rang ring
ans at by on to
ansag announc declar
ansagt announc declar
ansah look regard view watch
anschaff acquir bought bui purchas
anschafft acquir bought bui purchas
anschalt activ switch
anschaltet activ switch
anschau look view watch
anschaut look view watch
anschein alleg appar appear certif seemingli semblanc shine suppos
anschlag assassin attack bomb
anschliess after afterward attach connec connect join later next plug port subsequ then
anschliesst attach connect join plug
anschloss attach connect join plug
anschluss connec connect port
anschrift address
anseh look regard view watch
ansetz appli attach estim schedul
ansetzt appli attach estim schedul
ansicht belief opinion view
ansieht look regard view watch
anson els otherwis
ansporn drive incent motiv
ansprach address appeal mention rais speech talk
ansprech address appeal mention rais
ansprechpartn contact person
ansprechpartnerin contact person
anspricht address appeal mention rais
anspruch claim demand entitl requir right
anspruchsvoll challeng demand sophist
anstalt establish facil institu
anstatt instead
ansteck contagi contagion ignit infec infect infecti
ansteckt ignit infect
ansteig climb increas rise risen rose
ansteigt climb increas rise risen rose
anstell emploi hire instead queue rather
anstellt emploi hire queue
anstieg climb increas rais rise risen rose
anstiess bump initi toast trigger
anstoss bump initi toast trigger
anstosst bump initi toast trigger
anstreb aspir pursu seek sought strive
anstrebt aspir pursu seek sought strive
anstreng arduou challeng demand effort exer exert exhaust sophist strain strenuou strive tire troubl
anstrengt exert strain strive
antarktis antarct antarctica
anteil part portion propor section share
antik ancient antiqu
antisemit antisemit
antisemitismus antisemit
antlitz face
antrag applic motion propos request
antrat assum compet run start
antreib drive driven drove power propel
antreibt drive driven drove power propel
antret assum compet run start
antrieb drive driven drove incent motiv power propel
antritt assum compet run start
antwort answer repli respond respons
antwortet answer repli respond
anvertrau confid entrust
anvertraut confid entrust
anwach grew grow grown increas swell
anwachs grew grow grown increas swell
anwalt advoc attornei lawyer
anwaltin advoc attornei lawyer
anwandt appli emploi us
anweis command direct instruc instruct order
anweist direct instruct order
anwend app appli applic emploi us user
anwenderin user
anwendet appli emploi us
anwendungsfall case
anwes attend present
anwi direct instruct order
anwuch grew grow grown increas swell
anzahl amount count figur number quantiti set
anzeig ad advertis announc displai indic report show shown
anzeigt displai indic report show shown
anzieh appeal attract dress tighten wear
anzieht attract dress tighten wear
anzog attract dress tighten wear
anzug suit
anzund ignit kindl light lit
anzundet ignit kindl light lit
apath apathet indiffer listless
apfel appl
apfelsin orang
api api interfac
apothek chemist drugstor pharmaci pharmacist
app app applic us
apparat apparatu applianc devic equip
appelli appeal plead urg
appelliert appeal plead urg
applikation app applic us
april april
ara ag epoch era
arab arab arabia arabian
arabi arab arabia arabian
arbeit job labor labour work worker workman
arbeiterin labor labour worker workman
arbeiterklass class proletariat work
arbeitet develop draft elabor labor labour work
arbeitgeb employ
arbeitnehm employe worker
arbeitsablauf process sequenc workflow
arbeitsam dilig hardwork industri
arbeitsgrupp group work workgroup
arbeitslos jobless unemploi unemploy
arbeitsplatz job position workplac workstat
arbeitsspeich memori ram
arbeitszeit hour work
architekt architect
architektin architect
architektur architectur
archiv archiv
archivi archiv
arg anger annoi furi irrit rage
argentin argentin argentina argentinian
argentini argentin argentina argentinian
argert anger annoi irrit
argument argument
argumenti argu reason
argumentiert argu reason
aristokrat aristocrat nobl nobleman
arm arm needi poor poorer poorest
arme armi militari
armen armenia armenian
armeni armenia armenian
armst needi poor poorer poorest
armut poverti
arrangi arrang organ
arrangiert arrang organ
arrogant arrog arrogantli haughti
art kind manner sort speci type
artikel articl contribu item
arznei drug medic medicin
arzneimittel drug medic medicin
arzt doctor physician
arztin doctor physician
arztlich medic medicin
asch ash
asi asia asian asiat
asiat asia asian asiat
aspekt aspect viewpoint
ass at dine eat eaten
ast bough branch twig
asyl asylum
ath athen athenian
atheismus atheism atheist
atheist atheism atheist
athiop ethiopia ethiopian
athiopi ethiopia ethiopian
atm breath respir
atmet breath respir
atomar atom nuclear
atombomb atom bomb nuclear
atomenergi atom nuclear power
atomkraft atom nuclear power
atomkraftwerk nuclear plant reactor
atomwaff atom nuclear weapon
attentat assassin attack bomb
attraktiv appeal attract
auch also likewis too well
audio audio sound tone
auf on onto upon
aufbau assembl build built composi construct establish rebuild reconstruc structur
aufbaut assembl build built construct establish
aufbewahr keep kept preserv store
aufbewahrt keep kept preserv store
aufbrach break depart forc leav
aufbracht afford muster rais
aufbrech break depart forc leav
aufbricht break depart forc leav
aufbring afford muster rais
aufbringt afford muster rais
aufbruch departur
aufdeck disclos expos reveal uncov
aufdeckt disclos expos reveal uncov
auffall attract conspicu notic strike strikingli struck
auffallt attract notic strike struck
auffass conceiv interpret perceiv understand
auffasst conceiv interpret perceiv understand
auffiel attract notic strike struck
aufford ask call invit request urg
auffordert ask call invit request urg
auffuhr behav list perform stage
auffuhrt behav list perform stage
aufgab abandon assign duti exercis job quit relinquish surrend task
aufgeb abandon quit relinquish surrend
aufgebaut assembl build built construct establish
aufgebracht afford muster rais
aufgebroch break depart forc leav
aufgedeckt disclos expos reveal uncov
aufgefall attract notic strike struck
aufgefasst conceiv interpret perceiv understand
aufgefordert ask call invit request urg
aufgefuhrt behav list perform stage
aufgegang open rise risen rose
aufgegeb abandon quit relinquish surrend
aufgegriff adopt pick seiz
aufgeh open rise risen rose
aufgehalt delai detain stai stop
aufgehangt hang hung
aufgehob abolish keep lift repeal revok
aufgehort ceas quit stop
aufgeht open rise risen rose
aufgeklart clarifi educ enlighten inform solv
aufgekomm aris arisen aros emerg
aufgelad charg load recharg
aufgelegt appli hang publish
aufgelistet enumer list
aufgelost disband dissolv resolv
aufgemacht open unlock
aufgenomm absorb admit includ receiv record
aufgepasst attend bewar watch
aufgeraumt clean clear tidi
aufgeregt agit excit upset
aufgeruf call invok open urg
aufgestand rise rose stand stood
aufgestellt erect instal nomin set
aufgestieg ascend climb promot rise rose
aufgetaucht appear emerg surfac
aufgeteilt distribut divid partition split
aufgetret appear occur perform
aufgewachs grew grow grown
aufgewacht awaken wake woke woken
aufgewandt expend spend spent
aufgewendet expend spend spent
aufgewies displai exhibit featur show
aufgeworf pose rais
aufgezahlt enumer list
aufgezeichnet log record sketch
aufgezeigt demonstr highlight show shown
aufgibt abandon quit relinquish surrend
aufging open rise risen rose
aufgreif adopt pick seiz
aufgreift adopt pick seiz
aufgriff adopt pick seiz
aufgrund becaus due ow
aufhalt delai detain stai stop
aufhang hang hung
aufhangt hang hung
aufheb abolish keep lift repeal revok
aufhebt abolish keep lift repeal revok
aufhielt delai detain stai stop
aufhob abolish keep lift repeal revok
aufhor ceas quit stop
aufhort ceas quit stop
aufkam aris arisen aros emerg
aufklar clarifi educ enlighten inform solv
aufklart clarifi educ enlighten inform solv
aufkomm aris arisen aros emerg
aufkommt aris arisen aros emerg
auflad charg load recharg
aufladt charg load recharg
aufleg appli hang publish
auflegt appli hang publish
auflist enumer list
auflistet enumer list
auflos disband dissolv resolu resolv
auflost disband dissolv resolv
auflud charg load recharg
aufmach open unlock
aufmacht open unlock
aufmerksam atten attent carefulli notic
aufnahm absorb admis admit includ receiv record
aufnehm absorb admit includ receiv record
aufnimmt absorb admit includ receiv record
aufpass attend bewar watch
aufpasst attend bewar watch
aufraum clean clear tidi
aufraumt clean clear tidi
aufrechterhalt maintain sustain upheld uphold
aufrechterhielt maintain sustain upheld uphold
aufreg agit excit upset
aufregt agit excit upset
aufricht honest honesti honestli sincer
aufrief call invok open urg
aufruf call invok open urg
aufruft call invok open urg
aufrust arm armament armour rearmament
aufschwung boom recoveri upsw upturn
aufsichtsrat board supervisori
aufstand insurg insurrec rebel rebellion revolt revolu rise rose stand stood upris
aufsteh rise rose stand stood
aufsteht rise rose stand stood
aufsteig ascend climb promot rise rose
aufsteigt ascend climb promot rise rose
aufstell erect instal nomin set
aufstellt erect instal nomin set
aufstieg ascend climb promot rise rose
auftauch appear emerg surfac
auftaucht appear emerg surfac
aufteil distribut divid partition split
aufteilt distribut divid partition split
auftrag assign commis contract mission order
auftraggeb client custom princip
auftraggeberin client custom princip
auftrat appear occur perform
auftret appear occur perform
auftritt appear occur perform
aufwach awaken grew grow grown wake woke woken
aufwachs grew grow grown
aufwacht awaken wake woke woken
aufwand complex cost costli elabor expens
aufwandt expend spend spent
aufwarf pose rais
aufwart abov top up upstair upward
aufweis displai exhibit featur show
aufweist displai exhibit featur show
aufwend complex costli elabor expend expenditur expens spend spent
aufwendet expend spend spent
aufwerf pose rais
aufwi displai exhibit featur show
aufwirft pose rais
aufwuch grew grow grown
aufzahl enumer list
aufzahlt enumer list
aufzeichn admis log record sketch
aufzeichnet log record sketch
aufzeig demonstr highlight show shown
aufzeigt demonstr highlight show shown
aufzug elev lift
aug ey
augenblick instant moment
augenschein appar evid obviou obvious
august august
aus from of out
ausarbeit develop draft elabor
ausarbeitet develop draft elabor
ausbau expand extend remov upgrad
ausbaut expand extend remov upgrad
ausbeut exploit
ausbild educ form format train upbring
ausbildet educ form train
ausbleib absent fail lack
ausbleibt absent fail lack
ausblieb absent fail lack
ausbrach break erupt escap
ausbrech break erupt escap
ausbreit expand spread
ausbreitet expand spread
ausbricht break erupt escap
ausdacht devis imagin invent
ausdehn expand extend stretch
ausdehnt expand extend stretch
ausdenk devis imagin invent
ausdenkt devis imagin invent
ausdruck articul expres express print printout squeez term
ausdruckt articul express print printout squeez
auseinandergesetzt confront examin grappl
auseinandersetz argument confront disput examin grappl quarrel
auseinandersetzt confront examin grappl
ausfall cancel disrup fail failur laps malfunc outag
ausfallt cancel fail laps
ausfiel cancel fail laps
ausflug excur out trip
ausfuhr carri detail elabor execu execut export extens perform run thorough
ausfuhrt carri elabor execut export perform
ausfull complet fill
ausfullt complet fill
ausgab edition expenditur expens issu output spend spent
ausgang exit outcom
ausgearbeitet develop draft elabor
ausgeb edition issu output spend spent
ausgebaut expand extend remov upgrad
ausgebildet educ form qualifi skill train
ausgeblieb absent fail lack
ausgebreitet expand spread
ausgebroch break erupt escap
ausgedacht devis imagin invent
ausgedehnt expand extend stretch
ausgedruckt articul express print printout squeez
ausgefall cancel fail laps
ausgefuhrt carri elabor execut export perform
ausgefullt complet fill
ausgeg balanc compens equal offset
ausgegang assum eman end exit
ausgegeb issu output spend spent
ausgeh assum eman end exit
ausgehalt bear endur toler withstand
ausgehandelt bargain negoti
ausgeht assum eman end exit
ausgekannt knew know known
ausgekomm cope manag
ausgelacht laugh mock ridicul
ausgelass omit skip
ausgelegt constru design interpret
ausgeliefert deliv extradit ship
ausgelost caus provok spark trigger
ausgemacht agre constitut extinguish matter
ausgenomm apart besid except
ausgenutzt abus exploit util
ausgepackt unpack unwrap
ausgereicht enough suffic
ausgerichtet align host organ orient
ausgeruf declar exclaim proclaim
ausgeruht relax rest
ausgerustet equip furnish
ausgesagt state testifi
ausgeschaltet deactiv disabl elimin
ausgeschied elimin excret leav retir
ausgeschloss exclud expel preclud rule
ausgeseh appear look seem
ausgesetzt abandon expos suspend
ausgesproch advoc pronounc voic
ausgestattet endow equip furnish
ausgestellt displai exhibit issu
ausgestieg alight exit quit withdraw
ausgestorb die extinct vanish
ausgestrahlt air broadcast emit radiat
ausgesucht choos chose chosen pick select
ausgetauscht exchang replac swap
ausgetret escap leak leav left withdraw
ausgeubt exercis exert practic
ausgewahlt choos chose chosen pick select
ausgewandert emigr migrat
ausgeweitet expand extend widen
ausgewertet analyz assess evalu
ausgewich avoid dodg evad
ausgewies design expel identifi
ausgewirkt affect impact influenc
ausgezeichnet award character distinguish excel honor outstand superb
ausgezog move remov undress
ausgibt issu output spend spent
ausging assum eman end exit
ausgleich balanc compens equal offset
ausgleicht balanc compens equal offset
ausglich balanc compens equal offset
aushalt bear endur toler withstand
aushandeln bargain negoti
aushandelt bargain negoti
aushielt bear endur toler withstand
auskam cope manag
auskannt knew know known
auskenn knew know known
auskennt knew know known
auskomm cope manag
auskommt cope manag
auskunft inform
auslach laugh mock ridicul
auslacht laugh mock ridicul
ausland abroad alien foreign oversea
auslanderin alien foreign
auslass omit skip
auslasst omit skip
auslast load util
ausleg constru design interpret
auslegt constru design interpret
auslief deliv extradit ship
ausliefert deliv extradit ship
ausliess omit skip
auslos caus provok spark trigger
auslost caus provok spark trigger
ausmach agre constitut extinguish matter
ausmacht agre constitut extinguish matter
ausmass extent scale scope
ausnahm excep
ausnutz abus exploit util
ausnutzt abus exploit util
auspack unpack unwrap
auspackt unpack unwrap
ausprobi test tri try
ausprobiert test tri try
ausreich adequ enough suffic suffici
ausreicht enough suffic
ausricht align host organ orient
ausrichtet align host organ orient
ausrief declar exclaim proclaim
ausruf declar exclaim proclaim
ausruft declar exclaim proclaim
ausruh relax rest
ausruht relax rest
ausrust equip furnish
ausrustet equip furnish
auss apart besid comment except express exterior extern outdoor outer outsid outward outwardli utter voic
aussag asser claim evid state statement testifi testimoni
aussagt state testifi
aussah appear look seem
ausschalt deactiv disabl elimin
ausschaltet deactiv disabl elimin
ausscheid elimin excret leav retir
ausscheidet elimin excret leav retir
ausschied elimin excret leav retir
ausschlaggeb critic crucial decis
ausschliess ban exclud exclus exclusion expel expul preclud rule sole
ausschliesst exclud expel preclud rule
ausschloss exclud expel preclud rule
ausschluss ban exclud exclusion expul
ausschuss board committe panel
ausseh appear look phenomenon seem
aussenminist foreign minist secretari
aussenpolit foreign polici
ausserd addition also besid furthermor moreov
aussergewohn excep exception extraordinari extraordinarili unusu
ausserhalb beyond outsid
ausserordent excep exception extraordinari extraordinarili
ausserst exceedingli extrem greatli highli much utmost veri
aussert comment express utter voic
aussetz abandon expos suspend
aussetzt abandon expos suspend
aussicht outlook perspect prospect view
aussichtslos hopeless hopelessli
aussieht appear look seem
aussprach advoc pronounc voic
aussprech advoc pronounc voic
ausspricht advoc pronounc voic
ausstarb die extinct vanish
ausstatt endow equip furnish
ausstattet endow equip furnish
aussteig alight exit quit withdraw
aussteigt alight exit quit withdraw
ausstell displai exhibi exhibit issu
ausstellt displai exhibit issu
aussterb die extinct vanish
ausstieg alight exit quit withdraw
ausstirbt die extinct vanish
ausstrahl air broadcast emit radiat
ausstrahlt air broadcast emit radiat
aussuch choos chose chosen pick select
aussucht choos chose chosen pick select
austausch chang exchang replac swap switch
austauscht exchang replac swap
austral australia australian
australi australia australian
austrat escap leak leav left withdraw
austret escap leak leav left withdraw
austritt escap leak leav left withdraw
ausub exercis exert practic
ausubt exercis exert practic
auswahl choic choos chose chosen elec pick selec select vote
auswahlt choos chose chosen pick select
auswand emigr emigre migrat
auswander emigr
auswandert emigr migrat
ausweich avoid dodg evad
ausweicht avoid dodg evad
ausweis design expel identifi
ausweist design expel identifi
ausweit expand extend widen
ausweitet expand extend widen
auswert analysi analyz assess evalu
auswertet analyz assess evalu
auswi design expel identifi
auswich avoid dodg evad
auswirk affect consequ effect impact influenc
auswirkt affect impact influenc
auszeichn award character distinguish honor markup prize
auszeichnet award character distinguish honor
auszeichnungssprach markup
auszieh move remov undress
auszieht move remov undress
auszog move remov undress
authentifizi authent
authentifizier authent
auto automobil car
autobahn expresswai freewai highwai motorwai
automat autom automat
automatisi autom automat
automatisier autom automat
automatisiert autom
autonom autonom autonomi
autonomi autonom autonomi
autor author novelist writer
autorin author novelist writer
autoritar authoritarian
autos automobil car
award award honor prize
axt ax hatchet
baby babi infant newborn
babys babi infant newborn
bach brook creek stream
back bake baker bakeri roast
backerei baker bakeri
backstein brick tile
backt bake roast
backup backup
bad bath bathroom swam swim
badet bath swam swim
badezimm bath bathroom
bagdad baghdad
bagg digger excav
bahn rail railroad railwai
bahnhof station
balanc balanc equilibrium
bald present shortli soon
baldig present shortli soon
balkon balconi terrac
ball ball
banan banana
band band bind bound emb gang includ integr involv ribbon ti tie volum
bandbreit bandwidth
bank bank banker bench
banki banker
bankrott bankrupt bankruptci insolv
bann banner
bar bar bear cash pub tavern
barbar barbar barbarian
barg contain harbor recov rescu
bargeld cash
barmherz compas compassion graciou merci piti sympathi
barrierefrei access
bart beard
basi base reli rest
basiert base reli rest
basis base basi basic foundat
bat ask beg plead request
batteri batteri
bau build built construc construct farmer peasant site
bauch abdomen belli stomach
bauernhof farm
baum tree
baumwoll cotton
baustell build construc site
baut assembl build built construc construct cultiv degrad dismantl emb establish expand extend grew grow grown instal integr mine reduc remov site upgrad
beabsicht intend plan
beabsichtigt intend plan
beacht compli heed note observ
beachtet compli heed note observ
beachtlich consider notabl noteworthi remark significantli substanti
beachtung atten notic
beamt offic offici servant
beamtin offic offici
beantrag appli applic motion propos request
beantragt appli propos request
beantwort answer repli respond respons
beantwortet answer repli respond
bearbeit assigne edit editor handl process
bearbeiterin assigne editor
bearbeitet edit handl process
beauftrag assign commis instruct mandat
beauftragt assign commis instruct mandat
bech cup mug
bedacht consid ponder reflect
bedang caus condition requir
bedank grate thank
bedankt grate thank
bedarf demand need requir
bedau deplor piti regret
bedauerlicherweis regrett sadli unfortun
bedauert deplor piti regret
bedeck coat cover
bedeckt coat cover
bedenk consid ponder reflect
bedenkt consid ponder reflect
bedeut consider impli import importantli mean meant notabl sens signifi signific
bedeutet impli mean meant signifi
bedeutsam import importantli signific
bedeutungsvoll consider import notabl signific
bedi oper serv us
bedient oper serv us
beding caus condition prerequisit requir term
bedingt caus condition requir
bedroh endang loom menac threat threaten
bedroht endang menac threaten vulner
bedurfnis demand need requir
beeindruck amaz impress
beeindruckt amaz impress
beeinfluss affect influenc
beeinflusst affect influenc
beeintracht affect compromis hinder impair
beeintrachtigt affect compromis hinder impair
beend conclud end finish quit termin
beendet conclud end finish termin
beendig conclud end finish termin
beer berri
beerdig buri
beerdigt buri
befahigt abl capabl
befahl command order
befand deem find found locat
befass address concern deal dealt
befasst address concern deal dealt
befehl command instruc order
befehlshab command
befehlszeil consol shell termin
befest attach fasten fix fortifi
befestigt attach fasten fix fortifi
befiehlt command order
befind deem find found locat
befindet deem find found locat
befohl command order
befolg adher compli complianc follow obei
befolgt compli follow obei
beford carri promot transport
befordert carri promot transport
befrag interview poll question questionnair survei
befragt interview poll question survei
befrei exempt free liber releas
befreit exempt free liber releas
befreiung liber
befried gratifi satisfi
befriedigt gratifi satisfi
befund deem find found locat
befurcht apprehend fear
befurchtet apprehend fear
befurwort advoc endors support
befurwortet advoc endors support
begab aptitud gift talent
begabt gift talent
begang celebr commit perpetr
begann began begin begun commenc start
begegn counter encount meet met
begegnet counter encount meet met
begeh celebr commit perpetr
begehr covet desir
begehrt covet desir
begeht celebr commit perpetr
begeist enthus inspir thrill
begeister enthusiasm excit
begeistert enthus enthusiast excit inspir thrill
beging celebr commit perpetr
beginn began begin begun commenc onset outset start
beginnt began begin begun commenc start
begleit accompani escort
begleitet accompani escort
begnad amnesti grace merci pardon
begonn began begin begun commenc start
begrab buri
begrabt buri
begreif comprehend comprehens grasp intellig understand understood
begreift comprehend grasp understand understood
begrenz confin limit restric restrict
begrenzt confin limit restrict
begriff comprehend concept grasp notion term understand understood
begrub buri
begrund establish justifi reason substanti
begrundet establish found justifi reason substanti warrant
begruss greet welcom
begrusst greet welcom
begutacht review
behalt keep kept maintain rememb retain
behandeln discuss handl treat
behandelt discuss handl treat
behandl therapi treatment
behaupt alleg asser assert claim maintain statement
behauptet alleg assert claim maintain
beheb fix remedi repair resolv
behebt fix remedi repair resolv
beherberg host
beherrsch control domin master rule
beherrscht control domin master rule
behielt keep kept maintain rememb retain
behind hamper hinder imped obstruct
behinder disabl handicap
behindert disabl hamper handicap hinder imped obstruct
behob fix remedi repair resolv
behord agenc author offic
behutsam care carefulli cautiou cautious
bei at by near with
beibehalt keep kept maintain retain
beibehielt keep kept maintain retain
beibracht inflict taught teach
beibring inflict taught teach
beibringt inflict taught teach
beid both two
beigebracht inflict taught teach
beigetrag contribut help
beigetret acced join
beil ax hatchet
beim at by near with
bein leg
beinah almost nearli practic virtual
beinhalt compris contain includ
beinhaltet compris contain includ
beisamm jointli togeth
beispiel exampl instanc
beispielsweis exampl instanc
beiss bit bite bitten
beisst bit bite bitten
beisteu contribut
beitrag articl contribu contribut contributor fee help item particip post
beitragt contribut help
beitrat acced join
beitret acced join
beitritt acced join
beitrug contribut help
bekam get got gotten obtain receiv
bekampf combat fight fought
bekampft combat fight fought
bekannt admit confess familiar famou famous known profess
bekanntgeb announc
bekanntmach announc messag notic
bekenn admit confess profess
bekennt admit confess profess
beklag complain deplor lament
beklagt complain deplor lament
bekomm get got gotten obtain receiv
bekommt get got gotten obtain receiv
belager blockad sieg
belarus belaru belarusian byelorussia
belaruss belaru belarusian byelorussia
belast burden harass incrimin load pollut strain stress
belastet burden incrimin load pollut strain
beleg document evid occupi prove
belegt document evid occupi prove
beleid insult offend offens
beleidigt insult offend
belgi belgian belgium
belgisch belgian belgium
belieb ani arbitrari arbitrarili
beliebt belov favorit favourit popular
belog deceiv lie
belohn pai recompens reward wage
belohnt recompens reward
belug deceiv lie
belugt deceiv lie
bemerk hint note notic observ remark
bemerkenswert notabl noteworthi remark
bemerkt notic observ remark
bemuh effort endeavor exer pursuit strive tri troubl try
bemuht endeavor strive tri try
benachbart adjac neighbor neighbour
benachricht inform notif notifi
benachrichtigt inform notifi
benachteil disadvantag discrimin
benachteiligt depriv disadvantag discrimin
benahm behav conduct
benannt call design mention name nomin
benehm behav conduct
beneid envi
beneidet envi
benenn design name nomin
benennt design name nomin
benimmt behav conduct
benomm behav conduct
benot need requir
benotigt need requir
benutz benefit us usag user util
benutzerfreund usabl
benutzerin user
benutzernam user usernam
benutzeroberflach interfac surfac ui
benutzt us util
benzin ga gasolin petrol
beobacht monitor observ watch
beobachtet monitor observ watch
bequ comfort conveni
berat advic advis advisor consult counsel deliber
beraterin advic advisor consult
beraub depriv rob
beraubt depriv rob
berechn calcul charg comput
berechnet calcul charg comput
berecht author entitl permis privileg qualifi
berechtigt author entitl justifi law legitim qualifi right
bereich area domain enhanc enrich field rang region section sphere
bereichert enhanc enrich
bereis tour travel visit
bereist tour travel visit
bereit alreadi caus even prepar readi will
bereitet caus prepar
bereitgestellt deploi provid suppli
bereitstell deploi deploy provid provision suppli
bereitstellt deploi provid suppli
bereu regret repent
bereut regret repent
berg contain harbor hill mount mountain recov rescu
bergarbeit miner
bergbau mine
bergleut miner
bergmann miner
bergwerk collieri mine pit
bericht account amend correc correct fix recount rectifi report tell told
berichtet recount report tell told
berichtigt amend correct rectifi
berief appoint cite conscript conven invok summon
beriet advis consult counsel deliber
berlin berlin
beruchtigt infam notori
berucksicht account consid regard
berucksichtigt account consid regard
beruf appoint career cite invok job occup profes profession summon vocat
beruft appoint cite conscript conven invok summon
beruh base calm pacifi reassur reli rest sooth
beruhigt calm pacifi reassur sooth
beruhmt celebr famou promin renown
beruhr affect concern touch
beruhrt affect concern touch
beruht base reli rest
bes broom
besass have own possess
besatz crew occup occupi
beschad damag harm
beschadigt broken damag defect faulti harm
beschaff acquir obtain procur
beschafft acquir obtain procur
beschaft busi emploi employ occup occupi
beschaftigt busi emploi employe occupi staff worker
bescheid content grant humbl inform modest modestli
bescheidet content grant inform
beschied content grant inform
beschimpf abus insult revil
beschimpft abus insult revil
beschleun acceler expedit speed
beschleunigt acceler expedit speed
beschliess adopt decid enact resolv
beschliesst adopt decid enact resolv
beschloss adopt decid enact resolv
beschluss decision decre resolu
beschrank confin limit restric restrict
beschrankt confin limit restrict
beschreib depict describ descrip
beschreibt depict describ
beschrieb depict describ
beschuld accus alleg blame charg indict reproach
beschuldigt accus blame
beschutz defend protect shield
beschutzt defend protect shield
beschw complain grumbl
beschwerd complaint lawsuit
beschwert complain grumbl
beseit elimin erad remov
beseitigt elimin erad remov
besess have own possess
besetz fill occupi staff
besetzt busi engag fill occupi staff
besicht inspect view visit
besichtigt inspect view visit
besieg beat conquer defeat overcom
besiegt beat beaten conquer defeat overcom vanquish
besitz have holder own owner ownership posses possess properti proprietor
besitzt have own possess
besond especi particular particularli special specif
besorg get procur worri
besorgt anxiou concern get procur worri
besprach discuss review
besprech debat discuss meet review session
bespricht discuss review
besproch discuss review
bess best better good well
best best better good well
bestach bribe corrupt
bestand consist constant exist insist pass persist stabl steadi
bestandteil compon part
bestark confirm encourag reinforc strengthen
bestarkt confirm encourag reinforc strengthen
bestat acknowledg affirm confirm verifi
bestatigt acknowledg affirm confirm verifi
bestech bribe briberi corrupt
besteh avail consist exist insist pass persist present
besteht consist exist insist pass persist
besteig ascend board climb mount
besteigt ascend board climb mount
bestell appoint book order
bestellt appoint book order
besteu levi tax
besteuert levi tax
besticht bribe corrupt
bestieg ascend board climb mount
bestimm decid defin design determin
bestimmt certain decid defin definit design determin particular specif
bestoch bribe corrupt
bestraf fine penal penalti punish
bestraft penal punish
bestreit contest deni disput
bestreitet contest deni disput
bestritt contest deni disput
besuch attend guest visit visitor
besucherin guest visitor
besucht attend visit
bet prai worship
beteil attend involv join particip share
beteiligt involv join particip share
betet prai worship
beton cement concret emphas stress underlin
betont emphas stress underlin
betracht consid consider contempl look regard significantli substanti view
betrachtet consid contempl regard view
betraf affect concern regard
betrag amount sum total
betragt amount total
betrat enter tread
betreff about affect concern regard relev
betreib oper pursu ran run
betreiberin oper
betreibt oper pursu ran run
betret enter tread
betreu care caretak maintain supervis supervisor support tend
betreuerin caretak maintain supervisor
betreut care supervis support tend
betrieb busi compani enterpris firm oper pursu ran run
betriebssyst os system
betriebssystem os system
betrifft affect concern regard
betritt enter tread
betroff affect concern hit regard
betrog cheat deceiv defraud
betrubt sad sadli sorrow
betrug amount cheat deceit deceiv decep defraud fraud fraudster impostor swindler total
betrugt cheat deceiv defraud
bett bed
betteln beg plead
bettelt beg plead
bettl beggar
beug bend bent bow inflect
beugt bend bent bow inflect
beunruh alarm disturb worri
beunruhigt alarm anxiou concern disturb worri
beurteil assess evalu judg
beurteilt assess evalu judg
bevolker peopl popul
bevor befor
bevorgestand await impend loom
bevorstand await impend loom
bevorsteh await impend loom
bevorsteht await impend loom
bevorzug favor prefer privileg
bevorzugt favor prefer privileg
bewach guard watch
bewacht guard watch
bewaffnet arm
bewahr conserv keep kept mainten preserv protect
bewahrt keep kept preserv protect store
bewalt cope manag master overcom
bewaltigt cope manag master overcom
bewarb advertis appli promot
beweg exercis flexibl induc mobil motion movabl move movement stir
beweggrund motif motiv
bewegt induc move stir
bewegungslos immobil motionless still
beweis demonstr evid proof prove proven verif
beweist demonstr prove proven
bewerb advertis appli applic promot
bewert assess evalu rate review valu
bewertet assess evalu rate valu
bewi demonstr prove proven
bewies demonstr prove proven
bewill approv author grant
bewilligt approv author grant
bewirbt advertis appli promot
bewirk caus effect produc
bewirkt caus effect produc
bewog induc move stir
bewohn inhabit live occupi resid
bewohnt inhabit live occupi
bewolkt cloudi overcast
beworb advertis appli promot
bewund admir esteem
bewundert admir esteem
bewusst awar consciou conscious deliber
bewusstsein awar conscious
bezahl pai paid payment
bezahlt pai paid
bezaubernd charm delight love
bezeichn call characterist denot describ design identifi name typic
bezeichnet call denot describ design
bezeug attest testifi wit
bezeugt attest testifi wit
bezieh obtain ratio receiv refer relat relationship
bezieht includ incorpor involv obtain receiv refer relat
bezirk counti district
bezog includ incorpor involv obtain receiv refer relat
bezug about concern regard relev
bezweifeln doubt question
bezweifelt doubt question
bibel bibl biblic
bibliothek librari
bieg bend bent turn
biegsam elast flexibl
biegt bend bent turn
bien bee
bier al beer
biet bid offer provid
bietet bid offer propos provid
bild constitut educ figur form imag pictur shape
bildet constitut depict educ fanci form imagin map portrai repres shape train
bildhau sculptor
bildhauerin sculptor
bildlich figur metaphor pictori
bildschirm displai monitor screen
bildschirmfoto screenshot
bildung educ format train upbring
bildungswes educ
billig afford cheap cheapli inexpens
bin ar be been is wa
bind bind bound ti tie
bindet bind bound emb includ integr involv ti tie
biolog biolog biologi biologist organ
biologi biolog biologi biologist
birgt contain harbor recov rescu
birk birch
birn bulb pear
bis till to until
bischof bishop
bish far hitherto previous yet
bisher preced previou previous prior
bislang far hitherto previous yet
biss bit bite bitten
bissch bit littl slightli someth somewhat
bist ar be been is wa
bisweil occasion sometim
bitt ask beg bitter bitterli plea plead request
bittet ask beg plead request
bizarr bizarr odd quirki whimsic
blas blew blow blown
blass pale pallid
blast blew blow blown
blatt leaf leav sheet
blau blue
blei lead
bleib remain stai
bleibt absent fail lack remain stai
bleich pale pallid
bleistift pen pencil
blick gaze glanc look view
blickt gaze glanc look
blieb absent fail lack remain stai
blies blew blow blown
blind blind blindli
blitz flash lightn
blockad blockad sieg
blocki ban block lock obstruct
blockiert block obstruct
blod dumb foolish silli stupid
blog blog
blogbeitrag blog post
blogeintrag blog post
bloss bare just mere nake nude onli sheer sole
bluh bloom blossom flourish
bluht bloom blossom flourish
blum flower
blut bled bleed blood bloom blossom flower
blutet bled bleed
bod floor ground soil
bog arc arch bend bent bow turn
bohn bean
bohr bore drill
bohrmaschin drill
bohrt bore drill
bolschew bolshev bolshevik
bolschewismus bolshev bolshevik
bolschewist bolshev bolshevik
bomb bomb bomber fighter warplan
bombardier bomb bombard
bombenangriff bomb bombard
bonbon candi confectioneri sweet
boot boat
bors exchang stock
bos angri angrili bad evil furiou mad malic malici wick wicked
bosart angri bad evil malici wick
bosheit evil malic wicked
boss boss chief head manag
bot bid bot offer propos provid robot
botschaft ambassador embassi messag notif
bourgeoisi bourgeoisi
boykott boycott embargo
boykotti boycott shun
boykottiert boycott shun
brach abort break broke broken burgl cancel collaps depart erupt escap forc interrupt leav slump violat
bracht affix afford attach bring brought carri contribut gener inflict instal introduc mount muster produc rais spawn take taught teach yield
branch branch industri sector
brand blaze fire
brannt burn burnt
brasili brazil brazilian
brasilian brazil brazilian
brauch custom manner need requir tradition
brauchbar us usabl workabl
braucht need requir
braun brown tan
braut bride fiance
brech break broke broken violat
breit breadth broad broadli latitud wide width
breitet expand spread
brem brake curb slow
brems brake curb slow
brenn burn burnt
brennt burn burnt
bricht abort break broke broken burgl cancel collaps depart erupt escap forc interrupt leav slump violat
brief letter
briefmark stamp
brill eyeglass glass spectacl
brillant brilliant brilliantli glossi shine
bring bring brought carri take
bringt affix afford attach bring brought carri contribut gener inflict instal introduc mount muster produc rais spawn take taught teach yield
brit britain british briton uk
britisch britain british briton english uk
bronz bronz
brot bread loaf loav
brotch bun roll
brows browser
bruck bridg
brud brother
brunn fountain well
brussel brussel
brust breast chest
brutal brutal cruel cruelli inhuman
bub boi lad
buch beech book reserv
bucherei librari
buchstab charact letter liter verbatim
buchstabi spell spelt
buchstabiert spell spelt
bucht bai book cove reserv
buddhismus buddhism buddhist
buddhist buddhism buddhist
budget budget household
bug bug
bugreport bug report
buhn stage
build build
buk bake roast
bulgar bulgaria bulgarian
bulgari bulgaria bulgarian
bund feder leagu union
bundesbank bundesbank
bundeskanzl chancellor
bundesland feder land state
bundesrat bundesrat council
bundesrepubl feder republ
bundesstaat feder state
bundestag bundestag parliament
bundesverfassungsgericht constitu court
bundeswehr armi bundeswehr
bundnis allianc
bunt color colour
burg bourgeoi burgher castl citizen civic civil civilian fortress guarante stronghold vouch
burgerin bourgeoi burgher citizen
burgerkrieg civil war
burgermeist burgomast mayor
burgerrecht citizenship civil right
burgertum bourgeoisi
burgt guarante vouch
buro bureau offic
burokrat bureaucraci bureaucrat
burokrati bureaucraci bureaucrat
buros bureau offic
burst brush
bus bu buse
busch bush shrub
buss bu buse
butt butter
button button
byt byte gigabyt megabyt
cach buffer cach
cafe cafe coffeehous
cafes cafe coffeehous
cent cent
chanc chanc occasion opportun
changelog changelog histori
chaos chao disord mess
chaotisch chaotic messi
charakt be charact natur
charakterisi character describ
charakterisiert character describ
charakterist characterist typic
charmant charm delight love
chat chat
chatt chat
chef boss chief head manag supervisor
chefin boss chief head manag supervisor
chefredakteur editor
chemi chemic chemist chemistri
chemik chemic chemist chemistri
chemisch chemic chemist chemistri
chil chile chilean
chilen chile chilean
china china chines
chines china chines
chor choir choru
christ christian
christentum christian
christlich christian
chronisch chronic
circa about approxim around roughli
client client
cloud cloud
club associ club societi
cod code sourc
codereview review
codier charset code encod
commit commit
committ commit
community commun
compil compil translat
comput comput machin
contain contain
cooki cooki
copyright copyright
cousin cousin
da as becaus over sinc there
dabei therebi while
dach roof
dacht believ devis imagin invent think thought
dadurch herebi therebi thu
dageg against contrast howev wherea
dah henc so therefor thu
daheim home
dam dame ladi
damal contemporari former then time
damaskus damascu
damit order so therebi
damm dam embank
dan dane danish denmark
danach after afterward later next subsequ then
daneb adjac besid next
danemark dane danish denmark
danisch dane danish denmark
dank appreci gratitud thank
dankbar grate gratefulli gratitud thank
dankt appreci thank
dann after afterward next then
darf allow can mai might permit
dargelegt explain expound outlin present
dargestellt depict portrai present repres
darleg explain expound outlin present
darlegt explain expound outlin present
darleh credit loan
darstell depic depict portrai present repres represent
darstellt depict portrai present repres
darub addition also besid furthermor moreov
darum henc so therefor thu
das that the which who whose
dasein be exist
dass that
dasselb ident same
dat data date
datei file
datenbank databas
datensatz dataset record row
datenschutz privaci protec
datenstrom flow stream
datentrag drive medium storag
datentyp type
datenverarbeit process
datenverkehr traffic
dati date
datiert date
dattel date
datteln date
datum data date
dau durat last period take timefram took
dauerhaft durabl endur last perman
dauernd constant constantli continu perman
dauert continu last persist take took
daum thumb
davor befor beforehand earlier previous
deaktivi deactiv disabl
deaktiviert deactiv disabl
debatt debat discus
debatti debat discuss
debattiert debat discuss
debugging debug fix troubleshoot
deck blanket ceil cover match meet
deckel cover lid
deckt cover disclos expos match meet reveal uncov
defekt broken damag defect faulti
defini defin defini specifi
definiert defin specifi
definition defin defini
definitiv definit final
defizit deficit
dehn extend stretch
dehnt expand extend stretch
dein thine thy your
deinstalli remov uninstal
deinstalliert remov uninstal
dekret decre
delegation deleg
delegiert deleg envoi
delfin dolphin
delphin dolphin
dem that the which who whose
dementi deni
dementiert deni
dementsprech accordingli appropri correspond correspondingli
demnach accordingli consequ henc present shortli soon thu
demo demo demonstr
demokrat democraci democrat
demokrati democraci democrat
demonstrant demonstr protest
demonstration demonstr protest ralli
demonstri demonstr protest show
demonstriert demonstr protest show
demselb ident same
demzufolg accordingli consequ henc thu
den that the which who whose
denk believ think thinker thought
denkbar conceiv imagin thinkabl
denkmal memori monument
denkt believ devis imagin invent think thought
denn becaus for sinc
dennoch anywai howev nevertheless nonetheless still yet
denselb ident same
deployment deploi deploy provid provision
deportation deport
depression depres
der that the which who whose
derart like so such thu
derselb ident same
derzeit current momentarili now present topic
des that the which who whose
deshalb henc so therefor thu
design design layout
designerin design
desktop desk desktop
despotismus despot tyranni
dess that the which who whose
desto each ever per
desweg henc so therefor thu
detail detail particular
detailliert detail extens thorough
deut indic interpret point
deutet hint impli indic interpret point suggest
deutlich clear clearli distinct markedli significantli unambigu
deutsch german germani
deutschland german germani
dezemb decemb
diagramm chart diagram graph graphic
diamant diamond gem
dich thee thou you yourself
dicht close dens poet thick tight
dichter poetic
dichterin poet
dichtung poem poetri
dick fat thick thicker
die that the which who whose
dieb burglar robber thief thiev
diebstahl larceni theft
dien assist duti serv servic
dienstag tuesdai
dienstleist duti provid servic supplier vendor
dient assist serv
dies these thi
dieselb ident same
differenz diff differ
digital digit
digitalisi digit
digitalisier digit
digitalisiert digit
diktator dictat
diktatur dictatorship
dikti dictat impos
diktiert dictat impos
dinar dinar
ding item matter object thing
diplomat diplomaci diplomat
diplomati diplomaci diplomat
dir thee thou you yourself
direkt direct directli immedi
direktor director execut headmast manag
dirham dirham
diskrimini discrimin
diskriminier discrimin
diskriminiert discrimin
diskussion debat discus
diskuti debat discuss
diskutiert debat discuss
display ad advertis displai
dissident dissid
distanz distanc remov
distanzi dissoci distanc
distanziert dissoci distanc
distribution distribu distribut
div differ divers variou
diversitat divers varieti
divid dividend
doch but howev though yet
doktor doctor physician
doku doc document
dokument document
dokumentation doc document
dokumenti document record
dokumentiert document record
dollar dollar
dom cathedr
domain domain
doman domain
dominant domin predomin prevail rule
domini domin prevail
dominiert domin prevail
donau danub
donn thunder
donnerstag thursdai
doppelt doubl doubli twice twofold
dorf rural villag
dorn spine thorn
dort over there
dorthin over there
download download
drach dragon kite
draht wire
dram drama plai
drama drama plai
dramat dramat
drang crowd insist intrud invad penetr press push urg
drangt crowd press push urg
drauss beyond exterior extern outdoor outer outsid
dreckig dirti filthi
dreh film rotat shoot spin turn
dreht film rotat shoot spin turn
drei three
dreieck triangl
dreissig thirti
dreizehn thirteen
dring insist penetr urg
dringend hurri press urgenc urgent
dringlich urgenc urgent
dringt insist intrud invad penetr urg
drinn indoor inner insid interior intern within
dritt third thirdli
drittel third
drog drug narcot
droh loom threaten
drohend loom menac threaten
drohn drone
droht loom menac threaten
drohung menac threat
druck press pressur print printer publish push squeez
druckt articul express press print printout publish push squeez
du thee thou you yourself
duft fragranc odor scent smell
duld permit toler
duldet permit toler
dumm dumb foolish silli stupid
dummheit folli foolish stupid
dung dung fertil fertilis manur
dunkel dark darker gloomi obscur
dunkl dark darker gloomi obscur
dunn slender slim thin thinli
durch by through via
durchbrach breach break penetr
durchbrech breach break penetr
durchbricht breach break penetr
durchbroch breach break penetr
durchfuhr conduct execut implement perform
durchfuhrt conduct execut implement perform
durchgebroch breach break penetr
durchgefuhrt conduct execut implement perform
durchgeles perus read
durchgesetzt assert enforc impos prevail
durchlas perus read
durchles perus read
durchli perus read
durchschnitt averag mean medium middl
durchsetz assert enforc impos prevail
durchsetzt assert enforc impos prevail
durchsicht clear transpar
durchsuch brows scan search
durchsucht brows scan search
durf allow can mai might permit
durft allow can mai might permit
durr arid drili drought dry
durst thirst
durstig thirsti
dust dark darker gloomi obscur
dutzend dozen
dynam dynam
eben current flat just layer level plain plane shallow
ebenfall also likewis too well
ebenmass even evenli uniform uniformli
ebenso also equal likewis same too well
echt authent genuin real realli
eck corner
edel aristocrat nobl
edelstein diamond gem
editi edit process
editor editor
effektiv effect efficaci
effizient effici
effizienz effici
egal indiffer regardless
egoist egoist selfish
ehe befor marriag matrimoni wed
ehefrau spous wife wive
ehemal earlier ex former formerli onc onetim previous
ehemann husband spous
ehen marriag matrimoni wed
eher instead rather sooner
ehr honor honour respect
ehrenamt volunt voluntari voluntarili
ehrlich honest honesti honestli sincer
ehrt honor honour respect
ehrung award honor prize
ei egg
eich oak
eid oath vow
eier egg
eifersucht envi enviou jealou jealousi
eig own peculiar
eigenart odd peculiar strang weird
eigenschaft attribut characterist featur properti qualiti trait
eigenstand autonom independ
eigent actual proper
eigentum holder owner ownership posses properti proprietor
eigentumerin holder owner proprietor
eign fit qualifi suit
eignet acquir appropri fit learn qualifi suit
eil hast hasten hurri rush
eilig hasti hastili hurri hurriedli press urgent
eilt hasten hurri rush
eim bucket pail
ein a an bit littl on slightli someth somewhat
einand anoth other
einarbeit entri onboard start
einband emb includ integr involv
einbau emb instal integr
einbaut emb instal integr
einberief conscript conven summon
einberuf conscript conven summon
einberuft conscript conven summon
einbezieh includ incorpor involv
einbezieht includ incorpor involv
einbezog includ incorpor involv
einbild fanci imagin
einbildet fanci imagin
einbind emb includ integr involv
einbindet emb includ integr involv
einbrach break burgl collaps slump
einbracht contribut introduc yield
einbrech break burgl collaps slump
einbricht break burgl collaps slump
einbring contribut introduc yield
einbringt contribut introduc yield
eindeut clear clearli distinct markedli significantli unambigu
eindrang intrud invad penetr
eindring intrud invad penetr
eindringt intrud invad penetr
eindruck impres
eindrucksvoll impress
einerseit hand
einfach easi just plain simpl simpli
einfall collaps idea invad notion occur rememb
einfallt collaps invad occur rememb
einfiel collaps invad occur rememb
einfluss impact influenc
einflussreich form influenti
einfug add insert past
einfugt add insert past
einfuhr import insert introduc launch
einfuhrt import insert introduc launch
eingab enter input type
eingang entranc entri
eingeb enter input type
eingebaut emb instal integr
eingebildet fanci imagin
eingebracht contribut introduc yield
eingebroch break burgl collaps slump
eingebund emb includ integr involv
eingedr intrud invad penetr
eingefall collaps invad occur rememb
eingefugt add insert past
eingefuhrt import insert introduc launch
eingegang address arriv perish respond
eingegeb enter input type
eingegriff interfer interven
eingeh address arriv detail extens perish respond thorough
eingehalt compli keep kept meet observ
eingeht address arriv perish respond
eingekauft bought bui purchas shop
eingelad invit load
eingelass admit engag involv
eingeleitet initi introduc launch
eingelost cash fulfil redeem
eingemischt interfer interven meddl
eingenomm captur earn ingest occupi take took
eingeordnet arrang categor classifi
eingepackt pack wrap
eingeraumt admit conced grant
eingereicht file lodg submit
eingereist enter immigr
eingerichtet arrang configur establish furnish
eingesammelt collect gather
eingeschaltet activ enabl involv switch
eingeschatzt assess estim judg
eingeschlaf asleep sleep slept
eingeschlag hit smash strike struck
eingeschloss enclos includ lock surround
eingeschrankt confin curb curtail limit restrict
eingeschuchtert bulli intimid
eingeseh inspect realiz understand
eingesetzt appoint deploi emploi insert us
eingespart econom save
eingesperrt imprison jail lock
eingestand admit confess
eingesteh admit confess
eingesteht admit confess
eingestellt adjust configur discontinu hire stop
eingestieg board enter join
eingestuft categor classifi rank rate
eingesturzt collaps crumbl
eingetauscht exchang swap trade
eingeteilt classifi divid organ
eingetrag enter record regist
eingetret advoc enter join occur
eingetroff arriv reach
eingewandert immigr migrat
eingewandt object protest
eingeweiht consecr inaugur initi
eingewendet object protest
eingewilligt agre consent
eingezahlt deposit pai paid
eingezog collect confisc draft move
eingibt enter input type
einging address arriv perish respond
eingreif interfer interven
eingreift interfer interven
eingriff interfer interven
einhalt adher compli complianc follow keep kept meet observ
einheim domest indigen local nativ
einheit consist unifi uniform uniformli unit uniti
einhielt compli keep kept meet observ
einig accord agre agreement certain consensu deal few settl sever some unif unit
einigermass fairli halfwai reason somewhat
einigt agre settl unit
einkauf bought bui purchas shop
einkauft bought bui purchas shop
einkomm earn incom revenu
einkunft earn incom revenu
einlad invit load
einladt invit load
einlass admit engag involv
einlasst admit engag involv
einleit initi introduc launch
einleitet initi introduc launch
einliess admit engag involv
einlos cash fulfil redeem
einlost cash fulfil redeem
einlud invit load
einmal on onc singular sometim uniqu
einmarsch invasion
einmisch interfer interven meddl
einmischt interfer interven meddl
einnahm captur earn incom ingest occupi receipt revenu sale take took turnov
einnehm captur earn ingest occupi take took
einnimmt captur earn ingest occupi take took
einordn arrang categor classifi
einordnet arrang categor classifi
einpack pack wrap
einpackt pack wrap
einraum admit conced grant
einraumt admit conced grant
einreich file lodg submit
einreicht file lodg submit
einreis enter immigr
einreist enter immigr
einricht arrang configur establish facil furnish institu setup
einrichtet arrang configur establish furnish
einsah inspect realiz understand
einsam lone loneli lonesom solitari solitud
einsammeln collect gather
einsammelt collect gather
einsatz deploy mission oper us
einschalt activ enabl involv switch
einschaltet activ enabl involv switch
einschatz assess estim judg
einschatzt assess estim judg
einschlaf asleep sleep slept
einschlaft asleep sleep slept
einschlag hit smash strike struck
einschlagt hit smash strike struck
einschlief asleep sleep slept
einschliess enclos includ lock surround
einschliesst enclos includ lock surround
einschloss enclos includ lock surround
einschlug hit smash strike struck
einschrank curb curtail limit restric restrict
einschrankt curb curtail limit restrict
einschucht bulli intimid
einschuchtert bulli intimid
einseh inspect realiz understand
einsetz appoint deploi emploi insert us
einsetzt appoint deploi emploi insert us
einsicht find insight knowledg realiz
einsieht inspect realiz understand
einspar econom save
einspart econom save
einsperr imprison jail lock
einsperrt imprison jail lock
einst earlier formerli on onc previous sometim
einsteig beginn board enter join newcom novic
einsteigt board enter join
einstell adapt adjust attitud configur custom discontinu hire position prefer set standpoint stop viewpoint
einstellt adjust configur discontinu hire stop
einstieg board enter entri join onboard start
einstig ex former formerli onetim
einstuf categor classifi rank rate
einstuft categor classifi rank rate
einsturz collaps crumbl
einsturzt collaps crumbl
einstweil preliminari provision tent
eintausch exchang swap trade
eintauscht exchang swap trade
einteil classifi divid organ
einteilt classifi divid organ
eintraf arriv reach
eintrag enter entri item record regist
eintragt enter record regist
eintrat advoc enter join occur
eintreff arriv reach
eintret advoc enter join occur
eintrifft arriv reach
eintritt advoc enter join occur
eintrug enter record regist
einverstandnis agreement approv consent
einwand immigr migrant migrat
einwander immigr
einwandert immigr migrat
einwandt object protest
einweih consecr inaugur initi
einweiht consecr inaugur initi
einwend object protest
einwendet object protest
einwill agre agreement approv consent
einwilligt agre consent
einwohn inhabit resid
einzahl deposit pai paid
einzahlt deposit pai paid
einzel detail particular
einzeln individu isol separ singl
einzieh collect confisc draft move
einzieht collect confisc draft move
einzig onli singl sole
einzigart singular uniqu
einzog collect confisc draft move
eis ic iron
eisenbahn rail railroad railwai
eisig frozen ici
ekelhaft disgust nasti revolt
elast elast flexibl
elb elb
elefant eleph
elegant distinguish eleg elegantli
elektr electr
elektrizitat current electr power
elektron electron
element element item
elementar basic elementari fundament
elend distress hardship miseri need
elf eleven
elft eleventh
elimini elimin remov
eliminiert elimin remov
elit elit
ellbog elbow
ellenbog elbow
elt parent
email email mail
emanzipation emancip
embargo boycott embargo
emigrant emigr emigre
emigration emigr
emission emis exhaust
emotional emotion
empfahl advis recommend
empfand feel felt perceiv sens
empfang get receiv recep recipi welcom
empfangerin receiv recipi
empfangt receiv welcom
empfehl advis propos recommend suggest
empfiehlt advis recommend
empfind delic emotion feel felt perceiv sens sensat sensibl sensit
empfindet feel felt perceiv sens
empfing receiv welcom
empfohl advis recommend
empfund feel felt perceiv sens
empor outrag revolt shock
emport outrag revolt shock
end completion conclud conclusion end finish quit termin
endet conclud end finish
endgult definit final
endlich eventu final finit last ultim
endlos boundless endless endlessli infinit
energ energet vigor
energi energi power
eng close narrow tight tightli
engagement commit engag involv
engagi commit engag hire involv
engagiert commit engag hire involv
engel angel
england england english englishman
englisch british england english englishman
enkel grandchild grandchildren granddaught grandson
enkelin grandchild grandchildren granddaught grandson
enkelkind grandchild grandchildren granddaught grandson
enorm enorm gigant huge immens tremend vast
ent duck
entdeck detect discov discoveri find found
entdeckt detect discov find found
enteign dispossess expropri
enteignet dispossess expropri
entfall account laps omit
entfallt account laps omit
entfalt develop unfold
entfaltet develop unfold
entfern delet distanc remov uninstal
entfernt delet distant far farther further remov wide
entfiel account laps omit
entfuhr abduc abduct hijack kidnap
entfuhrt abduct hijack kidnap
entgang avoid elud escap
entgegengesetzt contrari oppos opposit
entgegn repli respond retort
entgegnet repli respond retort
entgeh avoid elud escap
entgeht avoid elud escap
entging avoid elud escap
enthalt abstain contain includ
enthielt abstain contain includ
enthull disclos reveal unveil
enthullt disclos reveal unveil
enthusiast enthusiast excit thrill
entkam escap fled flee
entkomm escap fled flee
entkommt escap fled flee
entlad discharg unload
entladt discharg unload
entlang along alongsid
entlass discharg dismiss fire releas
entlasst discharg dismiss fire releas
entlast eas exoner reliev
entlastet eas exoner reliev
entliess discharg dismiss fire releas
entlud discharg unload
entnahm extract infer take withdraw
entnehm extract infer take withdraw
entnimmt extract infer take withdraw
entnomm extract infer take withdraw
entscheid critic crucial decid decis decision determin resolu rule
entscheidet decid determin rule
entschied decid determin rule
entschliess decid resolu resolv
entschliesst decid resolv
entschloss decid determin resolut resolv
entschluss decision resolu
entschlussel decryp decrypt
entschlusseln decryp decrypt
entschuld apolog excus pardon
entschuldigt apolog excus pardon
entsetz appal aw dread horribl horrifi shock terribl
entsetzt appal horrifi shock
entsorg discard dispos
entsorgt discard dispos
entspann detent eas relax unwind
entspannt eas relax unwind
entsprach compli correspond equal match
entsprang aris escap origin
entsprech accord accordingli appropri compli correspond correspondingli equal match per
entspricht compli correspond equal match
entspring aris escap origin
entspringt aris escap origin
entsproch compli correspond equal match
entsprung aris escap origin
entstamm descend origin
entstammt descend origin
entstand aris arisen aros emerg origin
entsteh aris arisen aros emerg format origin
entsteht aris arisen aros emerg origin
enttausch disappoint disappointingli dismai
enttauscht disappoint dismai
entwarf design devis draft
entwed either
entwerf design devis draft shape
entwickeln develop evolv
entwickelt develop evolv
entwickl develop evolu trend
entwicklerin develop
entwicklungshilf aid develop
entwicklungsland countri develop
entwirft design devis draft
entworf design devis draft
entwurf design draft
entzieh depriv evad revok withdraw
entzieht depriv evad revok withdraw
entzog depriv evad revok withdraw
enzyklopadi encyclopaedia encyclopedia
epidemi epidem pandem plagu
epoch ag epoch era
er he him it
erarbeit acquir develop elabor
erarbeitet acquir develop elabor
erb heir heritag inherit legaci
erblich hereditari inherit
erblick behold glimps saw see
erblickt behold glimps saw see
erbracht deliv furnish provid yield
erbring deliv furnish provid yield
erbringt deliv furnish provid yield
erbs pea
erbschaft heritag inherit legaci
erbt inherit
erd earth ground soil
erdbe strawberri
erdbeb earthquak
erderwarm chang climat warm
erdgas ga
erdol crude oil petroleum
ereign happen occur
ereignet happen occur
ereignis event incid occurr
erfahr experi experienc expert hear learn learnt practic skill
erfahrt experi hear learn learnt
erfand fabric invent
erfass captur grasp record regist
erfasst captur grasp record regist
erfind fabric inven invent inventor
erfindet fabric invent
erfolg achiev follow happen occur success
erfolglos fail unsuccess unsuccessfulli
erfolgreich success successfulli
erfolgt follow happen occur
erford demand necessari necessarili need requir
erfordernis necess need
erfordert demand requir
erforsch explor investig research
erforscht explor investig research
erfreu delight enjoi pleas
erfreut delight enjoi pleas
erfuhr experi hear learn learnt
erfull fulfil meet met satisfi
erfullt fulfil meet met satisfi
erfund fabric invent
ergab produc result surrend yield
erganz add append complement complet supplement
erganzt add complement complet supplement
ergeb produc result surrend yield
ergebnis find outcom result
ergibt produc result surrend yield
ergreif grab grasp seiz take took
ergreift grab grasp seiz take took
ergriff grab grasp seiz take took
erhalt conserv get got mainten obtain preserv receiv recep
erheb collec collect consider gather levi rais rise significantli substanti survei
erhebt collect levi rais rise
erhielt get got obtain preserv receiv
erhob collect levi rais rise
erhoff expect hope
erhofft expect hope
erhoh boost increas rais rise
erhoht boost elev heighten increas rais
erhol recov recoveri recreat recuper rest
erholt recov recuper rest
erinn recal rememb remind
erinner commemor memori recollec remembr remind
erinnert recal rememb remind
erkannt acknowledg appreci detect identifi realiz recogn
erkenn detect identifi realiz recogn
erkennt acknowledg appreci detect identifi realiz recogn
erkenntnis find insight knowledg realiz
erklar clarifi declar explain explan statement
erklart clarifi declar explain
erkrank contract fall sicken
erkrankt contract diseas fall ill sick sicken unwel
erkund ask enquir inquir
erkundigt ask enquir inquir
erlang acquir attain gain obtain
erlangt acquir attain gain obtain
erlass decre enact issu remit waiv
erlasst enact issu remit waiv
erlaub allow approv let permis permit
erlaubnis allow approv licenc licens permis permit
erlaubt allow let permiss permit
erlaut clarifi elucid explain illustr
erlauter declar explain explan statement
erlautert clarifi elucid explain illustr
erleb experi wit
erlebt experi wit
erled complet finish handl settl
erledigt complet finish handl settl
erleicht eas facilit reliev
erleichtert eas facilit reliev
erleid suffer sustain
erleidet suffer sustain
erlern acquir learn learnt
erlernt acquir learn learnt
erliess enact issu remit waiv
erlischt expir extinguish laps
erlitt suffer sustain
erlosch expir extinguish laps
ermahn admonish exhort warn
ermahnt admonish exhort warn
ermitteln ascertain determin investig
ermittelt ascertain determin investig
ermittl examin inquiri investig
ermog allow enabl permit
ermoglicht allow enabl permit
ermord assassin murder
ermordet assassin murder
ermud arduou exhaust strenuou tire
ermut embolden encourag
ermutigt embolden encourag
ernahr fed feed nourish
ernahrt fed feed nourish
ernannt appoint design nomin
ernenn appoint design nomin
ernennt appoint design nomin
erneu renew renov replac
erneuert renew renov replac
erneut again anew onc renew
ernst earnest grave seriou serious
ernsthaft earnest grave seriou serious
ernt crop harvest
erob captur conquer conqueror
erober conquest
erobert captur conquer
eroffn inaugur launch open
eroffnet inaugur launch open
erort debat discuss
erortert debat discuss
erpress blackmail extort
erpresst blackmail extort
errat guess surmis
erreg arous excit provok
erregt arous excit provok
erreich achiev attain reach
erreicht achiev attain reach
erricht build built erect establish found foundat
errichtet build built erect establish
erriet guess surmis
ersatz replac substitut
erschein appear look phenomenon publish seem
erscheint appear publish seem
erschi appear publish seem
erschiess shoot shot
erschiesst shoot shot
erschliess deduc develop exploit
erschliesst deduc develop exploit
erschloss deduc develop exploit
erschopf deplet exhaust
erschopft deplet exhaust tire weari
erschoss shoot shot
erschrak frighten scare startl
erschreck alarm frighten scare shock startl
erschreckt frighten scare startl
erschrickt frighten scare startl
erschrock frighten scare startl
erschutt shake shaken shock shook
erschuttert shake shaken shock shook
erschw complic hinder imped
erschwert complic hinder imped
ersetz replac substitut
ersetzt replac substitut
erspar save spare
erspart save spare
erst first firstli initi onli until
erstatt refund reimburs
erstattet refund reimburs
erstaun amaz astonish astonishingli remark surpris surprisingli unexpect unexpectedli wonder
erstaunt amaz astonish surpris
erstell compil creat creation creator gener maker prepar
erstellerin creator maker
erstellt compil creat gener prepar
erstick choke stifl suffoc
erstickt choke stifl suffoc
erstmal first initi
erstreck extend span stretch
erstreckt extend span stretch
ersuch petition request
ersucht petition request
erteil gave give given grant issu
erteilt gave give given grant issu
ertrag bear bore born endur toler
ertragt bear bore born endur toler
ertrank drown
ertrink drown
ertrinkt drown
ertrug bear bore born endur toler
ertrunk drown
erwach accru aris aros awak awaken awok wake
erwachs accru adult aris aros grown
erwacht awak awaken awok wake
erwag consid contempl ponder
erwagt consid contempl ponder
erwahn mention note
erwahnt abov aforemen mention note said
erwarb acquir obtain purchas
erwarm heat warm
erwarmt heat warm
erwart anticip await expect
erwartet anticip await expect
erweck arous awaken evok
erweckt arous awaken evok
erweis prove proven render
erweist prove proven render
erweit broaden expand extend widen
erweiter addon expan exten plugin
erweitert broaden expand extend widen
erwerb acquir obtain purchas
erwi prove proven render
erwid reciproc repli respond return
erwidert reciproc repli respond return
erwies prove proven render
erwirbt acquir obtain purchas
erwisch catch caught nab
erwischt catch caught nab
erwog consid contempl ponder
erworb acquir obtain purchas
erwuch accru aris aros
erwunscht desir want wish
erwurg choke strangl
erwurgt choke strangl
erzahl histori narr narrat recount stori tale tell told
erzahlt narrat recount tell told
erzeug creat creation gener manufactur produc
erzeugnis product
erzeugt creat gener produc
erzieh educ format rais rear train upbring
erzieht educ rais rear
erziel achiev attain score
erzielt achiev attain score
erzog educ rais rear
erzwang compel enforc forc
erzwing compel enforc forc
erzwingt compel enforc forc
erzwung compel enforc forc
es it thi
esel ass donkei
eskali escal intensifi
eskaliert escal intensifi
ess at dine dish eat eaten food meal nutrition
essentiell consider essenti substanti
essenziell consider essenti substanti
essig vinegar
estland estonia estonian
estnisch estonia estonian
etabli entrench establish
etabliert entrench establish
etag floor storei stori
etat budget household
ethik ethic moral
ethisch ethic moral
ethni ethnic
ethnisch ethnic
etikett label mark tag
etlich countless innumer mani numer
etwa about approxim around exampl instanc roughli
etwas anyth bit littl slightli someth somewhat
euch her you yourselv
euer your
eul owl
euphrat euphrat
eur your
euro euro
europa europ european
euros euro
evakui clear evacu
evakuiert clear evacu
evangel evangel lutheran protest
event event
eventuell mayb perhap possibl potenti
ewig etern everlast forev
exakt accur exact exactli precis
exam exam examin test
exil exil
existenz be exist
existi exist subsist
existier avail exist present
existiert exist subsist
exklusiv exclus sole
experiment attempt experi trial try
experimenti experi try
experimentiert experi try
expert expert specialist
expertin expert specialist
explodi deton explod
explodiert deton explod
explosion blast explosion
export export
exporti export ship
exportiert export ship
ext extern outward outwardli
extr exceedingli extrem extremist utmost
extremismus extrem radic
extremist extrem extremist
exzellent excel outstand superb
exzessiv excess overli too
fabrik factori plant work
fachbegriff concept notion term
fachleut expert specialist
fachmann expert specialist
fad thread yarn
fahig abil abl capabl capac compet skill
fahn banner flag
fahr drive driven driver drove ferri go ride travel
fahrerin driver
fahrgast passeng
fahrkart fare ticket
fahrplan roadmap
fahrrad bicycl bike cycl
fahrstuhl elev lift
fahrt continu drive driven drove go proce resum ride travel
fair fair fairli just justli
fakt fact
faktisch actual effect factual inde
fall case cut drop fall fallen fell if pass provid trap when whenev
fallt attract cancel collaps drop fail fall fallen fell invad laps notic occur rememb strike struck
falsch counterfeit fake fals falsifi forg incorrect wrong wrongli
falscht counterfeit fake falsifi forg
famili famili
familiar famili familiar
fand ascertain discov find found locat think
fang captur catch caught
fangt began begin begun captur catch caught commenc start
fantasi fantasi imagin
fantast fanci fantast
faq faq question
farb color colour dye paint stain
farbenfroh color colour
farbig color colour
farbt color colour dye stain
farm farm
faschismus fascism
faschist fascist
fass barrel cask catch contain grasp hold seiz
fasst catch conceiv contain grasp hold interpret perceiv seiz understand
fassung releas version
fast abstain almost fast nearli practic virtual
fastet abstain fast
faul idl lazi lazili sluggish
faust fist
featur characterist featur
februar februari
fed feather pen spring
feedback feedback respons
fehl absent bug error fault lack miss mistak
fehlerbeheb debug fix troubleshoot
fehlerbericht bug report
fehlerhaft broken defect faulti incorrect
fehlermeld error messag
fehlersuch debug fix troubleshoot
fehlgeschlag fail miscarri
fehlschlag fail failur miscarri
fehlschlagt fail miscarri
fehlschlug fail miscarri
fehlt absent lack miss
feier celebr feast festiv parti
feiern celebr feast festiv parti
feiert celebr parti
feig coward cowardli
fein delic fine subtl
feind enemi foe hostil
feindlich enemi foe hostil unfriendli
feindschaft enmiti hostil
feindsel enemi hostil unfriendli
fel cliff rock
feld arrai field
fell coat fur pelt
fels cliff rock
feminismus femin feminist women
feminist feminist
feministin feminist
fenst window
feri holidai leav vacat
fern addition also besid distant far farther further furthermor moreov wide
fernarbeit home remot telework
ferngeseh televi view watch
fernsah televi view watch
fernseh televi tv view watch
fernsehs televi tv
fernsieht televi view watch
fertig complet dexter done finish full prepar readi skill will
fesseln bind bound captiv shackl
fesselnd excit grip suspens thrill
fesselt bind bound captiv shackl
fest celebr feast festiv firm firmli fix parti solid stabl
festgehalt cling detain held hold record
festgelegt defin determin set specifi stipul
festgenomm apprehend arrest detain
festgesetzt detain determin fix set
festgestellt ascertain determin establish find notic
festhalt cling detain held hold record
festhielt cling detain held hold record
festig consolid stabil strengthen
festigt consolid stabil strengthen
festleg defin determin set specifi stipul
festlegt defin determin set specifi stipul
festnahm apprehend arrest detain
festnehm apprehend arrest detain
festnimmt apprehend arrest detain
festplatt disk drive
festsetz detain determin fix set
festsetzt detain determin fix set
feststell ascertain determin establish find notic
feststellt ascertain determin establish find notic
festung castl fortress stronghold
feu blaze fire
feucht damp humid moist wet
feudal feudal
feudalismus feudal
feuerwehr firefight fireman
feuerwehrmann firefight fireman
ficht appeal challeng contest disput fir spruce
fieb fever temperatur
fiel attract cancel collaps drop fail fall fallen fell invad laps notic occur rememb strike struck
film film movi
filt filter strain
filtert filter strain
finanz financ financi
finanzamt revenu tax
finanzi financ fund
finanziell financ financi
finanzier financ fund
finanziert financ fund
finanzminist chancellor financ minist treasuri
find find found locat think
findet ascertain discov find found locat think
fing began begin begun captur catch caught commenc finger start
finn finland finn finnish
finnisch finland finn finnish
finnland finland finn finnish
finst dark darker gloomi obscur
finsternis dark
firewall firewal
firm busi compani enterpris firm
firma busi compani enterpris firm
fisch angl fish fisher fisherman fishermen
fischerin fisher fisherman fishermen
fischt angl fish
fiskal fiscal tax
flach area flat level shallow surfac
flagg banner flag
flamm flame
flasch bottl
fledermaus bat
fleisch butcher butcheri flesh meat
fleissig dilig hardwork industri
flexibel elast flexibl
flieg flew fli flown fly
fliegt flew flown fly
flieh escap fled flee
flieht escap fled flee
fliess flow run stream
fliesst flow run stream
flog flew flown fly
floh escap fled flee
floss flow run stream
flot flute
flott fast fleet naval navi quick quickli rapid rapidli swift
fluch curs swear swore
flucht curs escap fled flee flight swear swore
fluchtet escap fled flee
fluchtling fugit refuge
flug flight
flugel piano wing
flughaf airport
flugzeug aeroplan aircraft airplan plane
fluss flow river
flussig fluent fluentli fluid liquid
flust murmur whisper
flustert murmur whisper
flut flood tide
focht appeal challeng contest disput
foderal feder
foderalismus feder
foderation feder leagu union
folg conclud consequ deduc ensu episod follow infer obei result sequenc
folgend follow next subsequ
folgericht consist logic
folgert conclud deduc infer
folglich accordingli consequ henc thu
folgt ensu follow obei
foli foil slide
follow follow support
folt torment tortur
foltert torment tortur
fond fund
for forum
ford call claim demand encourag extract foster fund promot promotion requir support
forder claim demand foster fund promot promotion requir support
fordermittel grant scholarship subsidi
fordert ask call challeng claim defi demand encourag extract foster invit promot provok request requir support urg
fork fork
form figur form mold shape
formal formal
format format
formati format
formatier format
formell formal
formlich formal
formt form mold shape
formular form
formuli formul phrase word
formuliert formul phrase word
forsch explor investig research scholar scientist
forscherin explor research scientist
forscht investig research
forschung research
fort awai gone off
fortfahr continu proce resum
fortfahrt continu proce resum
fortfuhr continu proce resum
fortgefahr continu proce resum
fortgeschritt advanc progress
fortgesetzt continu pursu resum
fortschritt advanc progress
fortsetz continu pursu resum
fortsetzt continu pursu resum
fortwahr constant constantli continu perman
forum forum
foto photo photograph photographi
fotografi photo photograph photographi shoot
fotografiert photograph shoot
fotos photo photograph photographi
frag ask inquir issu matter question
fragebog questionnair survei
fragil brittl fragil frail
fraglich doubt dubiou question
fraglos doubtless undoubtedli unquestion
fragt ask enquir inquir poll queri question request retriev
fragwurd doubt dubiou question
fraktion faction group
framework framework
frank franc
frankfurt frankfurt
frankreich franc french frenchman
franzos franc french frenchman
franzosin franc french frenchman
frass at devour eat eaten
frau femal mr wife woman women
frauenbeweg femin feminist women
frei free freeli vacant
freigab approv divid releas share unlock
freigeb approv divid releas share unlock
freigegeb approv releas share unlock
freigelass free liber releas
freigeschaltet activ enabl unlock
freigesproch absolv acquit exoner
freigibt approv releas share unlock
freiheit freedom liberti
freilass free liber releas
freilasst free liber releas
freilich natur obvious
freiliess free liber releas
freischalt activ enabl unlock
freischaltet activ enabl unlock
freisprach absolv acquit exoner
freisprech absolv acquit exoner
freispricht absolv acquit exoner
freitag fridai
freiwill volunt voluntari voluntarili
fremd alien foreign strang stranger unfamiliar
fremdart alien foreign strang unfamiliar
fress at devour eat eaten
freu delight pleas rejoic
freud delight joi pleasur
freund boyfriend friend girlfriend
freundin boyfriend friend girlfriend
freundlich courtesi friendli good kind kindli nice polit
freundschaft friendship
freut delight pleas rejoic
fried peac
friedhof cemeteri graveyard
friedlich peac peaceabl peacefulli
frier freez froze frozen
friert freez froze frozen
frisch fresh freshli
friseur barber hairdress
friseurin barber hairdress
frisor barber hairdress
frisst at devour eat eaten
frist deadlin period term
froh fortun glad happi happili lucki
frohlich cheer cheerfulli happi jolli merri
fromm believ devout faith piou
front front
fror freez froze frozen
frosch frog
frost frost
frucht fruit
fruchtbar fertil fruit product
fruh earli earlier earliest ex former formerli onc onetim previous
fruhjahr spring
fruhling spring
fruhstuck breakfast
fruhstuckt breakfast
fruhzeit earli earlier earliest
fuch fox
fuchs fox
fugt add append insert past
fuhl feel felt sens sensor
fuhlt feel felt sens
fuhr conduct continu drive driven drove fuhrer go guid lead leader led manag proce resum ride run travel
fuhrend execut lead senior
fuhrt behav carri cite conduct elabor execut export guid head implement import insert introduc launch lead led list perform quot run stage
fuhrung command guidanc leadership manag
fuhrungskraft guidanc leadership manag
full fill replenish
fullt complet fill replenish
fundament base basi foundat
fundamental basic elementari fundament
funf five
funft fifth
funfzehn fifteen
funfzig fifti
funktion featur function
funktionar functionari offici
funktioni function oper work
funktioniert function oper work
fur for
furcht anxieti aw dread fear horribl terribl
furchtbar aw dread horribl terribl
furchtet dread fear
furchtsam anxiou anxious fear timid
fursorg care mainten nurs
furst princ ruler sovereign
furstin princ ruler sovereign
fusion fusion merger takeov
fuss feet foot
fussball footbal soccer
fussbod floor ground soil
fussnot footnot
futt fed feed
futtert fed feed
gab abandon approv boast cede deliv edit emit enter gave give given indic input issu output provid publish quit releas relinquish share specifi spend spent state submit surrend type unlock
gabel fork
gabeln fork
galeri galleri
galt appli count hold
gan gees goos
gans gees goos
ganz complet entir entireti quit total whole
ganzlich complet entir full fulli quit total whole
gar brew ferment
garanti ensur guarante warrant warranti
garantiert ensur guarante warrant
garn thread yarn
gart brew ferment garden yard
gartn garden
gartnerin garden
gas ga gase
gasform gaseou
gass allei lane
gast guest visitor
gaststatt diner restaur
gatt husband spous
gattin spous wife wive
geachtet attend esteem heed prestigi reput respect
geahnt anticip guess sens suspect
gealtert ag
geandert alter amend chang modifi
geantwortet answer repli respond
gearbeitet labor labour work
geargert anger annoi irrit
geatmet breath respir
geaussert comment express utter voic
geb gave give given provid
geback bake roast
gebadet bath swam swim
gebar bear birth born
gebaud build home hous
gebaut build built construct
gebet ask beg plead prayer request
gebetet prai worship
gebettelt beg plead
gebeugt bend bent bow inflect
gebiert bear birth born
gebiet area command demand dictat domain field region sphere territori
gebietet command demand dictat
gebildet constitut cultiv cultur educ form shape
gebirg hill mount mountain
gebiss bit bite bitten
geblas blew blow blown
geblickt gaze glanc look
geblieb remain stai
gebluht bloom blossom flourish
geblutet bled bleed
gebog bend bent turn
gebohrt bore drill
gebor bear birth born
geborg contain harbor recov rescu
gebot bid command demand dictat offer provid
gebracht bring brought carri take
gebrannt burn burnt
gebrauch common customari emploi ordinari us usag usual util
gebraucht emploi need requir us
gebrem brake curb slow
gebroch break broke broken violat
gebucht book reserv
gebuhr adequ appropri charg due fee levi reason
gebund bind bound ti tie
geburgt guarante vouch
geburt birth deliveri
geburtstag birthdai
gedacht believ commemor intend rememb think thought
gedachtnis memori
gedank idea thought
gedankt appreci thank
gedauert last take took
gedeckt cover match meet
gedehnt extend stretch
gedeih flourish prosper thrive
gedeiht flourish prosper thrive
gedenk commemor intend memori rememb remembr
gedenkt commemor intend rememb
gedenktag anniversari jubile
gedeutet indic interpret point
gedicht poem
gedieh flourish prosper thrive
gedient assist serv
gedrangt crowd press push urg
gedreht film rotat shoot spin turn
gedroht loom threaten
gedruckt press print publish push squeez
gedrung insist penetr urg
geduld patienc patient
geduldet permit toler
gedurft allow can mai might permit
geehrt dear esteem honor honour respect rever
geeignet appropri fit qualifi suit suitabl
geeilt hasten hurri rush
geeinigt agre settl unit
geendet conclud end finish
geerbt inherit
gefahr danger drive driven drove go hazard peril ride risk riski threat travel
gefahrd endang jeopard threaten
gefahrdet endang jeopard threaten vulner
gefahrlos safe secur
gefall appeal drop fall fallen fell like pleas
gefallt appeal cut fell like pass pleas
gefalscht counterfeit fake falsifi forg
gefang arrest captiv captur catch caught detaine imprison inmat prison
gefangnis gaol jail prison
gefarbt color colour dye stain
gefasst catch contain grasp hold seiz
gefastet abstain fast
gefehlt absent lack miss
gefeiert celebr parti
gefesselt bind bound captiv shackl
gefestigt consolid stabil strengthen
gefiel appeal like pleas
gefiltert filter strain
gefischt angl fish
geflog flew flown fly
gefloh escap fled flee
gefloss flow run stream
geflucht curs swear swore
gefluchtet escap fled flee fugit refuge
geflustert murmur whisper
gefolgert conclud deduc infer
gefolgt ensu follow obei
gefoltert torment tortur
gefordert call claim demand encourag extract foster promot requir support
geformt form mold shape
geforscht investig research
gefragt ask inquir question
gefress at devour eat eaten
gefreut delight pleas rejoic
gefror freez froze frozen ici
gefruhstuckt breakfast
gefuhl emotion feel sens sensat
gefuhlsmass emotion
gefuhlt feel felt sens
gefuhrt conduct guid lead led run
gefullt complet fill full fulli replenish
gefund find found locat think
gefurchtet dread fear
gefuttert fed feed
geg against contra versu
gegang go gone walk went
gegeb gave give given provid
gegebenenfall applic necessari possibl
gegensatz contrari contrast oppos opposit
gegenseit mutual reciproc
gegenstand item object subject thing
gegenteil contrari contrast oppos opposit
gegenub across face opposit toward versu
gegenwart current momentarili now presenc present topic
gegess at dine eat eaten
geglanzt gleam glitter shine shone
geglaubt believ think thought
geglich equal resembl
gegliedert divid organ structur
gegn adversari enemi oppon
gegolt appli count hold
gegor brew ferment
gegoss cast pour water
gegrab dig dug excav
gegrenzt adjoin border
gegriff grab grasp reach seiz
gegrundet base establish found set
gegrusst greet salut
geguckt look peek watch
geh go gone walk went
gehabt ha had have
gehaftet adher liabl stick
gehalt held hold keep kept pai salari stop wage
gehandelt act bargain negoti trade
gehandhabt handl manag oper
gehang hang hung suspend
gehangt hang hung suspend
gehasst detest hate loath
gehauft accumul heap pile
geheilt cure heal
geheim clandestin covert hidden secret secretli
geheimdien intellig secret servic
geheimnis mysteri secret
geheimnisvoll enigmat mysteri puzzl
geheiratet marri wed
geheiss call mean meant name
geheizt heat warm
gehemmt hamper hinder imped inhibit
geherrscht prevail reign rule
geheuchelt dissembl feign pretend
geheult cry howl wail
gehindert hinder imped prevent
gehirn brain
gehob hoist lift rais
gehofft hope wish
geholf aid assist help
geholt bring brought fetch get got
gehor belong pertain
gehorch compli obei
gehorcht compli obei
gehort belong hear heard listen pertain
geht address approach aris arriv assum concern eman emerg end exit go gone open perish respond result rise risen rose tackl walk went
gehungert hunger starv
gehustet cough
gehutet bewar guard herd tend
geig fiddl violin
geimpft inocul vaccin
geirrt err mistak wander wrong
geisel hostag
geist ghost mind spirit
geistig intellectu mental spiritu
geistlich clergyman cleric pastor priest spiritu
geizig greedi miserli stingi
gejagt chase hunt pursu
gejammert complain lament moan whine
gejoggt jog ran run
gejubelt celebr cheer rejoic
gejuckt itch
gekannt knew know known
gekauft bought bui purchas
gekaut chew munch
gekehrt return sweep swept turn
gekennzeichnet character label mark
gekippt overturn tilt tip toppl
geklagt complain lament sue
geklammert clamp cling clung
geklappt fold succe work
geklart clarifi resolv settl
geklatscht applaud clap gossip
geklebt glue past stick stuck
gekleidet cloth dress
geklettert climb scrambl
geklickt click press
geklingelt rang ring rung
geklopft beat knock tap
geklung rang ring sound
geknackt break broke crack
gekniet kneel knelt
geknupft attach establish link tie
gekocht boil cook
gekomm arriv came come
gekonnt abl can could mai
gekoppelt coupl link pair
gekostet cost tast
gekracht bang crack crash
gekrankt hurt insult offend
gekratzt scrape scratch
gekreist circl orbit revolv
gekreuzt cross intersect
gekriegt get got obtain receiv
gekroch crawl creep crept
gekront crown
gekuhlt chill cool refriger
gekummert attend care concern look
gekundigt cancel dismiss quit resign termin
gekurzt cut reduc shorten
gekusst kiss
gelachelt grin smile
gelacht laugh
gelad charg invit load
gelagert camp stock store
gelahmt crippl paralyz
gelandet arriv end land
gelang arriv get manag reach succe
gelangt arriv get reach
gelangweilt bore
gelass allow calm calmli leav left let peac quiet quietli
gelastet burden weigh
gelauert ambush lurk wait
gelauf go ran run walk
gelauscht eavesdrop listen
gelautet rang read ring sai said sound toll
gelb yellow
geld fund monei
gelebt exist live
geleckt leak lick
geleert drain empti
geleg chanc lai lain lie occasion opportun situat
gelegent occasion sometim
gelegt lai laid place put
gelehnt lean rest
gelehrt instruct research scholar scientist taught teach
geleistet accomplish achiev afford perform provid
geleitet conduct direct guid lead led manag
gelenkt direct guid steer
gelernt learn studi
geles read
geleuchtet glow light shine shone
geleugnet deni disavow
geliebt belov dear like love
geliefert deliv provid suppli
gelieh borrow lend lent loan
gelindert allevi eas reliev sooth
geling manag succe
gelingt manag succe
gelitt endur suffer
gelobt commend prais
gelockert eas loosen relax
gelockt attract entic lure
gelog li lie
gelohnt pai reward worth
geloscht delet eras extinguish remov
gelost detach dissolv loosen resolv solv
gelt appli count hold
geluftet air reveal ventil
gelung manag succe
gelutscht suck
gemacht did do done made make
gemahl grind ground mill
gemahnt admonish remind urg warn
gemald paint
gemalt draw drew paint
gemanagt handl manag
gemangelt lack want
gemass accord accordingli per
gemeckert complain grumbl moan
gemeind commun municip parish
gemeinfrei public
gemeinnutz charit nonprofit
gemeinsam common joint jointli share togeth
gemeinschaft collect commun fellowship
gemeint believ mean meant opin think thought
gemeistert manag master overcom
gemeldet announc notifi regist report
gemerkt notic realiz rememb
gemess gaug measur
gemied avoid shun
gemietet hire leas rent
gemildert allevi mitig soften
gemischt blend mix shuffl
gemocht like mai might want would
gemordet kill murder
gemundet culmin flow lead result
gemurmelt mumbl murmur mutter
gemus veget
gemusst had have must need
gemustert examin inspect scrutin
gemut agreeabl comfort cosi pleasant pleasantli
genahert approach near
genannt abov aforemen call mention name said
genau accur exact exactli precis
genauso equal likewis same
genehm allow approv author grant licenc licens permis permit
genehmigt approv author grant permit
geneigt inclin lean leant tend
general gener
generalsekretar secretari
generalstreik gener strike
generation gener
generell common gener univers
generi gener produc
generiert gener produc
genes cure heal recoveri
genet genet
genf geneva
genial brilliant geniu ingeni
genickt nod
geniess enjoi relish savor
geniesst enjoi relish savor
genomm grab take taken took
genoss comrad enjoi relish savor
genossenschaft collect cooper kolkhoz
genossin comrad
genozid genocid
genug adequ enough satisfi suffic suffici
genugt satisfi suffic
genutzt benefit exploit us util
geoffnet open unlock
geograf geograph
geograph geograph
geopfert forgo sacrific
geordnet arrang order orderli organ organis sort
georgi georgia georgian
georgisch georgia georgian
gepack baggag luggag
gepackt grab pack seiz
geparkt park
gepasst fit match suit
gependelt commut oscil swing swung
gepflanzt plant sow
gepflegt care cultiv maintain neat nurs orderli proper properli tidi
geplant intend plan schedul
geplatzt burst collaps explod
geplundert loot pillag plunder
gepragt character coin influenc shape
gepredigt preach sermon
gepresst compress press squeez
gepries extol glorifi prais
geprobt practic practis rehears
gepruft check examin test verifi
geputzt brush clean polish
gequalt agon torment tortur
geracht aveng reveng
gerad current direct even just straight upright
geradeaus direct even straight upright
geradlin direct even straight upright
gerannt race ran run rush
gerat advis apparatu applianc becom devic equip fall get guess recommend
geraubt rob steal stole stolen
geraucht fume smoke
geraumt clear evacu vacat
gerausch nois sound
gerechnet calcul comput expect reckon
gerecht fair fairli just justic justli
gerechtfertigt defend found justifi warrant
geredet speak spoke spoken talk
geregelt control regul settl
gereicht extend hand reach suffic
gereinigt clean cleans purifi
gereist journei travel
gereizt irrit stimul tempt
gerettet rescu save
gericht court dish tribun
gerichtet address aim direct judg
gerichtshof court tribun
gerichtsverfahr lawsuit process trial
geriet becom fall get
gering deep least littl low lower lowest slight small
geringfug margin minim minor slight slightli
geriss rip ruptur tear tore torn
gern gladli happili willingli
geroch smell smelt sniff
gerollt roll wheel
gerst barlei
geruch fragranc odor scent smell
gerucht rumor rumour
geruckt advanc move shift
geruf call cry shout
geruhrt move stir touch
geruht repos rest
gerustet arm equip prepar
gesagt sai said tell told
gesammelt accumul collect gather
gesamt complet entir entireti overal quit total whole
gesandt broadcast deleg envoi send sent transmit
geschadet damag harm hurt
geschadigt damag harm injur
geschaff accomplish achiev creat manag
geschafft accomplish achiev creat manag
geschaft busi commerci deal shop store
geschaftsfuhr director execut manag
geschaftsleut businessman businessmen
geschaftsmann businessman businessmen
geschaftsmodell busi model
geschah happen occur
geschaltet shift switch toggl
geschamt embarrass shame
geschatzt appreci assess dear esteem estim honor honour rever valu
geschaut look see watch
gescheh event happen incid occur occurr
gescheit clever intellig smart wise
gescheitert collaps fail founder
geschenk gift present
geschenkt donat gave gift give given
gescheut avoid fear shun
geschi appear seem shine shone
geschicht histor histori stori tale
geschick dexter skill
geschickt clever deft dispatch send sent skil skilfulli skill
geschied divorc part separ
geschieht happen occur
geschildert depict describ portrai
geschlaf sleep slept
geschlag beat beaten defeat hit strike struck vanquish
geschlecht gender sex
geschloss close conclud shut
geschmack flavor flavour tast
geschmolz melt molten thaw
geschnitt cut slice trim
geschob push shove slid slide
geschopft draw drawn drew scoop
geschoss fire shoot shot
geschri cry scream shout yell
geschrieb write written wrote
geschrumpft contract shrank shrink shrunk
geschuldet indebt ow
geschutz cannon gun
geschutzt defend guard protec protect shelter shield
geschwacht undermin weaken
geschwankt fluctuat swai vari waver
geschwieg hush silenc silent
geschwind pace speed veloc
geschwist sibl
geschwomm float swam swim swum
geschwor swear swore sworn vow
geschwund dwindl fade wane
geseh saw see seen view
gesellschaft compani social societ societi
gesendet broadcast send sent transmit
gesenkt cut decreas lower reduc
gesess sat sit
gesetz act law legal legitim statut statutori
gesetzentwurf bill draft
gesetzgeb lawmak legisl legislatur
gesetzt place put sat set sit
gesichert backup ensur safe safeguard secur
gesicht face
gesichtspunkt aspect viewpoint
gesiegt prevail triumph win won
gesollt must ought shall should suppos
gesondert divid separ
gesorgt care ensur provid worri
gespalt cleav divid share split
gespannt eager strain tens
gespart econom save
gespeichert cach save store
gespen ghost mind spirit
gespendet contribut donat gave give
gesperrt ban block close lock
gespiegelt mirror reflect
gespielt act gambl plai
gesprach convers discus interview talk
gesprengt blast deton explod
gesproch speak spoke spoken talk
gesprung jump leap leapt sprang spring sprung
gespurt feel felt notic sens
gest yesterdai
gestalt arrang creat design figur form layout shape
gestaltet arrang creat design shape
gestammt came come deriv origin stem
gestand admit confess stand stood
gestarkt boost reinforc strengthen
gestartet began begin begun launch start
gestatt allow permit
gestattet allow permiss permit
gestaunt astonish marvel wonder
gesteckt insert put stick stuck
gesteh admit confess
gesteht admit confess
gesteigert boost elev enhanc heighten increas rais
gestellt place pose put set
gesteuert control navig pilot steer
gestieg climb increas rise risen rose
gestiftet donat endow found
gestimmt agre tune vote
gestoch prick stab sting stung
gestohl steal stole stolen
gestoppt halt stop
gestorb dead deceas di die dy late perish
gestort bother disrupt disturb interfer
gestoss bump encount push thrust
gestraft penal punish
gestrahlt beam radiat shine shone
gestrebt aspir seek sought strive striven strove
gestreikt strike struck
gestrich cancel delet paint strike struck
gestrig past
gestritt argu disput quarrel
gestromt flow pour stream
gesturzt fall fallen fell overthrew overthrow plung toppl
gestutzt base prop support
gesucht look search seek sought
gesund health healthi healthili sound wholesom
gesundheit health sanitari
gesung sang sing sung
gesunk declin fall fell sank sink sunk
getagt conven meet met sat sit
getan did do doe done
getanzt danc
getaucht dip dive dove submerg
getauscht deceiv exchang fool misl mislead swap trade
geteilt divid releas share split
getestet test trial try
getippt guess tap type
getotet kill murder slai slain
getrag bear bore born carri wear wore worn
getrank beverag drink
getrauert griev mourn
getraumt dream dreamt
getraut dare marri trust
getreid cereal corn grain wheat
getrennt disconnect divid separ split
getret enter kick step
getrieb drift drive driven drove push
getrocknet dri dry
getroff encount hit meet met
getrunk drank drink drunk
geubt exercis practic practis train
geurteilt judg opin rule
gewachs grew grow grown increas
gewagt dare risk ventur
gewahlt choos chose chosen elect select vote
gewahr afford allow grant
gewahrleist ensur guarante warrant warranti
gewahrleistet ensur guarante warrant
gewahrt afford allow grant maintain preserv safeguard upheld uphold
gewalt enorm forc gigant huge immens mighti power tremend vast violenc
gewaltsam forcibl violent
gewalttat forc forcibl violenc violent
gewandelt chang convert transform
gewandert hike migrat roam wander
gewandt address appli clever deft skil skilfulli skill turn
gewann extract gain win won
gewarnt alert caution warn
gewartet await maintain servic wait
gewasch launder wash
gewass water
gewechselt altern chang exchang switch
geweckt arous awaken wake woke woken
gewehr gun pistol rifl
gewehrt defend resist
geweigert declin refus
geweint cri cry weep wept
gewendet address appli turn
gewerb commerci
gewerkschaft labour trade union unionist
gewerkschaftl union unionist
gewertet assess evalu judg rate
gewes ar be been is wa were
gewich reced retreat yield
gewicht weight
gewidmet dedic devot
gewies direct point show shown
gewinn extract gain profit victor win winner won
gewinnt extract gain win won
gewirkt act affect seem work
gewiss certain certainli conscienc definit determin particular specif sure
gewissenhaft care carefulli thorough thoroughli
gewissermass somewhat sort
gewitt storm thunderstorm
gewog rock weigh
gewohn accustom common commonli custom customari habit habitu ordinari usual
gewohnt accustom common customari dwell dwelt habitu live ordinari resid usual
gewollt intend want wish
gewonn extract gain win won
geworb advertis campaign promot recruit
geword becam becom get got will would
geworf cast threw throw thrown toss
gewundert astonish surpris wonder
gewunscht desir want wish
gewurdigt acknowledg appreci honor honour
gewurz season spice
gewusst knew know known
gezahlt count matter number pai paid
gezeichnet draw drawn drew sketch
gezeigt demonstr displai show shown
gezeugt attest beget father testifi
gezielt aim deliber purpos specif target
gezittert shake shiver shook trembl
gezog drag draw drawn drew move pull
gezogert delai hesit
gezuchtet bred breed cultiv rais
gezweifelt doubt question
gezwung coerc compel forc inevit
gibt abandon approv boast cede deliv edit emit enter gave give given indic input issu output provid publish quit releas relinquish share specifi spend spent state submit surrend type unlock
gier greed
gierig greedi greedili
giess cast pour water
giesst cast pour water
gift poison toxic
giftig poison toxic
gigabyt byte gigabyt megabyt
gilt appli count hold
ging address approach aris arriv assum concern eman emerg end exit go gone open perish respond result rise risen rose tackl walk went
gipfel peak summit tip top
gipfeltreff peak summit
giraff giraff
gitarr guitar
glanz gleam glitter shine shone
glanzend brilliant brilliantli glossi shine
glanzt gleam glitter shine shone
glas glass
glatt sleek slipperi smooth smoothli
glaub belief believ faith think thought
glaubig believ creditor devout faith piou
glaubt believ think thought
glaubwurd believ credibl trustworthi
gleich equal ident resembl same
gleichberecht emancip equal equiti pariti
gleichberechtigt equal
gleichbleib constant constantli steadi
gleichermass alik equal indiscrimin
gleichfall also likewis too well
gleichgewicht balanc equilibrium
gleichgult indiffer regardless
gleichheit equal pariti
gleichmass even evenli uniform uniformli
gleichsam almost quasi
gleichstell equal equiti
gleicht balanc compens equal offset resembl
gleichwohl howev nevertheless nonetheless still yet
gleichzeit concurr meanwhil simultan
gletsch glacier
glich balanc compens equal offset resembl
glied divid organ structur
gliedert divid organ structur
global global worldwid
globalisier global globalis
glock bell
glossar dictionari glossari
gluck fortun happi luck
glucklich fortun glad happi happili lucki
glucklicherweis fortun happili luckili
gnad amnesti grace merci pardon
gnadenlos merciless pitiless relentless ruthless
gnadig compassion graciou merci
gold gold golden
gor brew ferment
goss cast pour water
gott divin god goddess
gottesdien mass servic worship
gottin god goddess
gottlich divin god godli
grab dig dug excav grave tomb
grabt dig dug excav
grad degre
graduell gradual slowli
graf count countess earl
grafik chart diagram graph graphic
grafin count countess earl
gramm g gram gramm
grammat grammar syntax
gras grass
gratis complimentari free grati
gratuli congratul felicit
gratuliert congratul felicit
grau grai grei
grausam brutal cruel cruelli cruelti inhuman
gravier grave heavi heavili seriou sever
greif grab grasp reach seiz
greift adopt assault attack critic grab grasp interfer interven pick reach seiz
gremium board committe panel
grenz adjoin border boundari frontier limit threshold
grenzenlos boundless endless endlessli infinit
grenzt adjoin border delimit demarc distinguish
grenzwert border boundari limit threshold
griech greec greek
griechenland greec greek
griechisch greec greek
griff adopt assault attack critic grab grasp grip handl interfer interven pick reach seiz
grob coars harsh rough roughli
gross big bigger great greatest larg larger largest magnitud size
grossart fantast great magnific splendid terrif
grossbritanni britain british briton uk
grossenteil larg mainli mostli
grossgrundbesitz landlord landown
grossmacht great power
grossmutt grandma grandmoth granni
grosst big bigger great greatest larg larger largest
grosstenteil larg mainli mostli
grossvat granddad grandfath grandpa
grosszug gener
grub collieri dig dug excav mine pit
grun green
grund base caus establish found founder ground reason set startup
grunderin founder
grundet base establish found set
grundgesetz basic constitu
grundlag base basi basic foundat
grundleg basic elementari fundament
grundlich care carefulli thorough thoroughli
grundlos baseless groundless unfound
grundrecht fundament right
grundsatz basic fundament gener princip principl
grundung establish found foundat startup
grupp group team
grusel creepi eeri scari uncanni
gruss greet salut
grusst greet salut
guck look peek watch
guckt look peek watch
guerilla guerilla guerrilla partisan
guld gold golden
gultig effect valid
gummi gum rubber
gunstig advantag afford benefici cheap cheapli favor favour inexpens
gurk cucumb gherkin
gurtel belt girdl
gut best better commod friendli good kind merchandis well
gutacht auditor examin review
gutsbesitz landlord landown
gymnasium gymnasium school secondari
haar hair
hab ha had have
habgi greed
hack hacker
hackerin hacker
haf harbor harbour oat port
haft adher arrest custodi deten imprison liabl stick
haftet adher liabl stick
haftling captiv detaine inmat prison
haftung liabil respons
hagel hail
hahn cock rooster tap
hai shark
haie shark
hal neck throat
halb half semi
halbinsel peninsula
halbinseln peninsula
halbweg fairli halfwai reason somewhat
half aid assist help
halft half halv
hall hall
hals neck throat
halt bear cling compli continu delai detain deter endur halt held hold keep kept meet observ persist prevent record stai stop toler withstand
haltestell station stop
haltung attitud position standpoint viewpoint
hamburg hamburg
hamm hammer
hand hand
handbuch guid handbook instruc manual
handel commerc trade
handeln act bargain negoti trade
handelt act bargain negoti trade
handhab handl manag oper
handhabt handl manag oper
handisch manual
handl dealer merchant trader
handlung act action deed plot
handschuh glove
handtuch towel
handwerk artisan craft craftsman craftsmen trade
handy mobil phone smartphon telephon
hang hang hung suspend
hangt append attach depend hang hung suspend
hardwar equip hardwar
hart hard harder harsh tough
has hare rabbit
hass detest hate hatr loath
hasslich nasti ugli
hasst detest hate loath
hast ha had hast have hurri rush
hastig hasti hastili hurri hurriedli
hat ha had have
hatt ha had have
hauf accumul heap pile stack
haufig common frequent often widespread
hauft accumul heap pile
haupt head
hauptsach chiefli mainli mostli predominantli primarili
hauptstadt capit
haus build home hous
haushalt budget household
hauslich domest home nativ
haut hide skin
heb hoist lift rais
hebraisch hebrew jew jewish
hebt abolish emphas highlight hoist increas keep lift rais repeal revok stress
heer armi militari
heft booklet issu notebook
heftig fierc intens sever vehement violent
hegemoni domin hegemoni supremaci
heil cure heal
heilig holi sacr saint
heilt cure heal
heilung cure heal recoveri
heimat home homeland nativ
heimisch domest home nativ
heimkehr return
heimlich covert hidden secret secretli
heirat marri marriag matrimoni wed
heiratet marri wed
heiss call hot hotli mean meant name
heisst call mean meant name
heit cheer cheerfulli happi jolli merri
heiz heat warm
heizt heat warm
heizung heat heater
held hero heroin
heldin hero heroin
helf aid assist help helper
helferin help helper
helikopt helicopt
hell bright brightli light
hellig bright light
hemd shirt
hemm hamper hinder imped inhibit
hemmt hamper hinder imped inhibit
henn chicken hen
herabgesetzt disparag lower reduc
herabsetz disparag lower reduc
herabsetzt disparag lower reduc
herausfand ascertain discov find found
herausfind ascertain discov find found
herausfindet ascertain discov find found
herausford challeng defi provok
herausforder challeng
herausfordert challeng defi provok
herausgab edit issu publish releas
herausgeb edit editor issu publish releas
herausgeberin editor publish
herausgefordert challeng defi provok
herausgefund ascertain discov find found
herausgegeb edit issu publish releas
herausgestellt emerg highlight prove
herausgibt edit issu publish releas
herausstell emerg highlight prove
herausstellt emerg highlight prove
herb autumn fall
herd cooker hearth stove
hereingekomm came come enter
hereinkam came come enter
hereinkomm came come enter
hereinkommt came come enter
hergestellt establish make manufactur produc
herkomm conven tradition
herkunft background descent origin
herr gentleman gentlemen lord mr sir
herrlich magnific marvel wonder wonderfulli
herrsch prevail reign rule ruler sovereign
herrschaft domin dominion reign rule
herrschend domin predomin prevail rule
herrscht prevail reign rule
herstell establish make maker manufactur produc vendor
herstellerin maker manufactur produc vendor
herstellt establish make manufactur produc
herum about around round
heruntergekomm decai derelict dilapid
heruntergelad download load
herunterlad download load
herunterladt download load
herunterlud download load
hervorbracht gener produc spawn yield
hervorbring gener produc spawn yield
hervorbringt gener produc spawn yield
hervorgebracht gener produc spawn yield
hervorgegang aris emerg result
hervorgeh aris emerg result
hervorgehob emphas highlight stress
hervorgeht aris emerg result
hervorgeruf caus elicit evok provok
hervorging aris emerg result
hervorheb emphas highlight stress
hervorhebt emphas highlight stress
hervorhob emphas highlight stress
hervorrag excel outstand superb
hervorrief caus elicit evok provok
hervorruf caus elicit evok provok
hervorruft caus elicit evok provok
herz heart
heucheln dissembl feign pretend
heuchelt dissembl feign pretend
heul cry howl wail
heult cry howl wail
heut nowadai todai
heutig current modern present
heutzutag nowadai todai
hex magician sorcer witch wizard
hielt bear cling compli continu delai detain deter endur halt held hold keep kept meet observ persist prevent record stai stop toler withstand
hier here
hierbei therebi while
hierdurch herebi therebi thu
hierh here
hiess call mean meant name
hilf aid assist help support
hilflos helpless helplessli
hilfreich help us usefulli
hilfsbereit help oblig
hilft aid assist help
himmel heaven ski sky
himmlisch celesti heavenli
hinauf abov top up upstair upward
hind hinder imped prevent
hindernis barrier hindranc obstacl
hindert hinder imped prevent
hindu hindu hinduism
hinduismus hindu hinduism
hindurch by through via
hing depend hang hung suspend
hingeg against but contrast howev though wherea
hingenomm accept endur toler
hingerichtet behead execut
hingewies indic note point refer
hinnahm accept endur toler
hinnehm accept endur toler
hinnimmt accept endur toler
hinreich adequ enough suffici
hinricht behead execu execut
hinrichtet behead execut
hinsicht about concern regard
hint back behind beyond rear
hintereinand consecut succes success
hinterfrag challeng question scrutin
hinterfragt challeng question scrutin
hinterh after afterward later subsequ then
hinterlass bequeath leav left
hinterlasst bequeath leav left
hinterliess bequeath leav left
hinunt below bottom down downstair downward
hinweis hint indic note notic point refer remark tip
hinweist indic note point refer
hinwi indic note point refer
hinzufug add append supplement
hinzufugt add append
hinzugefugt add append supplement
hinzugekomm add join
hinzukam add join
hinzukomm add join
hinzukommt add join
hirn brain
hirsch deer roe stag
hirt herdsman shepherd
histor histor historian
histori cours histori
hitz heat warmth
hob abolish emphas highlight hoist increas keep lift rais repeal revok stress
hoch extrem greatli high higher highest highli maxim maximum most much tall veri
hochgelad load upload
hochlad load upload
hochladt load upload
hochlud load upload
hochmut arrog arrogantli haughti
hochschul colleg univers
hochst maxim maximum most
hochwass flood tide
hochwert premium valuabl
hochzeit marriag wed
hof court courtyard farm yard
hoff hope wish
hoffent hopefulli
hoffnung hope
hoffnungslos hopeless hopelessli
hoffnungsvoll hope hopefulli promis
hofft hope wish
hoflich courteou courtesi friendli kind polit
hoh altitud height high higher highest highli level tall
hohl cave cavern
hol bring brought fetch get got
holl hell
holland dutch holland netherland
holocaust holocaust
holt bring brought collect fetch get got pick
holz timber wood wooden
homeoffic home remot telework
homepag homepag page webpag websit
honig honei
hor hear heard listen
horfunk broadcast radio
horizontal horizont
horn horn
hort ceas hear heard listen quit sound stop
hos pant trouser
host host
hosting host
hotel hotel inn
http http protocol
hubsch beauti beautifulli love nice pretti
hubschraub helicopt
hugel hill
huhn chicken hen
human human
humanitar humanitarian
humanitat human
humor humor humour joke wit
hund dog hound
hundert hundr
hung famin hunger starv starvat
hungersnot famin
hungert hunger starv
hungrig hungri hungrili
hust cough
hustet cough
hut bewar guard hat herd tend
hutet bewar guard herd tend
hutt cabin cottag hut
hymn anthem hymn
hypothes accept assump hypothesi supposi
ich i me myself
icon icon symbol
id id identifi
ide idea notion thought
ideal ideal optim optimum
ident equal ident same
identifizi identifi recogn
identifiziert identifi recogn
identitat ident
ideolog ideolog
ideologi ideolog
igel hedgehog
ignori disregard ignor neglect
ignoriert disregard ignor neglect
ihm he him it
ihn he him it them you
ihr her their you your yourselv
illegal illeg unlaw
illustri exemplifi illustr
illustriert exemplifi illustr journal magazin period
im in into within
imiti copi imit mimic
imitiert copi imit mimic
imm alwai constantli enorm ever gigant huge immens tremend vast
immerhin anywai least still
immerwahr etern everlast forev
immigration immigr
immigri immigr
immigriert immigr
imperialismus imperi
imperialist imperialist
imperium empir
impf inocul vaccin
impfstoff inocul vaccin
impfung inocul vaccin
implementi implement realiz
implementier implement
implementiert implement realiz
implizi entail impli
impliziert entail impli
import import
importi import
importiert import
improvisi improvis
improvisiert improvis
imstand abl capabl
in in into within
ind against contrast howev india indian wherea
indess meanwhil now
index index
indexier index
indi india indian
indig domest indigen local nativ
indirekt indirect indirectli
indisch india indian
individu individu
individuell individu person
individuum individu
indones indonesia indonesian
indonesi indonesia indonesian
industri industri
industrialisier industri industrialis
industriell industri industrialist
infektion contagion infec
infektios contagi infecti
infizi contamin infect
infiziert contamin infect
inflation inflat
infolg becaus due ow
infolgedess accordingli consequ henc thu
informat comput informat
information info inform
informi inform notifi tell told
informiert inform notifi tell told
infrastruktur infrastructur
ingenieur engin technician
ingenieurin engin
inhab holder owner proprietor
inhafti detain imprison jail
inhaftiert detain imprison jail
inhalt content
inhaltsverzeichnis content toc
initiativ initi
initii initi launch start
initiiert initi launch start
inklusion inclus inclusion
inklusiv inclus inclusion
inland domest home inland nation
inmitt amid among between middl midst
inn indoor inner insid interior intern inward inwardli within
innegehabt held hold occupi
innegehalt paus stop
innehab held hold occupi
innehalt paus stop
innehielt paus stop
innenminist home interior minist
innenpolit domest intern polici
innerhalb insid within
innovation innov
innovativ innov
ins in into within
insbesond especi particular particularli special
insekt bug insect
insel isl island
inseln isl island
insgesamt altogeth entir overal total
insolvenz bankrupt bankruptci insolv
inspiri inspir motiv
inspiriert inspir motiv
inspizi examin inspect
inspiziert examin inspect
installation instal setup
installi instal setup
installiert instal setup
institut institu institut
institution establish facil institu institut
inszeni direct orchestr stage
inszeniert direct orchestr stage
int intern inward inwardli
integration integr
integri incorpor integr
integriert incorpor integr
intellektuell intellectu mental spiritu
intelligent clever intellig smart wise
intelligenz ai intellig intelligentsia
intensiv intens
intensivi intensifi strengthen
intensiviert intensifi strengthen
interess interest
interessant interest interestingli
interessanterweis interestingli
interessent prospect stakehold
interessenvertret prospect stakehold
interessi care interest
interessiert care interest
international intern internation
internet internet web
internetseit homepag page webpag websit
interpreti constru interpret
interpretiert constru interpret
interveni interfer interven
interveniert interfer interven
intervention interfer interven
interview interview question
interviews interview
interviewt interview question
intim intim
invasion invasion
investi invest spend spent
investiert invest spend spent
investition invest
investor investor
investorin investor
involviert involv particip
inzwisch meanwhil now
irak iraq iraqi
iran iran iranian persian
irdisch earthli secular worldli
ire ireland irish
irgendetwas anyth someth somewhat
irgendwann eventu somedai sometim
irgendwi anyhow somehow
irgendwo anywher somewher
irisch ireland irish
irland ireland irish
irr crazi err insan mad madli mistak wander wrong
irriti annoi confus irrit
irritiert annoi confus irrit
irrtum error fault mistak
islam islam islamist muslim
islamist islam islamist muslim
island iceland
isoli insul isol
isoliert insul isol
israel isra israel
isst at dine eat eaten
issu issu ticket
ist ar be been is wa were
istanbul constantinopl istanbul
itali itali italian
italien itali italian
ja ye
jack coat jacket
jag chase hunt hunter huntsman pursu
jagerin hunter huntsman
jagt chase hunt pursu
jah abrupt abruptli sudden suddenli
jahr annual year yearli
jahrelang longtim year
jahrestag anniversari jubile
jahreszeit season
jahrhundert centuri
jahrhundertealt centuri
jahrhundertelang centuri
jahrlich annual year yearli
jahrtaus millennia millennium
jahrzehnt decad
jamm complain lament moan whine
jann januari
januar januari
japan japan japanes
je each ever per
jed ani each everi everyon
jedenfall anyhow anywai
jedoch but howev though yet
jem yemen yemeni
jemand anybodi anyon somebodi someon
jemenit yemen yemeni
jen that those
jenseit across beyond
jerusal jerusalem
jetzt current now present
jeweil each respect
jogg jog ran run
joghurt curd yoghurt yogurt
jordan jordan jordanian
jordani jordan jordanian
journalismus journal
journalist journalist report
journalistin journalist report
jubeln celebr cheer rejoic
jubilaum anniversari jubile
juck itch
jud hebrew jew jewish
judentum jewri judaism
judisch hebrew jew jewish
jugend adolesc childhood juvenil teenag young youth
juli juli
jung boi lad late latest newest recent young younger youngest
juni june
jurist jurid jurist lawyer legal statutori
justi adjust align calibr
justiert adjust align calibr
justiz judiciari justic
kabel cabl wire
kabinett cabinet
kaf beetl bug
kaffe coffe
kafig cage
kairo cairo
kais emperor empress kaiser
kaiserin emperor empress
kaiserreich empir
kalend calendar
kalibri adjust calibr
kalibriert adjust calibr
kalkuli calcul estim reckon
kalkuliert calcul estim reckon
kalt chilli cold colder coldli
kam abandon add aris arisen aros arriv came come cope deviat emerg enter join manag matter reach strai
kamel camel
kamera camera
kamerad companion comrad
kameras camera
kampagn campaign
kampf battl combat fight fighter struggl warrior
kampfflugzeug bomber fighter warplan
kanad canada canadian
kanada canada canadian
kanadi canada canadian
kanal canal channel
kandidat candid
kandidatin candid
kandidatur candidaci
kandidi ran run stand stood
kandidiert ran run stand stood
kaninch hare rabbit
kann abl can could mai
kannt knew know known
kanon cannon gun
kant brim edg margin rim
kanzl chancellor
kanzlerin chancellor
kapazitat capac
kapi get grasp understand understood
kapiert get grasp understand understood
kapital capit
kapitalismus capit
kapitalist capitalist
kapitan captain skipper
kapitel chapter
kapitulation capitul surrend
kapituli capitul surrend
kapituliert capitul surrend
kapp beani cap
kaputt broken damag defect faulti
kardinal cardin
karott carrot
karri career
kart card map ticket
kartell cartel
kartoffel potato
kartoffeln potato
karton box carton crate
kas chees
kasach kazakh kazakhstan
kasachstan kazakh kazakhstan
kassi cash charg collect
kassiert cash charg collect
kat cat kitten
katastroph catastroph disast
kategori categori section
kathedral cathedr
kathol cathol
katz cat kitten
kau chew munch
kauf bought bui buyer purchas
kaufleut dealer merchant trader
kaufmann dealer merchant trader
kauft bought bui purchas shop
kaum bare hardli scarc
kehr return sweep swept turn
kein no none not
kell basement cellar
kelln waiter waitress
kellnerin waiter waitress
kenn knew know known
kennengelernt encount know meet met
kennenlern encount know meet met
kennt knew know known
kenntnis know knowledg learn skill
kennung id identifi
kennwort passphras password
kennzahl indic measur metric read
kennzeichn character label mark tag
kern core kernel nucleu
kernel core kernel
kernenergi atom nuclear power
kernkraft atom nuclear power
kernkraftwerk nuclear plant reactor
kernwaff atom nuclear weapon
kerz candl
kett chain necklac
ketz heret
keyboard keyboard
ki ai intellig
kief jaw pine
kiew kiev kyiv
kilo kg kilo kilogram
kilogramm kg kilo kilogram
kilomet kilomet kilometr km
kind child children kid
kindergart kindergarten nurseri preschool
kindheit childhood youth
kindisch childish childlik
kindlich childish childlik
kino cinema movi
kinos cinema movi
kipp overturn tilt tip toppl
kirch church ecclesiast
kirchlich church ecclesiast
kirsch cherri
kiss cushion pillow
kist box carton crate
klag complain complaint lament lawsuit sue suit
klagt accus charg indict
klamm clamp cling clung
klang rang ring sound tone
klapp fold succe work
klar clarifi clear clearer clearli resolv settl
klargemacht clarifi explain
klargestellt clarifi explain
klarmach clarifi explain
klarstell clarifi explain
klart clarifi educ enlighten inform solv
klass class grade
klassenkampf class struggl
klassifizi categor classifi
klassifiziert categor classifi
klassisch classic
klatsch applaud clap gossip
klavi piano
kleb glue past stick stuck
kleid apparel cloth dress garment gown
kleidung apparel cloth garment
kleidungsstuck apparel cloth garment
klein littl small smaller smallest tini
klett climb scrambl
klick click press
klickt click tap
klima climat
klimat climat
klimawandel chang climat warm
kling rang ring sound
klingeln rang ring rung
klinik clinic hospit
klo lavatori restroom toilet
klopf beat knock tap
klost abbei cloister convent monasteri
klub associ club societi
klug clever intellig smart wise
klugheit prudenc wisdom
knack break broke crack
knapp brief briefli concis short shortli
knappheit defici lack scarciti shortag
kneip bar pub tavern
knie knee
knien kneel knelt
knoblauch garlic
knoch bone
knopf button knob
knot knot node
knupf attach establish link tie
koalition coalition
koch boil chef cook
kochin chef cook
kodex code conduct
kodier charset code encod
koff case suitcas trunk
kohl cabbag carbon charcoal coal kale
kolchos collect cooper kolkhoz
kolleg colleagu cowork
kollegin colleagu cowork
kollektiv collect commun
kollidi clash collid conflict
kollidiert clash collid conflict
koloni coloni
kolonial coloni
kolonialismus coloni
kolossal coloss giant monstrou
kombini combin merg
kombiniert combin merg
komfortabel comfort conveni
komisch amus comic fun funni odd peculiar strang weird
komite board committe panel
komm arriv came come
kommandant command
kommandeur command
kommandi command order
kommandiert command order
kommando command commando order
kommandozeil consol shell termin
kommend come futur henceforth prospect upcom
kommentar annot comment commentari remark
kommenti annot comment remark
kommentiert annot comment remark
kommerziell busi commerci
kommissar commissar commission inspector
kommission commis
kommt abandon add aris arisen aros arriv came come cope deviat emerg enter join manag matter reach strai
kommun commun municip parish
kommunal citi municip urban
kommunikation commun
kommunismus commun
kommunist communist
kommunizi commun convei
kommuniziert commun convei
kompatibel compat
kompatibilitat compat
kompensi compens offset
kompensiert compens offset
kompetenz abil capabl compet skill
kompili build compil
kompilier build compil
kompiliert compil
komplett complet entir full fulli total
komplex complex complic intric
komplexitat complex complic
kompliziert complex complic intric
komponent compon part
komponi compos write wrote
komponiert compos write wrote
komponist compos
komprimi compress condens
komprimiert compress condens
kompromiss compromis
konferenz confer
konfiguration configur set
konfiguri configur set setup
konfiguriert configur setup
konfitur jam marmalad
konflikt conflict disput
konfronti confront face
konfrontiert confront face
kongress congress
konig king regal royal
konigin queen
koniginn queen
konigreich kingdom
konjunktur economi reces
konkret concret specif tangibl
konkur bankrupt bankruptci insolv
konkurrent competitor rival
konkurrenz competi contest
konkurri compet rival
konkurriert compet rival
konn abl can could mai
konnt abl can could mai
kons agreement consensu
konsequenz consequ episod follow result sequenc
konservativ conserv
konstant constant constantli steadi
konstantinopel constantinopl istanbul
konstati note observ state
konstatiert note observ state
konstitutionell constitu constitution
konstrui build built construct design
konstruiert build built construct design
konsul consul
konsulat consul
konsulti consult
konsultiert consult
konsum consump
konsument consum
konsumi consum us
konsumiert consum us
kont account
kontakt contact
kontakti contact reach
kontaktiert contact reach
konterrevolution counterrevolu
kontext coher connec context relat
kontinent contin
kontinui continu steadili uninterrupt
konto account
kontroll check control inspec monitor supervi
kontrolli check control inspect monitor
kontrolliert check control inspect monitor
konventionell conven tradition
konz concern corpor group
konzentrationslag camp concentr
konzentri concentr focu
konzentriert concentr focu
konzert concert concerto
konzipi conceiv design
konzipiert conceiv design
kooperation collabor cooper
kooperi collabor cooper
kooperiert collabor cooper
koordination coordin
koordinator coordin
koordini coordin organ
koordiniert coordin organ
kopf head
kopfhor headphon headset
kopi copi duplic reproduc
kopiert copi duplic reproduc
koppeln coupl link pair
koran koran quran
korb basket
korea korea korean
korean korea korean
korn cereal corn grain wheat
korp bodi bodili physic
korrekt correct correctli proper properli right rightli
korrektur correc correct fix
korrespondent correspond
korrespondi correspond match
korrespondiert correspond match
korrigi correc correct fix revis
korrigiert correct fix revis
korrupt corrup corrupt
korruption corrup corrupt
kost cost expens tast
kostbar preciou valuabl
kostenlos complimentari free grati
kostlich delici tasti
kostspiel costli dear expens
krach bang crack crash nois sound
kraft forc power strength
kraftig heavili power strong stronger strongli
kraftwerk plant power station
krah crow raven
kran crane
krank diseas hurt ill insult offend sick unwel
krankenhaus clinic hospit
krankenschw caregiv nurs
krankheit diseas ill sick
kratz scrape scratch
kraut cabbag kale
kreativ creativ
kreativitat creativ
kreb cancer crab crayfish
krebs cancer crab crayfish
kredit credit loan
kreid chalk
kreis circl counti district orbit revolv
kreuz cross intersect
kreuzung cross crossroad intersec junction
kreuzzug crusad
kriech crawl creep crept
krieg get got obtain receiv war warfar
kriegsgefang prison war
kriegsverbrech crime war
kriminalitat crime crimin offenc offens
kriminell crimin penal
kris crise crisi
kriteri criteria criterion
kriterium criteria criterion
kritik critic critiqu review
kritisch critic critiqu review
kritisi condemn critic criticis
kritisiert condemn critic criticis
kroat croat croatia croatian
kroati croat croatia croatian
kroatisch croat croatia croatian
kroch crawl creep crept
krokodil allig crocodil
kron crown krona krone
krumm bent crook obliqu slant
kuba cuba cuban
kuban cuba cuban
kubel bucket pail
kuch cake cuisin kitchen pie tart
kugel ball bullet globe sphere
kugeln ball bullet globe sphere
kuh cow
kuhl chill chilli cool coolli refriger
kuhlschrank fridg refriger
kuhn bold boldli brave courag
kultivi cultiv grew grow
kultiviert cultiv cultur educ grew grow
kultur civil cultur
kulturell cultur
kumm attend care concern look
kund client custom
kundenbetreu custom servic support
kundendien custom servic support
kundenservic custom servic support
kundgeb demonstr ralli
kundig cancel dismiss experienc expert quit resign skill termin
kundigt announc herald
kundin client custom
kunftig come futur henceforth prospect upcom
kunst art
kunstl artist
kunstler artist
kunstlerin artist
kunstlich artifici synthet
kunststoff plastic
kupf copper
kur class cours
kurs class cours
kurv bend curv
kurz brief briefli concis cut reduc short shorten shortli
kurzfrist short
kurzlich late recent
kuss kiss
kusst kiss
kust coast coastal shore
kuwait kuwait kuwaiti
kyjiw kiev kyiv
label label mark tag
labor lab laboratori
laboratorium lab laboratori
lach laugh laughabl ridicul
lacheln grin smile
lacht laugh mock ridicul
lad busi charg invit load shop store
ladt charg download invit load recharg upload
lag camp lai lain lie locat position situat stock store warehous
lahm crippl paralyz
laizist laicist secular
lamm lamb
lamp lamp light
land arriv countri end land state
landkart card map ticket
landlich rural rustic
landschaft landscap sceneri
landwirt farmer peasant
landwirtschaft agrarian agricultur farm
lang along alongsid length lengthi long longer longest longitud
langeweil boredom
langfrist last
langjahr longtim year
langsam gradual slow slower slowli
langweil bore dull tediou
laptop laptop notebook
larm nois sound
las infer perus read
lass allow leav left let
lasst admit allow engag free involv leav left let liber omit releas skip
last burden load lorri strain stress truck util vice weigh
lastig annoi bothersom disturb
lastwag lorri truck
latein latin
lau ambush lurk wait
lauf go race ran run walk
laufbahn career
lauft elaps expir go proce ran run walk
laufwerk drive medium storag
laun atmospher mood spirit
lausch eavesdrop listen
laut accord accordingli aloud loud loudli noisi per rang read ring sai said sound toll tone
lautlos quiet quietli silent still
lautstark aloud loud loudli noisi
leb exist life live liver
lebend aliv live vivid
lebenslang life lifelong lifetim
lebensmittel food foodstuff groceri
lebenswicht essenti vital
lebhaft aliv live vivid
leck delici leak lick tasti
led leather
ledig just mere onli singl sole unmarri
leer blank drain empti vacant
leg lai laid place put
legal law legal legitim statutori
legitim justifi law legitim right
legitimi justifi legitim
legitimiert justifi legitim
legt appli constru creat defin deposit design determin discard dock explain expound file hang interpret invest outlin present publish set specifi stipul store
lehm clai mud tone
lehn lean rest
lehnt declin refus reject
lehr instruct instructor taught teach teacher
lehrerin instructor teacher
lehrgang class cours
leibeig serf serfdom
leibeigenschaft serf serfdom
leicht easi easier easili light lightli slightli
leichtsinn careless irrespons reckless
leid agoni endur regrett sadli sorrow suffer unfortun
leidenschaft passion
leih borrow lend lent loan
leis quiet quietli soft softli
leist accomplish achiev afford perform provid
leistung achiev perform power servic
leit conduct direct director guid head ladder lead leader led manag
leitend execut lead senior
leiterin director head leader manag
leitet deduc deriv divert infer initi introduc launch
leitlini direct guidelin polici
leitung director guidanc head leader leadership manag
lektion lesson
leningrad leningrad petersburg
lenk direct guid steer
lenkt deflect distract divert
lern learn studi
les legibl read readabl reader
lesbar legibl readabl
leserbrief letter
leserin reader
lettisch latvia latvian
lettland latvia latvian
letzt final last latest past
letztend eventu final last ultim
letztlich eventu final last lastli recent ultim
leucht glow lamp light shine shone
leugn deni disavow
leut folk peopl person
lexikon dictionari lexicon
libanes lebanes lebanon
libanon lebanes lebanon
liberal liber
liberalismus liber
liby libya libyan
libysch libya libyan
licht bright light
lieb affec belov dear dearest like love prefer rather
liebenswurd friendli kind kindli nice
lied song
lief deliv deliveri elaps expir go proce provid ran run suppli walk
liefer deliv deliveri provision suppli
liefert deliv extradit ship
lieg lai lain lie situat
lieh borrow lend lent loan
liess admit allow engag free involv leav left let liber omit releas skip
liest infer perus read
lila purpl violet
lili lili
limit border boundari limit threshold
lind allevi eas reliev sooth
lineal ruler
linear linear linearli
lini line
link hyperlink left leftist link refer
lipp lip
lir lira lire
lira lira lire
list list
listet enumer list
lit liter litr
litau lithuania lithuanian
literar literari
literatur literatur
litt endur suffer
lizenz licenc licens
lizenzi licens
lizenzier licens
lizenziert licens
lkw lorri truck
lob commend compliment prais
loch hole
lock attract casual eas entic loos loosen lure relax
loffel spoon
log li lie log
logdatei log
login login regist registr
logisch consist logic
logo logo
logos logo
lohn pai reward salari wage worth
lokal local
lokalisi local localis
lokalisier local localis
london london
los casual destini detach dissolv fate loos loosen relax resolv solv
losch delet deletion eras extinguish remov
loschung delet deletion eras
losgegang began begin leav start
losgeh began begin leav start
losgelass free let releas
losgeword lose rid shed
loslass free let releas
lost cash caus detach disband dissolv fulfil loosen provok redeem reliev replac resolv solv spark supersed trigger
losung answer fix resolu slogan solution watchword
loswerd lose rid shed
low lion lioness
lowin lion lioness
loyal faith faithfulli loyal true
lud charg download invit load recharg upload
luft air reveal ventil
luftwaff air luftwaff
lug falsehood li lie
lugn liar
lugt li lie
lukrativ lucr profit
lung lung
lust desir fun lust pleasur
lustig amus cheer cheerfulli comic fun funni happi jolli merri
lutsch suck
luxurios luxuri
lyrik poem poetri
mach did do done made make
macht agre author constitut extinguish forc matter might open power unlock
machtig enorm mighti power
madch girl
madrid madrid
mafia mafia
mag like mai might stomach want would
magazin journal magazin period
magisch enchant magic
magst like mai would
mahl grind ground mill
mahlzeit meal
mahn admonish remind urg warn
mahnmal memori monument
mai mai
mail email mail
mailinglist list mail
maintain caretak maintain supervisor
maintainerin caretak maintain supervisor
mais corn maiz
makellos flawless perfect perfectli
mal draw drew on onc paint painter sometim
malerei paint
malerin painter
malwar malwar
mama mom mother mum
man on peopl thei you
manag director execut handl manag
management manag
managerin director execut manag
manch certain few sever some
manchmal occasion sometim
mandat mandat seat
mangel defici lack scarciti shortag
mangelhaft defici inadequ insuffici poor
mangeln lack want
manif manifesto
manipuli manipul rig
manipuliert manipul rig
mann husband male man men
mannigfalt divers manifold vari varieti versatil
mannlich male masculin
mannschaft crew squad team
mantel cloak coat overcoat
manuell manual
march fairi fairytal tale
marin fleet naval navi
mark brand mark trademark
marketing market
marki highlight label mark select
markiert highlight label mark select
markt market marketplac
marktwirtschaft economi market
markup markup
marmelad jam marmalad
marmor marbl
marokkan moroccan morocco
marokko moroccan morocco
marschi march
marschiert march
marxismus marxism marxist
marxist marxism marxist
marz march
maschin engin machin
maschinell engin machin
mass gaug mass measur scale standard
massak massacr
massenhaft mass massiv
massgeb critic crucial decis
massiv massiv solid
massnahm action measur step
massstab measur scale standard
material fabric materi substanc
materiali fabric materi substanc
mathemat math mathemat mathematician
matros marin sailor seaman
mau wall
maul mouth
maulti mule
maur bricklay mason
maus mice mous
maximal maxim maximum most
maximi maxim
maximiert maxim
maximum maximum most
mechan mechan
meck complain grumbl moan
medi media medium
medikament drug medic medicin
medium media medium
medizin doctor medic medicin physician
meer ocean sea
meeting meet session
megabyt byte gigabyt megabyt
mehl flour meal
mehr more multipl sever
mehrfach manifold multipl repeat repeatedli sever twofold
mehrheit major
mehrmal multipl repeat repeatedli sever
mehrsprach multilingu polyglot
meid avoid shun
meil mile
meilenstein mileston
mein believ mean meant mine my opin think thought
meinung belief opinion view
meinungsfrei freedom press speech
meist champion championship gener major manag master most mostli overcom usual
meistenteil gener most mostli usual
meisterin champion championship master
meisterschaft champion championship master
mekka mecca
meld announc messag notif notifi regist report
meldet deregist enrol login logout regist sign unsubscrib
meldung announc messag notif report
melodi melodi tune
melon melon watermelon
meng amount crowd number quantiti set
mensch human man peopl person
menschenrecht human right
menschenwurd digniti
menschheit human mankind
menschlich human humanli
mental intellectu mental spiritu
mentor mentor mentorship
mentorin mentor mentorship
mentoring mentor mentorship
menu menu
menus menu
merg combin join merg
merk notic realiz rememb
merklich notic percept tangibl
merkmal characterist featur properti qualiti trait
merkt comment note remark
merkwurd odd peculiar strang weird
merkwurdigerweis curious oddli strang
mess gaug knife knive mass measur servic worship
messung measur
messwert indic measur metric read
met m meter metr
metadat metadata
metall metal
metaphor figur metaphor pictori
method manner method procedur techniqu wai
metrik indic measur metric read
metro metro subwai underground
metzg butcher butcheri
metzgerei butcher butcheri
mexikan mexican mexico
mexiko mexican mexico
mich i me myself
mied avoid shun
mies bad badli poor poorli wors worst
miet hire leas rent
migrant immigr migrant
migration conver migrat
mikrofon mic microphon
milch dairi milk
mild allevi mitig soften
militar armi militari militarili
miliz militia
milliard billion milliard
millimet millimet millimetr mm
million million
min mine
mind least minim minimum minor
minderwert inferior
mindest least minimum
minimal least margin minim minimum minor slight slightli
minimi minim reduc
minimiert minim reduc
minimum least minimum
minist minist secretari
ministerin minist secretari
ministerium depart ministri
ministerprasident premier prime
minut minut
mir i me myself
misch blend mix shuffl
mischt interfer interven meddl
missacht despis disregard ignor
missachtet despis disregard ignor
missbrauch abus exploit misus
missbraucht abus exploit misus
misserfolg failur setback
misshandeln abus maltreat mistreat
misshandelt abus maltreat mistreat
mission mission
misslang fail miscarri
missling fail miscarri
misslung fail miscarri
misst gaug measur
misstrau distrust mistrust suspect suspicion
misstraut distrust mistrust suspect
missverstand misunderstand misunderstood
missverstandnis misunderstand
missversteh misunderstand misunderstood
mist dung fertil fertilis manur
mit by with
mitarbeit clerk collabor cooper employe particip staff worker
mitarbeiterin employe staff worker
mitbracht bring brought
mitbring bring brought
miteinand jointli togeth
mitgearbeitet collabor cooper particip
mitgebracht bring brought
mitgefuhl compas merci piti sympathi
mitgegang accompani come join
mitgeh accompani come join
mitgehalt compet keep kept
mitgeholf assist help
mitgemacht join particip
mitgenomm take taken took
mitgespielt particip plai
mitgeteilt announc commun inform tell told
mitgewirkt contribut cooper particip
mitglied member membership
mitgliederversamml assembl gather meet
mitgliedsbeitrag due fee
mitgliedschaft member membership
mithalf assist help
mithalt compet keep kept
mithelf assist help
mithielt compet keep kept
mitleid compas merci piti sympathi
mitmach join particip
mitnahm take taken took
mitnehm take taken took
mitnimmt take taken took
mitspiel particip plai
mitt amid center centr middl midst
mittag middai noon
mittagess dinner lunch luncheon
mitteil announc commun embassi inform messag notic notif notifi tell told
mittel fund mean remedi us via
mittelalt ag mediaev mediev middl
mittelbar indirect indirectli
mittelpunkt center centr middl midst
mittelschicht class middl
mittelstand class middl
mittelwert averag mean
mitternacht midnight
mittl averag mean medium middl
mittlerweil meanwhil now
mittwoch wednesdai
mitwirk contribut contributor cooper particip
mobel furnitur
mobil flexibl mobil movabl
mobilisi mobil ralli
mobilisiert mobil ralli
mobiltelefon mobil phone smartphon
mocht like mai might want would
mod contemporari fashion modern
modell model
moderator facilit moder
moderatorin facilit moder
moderi facilit moder
modern modern
modernisi modern renov upgrad
modernisiert modern renov upgrad
modifizi alter modifi
modifiziert alter modifi
modul modul
mog like mai might want would
moglich chanc opportun option possibl potenti wai
moglicherweis mayb perhap possibl
mohr carrot
moment instant moment
momentan current momentarili now present
monarchi monarchi
monat month monthli
monch monk
mond lunar moon
monitor displai monitor screen
monopol monopoli
monstros coloss giant monstrou
montag mondai
monti assembl fit instal mount
montiert assembl fit instal mount
moor bog marsh swamp
moos moss
moral ethic moral
mord assassin homicid kill killer murder
morg morn tomorrow
mosche mosqu
moskau moscow
mosl moslem muslim
motiv motif motiv theme
motivation drive incent motiv
motivi encourag motiv
motiviert encourag motiv
motor engin motor
motorrad motorbik motorcycl
motto motto slogan
muck gnat midg mosquito
mud exhaust tire weari
muh effort exer troubl
muhelos easi easier easili light lightli slightli
muhl mill
muhsam arduou exhaust strenuou tire
mull garbag miller rubbish trash wast
multiplizi multipli
multipliziert multipli
munch munich
munchn munich
mund culmin flow lead mouth result
mundlich oral verbal
munition ammuni munition
munz coin
murmeln mumbl murmur mutter
muschel clam mussel shell
muscheln clam mussel shell
muse museum
museum museum
musik music musician
musikal music
musikerin musician
muskel muscl muscular
muskeln muscl muscular
muslim islam islamist moslem muslim
muss had have must need
musst had have must need
must examin inspect model pattern sampl scrutin templat
mut braveri courag
mutig bold boldli brave courag
mutmass alleg allegedli presum supposedli suspect
mutt mom mother mum
mutz beani cap
mysterios enigmat mysteri puzzl
nach accord after close closer follow near nearest next to
nachbar neighbor neighbour
nachbarn neighbor neighbour
nachd after
nachdacht ponder reflect think thought
nachdenk ponder reflect think thought
nachdenkt ponder reflect think thought
nacheinand consecut succes success
nachfolg follow next subsequ successor
nachfrag ask demand enquir inquir inquiri
nachfragt ask enquir inquir
nachgedacht ponder reflect think thought
nachgefragt ask enquir inquir
nachgegang follow investig pursu
nachgeh follow investig pursu
nachgeholt compens recov retak
nachgeht follow investig pursu
nachgelass diminish eas subsid weaken
nachgerustet retrofit upgrad
nachgewies demonstr detect prove proven
nachging follow investig pursu
nachh after afterward later subsequ then
nachhalt durabl endur last perman sustain
nachhol compens recov retak
nachholt compens recov retak
nachkomm descend offspr
nachlass diminish eas subsid weaken
nachlasst diminish eas subsid weaken
nachliess diminish eas subsid weaken
nachmittag afternoon
nachricht messag new
nachrichtendien intellig secret servic
nachrust retrofit upgrad
nachrustet retrofit upgrad
nacht night nightli nighttim
nachteil disadvantag drawback
nachverfolg follow track
nachvollzieh comprehend retrac understand understood
nachvollzieht comprehend retrac understand understood
nachvollzog comprehend retrac understand understood
nachweis demonstr detect evid proof prove proven verif
nachweist demonstr detect prove proven
nachwi demonstr detect prove proven
nack neck throat
nackt bare nake nude
nadel needl pin
nadeln needl pin
nagel nail
nah approach close closer near nearest next proxim vicin
nahegelegt impli suggest
naheleg impli suggest
nahelegt impli suggest
nahert approach near
nahezu almost nearli practic virtual
nahm absorb accept admit adopt apprehend arrest assum captur declin decreas detain earn endur grab includ ingest occupi receiv record remov suppos take taken toler took
nahost east middl
nahrung dish food meal nutrition
nahrungsmittel food foodstuff groceri
naiv naiv
nam name
nament name particularli
namhaft celebr consider famou import notabl promin renown signific
namlich name particularli
nannt call mention name
nas nose
nass damp humid moist wet
nation nation
national nation
nationalhymn anthem hymn
nationalismus nation
nationalist nationalist
nationalsozialismus nazism social
nationalsozialist nazi
nato nato
natur cours natur obvious
nazi nazi
neb besid next
nebel fog mist nebula
nebenan adjac besid next
nebenbei incident
neff nephew
negativ neg
nehm grab take taken took
neid envi jealousi
neidisch enviou jealou
neig inclin lean leant tend
neigt inclin lean leant tend
nein no
nenn call mention name
nennt call mention name
nerv nerv
nervos nervou nervous
nest nest
nett friendli kind kindli nice
networking network
netz net network web
netzwerk net network web
neu latest new newest newli novel recent
neuart new newest newli novel
neugi curios
neugier curiou curious inquisit
neugierd curios
neuig new novelti
neulich late recent
neuling beginn newcom novic
neun nine
neunt ninth
neunzehn nineteen
neunzig nineti
neuseeland zealand
neustart reboot restart
neutral imparti neutral unbias
neutralitat neutral
neuzeit contemporari modern
newslett newslett
nicht anyth niec not noth
nichtig invalid void
nichtsdestotrotz howev nevertheless nonetheless still yet
nick nod
nickt nod
nie ever never
nied deep low lower lowest
niedergang declin decreas fall
niedergelass establish settl
niedergeschlag crush quell suppress
niederlag defeat loss
niederland dutch holland netherland
niederlass establish settl
niederlasst establish settl
niederliess establish settl
niederschlag crush quell suppress
niederschlagt crush quell suppress
niederschlug crush quell suppress
niedrig deep low lower lowest
niemal ever never
niemand nobodi none
nier kidnei renal
nigeria nigeria nigerian
nigerian nigeria nigerian
nil nile
nimm ever never
nimmt absorb accept admit adopt apprehend arrest assum captur declin decreas detain earn endur grab includ ingest occupi receiv record remov suppos take taken toler took
nirgend anywher nowher
nirgendwo anywher nowher
nirgendwohin awai gone off
niveau level stand statu
noch els still yet
nochmal again anew onc renew
nomini appoint nomin
nominiert appoint nomin
nonn nun
nord north northern
nordkorea korea korean
nordlich north northerli northern
norm default norm standard
normal normal regular
normalerweis normal regular
norweg norwai norwegian
not distress grade hardship mark miseri need note
notebook laptop notebook
notenbank bank central
notfall emerg necessari
notgedr reluct reluctantli unwillingli
noti jot note record
notiert jot note record
notig necessari necessarili need requir
notiz hint note notic remark
notor infam notori
notwend necess necessari necessarili need requir
novemb novemb
nudel noodl pasta
nudeln noodl pasta
nuklear atom nuclear
null nil null zero
numer numer
numm digit figur number
nun current now present
nur just mere onli sole
nuss nut
nutz benefit exploit us user util
nutzbar us usabl workabl
nutzerin user
nutzernam user usernam
nutzlich benefit help us usefulli util
nutzlos futil pointless useless
nutzt abus benefit exploit us util
nutzung us usag util
nutzungsbeding condition term
oas oas oasi
ob if whether
obdachlos homeless
oben abov top up upstair upward
obengenannt abov aforemen mention said
ober suprem top upper
oberburgermeist burgomast mayor
oberflach interfac shallow superfici surfac ui
oberschul gymnasium school secondari
oberst colonel suprem top upper
obgleich although though
obig abov aforemen mention said
objekt item object subject
objektiv factual object
obligator bind compulsori mandatori obligatori
obschon although though
obst fruit
obwohl although though
ochs bull ox oxen
ode bore dull tediou
oder or
ofen furnac oven stove
off open openli
offenbar appar disclos evid expos obviou obvious reveal
offenbart disclos expos reveal
offengelegt disclos publish reveal
offenkund appar evid obviou obvious
offenleg disclos publish reveal
offenlegt disclos publish reveal
offensicht appar evid obviou obvious
offensiv offens
offent open public publicli
offizi offic
offiziell formal offici
offn open unlock
offnet open unlock
oft frequent often
ohn without
ohnehin anyhow anywai
ohr ear
okkupation crew occup
okolog ecolog environment
okologi ecolog
okonom econom economist
okonomi econom economi
oktob octob
ol oil petroleum
ole oil
oliv oliv
oma grandma grandmoth granni
onboarding entri onboard start
onkel uncl
opa granddad grandfath grandpa
oper opera
operation oper surgeri
operi oper surgeri
operiert oper surgeri
opern opera
opf casualti forgo sacrific victim
opfert forgo sacrific
opposition opposi
oppositionell opposi
optimal ideal optim optimum
optimi improv optim optimis
optimier optim
optimiert improv optim optimis
optimist optimist
option option
optisch optic visual
orang orang
orch orchestra
ordent neat orderli proper properli tidi
ordn arrang directori folder order organ sort
ordnet arrang categor classifi decre order organ sort
ordnung arrang order regul
organisation organ organis
organisator host organ organis
organisi arrang organ organis
organisiert arrang order orderli organ organis
orgel organ
orgeln organ
orient east orient
oriental east orient
orienti guid orient
orientiert guid orient
original initi origin
originell initi origin
ort locat place site spot
orthodox orthodox
ortlich local
ost east easter eastern
osterreich austria austrian
ostlich east easterli eastern
ozean ocean
paar coupl pair
pack grab pack seiz
packt grab pack seiz unpack unwrap wrap
padagog educ pedagog school
paket bundl packag packet
pakistan pakistan pakistani
pakt pact
palast palac
palastina palestin palestinian
palastinens palestin palestinian
palm palm
pandemi epidem pandem plagu
panz armor armour tank
papa dad daddi father
papagei parrot
papi paper
papst papal pope
paradi paradis
parallel parallel
paramet paramet
paris pari parisian
park park
parkt park
parlament parliament parliamentari
parlamentar parliament parliamentari
parlamentari congressman deputi parliamentarian repres
parol slogan watchword
partei parti
parteitag confer congress conven
partiell partial partli
partisan guerilla guerrilla partisan
partn partner partnership
partnerin partner partnership
partnerschaft partner partnership
pass fit match pass passport suit
passagi passeng
passend appropri fit suit suitabl
passi happen occur pass
passiert happen occur pass
passiv passiv
passt adapt adjust attend bewar conform custom fit match suit watch
passwort passphras password
pastor minist pastor
patch patch
patent patent
patient patient
patientin patient
patriot patriot
patriotismus patriot
patt pattern sampl
pc comput machin
peinlich awkward embarrass uncomfort unpleas
peking beij peke
pelz coat fur pelt
pendeln commut oscil swing swung
pendelt commut oscil swing swung
pension pension rent
pensionar pension retire
perfekt flawless perfect perfectli
performanc achiev perform power
period durat period timefram
perl bead pearl
permanent constant constantli continu perman
pers farsi persia persian
persi farsi persia persian
persisch farsi iranian persia persian
person figur peopl person
personenbezog person
perspektiv outlook perspect prospect view
pessimist pessimist
pest pestil plagu
petersburg leningrad petersburg
pfad path road wai
pfann pan skillet
pfarr clergyman cleric pastor priest vicar
pfeff pepper
pfeil arrow dart
pferd hors
pfirsich peach
pflanz plant sow
pflanzlich herbal veget
pflanzt plant sow
pflaum plum prune
pfleg care caregiv cultiv maintain mainten nurs wait
pflegerin caregiv nurs
pflegt care cultiv maintain nurs
pflicht commit duti oblig
pflug plough plow
pfund pound sterl
phanom phenomena phenomenon
phantasi fantasi imagin
phantast fanci fantast
phas level phase stage step
philippin filipino philippin
philosoph philosoph philosophi
philosophi philosoph philosophi
physik physic physicist
physikal physic
physisch bodili physic
pilot aviat pilot
pilotin aviat pilot
pilz fungi fungu mushroom
pink pink rosi
pinsel brush paintbrush
pipelin pipelin
pistol gun pistol rifl
pixel pixel
pkw automobil car
pladi advoc argu plead pled
pladiert advoc argu plead pled
plan intend plan schedul scheme
planet planet
planmass plan systemat
plant intend plan schedul
planung plan scheme
planwirtschaft economi plan
plastik plastic sculptur
platt disk drive flat level shallow
plattform platform
platz burst collaps explod place room seat space squar
platzi place position put
platziert place position put
platzt burst collaps explod
pleit bankrupt bankruptci insolv
plotzlich abrupt abruptli sudden suddenli
plugin addon expan exten plugin
plund loot pillag plunder
plundert loot pillag plunder
poesi poem poetri
poet poet
poetisch poetic
pokal cup trophi
pol poland pole polish
polit polici polit politician
politburo politburo
politikerin politician
polizei polic
polizeibeamt cop offic policeman policemen
polizist cop offic policeman policemen
polizistin cop offic policeman policemen
polnisch poland pole polish
popular belov favorit favourit popular
populismus popul
populist populist
port port
portugal portug portugues
portugies portug portugues
position position rank statu
positiv posit
post job mail place position post postal
postamt mail post postal
potentiell potenti
potenziell potenti
prachtig fantast great magnific splendid terrif
prag character coin influenc pragu shape
pragend form influenti
pragt character coin influenc shape
praktisch handi practic virtual
prasent attend present
prasentation present
prasenti displai present show shown
prasentiert displai present show shown
prasident chair chairman chairperson presid presidenti
prasidentin chair chairman chairperson presid presidenti
prasidentschaft presid
prasidium headquart presidium
praxis practic
prazis accur exact exactli precis
predig preach sermon
predigt preach sermon
preis award cost extol glorifi prais price prize
preist extol glorifi prais
preiswert afford cheap cheapli inexpens
premi premier prime
premierminist premier prime
press compress press releas squeez
pressefrei freedom press speech
pressemitteil press releas
presst compress press squeez
pries extol glorifi prais
priest clergyman cleric pastor priest vicar
priesterin pastor priest vicar
primitiv primit
prinz princ princess
prinzessin princ princess
prinzip principl
prinzipi principl
prinzipiell basic fundament gener princip
prioritat prioriti
privat person privat
privateigentum privat properti
privatisi privat privatis
privatisier privat privatis
privatisiert privat privatis
privatsphar privaci
privilegiert privileg
prob practic practis rehears
probi sampl tast try
probiert sampl tast test tri try
probl issu problem troubl
problem issu problem troubl
problemmeld issu ticket
probt practic practis rehears
produkt product
produktion manufactur produc
produktiv product
produzent maker manufactur produc vendor
produzi gener manufactur produc
produziert gener manufactur produc
professionell profession vocat
professor professor
professorin professor
profil profil
profit gain profit win
profitabel lucr profit
profiti benefit gain profit
profitiert benefit gain profit
prognostizi forecast predict project
prognostiziert forecast predict project
programm applic program programm
programmi code develop program programm
programmier code program
programmiererin develop programm
programmiersprach languag program
programmiert code program
projekt project undertak
projektleit lead leader manag project
projektleiterin lead leader manag project
proletar proletarian
proletari proletarian
proletariat class proletariat work
prominent celebr famou promin renown
propaganda propaganda
prophet prophet
proprietar proprietari
prot protest
protestant evangel lutheran protest
protesti object protest
protestiert object protest
protokoll log minut protocol record
protokolli log minut record
protokollier log
protokolliert log minut record
prototyp prototyp
provid provid supplier vendor
provinz provinc provinci
provisor preliminari provision tent
provozi incit provok
provoziert incit provok
proxy proxi
prozent percent percentag
prozentsatz percent percentag
prozess lawsuit oper procedur process trial
prozessor cpu processor
pruf auditor check examin review test verifi
pruft check examin test verifi
prufung audit check exam examin review test
psychisch mental psychic psycholog
psycholog mental psychic psycholog psychologist
psychologi psycholog psychologist
publikation public releas
publikum audienc listen public spectat
publizi publish releas
puff buffer
pulli jumper pullov sweater
pullov jumper pullov sweater
pump pump
punkt dot item point spot
punktlich punctual time
pupp doll puppet
pur clean pure sheer
putsch coup putsch
putz brush clean polish
putzt brush clean polish
quadrat quadrangular quadrat squar
qual agon agoni sorrow suffer torment tortur
qualifizi qualifi train
qualifiziert qualifi skill train
qualitat qualiti
qualitativ qualit
qualitatssicher qualiti
qualt agon torment tortur
quantitativ quantit
quark curd yoghurt yogurt
quasi almost quasi
quell origin sourc spring
quellcod code sourc
quelloff open
quelltext code sourc
quer across crosswis transvers
quot instal quota rate ratio
rab crow raven
rach aveng retali reveng vengeanc
racht aveng reveng
rad bicycl bike cycl
radikal radic
radikalismus extrem radic
radio broadcast radio
radioaktivitat radiat radioact
radios broadcast radio
rahm cream frame framework
rahmenwerk framework
raket missil rocket
rand brim edg margin rim
rang position rank statu
rannt race ran run rush
rasch fast quick quickli rapid rapidli swift
rass breed race racial
rassismus racism
rassist racist
rat advic advis council counsel deter discourag dissuad guess instal quota rate ratio recommend soviet
rathaus hall town townhal
rational ration reason sensibl
ratschlag advic council counsel
ratsel mysteri puzzl riddl
ratselhaft enigmat mysteri puzzl
ratt rat
rau coars harsh rough roughli
raub burglar rob robber steal stole stolen thief thiev
raubt rob steal stole stolen
rauch fume smoke
raucht fume smoke
raum chamber clear evacu place room seat space vacat
raumlich spatial
raumt admit clean clear conced evacu grant tidi vacat
rauschgift drug narcot
reagi react respond
reagiert react respond
reaktor reactor
real actual inde real realli truli
realisi implement realis realiz
realisiert implement realis realiz
realist realist
realitat actual realiti
reb grapevin vine
rebell insurg rebel
rebellion insurrec rebellion revolt upris
rechn calcul comput expect machin reckon
rechnet bill calcul comput expect invoic reckon settl
rechnung bill calcul invoic
recht fairli justic law pretti quit rather right rightist
rechteck rectangl
rechtfert defend justifi warrant
rechtfertigt defend justifi warrant
rechtlich jurid legal statutori
rechtmass justifi law legal legitim right statutori
rechtsanwalt advoc attornei lawyer
rechtschreib orthographi spell typo
rechtsstaat constitu law rule
rechtswidr illeg unlaw
rechtzeit punctual time
red address lectur present speak speech spoke spoken talk
redakteur editor editori
redakteurin editor editori
redaktion editor editori newsroom
redet speak spoke spoken talk
redlich honest honestli sincer
redn orat present speaker spokesman spokesperson
reduzi cut decreas lower reduc
reduziert cut decreas lower reduc
referendum plebiscit referendum
referent present speaker spokesperson
reform reform
reformation reform
reformi overhaul reform
reformiert overhaul reform
reg rain rainfal
regal rack shelf shelv
regel norm provision regul rule
regelmass regular regularli
regeln control norm regul rule settl
regelt control regul settl
regenbog rainbow
regenschirm screen umbrella
regi govern reign rule
regier cabinet govern
regiert govern reign rule
regierungschef head leader premier
regim dominion regim reign rule
region area region territori
regional region
regisseur director filmmak
regisseurin director filmmak
registri enrol record regist registr
registrier regist registr
registriert enrol record regist
reglos immobil motionless still
regner raini
regt agit encourag excit inspir stimul suggest upset
reguli adjust regul
reguliert adjust regul
reh deer roe stag
reich affluent empir extend hand reach realm reich rich richli suffic wealthi
reicht enough extend file hand lodg reach submit suffic
reichtum asset fortun prosper rich wealth
reichweit rang reach
reif matur ripe tire tyre
reih line row sequenc seri
reihenfolg order sequenc
rein bare clean cleanli mere neat pure sheer
reinig clean cleans purifi
reinigt clean cleans purifi
reis journei rice travel trip voyag
reisend travel
reisepass pass passport
reiss rip ruptur tear tore torn
reisst rip ruptur tear tore torn
reist arriv enter immigr journei travel
reiz irrit stimul tempt
reizend charm delight love
reizt irrit stimul tempt
reklam advertis promotion
rekonstrui rebuild rebuilt reconstruct
rekonstruiert rebuild rebuilt reconstruct
relativ compar fairli pretti quit rather rel
releas releas version
relevanz import relev signific
religion religi religion
religios religi religion
renaissanc renaiss
renminbi renminbi yuan
renn race ran run rush
rennt race ran run rush
renommiert esteem prestigi reput respect
rent pension rent
rentabel lucr profit
rentn pension retire
reparatur fix remedi repair resolv
repari fix mend remedi repair resolv
repariert fix mend repair
repo repo repositori
report journalist report
reportag featur report reportag
repositorium repo repositori
repository repo repositori
reprasentant deleg repres
reprasenti embodi repres
reprasentiert embodi repres
repression repres
republ republ
republikan republican
reservi book reserv
reserviert book reserv
resolution resolu
respekt atten esteem respect
respekti honour respect
respektiert honour respect
respektvoll respect
ressourc resourc
restaurant diner restaur
resultat find outcom result
resulti aris arisen aros result
resultiert aris arisen aros result
rett rescu save
rettet rescu save
rettung rescu salvat
review auditor examin review
revolution revolt revolu revolutionari upris
revolutionar revolu revolutionari
rezept prescrip recip
rezession economi reces
rhein rhine
richt address aim direct judg
richterin judg
richtet address aim align arrang behead caus configur direct establish execut furnish host inflict judg organ orient serv wreak
richtig correct correctli proper properli right rightli
richtlini direct guidelin polici
richtung cours direc wai
riech smell smelt sniff
riecht smell smelt sniff
rief access call caus cry declar elicit evok exclaim fetch invok open phone proclaim provok rang retriev ring shout urg
ries giant ogr
riesenhaft coloss giant monstrou
riesig enorm gigant huge immens tremend vast
riet advis deter discourag dissuad guess recommend
rind bark beef cattl crust livestock ox rind
ring ring
ringsum about around round
risik hazard risk
risiko hazard risk
riskant danger hazard peril riski
riski risk ventur
riskiert risk ventur
riss rip ruptur tear tore torn
ritt knight
roadmap roadmap
robot bot robot
robust resili resist robust sturdi
roch smell smelt sniff
rock rock skirt
rogg rye
roh crude raw rough
rohr pipe tube
rohstoff commod materi raw
roll part role roll wheel
rollt roll wheel
rom roman rome
roman novel
romant romant
romisch roman rome
ros rose
rosa pink rosi
rot red reddish
rotlich red reddish
rout router
rubel roubl rubl
rubrik categori section
ruck advanc back move shift spine
ruckgang declin decreas fall regres reset revert undo
ruckkehr return
ruckmeld feedback respons
rucksack backpack rucksack
ruckschritt declin decreas regres
rucksichtslos inconsider reckless ruthless ruthlessli
ruckstand backward outdat
ruckt advanc move shift
rucktritt resign
ruckwart back backward
ruckzug retreat withdraw
ruf call cry shout
ruft access call caus cry declar elicit evok exclaim fetch invok open phone proclaim provok rang retriev ring shout urg
ruh calm quiet repos rest silenc
ruhig calm calmli peac quiet quietli
ruhm fame glori
ruhr move stir touch
ruhrt move stir touch
ruht relax repos rest
ruini destroi ruin wreck
ruiniert destroi ruin wreck
ruman romania romanian
rumani romania romanian
rund about approxim around circular roughli round
rundbrief newslett
rundfunk broadcast radio
rupi rupe
russ russia russian
russisch russia russian
russland russia russian
rust arm equip prepar
rustet arm equip furnish prepar
rustung arm armament armour rearmament
saal hall
saat seed semen
sach affair issu matter object thing
sachlich factual object
sack bag sack
saft juic sap
sag sai said saw tell told
sagt announc cancel declar declin sai said state tell testifi told
sah appear disregard forese inspect look realiz refrain regard saw see seem seen televi understand view watch
sahn cream
sakular laicist secular
sal hall
salat lettuc salad
salz salt
salzig salt salti
sam seed semen
sammeln accumul collec collect gather survei
sammelt accumul collect gather
sammlung collec collect gather survei
samstag saturdai
sand sand
sandbox playground sandbox
sandt broadcast dispatch send sent transmit
sanft delic gentl gentli soft softli tender
sang sang sing singer sung vocalist
sangerin singer vocalist
sani refurbish remedi renov restructur
saniert refurbish remedi renov restructur
sanitar health sanitari
sank declin fall fell sank sink sunk
sanktion sanction
sass sat sit
satz sentenc set theorem
satzung bylaw charter statut
sau acid sour
saub clean cleanli neat pure
sauc gravi sauc
saudisch saudi
saugling babi infant newborn
scann scanner
schach chess
schachtel box carton crate
schad damag harm hurt injuri
schadet damag harm hurt
schadig damag harm injur
schadigt damag harm injur
schadlich damag detriment harm
schadsoftwar malwar
schaf ew herdsman sheep shepherd
schaff accomplish achiev creat manag
schafft abolish accomplish achiev acquir bought bui creat elimin manag purchas scrap
schaffung creation
schal bowl dish scarf scarv shawl shell
schalt shift switch toggl
schaltet activ deactiv disabl disconnect elimin enabl involv shift shut switch toggl unlock
schaltflach button
scham disgrac embarrass shame
schamt embarrass shame
schand disgrac shame
scharf acut point sharp sharpli spici
schatt shade shadow
schatz appreci assess estim valu
schatzt appreci assess estim gaug judg valu
schau look see watch
schaubild chart diagram graph graphic
schaufel shovel spade
schaufeln shovel spade
schauspiel actor actress drama plai
schauspielerin actor actress
schaut look see view watch
scheid divorc part separ
scheidet divorc elimin excret leav part retir separ
scheidung divorc separ split
schein appear certif seem semblanc shine shone
scheinbar alleg appar seemingli suppos
scheint appear seem shine shone
scheit collaps fail failur founder setback
scheitert collaps fail founder
schenk donat gave gift give given
schenkt donat gave gift give given
scher scissor shear
scheu avoid fear shun
scheun barn stabl stall
scheut avoid fear shun
schicht class layer level shift stratum
schick dispatch send sent submit
schicksal destini fate
schickt dispatch send sent submit
schieb push shove slid slide
schiebt deport expel push shove slid slide
schied divorc elimin excret leav part retir separ
schief bent crook obliqu slant
schien appear seem shine shone
schier bare mere sheer
schiess fire shoot shot
schiesst fire shoot shot
schiff ship vessel
schild depict describ portrai shield sign
schilder descrip
schildert depict describ portrai
schildkrot tortois turtl
schink ham
schirm screen umbrella
schlacht battl
schlaf sleep slept
schlaft asleep sleep slept
schlafzimm bedroom
schlag beat beaten hit strike struck
schlagt beat beaten fail hit miscarri propos smash strike struck suggest
schlagwort keyword tag
schlagzeil headlin
schlamm clai mud tone
schlang queue serpent snake
schlank slender slim thin thinli
schlau clever intellig smart wise
schlecht bad badli poor poorli wors worst
schleif loop
schlicht easi just plain simpl simpli
schlief asleep sleep slept
schliess close conclud shut
schliesslich eventu final last lastli recent ultim
schliesst attach close complet conclud connect enclos exclud expel finish includ join lock plug preclud rule shut surround
schlimm bad badli poor poorli wors worst
schloss attach castl close complet conclud connect enclos exclud expel finish includ join lock palac plug preclud rule shut surround
schlucht canyon gorg ravin
schlug beat beaten fail hit miscarri propos smash strike struck suggest
schluss completion conclusion end
schlussel kei
schmackhaft delici tasti
schmal close narrow tight tightli
schmelz melt molten thaw
schmerz ach pain
schmerzhaft pain painfulli
schmerzlich pain painfulli
schmetterling butterfli
schmied blacksmith forg smith
schmilzt melt molten thaw
schmolz melt molten thaw
schmuck jewelleri jewelri ornament
schmuggel smuggl
schmutzig dirti filthi
schneck slug snail
schnee snow
schneid cut dressmak slice tailor trim
schneiderin dressmak tailor
schneidet cut perform sever slice trim
schnell fast quick quickli rapid rapidli swift
schnitt cut perform sever slice trim
schnittstell api interfac
schob deport expel push shove slid slide
schockier alarm frighten shock
schockiert appal horrifi shock
schokolad chocol
schon alreadi beauti beautifulli even love nice pretti
schonheit beauti
schopf creator draw drawn drew maker scoop
schopfer creativ
schopft draw drawn drew scoop
schopfung creation
schoss fire shoot shot
schott scot scotland scottish
schottisch scot scotland scottish
schottland scot scotland scottish
schrag bent crook obliqu slant
schrank cabinet closet cupboard wardrob
schrankt curb curtail limit restrict
schraub bolt screw
schrecklich aw dread horribl terribl
schreckt deter discourag scare
schreib write written wrote
schreibt write written wrote
schreibtisch desk desktop
schreien cry scream shout yell
schrein carpent joiner
schreit cry scream shout yell
schrie cry scream shout yell
schrieb write written wrote
schrift font script typefac write
schriftart font script typefac write
schriftlich write written
schriftstell author novelist writer
schriftstellerin author novelist writer
schritt pace step
schrittweis gradual slowli
schrumpf contract shrank shrink shrunk
schrumpft contract shrank shrink shrunk
schucht shy shyli timid
schuchtert bulli intimid
schuf accomplish achiev creat manag
schuh footwear shoe
schul discipl pupil school schoolboi student
schuld blame debt fault guilt guilti guiltili indebt ow
schuldet indebt ow
schuldig guilti guiltili
schuldlos innoc
schuldn debtor
schulerin discipl pupil schoolboi student
schulisch educ pedagog school
schult shoulder
schulung cours train
schuss shot
schussel bowl dish shell
schusseln bowl dish shell
schutz defend defens guard protec protect shelter shield
schutzt defend guard protect shield
schwach faint feebl frailti undermin weak weaken weaker weakli
schwachstell flaw vulner weak
schwacht undermin weaken
schwamm float swam swim swum
schwan swan
schwand dwindl fade wane
schwang pregnant
schwank fluctuat swai vari waver
schwankt fluctuat swai vari waver
schwanz tail
schwarz black
schwed swede sweden swedish
schwedisch swede sweden swedish
schweig hush silenc silent
schweigend quiet quietli silent still
schweigt hush silenc silent
schwein pig pork swine
schweiz swiss switzerland
schweizer swiss switzerland
schwer difficult grave hard heavi heavili seriou sever tough
schwerlich bare hardli scarc
schwert sword
schwerwieg grave heavi heavili seriou sever
schwest sister
schwieg hush silenc silent
schwierig difficult difficulti hard tough troubl
schwimm float swam swim swum
schwimmbad bath pool swim
schwimmt float swam swim swum
schwind dwindl fade wane
schwindet dwindl fade wane
schwor swear swore sworn vow
schwort swear swore sworn vow
schwur oath vow
screenshot screenshot
sech six sixth
sechzehn sixteen
sechzig sixti
see lake sea
seel soul
seeleut marin sailor seaman
seelisch mental psychic psycholog
seemann marin sailor seaman
seen lake sea
seg bless
segel sail sailboat
segelboot sail sailboat
seh saw see seen view
sehnsucht long yearn
sehr extrem greatli highli much veri
seid silk
seif soap
seil cord rope
sein ar be been hi is it wa were
seinerzeit then
seit for page side sinc
seitd for sinc then
seith sinc then
seitlich later side sidewai
sekretar secretari
sekt cult sect
sektor branch industri sector
sekund second
selb even inde itself myself self
selbstand autonom independ
selbstmord suicid
selbststand autonom autonomi independ
selbstsucht egoist selfish
selbstverstand cours natur obvious
selt rare seldom
seltsam odd peculiar strang weird
seltsamerweis curious oddli strang
semmel bun roll
senat senat
senator senat
send broadcast channel send sent station submit transmit transmitt
sendet broadcast send sent transmit
sendung broadcast program programm show
senf mustard
senk cut decreas lower reduc
senkrecht perpendicular vertic
senkt cut decreas lower reduc
senkung decreas lower reduc
sensibel delic sensibl sensit
sensor sensor
separat divid separ
septemb septemb
serb serb serbia serbian
serbi serb serbia serbian
serbisch serb serbia serbian
serios earnest grave seriou serious
serv server
servic servic
sessel armchair couch sofa
setz place put sat set sit
setzt abandon appli appoint assert attach confront continu deduct deploi depos detain determin discontinu dismiss disparag emploi enforc estim examin expos fix grappl impos insert lower place prevail pursu put reduc resum sat schedul set sit suspend us
seuch epidem pandem plagu
sexuell sexual
sich backup certain certainli certainti ensur herself himself itself oneself safe safeguard safeti secur sure themselv
sicher backup
sicherheitsluck flaw vulner weak
sichert backup ensur hedg protect safeguard secur
sicherungskopi backup
sichtbar appar visibl
sichtlich appar visibl
sie her she thei them
sieb seven
siebent seventh
siebt seventh
siebzehn seventeen
siebzig seventi
sieg prevail triumph victor victori win winner won
siegerin victor winner
siegreich triumphant victori
siegt prevail triumph win won
sieht appear disregard forese inspect look realiz refrain regard saw see seem seen televi understand view watch
signal signal
signalisi indic signal
signalisiert indic signal
signatur signatur
signi sign
silb silver silveri
simpel easi just plain simpl simpli
simuli feign simul
simuliert feign simul
simultan concurr meanwhil simultan
sind ar be been is wa were
sinfoni symphoni
sing sang sing sung
singt sang sing sung
sink declin fall fell sank sink sunk
sinkt declin fall fell sank sink sunk
sinn mean sens signific
sinnlos futil meaningless pointless senseless
sinnvoll appropri meaning reason sensibl us
sitt custom manner tradition
sittlich ethic moral
situation locat position situat
sitz sat sit
sitzt sat sit
sitzung assembl meet session
skalier scalabl scale
skalierbar scalabl scale
skandal affair scandal
skeptisch sceptic skeptic
ski ski
skier ski
skizzi outlin sketch
skizziert outlin sketch
sklav slave
sklaverei slaveri
skript script
skrupellos inconsider reckless ruthless ruthlessli
skulptur sculptur
skurril bizarr odd quirki whimsic
slogan motto slogan
slowak slovak slovakia
slowakei slovak slovakia
smartphon mobil phone smartphon
so so such thu
sobald onc soon
sock sock stock
sodass so that
soeb current just
sof if provid when whenev
sofa armchair couch sofa
sofas armchair couch sofa
sofort immedi instantli promptli
softwar softwar
sogar even inde
sogenannt call
sogleich immedi instantli promptli
sohn son
solang long while
solar solar
solch like so such
soldat soldier
soldatin soldier
soldn mercenari
solid firm firmli fix solid stabl
solidar solidar
solidaritat solidar
soll must ought shall should suppos
sollt must ought shall should suppos
somit henc so therefor thu
somm summer
sond but rather
sonderbar odd peculiar strang weird
sonn solar sun
sonnab saturdai
sonnig sunni
sonntag sundai
sonst els otherwis
sorg care concern ensur provid worri
sorgfalt care carefulli thorough thoroughli
sorgt care ensur provid worri
sort kind manner sort speci type
sorti classifi order sort
sortier sort
sortiert classifi order sort
soss gravi sauc
souveran sovereign sovereignti
souveranitat sovereign sovereignti
sowieso anyhow anywai
sowjet soviet ussr
sowjetunion soviet ussr
sowohl as both well
sozial social societ
sozialdemokrat democrat social
sozialdemokrati democrat social
sozialhilf social welfar
sozialismus social
sozialist socialist
sozialstaat social welfar
soziolog sociolog sociologist
soziologi sociolog sociologist
sozusag almost quasi
spalt cleav column divid split
spaltet cleav divid split
spaltung division partition split
spam spam
spani spain spaniard spanish
spanisch spain spaniard spanish
spannend excit grip suspens thrill
spannung suspens tension voltag
spar econom save saver
sparkass save saver
sparsam econom spare sparingli thrifti
spart econom save
spat late later latest shovel spade subsequ
spatest latest
spatz sparrow
speich cach memori save storag store
speicher save storag store
speicherplatz space storag
speichert cach save store
speis dish food meal nutrition
spekulant specul
spekulation specul
spekuli gambl specul
spekuliert gambl specul
spend contribut donat donor gave give
spenderin donor
spendet contribut donat gave give
sperling sparrow
sperr ban block close lock
sperrt ban block close imprison jail lock
spezialisi special specialis
spezialisiert special specialis
speziell particular special specif
spezif particular specif
spiegel mirror
spiegeln mirror reflect
spiegelt mirror reflect
spiel act gambl game match plai player
spielerin player
spielt act gambl happen plai replai
spielwies playground sandbox
spielzeug toi
spinn spider
spion agent spy
spionag espionag spy
spirituell cleric spiritu
spital clinic hospit
spitz acut peak point sharp sharpli spici summit tip top
sponsor sponsor sponsorship
sponsoring sponsor sponsorship
spontan spontan
sport sport
sportart sport
sportlich athlet sport sporti
sprach absolv acquit address advoc agre appeal arrang coordin deni exoner languag mention pronounc rais speak speech spoke spoken talk tongu voic
sprachlich languag linguist verbal
sprang jump leap leapt sprang spring sprung
sprech orat present speak speaker spoke spoken spokesman spokesperson talk
sprecherin present speaker spokesperson
spreng blast deton explod
sprengt blast deton explod
spricht absolv acquit address advoc agre appeal arrang coordin deni exoner mention pronounc rais speak spoke spoken talk voic
spring jump leap leapt sprang spring sprung
springt jump leap leapt sprang spring sprung
spur feel felt notic sens trace track trail
spurbar notic percept tangibl
spurt feel felt notic sens
staat countri nation state
staatlich countri govern government nation public state
staatsangehor citizenship nation
staatsanwalt attornei prosecutor
staatsanwaltschaft prosecu prosecutor
staatsburgerschaft citizenship nation
staatschef head leader presid
staatseig government public state
staatsoberhaupt head leader presid
staatssekretar secretari undersecretari
staatsstreich coup putsch
stabil constant firm firmli fix solid stabil stabl steadi
stabilisi stabil stabilis
stabilisiert stabil stabilis
stabilitat stabil stabl
stach prick stab sting stung
stachel spine thorn
stadi stadium
stadion stadium
stadium level phase stage step
stadt citi town urban
stadtisch citi municip town urban
stadtteil district neighborhood neighbourhood quarter
stahl steal steel stole stolen
stakehold prospect stakehold
stalinismus stalin stalinist
stalinist stalin stalinist
stall barn stabl stall
stamm came come deriv origin stem tribe trunk
stammt came come deriv descend origin stem
stand condition level rise rose stand state statu stood
standard default norm standard
standardwert default preset
standgehalt endur resist withstand withstood
standhalt endur resist withstand withstood
standhielt endur resist withstand withstood
standig alwai constant constantli continu ever perman
standpunkt attitud position standpoint viewpoint
stapel heap pile stack
starb di die dy extinct perish vanish
stark boost forc heavili power reinforc strength strengthen strong stronger strongli
starkt boost reinforc strengthen
starr rigid stiff stiffli
start began begin begun launch start
startet began begin begun launch start
startseit front home homepag
startup establish found startup
statisch static
statist statist
statt instead
stattdess instead rather
stattet endow equip furnish
stattfand happen held occur
stattfind happen held occur
stattfindet happen held occur
stattgefund happen held occur
statu statu
status condition state statu
statut bylaw charter statut
staub dust
staudamm dam embank
staun amaz astonish marvel wonder
staunt astonish marvel wonder
stech prick stab sting stung
steck insert put stick stuck
steckt ignit infect insert put stick stuck
steh stand stood
stehl steal stole stolen
steht await impend loom rise rose stand stood
steif rigid stiff stiffli
steig boost climb enhanc increas rais rise risen rose
steigend grow increas increasingli rise
steiger increas rais rise
steigert boost enhanc increas rais
steigt alight ascend board climb descend dismount enter exit increas join promot quit releg rise risen rose withdraw
steil steep steepli
stein rock rocki stone stoni
steinig rocki stone stoni
stell job locat place pose position post put set site spot workplac workstat
stellt adjust ascertain configur depict deploi determin disabl discontinu displai emerg emploi erect establish exhibit find highlight hire instal issu make manufactur nomin notic park place portrai pose present produc prove provid put queue repres set stop stow suppli
stellung position rank statu
stellvertret deputi repres substitut
stellvertreterin deputi repres substitut
stepp prairi stepp
sterb di die dy perish
sterblich mortal
stern star
stet alwai constantli ever
stetig continu steadili uninterrupt
steu control fiscal navig pilot steer tax taxat
steuert control navig pilot steer
steuerzahl taxpay
sticht prick stab sting stung
stichwort keyword tag
stiefel boot
stieg alight ascend board climb descend dismount enter exit increas join promot quit releg rise risen rose withdraw
stiehlt steal stole stolen
stier bull ox oxen
stiess bump encount initi push thrust toast trigger
stift donat endow found pen pencil
stiftet donat endow found
stiftung endow foundat
still calm calmli peac quiet quietli rest silenc silent still
stimm agre tune voic vote
stimmt agre ballot coordin tune vote
stimmung atmospher mood spirit
stipendium grant scholarship subsidi
stirbt di die dy extinct perish vanish
stockwerk floor storei stori
stoff fabric materi substanc
stolz pride proud proudli
stopp halt stop
stoppt halt stop
stor bother disrupt disturb interfer
storch stork
storend annoi bothersom disturb
stort bother disrupt disturb interfer
storung disrup failur malfunc outag
stoss bump encount push thrust
stosst bump encount initi push thrust toast trigger
straf fine penal penalti punish sentenc
strafrecht crimin penal
straft penal punish
straftat crime feloni offenc offens
strahl beam jet radiat rai shine shone
strahlt air beam broadcast emit radiat shine shone
strahlung radiat radioact
strand beach
strass road street
strassenbahn streetcar tram
strateg strateg strategi
strategi strateg strategi
strauch bush shrub
stream flow stream
streb aspir endeavor pursuit seek sought strive striven strove
strebt aspir pursu seek sought strive striven strove
streich cancel delet paint strike struck
streicht cancel delet paint strike struck
streik strike struck
streikt strike struck
streit argu argument conflict disput quarrel
streitet argu deni disput quarrel
streitkraft arm forc
streng rigor sever stern strict strictli
strengt exert strain strive
strich cancel delet paint strike struck
strick cord rope
strikt rigor sever stern strict strictli
string string
stritt argu deni disput quarrel
strittig contenti controversi disput
strom current electr flow pour power stream
stromt flow pour stream
struktur composi structur
strumpf sock stock
stuck bit piec
student student
studentin student
studi examin studi survei
studiert examin studi
studium studi
stuf level phase stage step
stuft categor classifi rank rate
stuhl chair
stumm dumb mute silent speechless
stumpf blunt dull obtus
stund hour lesson
stundenlang hour
stundlich hourli
sturm gale storm
sturmisch stormi windi
sturz downfal fall fallen fell overthrew overthrow plung toppl
sturzt collaps crash crumbl fall fallen fell overthrew overthrow plummet plung toppl
stutz base prop support
stutzpunkt base
stutzt base prop support
subjektiv subject
subvention subsidi
such look quest search seek sought
suchmaschin engin search
sucht addic addict choos chose chosen depend look pick search seek select sought
suchtig addic addict
sud south southern
sudafrika african south
sudafrikan african south
sudan sudan sudanes
sudanes sudan sudanes
sudkorea korea korean
sudlich south southerli southern
suizid suicid
summ amount sum total
sumpf bog marsh swamp
sund sin
supermacht superpow
supermarkt supermarket
supp broth soup
support assist help support
suss cute sweet sweetli
sussig candi confectioneri sweet
symbol charact icon mark sign symbol
symphoni symphoni
synagog synagogu
syntax grammar syntax
syr syria syrian
syri syria syrian
syrisch syria syrian
syst system
system system
systemat plan systemat
szen scene
tabak cigarett tobacco
tabell spreadsheet tabl
tablet tablet
tadel accus blame reproach
tafel blackboard board panel tabl
tafeln blackboard board panel tabl
tag conven dai daili keyword meet met sat sit tag
tagesordn agenda
taglich dai daili everydai
tagt conven meet met sat sit
tagtag commonplac everydai mundan
tagung confer
taktik tactic
taktisch tactic
tal vallei
talent aptitud gift talent
talentiert gift talent
tann fir spruce
tant aunt aunti
tanz danc dancer
tanzerin dancer
tanzt danc
tapf bold boldli brave courag
tapfer braveri courag
tarif agreement collect tariff wage
tarifvertrag agreement collect tariff wage
tasch bag pocket
tass cup mug
tast button kei
tastatur keyboard
tat act action crimin culprit deed did do doe done offend perpetr plot
tatig activ occup work
tatkraft energet vigor
tatsach actual effect fact factual inde real realli truli
tau dew rope
taub deaf dove numb pigeon
tauch dip dive dove submerg
taucht appear dip dive dove emerg submerg surfac
tausch deceiv exchang fool misl mislead swap trade
tauscht deceiv exchang fool misl mislead replac swap trade
tausend thousand
taxi cab taxi
taxis cab taxi
team crew squad team
teamarbeit collabor teamwork
teamwork collabor teamwork
technik engin technic technician techniqu technolog
technisch engin technic techniqu technolog
technolog technic technolog
technologi engin technic techniqu technolog
tee tea
teich pond
teig batter dough pastri
teil divid part partial partli piec portion releas section share split
teilgenomm attend partak particip
teilnahm attend involv partak particip
teilnahmslos apathet indiffer listless
teilnehm attend attende contribut involv partak particip
teilnehmerin attende particip
teilnimmt attend partak particip
teilt classifi distribut divid organ partition share split
teilung division partition split
teilweis partial partli
telearbeit home remot telework
telefon mobil phone telephon
telefonat call phone
telefoni call phone telephon
telefoniert call phone telephon
tell dish plate
tempel templ
temperatur temperatur
templat model templat
tempo pace speed veloc
temporar temporari temporarili transient
tendenz tendenc trend
teppich carpet rug
termin appoint date deadlin time
terminal consol shell termin
terrass balconi terrac
territorial territori
territorium territori
terror terror
terrorgrupp group organ terrorist
terrorismus terror
terrorist terrorist
terrororganisation group organ terrorist
test test tester trial try
testerin tester
testet test trial try
testumgeb playground sandbox
teu belov costli dear dearest expens prefer rather
teufel devil
teur costli dear expens
text text
texteditor editor
thailand thai thailand
theat theater theatr
theaterstuck drama plai
them motif subject theme topic
thema subject theme topic
theoret theoret theoretician theori theorist
theori theoret theori
therapi therapi treatment
thes asser claim statement
thread thread
ticket fare ticket
tief deep deeper deepli depth low lower lowest profound
tiefgreif deep deeper deepli profound
tier anim beast
tierisch anim bestial
tierpark zoo
tig tiger
tigris tigri
tint ink
tipp guess tap type
tippfehl orthographi spell typo
tippt guess tap type
tisch desk tabl
tischl carpent joiner
titel head headlin titl
titelseit front home homepag
tocht daughter
tod death dy
todesstraf death penalti
todlich deadli fatal lethal
toilett lavatori restroom toilet
tokio tokyo
tolerant toler
toleranz toler
toleri accept toler
toleriert accept toler
toll fantast great magnific splendid terrif
tomat tomato
ton audio clai mud sound tone
tonn ton tonn
tool tool
topf pot saucepan
tor gate goal
torheit folli foolish stupid
toricht dumb foolish silli stupid
tort cake pie tart
tot dead death deceas kill late murder slai slain
totet kill murder slai slain
tourismus tourism tourist
tourist tourism tourist
toxisch poison toxic
tracht dress gown
tracking follow track
tradition tradition
traditionell conven tradition
traf arriv encount hit meet met reach
traffic traffic
trag bear bore born carri idl lazi lazili sluggish wear wore worn
tragisch tragic
tragt bear bore born carri contribut enter help record regist wear wore worn
train coach trainer
trainerin coach trainer
traini exercis practic practis train
trainiert exercis practic practis train
training cours train
traktor tractor
tram streetcar tram
tran tear
trank drank drink drunk
transparent clear transpar
transparenz transpar
transport transport
transporti carri convei transport
transportiert carri convei transport
trat acced advoc appear assum cede compet enter escap join kick leak leav left occur perform relinquish resign run start step withdraw
trau dare grief griev marri mourn sad sorrow trust
traub grape
trauert griev mourn
traum dream dreamt
traumt dream dreamt
traurig grief mourn sad sadli sorrow
traut dare marri trust
treff encount gather hit meet met
treib drift drive driven driver drove push
treibt drift drive driven drove power propel push
trend tendenc trend
trenn disconnect divid separ split
trennt disconnect divid separ split
trennung divorc separ split
trepp stair staircas stairwai
tret enter kick step
treu faith faithfulli fidel loyal loyalti true
trieb drift drive driven drove power propel push
trifft arriv encount hit meet met reach
trink drank drink drunk
trinkt drank drink drunk
tritt acced advoc appear assum cede compet enter escap join kick leak leav left occur perform relinquish resign run start step withdraw
trock arid drili drought dry
trockn dri dry
trocknet dri dry
trommel drum
trommeln drum
trompet trumpet
trotz despit notwithstand
trotzd anywai howev nevertheless nonetheless still yet
trug bear bore born carri contribut enter help record regist wear wore worn
trupp forc troop
tschech czech czechia
tschechi czech czechia
tschechisch czech czechia
tuch cloth fabric scarf
tugend virtu
tulp tulip
tun did do doe done
tunes tunisia tunisian
tunesi tunisia tunisian
tunnel tunnel
tur door
turk turk turkei turkish turkiy
turkei turk turkei turkish turkiy
turkisch turk turkei turkish turkiy
turm tower
turni tournament
tut bag did do doe done pocket
tutorial tutori
typ type
typisch characterist typic
tyrann tyrant
tyrannei despot tyranni
ubel bad badli evil malic poor poorli wicked wors worst
uben exercis practic practis train
uber about abov across over
uberall everywher throughout
uberarbeit overhaul revis rework
uberarbeitet overhaul revis rework
uberaus exceedingli extrem greatli highli much utmost veri
uberblick abstract overview summari
uberdacht reconsid rethink rethought
uberdenk reconsid rethink rethought
uberdenkt reconsid rethink rethought
uberdi addition also besid furthermor moreov
ubereingestimmt agre coincid correspond match
ubereinstimm agre coincid correspond match
ubereinstimmt agre coincid correspond match
uberfall ambush assault attack invad raid robberi
uberfallt ambush attack invad raid
uberfiel ambush attack invad raid
uberfluss abund excess needless redund superflu surplu unnecessari
uberford overburden overtax overwhelm
uberfordert overburden overtax overwhelm
ubergab deliv hand surrend transfer
ubergang ignor pass skip transition
ubergeb deliv hand surrend transfer
ubergegang ignor pass skip transition
ubergeh ignor pass skip transition
ubergeht ignor pass skip transition
ubergibt deliv hand surrend transfer
uberging ignor pass skip transition
uberhaupt all anywai gener
uberheb arrog arrogantli haughti
uberhol overhaul overtak overtaken overtook
uberholt antiqu obsolet outdat overhaul overtak overtaken overtook
uberlass cede entrust leav left
uberlasst cede entrust leav left
uberleb outliv surviv
uberlebt outliv surviv
uberleg consid deliber ponder superior
uberlegt consid deliber ponder
uberliefer tradition
uberliess cede entrust leav left
ubermass excess overli too
ubermitteln convei send sent transmit
ubermittelt convei send sent transmit
ubernacht lodg overnight stai
ubernachtet lodg overnight stai
ubernahm acquir adopt assum fusion merger take taken takeov took
ubernehm acquir adopt assum take taken took
ubernimmt acquir adopt assum take taken took
ubernomm acquir adopt assum take taken took
uberpruf audit check examin inspect review test verifi
uberpruft check inspect review verifi
uberqu cross travers
uberquert cross travers
uberrasch astonish surpris surprisingli unexpect unexpectedli
uberrascht amaz astonish surpris
uberred coax convinc persuad
uberredet coax convinc persuad
ubersah miss overlook overse
uberschatz overestim overr
uberschatzt overestim overr
uberschreib overwrit overwritten overwrot
uberschreibt overwrit overwritten overwrot
uberschreit cross exce surpass transgress
uberschreitet cross exce surpass transgress
uberschrieb overwrit overwritten overwrot
uberschrift head headlin titl
uberschritt cross exce surpass transgress
uberschuss abund excess surplu
uberschwemm flood tide
uberseh miss overlook overse
ubersetz compil translat
ubersetzerin compil translat
ubersetzt compil translat
ubersicht abstract overview summari
ubersieht miss overlook overse
uberstand surviv weather withstand withstood
ubersteh surviv weather withstand withstood
ubersteht surviv weather withstand withstood
ubersteig exce surpass
ubersteigt exce surpass
uberstieg exce surpass
ubertraf exce outdo outperform surpass
ubertrag broadcast deleg transfer transmis transmit
ubertragt broadcast deleg transfer transmit
ubertreff exce outdo outperform surpass
ubertreib exagger overdo overdon
ubertreibt exagger overdo overdon
ubertrieb exagger overdo overdon
ubertrifft exce outdo outperform surpass
ubertroff exce outdo outperform surpass
ubertrug broadcast deleg transfer transmit
uberwach check control monitor supervi supervis surveil
uberwacht monitor supervis surveil
uberwand conquer overcam overcom surmount
uberweis refer remit transfer
uberweist refer remit transfer
uberwi refer remit transfer
uberwieg chiefli mainli mostli outweigh predomin predominantli prevail primarili
uberwiegt outweigh predomin prevail
uberwies refer remit transfer
uberwind conquer overcam overcom surmount
uberwindet conquer overcam overcom surmount
uberwog outweigh predomin prevail
uberwund conquer overcam overcom surmount
uberzeug belief convic convinc convincingli persuad persuas persuasion
uberzeugt confid convinc persuad
ublich common customari ordinari usual
ublicherweis commonli ordinari usual
ubrig incident
ubt exercis exert practic practis train
udssr soviet ussr
ufer bank riversid shore
uhr clock watch
uhrzeit time
ukrain ukrain ukrainian
ultimatum ultimatum
um order so therebi
umarm embrac hug
umarmt embrac hug
umbau convert rebuild rebuilt remodel
umbaut convert rebuild rebuilt remodel
umbenannt renam retitl
umbenenn renam retitl
umbenennt renam retitl
umbracht kill murder
umbring kill murder
umbringt kill murder
umfang extent scale scope volum
umfangreich comprehens extens
umfass comprehens compris cover encompass extens includ
umfasst compris cover encompass includ
umfeld environ surround vicin
umfrag poll questionnair survei
umgab encircl surround
umgang bypass circumv deal dealt handl
umgeb encircl environ surround vicin
umgebaut convert rebuild rebuilt remodel
umgebracht kill murder
umgegang bypass circumv deal dealt handl
umgeh bypass circumv deal dealt handl immedi instantli promptli
umgeht bypass circumv deal dealt handl
umgekehrt convers invers invert return revers vice
umgeleitet divert redirect rerout
umgeschaltet switch toggl
umgesetzt execut implement realiz transpos
umgestellt adjust convert rearrang switch
umgestieg chang switch transfer
umgewandelt convert transform
umgezog move reloc
umgibt encircl surround
umging bypass circumv deal dealt handl
umkehr invert return revers
umkehrt invert return revers
umleit divert redirect rerout
umleitet divert redirect rerout
umsatz incom revenu sale turnov
umschalt chang switch toggl
umschaltet switch toggl
umschlag cover envelop
umsetz execut implement realiz transpos
umsetzt execut implement realiz transpos
umso each ever per
umson complimentari free futil grati unsuccessfulli vain
umstand circumst condition
umsteig chang switch transfer
umsteigt chang switch transfer
umstell adjust conver convert migrat rearrang switch
umstellt adjust convert rearrang switch
umstieg chang switch transfer
umstritt contenti controversi disput
umsturz downfal fall overthrow
umwandeln convert transform
umwandelt convert transform
umwelt environ environment surround vicin
umweltfreund ecolog environment
umweltschutz environ environment
umzieh move reloc
umzieht move reloc
umzog move reloc
unabhang autonom autonomi independ
unangenehm awkward embarrass uncomfort unpleas
unausweich inevit unavoid
unbarmherz merciless pitiless relentless ruthless
unbedingt absolut definit necessarili uncondi
unbegreif incomprehens unintellig
unbegrenzt boundless unlimit unrestrict
unbegrundet baseless groundless unfound
unbekannt obscur unfamiliar unknown
unberechtigt unauthor unauthoris unjustifi unwarr
unbestimmt indefinit indetermin undetermin vagu
unbestritt doubtless undoubtedli unquestion
unbeweg immobil motionless still
unbewusst unawar unconsci
und and
undenkbar inconceiv unimagin unthink
uneingeschrankt boundless unlimit unrestrict
unend boundless endless endlessli infinit
unentgelt complimentari free grati
unerbitt merciless pitiless relentless ruthless
unerlass essenti imper indispens
unerwartet surpris surprisingli unexpect unexpectedli
unfah incap incompet unabl
unfair unfair unfairli unjust
unfall accid crash
unfassbar incred unbeliev
ung reluct reluctantli unwillingli
ungar hungari hungarian
ungarn hungari hungarian
ungeduld eager impati
ungeeignet inappropri unfit unsuit
ungefahr about approxim around roughli
ungeheu enorm gigant huge immens tremend vast
ungenug defici inadequ insuffici poor
ungerecht injustic unfair unfairli unjust wrong
ungerechtfertigt unauthor unauthoris unjustifi unwarr
ungesetz illeg unlaw
ungewiss insecur uncertain uncertainti unsaf unsur
ungewohn excep extraordinari unusu
unglaub incred unbeliev
ungleich inequ unequ uneven
ungluck accid disast miser misfortun unfortun unhappi unlucki
ungult invalid void
unheim creepi eeri scari uncanni
uniform uniform
union union
universitat colleg univers
unkenntnis ignor
unklar ambigu unclear vagu
unlang late recent
unmensch brutal cruel cruelli inhuman
unmissverstand clear clearli distinct markedli significantli unambigu
unmittelbar direct directli immedi
unmog imposs
unnot needless redund superflu unnecessari
unnutz futil pointless useless
unordn chao disord mess
unpartei imparti neutral unbias
unpass inappropri unfit unsuit
unrecht injustic wrong
unregelmass irregular irregularli
unricht fals incorrect wrong wrongli
unruh riot unrest
uns our ourselv us we
unschuld innoc
unsich insecur uncertain uncertainti unsaf unsur
unsichtbar invis unseen
unt among below beneath bottom down downstair downward lower under
unterband prevent stop suppress
unterbind prevent stop suppress
unterbindet prevent stop suppress
unterbrach interrupt paus suspend
unterbracht accommod hous place
unterbrech abort cancel interrup interrupt paus suspend
unterbricht interrupt paus suspend
unterbring accommod hous place
unterbringt accommod hous place
unterbroch interrupt paus suspend
unterbund prevent stop suppress
unterdess meanwhil now
unterdruck oppres oppress repres repress suppres suppress
unterdruckt oppress repress suppress
untereinand among mutual
untergang declin downfal fall
untergebracht accommod hous place
untergegang declin perish sank sink sunk
untergeh declin perish sank sink sunk
untergeht declin perish sank sink sunk
unterging declin perish sank sink sunk
untergrab erod subvert undermin
untergrabt erod subvert undermin
untergrub erod subvert undermin
unterhalb among below beneath under
unterhalt chat convers discus entertain maintain talk
unterhielt chat convers entertain maintain
unterlag lose lost subject succumb
unterlass desist omit refrain
unterlasst desist omit refrain
unterleg inferior lose lost subject succumb
unterlieg lose lost subject succumb
unterliegt lose lost subject succumb
unterliess desist omit refrain
unternahm attempt undertak undertaken undertook
unternehm attempt busi businessman compani employ enterpris entrepreneur firm undertak undertaken undertook
unternimmt attempt undertak undertaken undertook
unternomm attempt undertak undertaken undertook
unterricht class inform instruc instruct lesson taught teach
unterrichtet inform instruct taught teach
untersag ban forbad forbid forbidden prohibit
untersagt ban forbad forbid forbidden prohibit
unterschatz underestim underr
unterschatzt underestim underr
unterscheid differ differenti discern distinguish
unterscheidet differ differenti discern distinguish
unterschied diff differ differenti discern distinc distinguish divers variou
unterschiedslos alik equal indiscrimin
unterschreib endors sign
unterschreibt endors sign
unterschrieb endors sign
unterschrift signatur
unterst bottom lower
unterstell alleg assum insinu subordin
unterstellt alleg assum insinu subordin
unterstreich emphas underlin underscor
unterstreicht emphas underlin underscor
unterstrich emphas underlin underscor
unterstutz aid assist back help support
unterstutzt aid assist back support
untersuch analys analysi examin inquiri investig studi
untersucht analys examin investig studi
unterteil divid split subdivid
unterteilt divid split subdivid
unterwarf subdu subjug submit
unterweg road travel
unterwerf subdu subjug submit
unterwirft subdu subjug submit
unterworf subdu subjug submit
unterzeichn ratifi sign
unterzeichnet ratifi sign
unumgang essenti imper indispens
ununterbroch continu steadili uninterrupt
unverandert unalt unchang
unverheiratet singl unmarri
unvermeid inevit unavoid
unvermittelt abrupt abruptli sudden suddenli
unverstand incomprehens unintellig
unverzichtbar essenti imper indispens
unverzug immedi instantli promptli
unvorstellbar inconceiv unimagin unthink
unwahrschein improb unlik
unwiss clueless ignor unawar
unzahl countless innumer mani numer
unzufried discont dissatisfac dissatisfi unhappi
unzureich defici inadequ insuffici poor
updat refresh updat upgrad
upgrad upgrad
upload upload
uralt ancient elder old older oldest
uran uranium
urban citi municip urban
urheb author creator origin
urheberin author creator origin
urheberrecht copyright
url address link url
urlaub holidai leav vacat
ursach caus reason
ursprung emerg format initi origin
urteil judg judgement judgment opin rule sentenc verdict
urteilt judg opin rule
us america state usa
usa america state usa
usability usabl
vag indefinit indetermin undetermin vagu
variabel changeabl variabl
variabl variabl
varii differ vari
variiert differ vari
vat dad daddi father
vaterland countri fatherland homeland
vatikan vatican
vehement fierc intens sever vehement violent
verabschied adopt enact farewel pass
verabschiedet adopt enact farewel pass
veracht contempt despis disdain scorn
verachtet despis disdain scorn
veraltet antiqu deprec obsolet outdat
verand alter chang changeabl modifi variabl
verander alter chang modif transform
verandert alter chang modifi
veranlass arrang caus induc prompt
veranlasst arrang caus induc prompt
veranstalt arrang event function held hold host organ organis stage
veranstalterin host organ organis
veranstaltet held hold host organ stage
verantwort account answer charg justifi respons
verantwortet account answer justifi
verantwortungslos careless irrespons reckless
verarbeit digest handl process
verarbeitet digest handl process
verargert angri angrili furiou mad
verband associ club combin connect join link societi union
verbarg conceal hid hidden hide
verberg conceal hid hidden hide
verbess correct enhanc improv
verbesser enhanc improv
verbessert correct enhanc improv
verbiet ban forbad forbid forbidden prohibi prohibit
verbietet ban forbad forbid forbidden prohibit
verbind bind combin compound compulsori connec connect join link mandatori obligatori
verbindet combin connect join link
verbirgt conceal hid hidden hide
verbleib remain stai
verbleibt remain stai
verblieb remain stai
verbluff amaz astonish astonishingli remark
verblufft amaz astonish surpris
verborg conceal covert hid hidden hide secret secretli
verbot ban forbad forbid forbidden prohibi prohibit
verbracht pass spend spent
verbrannt burn burnt combust inciner
verbrauch consum consump spend spent us
verbraucht consum spend spent us
verbrech crime crimin culprit feloni offenc offend offens perpetr
verbreit dissemin distribu distribut redistribut spread
verbreitet common dissemin distribut frequent preval spread widespread
verbrenn burn burnt combust inciner
verbrennt burn burnt combust inciner
verbring pass spend spent
verbringt pass spend spent
verbund associ combin connect join link relat
verbundet alli
verdacht distrust mistrust suspect suspici suspicion
verdachtigt distrust suspect
verdank ow thank
verdankt ow thank
verdi deserv earn merit
verdient deserv earn merit
verdoppeln doubl duplic
verdoppelt doubl duplic
verdrang displac oust repress suppress
verdrangt displac oust repress suppress
verehrt dear esteem honor honour rever
verein associ club combin merg societi unif unifi union unit
vereinbar accord agre agreement arrang compat deal reconcil
vereinbart agre arrang reconcil
vereinfach simplifi streamlin
vereinfacht simplifi streamlin
vereinigt combin merg unifi unit
vereint combin merg nation unifi unit
vereinzelt individu isol separ singl
vererb bequeath inherit
vererbt bequeath inherit
verfahr manner method procedur proceed techniqu trial wai
verfall decai derelict deterior dilapid expir laps
verfallt decai deterior expir laps
verfass author compos constitu draft write writer written wrote
verfasst author compos draft write written wrote
verfassungsgericht constitu court
verfassungsmass constitu constitution
verfehl fail miss
verfehlt fail miss
verfiel decai deterior expir laps
verfolg chase follow persecu persecut prosecu pursu pursuit track
verfolgt chase follow persecut pursu track
verfug decre dispos have possess
verfugbar avail exist present
verfugt decre dispos have possess
vergab alloc award forgav forgiv forgiven
vergang elaps fade last pass past previou
vergass forget forgot forgotten
vergeb alloc award forgav forgiv forgiven futil pardon unsuccessfulli vain
vergeh elaps fade pass
vergeht elaps fade pass
vergelt retali reveng vengeanc
vergess forget forgot forgotten oblivion
vergibt alloc award forgav forgiv forgiven
verging elaps fade pass
vergisst forget forgot forgotten
vergleich compar comparison contrast settlement
vergleichbar compar similar
vergleichsweis compar rel
vergleicht compar contrast
verglich compar contrast
vergnug desir fun lust pleasur
vergnugt cheer cheerfulli happi jolli merri
vergross enlarg expand increas magnifi
vergrossert enlarg expand increas magnifi
verhaft arrest detain
verhaftet arrest captiv captur detain imprison
verhalt act behav behavior behaviour conduct
verhaltenskodex code conduct
verhaltensweis behavior behaviour conduct
verhaltnis propor ratio relat relationship
verhaltnismass compar rel
verhandeln bargain negoti
verhandelt bargain negoti
verhandl hear negoti talk
verhang impos inflict
verhangt impos inflict
verheiratet marri
verhielt act behav
verhind avert hinder prevent
verhindert avert hinder prevent
verkauf sale salesman sell seller shopkeep sold vendor
verkauferin salesman seller shopkeep vendor
verkauft sell sold
verkehr traffic transport
verkehrt fals incorrect wrong wrongli
verknupf associ combin connect hyperlink link refer
verknupft associ combin connect link
verkorp embodi incarn personifi
verkorpert embodi incarn personifi
verkund announc declar proclaim
verkundet announc declar proclaim
verkurz abbrevi reduc shorten
verkurzt abbrevi reduc shorten
verlag move publish reloc shift
verlagert move reloc shift
verlang demand extend lengthen prolong renew request requir
verlangert extend lengthen prolong renew
verlangt demand request requir
verlass abandon depend desert leav left reli reliabl trustworthi
verlasst abandon leav left reli
verlauf cours expiri extend histori proce procedur ran run sequenc
verlauft extend proce ran run
verleg misplac postpon publish reloc
verlegt misplac postpon publish reloc
verleih award bestow confer lend lent
verleiht award bestow confer lend lent
verletz breach fragil hurt infring injur injuri suscept violat vulner wound
verletzt casualti hurt injur violat wound
verli lose lost
verliebt enamour infatu
verlief extend proce ran run
verlieh award bestow confer lend lent
verliert lose lost
verliess abandon leav left reli
verlink connect link
verlinkt connect link
verlor lose lost
verlust loss
vermarkt market
vermeid avert avoid prevent
vermeidet avert avoid prevent
vermeint alleg appar seemingli suppos
vermied avert avoid prevent
vermiet leas let rent
vermietet leas let rent
vermindert decreas lower reduc
vermiss lack miss
vermisst lack miss
vermitteln broker convei impart mediat
vermittelt broker convei impart mediat
vermittl intermediari mediat
vermog abil asset fortun rich wealth
vermut accept assum assump hypothesi like presum probabl suppos supposi suspect
vermutet assum presum suppos suspect
vernachlass disregard neglect
vernachlassigt disregard neglect
vernetz network
vernetzt associ connect link relat
vernicht annihil destroi destruc extermin
vernichtet annihil destroi extermin
vernunft intellect meaning mind ration reason sensibl understand
veroffent publish releas
veroffentlich public releas
veroffentlicht publish releas
veroffentlichungsversion releas version
verpass miss
verpasst miss
verpflicht bind bound commit compulsori duti mandatori oblig obligatori
verpflichtet bind bound commit oblig
verrat betrai betray disclos reveal traitor treason
verriet betrai disclos reveal
verring decreas diminish lessen reduc
verringer decreas lower reduc
verringert decreas diminish lessen lower reduc
verruckt crazi insan mad madli
versag deni fail
versagt deni fail
versah equip furnish provid
versammeln assembl conven gather
versammelt assembl conven gather
versamml assembl gather meet session
verscharf aggrav exacerb intensifi tighten
verscharft aggrav exacerb intensifi tighten
verschick send submit
verschieb delai move postpon shift
verschiebt delai move postpon shift
verschied differ divers variou
verschlecht deterior worsen
verschlechter deterior worsen
verschlechtert deterior worsen
verschlei conceal disguis obscur veil
verschleiert conceal disguis obscur veil
verschloss close shut
verschlussel encryp encrypt
verschlusseln cipher encod encryp encrypt
verschlusselt cipher encod encryp encrypt
verschmutz contamin pollut pollution soil
verschmutzt contamin pollut soil
verschob delai move postpon shift
verschuld debt
verschuldet indebt
verschwand disappear vanish
verschweig conceal hid hidden hide withhold
verschweigt conceal hid hidden hide withhold
verschwend squander wast
verschwendet squander wast
verschwieg conceal hid hidden hide withhold
verschwind disappear vanish
verschwindet disappear vanish
verschwor conspiraci plot
verschwund disappear vanish
verseh equip furnish provid
versend send submit
versetz displac move reloc transfer
versetzt displac move reloc transfer
versich affirm assur insur
versicher insur
versichert affirm assur insur
versieht equip furnish provid
version releas version
versionskontroll vc version
versionsverwalt vc version
versohn reconcili
versorg care deliveri provid provision suppli
versorgt care provid suppli
verspat delai lag
versprach pledg promis
versprech pledg promis
verspricht pledg promis
versproch pledg promis
verstaatlich nation nationalis
verstand comprehend comprehens intellect intellig mind reason understand understood
verstandnis comprehen understand
verstark amplifi intensifi reinforc strengthen
verstarkt amplifi intensifi reinforc strengthen
versteck conceal hid hidden hide
versteckt conceal hid hidden hide
versteh comprehen comprehend understand understood
versteht comprehend understand understood
verstiess breach infring violat
verstorb dead deceas late
verstoss breach infring violat
verstosst breach infring violat
versuch attempt experi tri trial try
versucht attempt tri try
verteid defenc defend defens protect
verteidigt defend protect
verteidigungsminist defenc defens minist secretari
verteil alloc distribu distribut list mail spread
verteilt alloc distribut spread
vertief deepen intensifi
vertieft deepen intensifi
vertikal perpendicular vertic
vertrag agreement contract treati
vertrat advoc repres substitut
vertrau confid faith reli trust trustworthi
vertrauenswurd confid trust trustworthi
vertraulich confidenti
vertraut acquaint confid entrust familiar intim reli trust
vertreib displac distribut expel expul sell sold
vertreibt displac distribut expel sell sold
vertret advoc deleg deputi repres substitut
vertrieb displac distribut expel expelle sale sell sold
vertritt advoc repres substitut
verub commit perpetr
verubt commit perpetr
verursach caus produc provok
verursacht caus produc provok
verurteil condemn convict sentenc
verurteilt condemn convict sentenc
verwalt administ administr manag
verwaltet administ manag
verwandeln convert transform turn
verwandelt convert transform turn
verwandt akin appli emploi kindr kinship rel relat us util
verwandtschaft kinship rel relat
verwarf discard dismiss reject
verwechseln confus mistak mistaken mistook
verwechselt confus mistak mistaken mistook
verweig deni refus withhold
verweigert deni refus withhold
verweis expel hyperlink link point refer
verweist expel point refer
verwend appli benefit emploi us usag util
verwendbar us usabl workabl
verwendet appli emploi us util
verwerf discard dismiss reject
verwi expel point refer
verwickelt complex complic intric
verwies expel point refer
verwirft discard dismiss reject
verwirk achiev fulfil realis realiz
verwirklicht achiev fulfil realis realiz
verwirr bewild confus puzzl
verwirrt bewild confus perplex puzzl
verworf discard dismiss reject
verwundbar fragil suscept vulner
verwunder amaz astonish wonder
verwundet casualti hurt injur wound
verzeichn list record regist
verzeichnet list record regist
verzeichnis directori folder
verzeih excus forgav forgiv forgiven pardon
verzeiht excus forgav forgiv forgiven pardon
verzerr bia distort skew
verzerrt bia distort skew
verzicht forgo relinquish renounc waiv
verzichtet forgo relinquish renounc waiv
verzieh excus forgav forgiv forgiven pardon
verzog delai lag postpon retard
verzoger delai lag
verzogert delai postpon retard
verzweifeln despair desper
verzweifelt despair desper
verzweifl despair desper
veteran veteran
vett cousin
video video
videokonferenz video videoconfer
videos video
vieh beef cattl livestock ox
viel lot mani much numer
vielfach frequent manifold multipl often twofold
vielfalt divers manifold vari varieti versatil
vielleicht mayb perhap possibl
vielmehr instead rather sooner
vielseit divers manifold vari versatil
vielversprech hope hopefulli promis
vier four
viereck quadrangular quadrat squar
viert fourth fourthli
viertel district fourth neighborhood neighbourhood quarter
vierzehn fourteen
vierzig forti
vietnam vietnam vietnames
vietnames vietnam vietnames
violett purpl violet
violin fiddl violin
vir viru
virtualisier virtual
virtuell virtual
virus viru
visa visa
vision vision
visuell optic visual
visum visa
vital essenti vital
vogel bird
volk folk nation peopl
volkermord genocid
volksabstimm plebiscit referendum
volksentscheid plebiscit referendum
voll complet fill full fulli
vollendet complet done finish readi
vollig complet entir full fulli quit total whole
vollkomm complet entir flawless full fulli perfect perfectli total
vollstand complet entir finish full fulli readi total
vollzieh accomplish carri enforc execut
vollzieht accomplish carri enforc execut
vollzog accomplish carri enforc execut
vom by from of
von by from of
vor ago befor front
voran ahead fore forward front onward
vorausgesagt forecast foretel foretold predict
vorausgesetzt assum presuppos requir
voraussag forecast foretel foretold predict
voraussagt forecast foretel foretold predict
voraussetz assum condition prerequisit presuppos requir
voraussetzt assum presuppos requir
voraussicht like presum probabl
vorbei by gone over past
vorbereit prepar readi
vorbereitet prepar readi
vorbeug forestal prevent
vorbeugt forestal prevent
vorbracht advanc express put rais
vorbring advanc express put rais
vorbringt advanc express put rais
vord ahead fore forward front
voreinstell default preset
vorfahr ancestor forefath
vorfall incid occurr
vorfuhr demo demonstr
vorgab pretend set specifi stipul
vorgang oper predecessor procedur process trial
vorgeb pretend set specifi stipul
vorgebeugt forestal prevent
vorgebracht advanc express put rais
vorgegang act happen proce
vorgegeb pretend set specifi stipul
vorgeh act happen proce
vorgehabt intend mean meant plan
vorgeht act happen proce
vorgekomm appear exist happen occur
vorgeleg avail exist present
vorgelegt present produc submit
vorgeles read recit
vorgenomm made make perform undertak undertaken undertook
vorgeschlag propos suggest
vorgeschrieb dictat mandat prescrib stipul
vorgeseh envisag forese intend plan provid schedul
vorgesetzt boss chief supervisor
vorgestellt imagin introduc present
vorgetrag lectur perform present recit
vorgeworf accus blame reproach
vorgezog favor favour prefer
vorgibt pretend set specifi stipul
vorging act happen proce
vorh befor beforehand earlier previous
vorhab intend mean meant plan project undertak
vorhand avail exist present
vorhang curtain
vorhat intend mean meant plan
vorhatt intend mean meant plan
vorher preced previou previous prior
vorhergeh preced previou previous prior
vorhergesagt forecast foretel foretold predict
vorherrsch domin predomin prevail rule
vorherrschaft domin hegemoni supremaci
vorhersag forecast foretel foretold predict
vorhersagt forecast foretel foretold predict
vorig last past previou
vorkam appear exist happen occur
vorkomm appear exist happen occur
vorkommt appear exist happen occur
vorlag avail exist model pattern present sampl templat
vorlas read recit
vorlauf preliminari provision tent
vorleg present produc submit
vorlegt present produc submit
vorles read recit
vorli read recit
vorlieg avail exist present
vorliegt avail exist present
vormittag morn tomorrow
vorn ahead fore forward front
vornahm made make perform undertak undertaken undertook
vornehm chiefli distinguish eleg elegantli made mainli make mostli perform predominantli primarili undertak undertaken undertook
vornimmt made make perform undertak undertaken undertook
vorsah envisag forese intend provid
vorsatz deliber inten intention
vorschau preview
vorschlag propos recommend sugges suggest
vorschlagt propos suggest
vorschreib dictat mandat prescrib stipul
vorschreibt dictat mandat prescrib stipul
vorschrieb dictat mandat prescrib stipul
vorschrift provision regul rule
vorseh envisag forese intend provid
vorsicht care carefulli cautiou cautious
vorsieht envisag forese intend provid
vorsitz chair chairman chairperson chairwoman leader presid
vorstand board execut
vorstell idea imagin introduc perform present
vorstellbar conceiv imagin thinkabl
vorstellt imagin introduc present
vorteil advantag benefit
vorteilhaft advantag benefici favor favour
vortrag lectur perform present recit speech talk
vortragt lectur perform present recit
vortrug lectur perform present recit
vorub by gone over past
vorubergeh temporari temporarili transient
vorurteil bia prejudic
vorwarf accus blame reproach
vorwart ahead forward onward
vorwerf accus blame reproach
vorwieg chiefli mainli mostli predominantli primarili
vorwirft accus blame reproach
vorwurf accus alleg blame reproach
vorzieh favor favour prefer
vorzieht favor favour prefer
vorzog favor favour prefer
vulkan volcan volcano
waagerecht horizont
wach alert alertli awak grew grow grown increas swell
wachs grew grow grown growth increas
wachsend grow increas increasingli rise
wachstum grow growth increas
wacht awaken wake woke woken
waff arm weapon
waffenruh armistic ceasefir truce
waffenstillstand armistic ceasefir truce
wag automobil car dare risk ventur
wagt balanc consid dare risk ventur weigh
wahl choic choos chose chosen elec elect elector selec select vote voter
wahlerin elector voter
wahlkampf campaign elec
wahlt choos chose chosen elect pick select vote
wahnsinn crazi insan mad madli
wahr maintain preserv real safeguard true truli truth upheld uphold
wahrend dure wherea while
wahrgenomm exercis notic perceiv
wahrhaft real true truli truth
wahrheit truth
wahrnahm exercis notic perceiv
wahrnehm exercis notic perceiv
wahrnimmt exercis notic perceiv
wahrschein like likelihood presum probabl
wahrt maintain preserv safeguard upheld uphold
wahrung currenc
wal whale
wald forest wood
wand hike migrat roam wall wander
wandel alter chang modif transform
wandeln chang convert transform
wandelt chang convert transform
wandert emigr hike immigr migrat roam wander
wandt address appli avert emploi expend object prevent protest spend spent turn us
wann when
wapp arm emblem
war ar be been commod good is merchandis wa were
warb advertis campaign promot recruit
warenzeich brand trademark
warf cast pose rais threw throw thrown toss
warm heat warm warmer warmli warmth
warn alert caution warn
warnt alert caution warn
warnung alert warn
warschau warsaw
wart await maintain servic wait
warteschlang queue
wartet await maintain servic wait
wartung care mainten
warum why
was what
wasch launder wash
waschmaschin wash washer
wascht launder wash
washington washington
wass water
wasserfall fall waterfal
web web
webadress address link url
webauftritt site websit
webbrows browser
webseit homepag page webpag websit
websit site websit
wechsel chang exchang switch toggl
wechseln altern chang exchang switch toggl
wechselseit mutual reciproc
wechselt altern chang exchang switch
weck arous awaken wake woke woken
weckt arous awaken wake woke woken
wed neither nor
weg awai becaus due gone off ow path road wai
wegfall ceas disappear laps omit
wegfallt ceas disappear laps omit
wegfiel ceas disappear laps omit
weggefall ceas disappear laps omit
weggenomm remov take taken took
wegnahm remov take taken took
wegnehm remov take taken took
wegnimmt remov take taken took
wehr defend resist
wehrdien conscrip draft servic
wehrmacht wehrmacht
wehrpflicht conscrip draft servic
wehrt avert defend fend repel resist
weiblich femal feminin
weich gentl gentli reced retreat soft softli tender yield
weicht avoid deviat differ diverg dodg evad reced retreat yield
weid pastur willow
weig declin refus
weiger refus rejec
weigert declin refus
weihnacht christma xma
weiht consecr inaugur initi
weil as becaus sinc
wein cri cry weep wept wine
weinreb grapevin vine
weint cri cry weep wept
weis direct manner method point procedur show shown wai wise
weisheit prudenc wisdom
weiss knew know known white
weissruss belaru belarusian byelorussia
weissrussland belaru belarusian byelorussia
weist design direct dismiss displai exhibit expel featur identifi indic instruct note order point rebuff refer reject show shown
weit addition breadth broad broadli distant extra far farther further more other wide width
weitergab distribu distribut forward pass redistribut share spread transmit
weitergeb distribu distribut forward pass redistribut share spread transmit
weitergegeb forward pass share transmit
weitergeleitet forward redirect relai
weitergibt forward pass share transmit
weiterleit forward redirect relai
weiterleitet forward redirect relai
weitet expand extend widen
weitgeh extens larg wide
weithin extens larg wide
weitverbreitet common preval widespread
weiz cereal corn grain wheat
welch what which
well wave
welt world
weltkrieg war world
weltlich earthli secular worldli
weltweit global worldwid
wem who whom
wen who whom
wend address appli turn
wendet address appli turn
wenig few fewer least less littl low slight small
wenigst least
wenn if provid when whenev
wer who whom
werb advertis campaign promot promotion recruit
werbung advertis promotion
werd becam becom get got will would
werf cast threw throw thrown toss
werft shipyard
werk factori plant work
werkstatt garag workshop
werkzeug instrument tool
wert assess evalu judg rate valu worth
wertet analyz assess evalu judg rate
wertlos useless worthless
wertvoll preciou valuabl
wes be charact natur
wesent consider essenti substanti
weshalb why
wess whose
west west western
westlich west westerli western
wett weather
wettbewerb competi competitor contest rival
wettkampf competi contest
wich avoid deviat differ diverg dodg evad reced retreat yield
wichtig import importantli relev signific
wid against contra disgust nasti revolt versu
widergespiegelt mirror reflect
widerleg disprov rebut refut
widerlegt disprov rebut refut
widerrief retract revok withdraw withdrawn withdrew
widerruf retract revok withdraw withdrawn withdrew
widerruft retract revok withdraw withdrawn withdrew
widersetz defi oppos resist
widersetzt defi oppos resist
widersinn absurd absurdli preposter
widerspiegeln mirror reflect
widerspiegelt mirror reflect
widersprach contradict object oppos
widersprech contradict object oppos
widerspricht contradict object oppos
widersproch contradict object oppos
widerspruch conflict contradic contradictori inconsist objec
widerstand opposi resist withstand withstood
widerstandsfah resili resist robust sturdi
widersteh resist withstand withstood
widersteht resist withstand withstood
widerwill reluct reluctantli unwillingli
widm dedic devot
widmet dedic devot
wie as how like
wied again anew onc renew
wiederaufbau build rebuild reconstruc
wiedergab plai render reproduc return
wiedergeb plai render reproduc return
wiedergegeb plai render reproduc return
wiedergibt plai render reproduc return
wiederhergestellt recov repair restor
wiederherstell recov recoveri repair restor
wiederherstellt recov repair restor
wiederhol reiter repeat revis
wiederholt multipl reiter repeat repeatedli revis sever
wiederum again anew onc renew
wiederverein reunif
wieg rock weigh
wiegt rock weigh
wien vienna viennes
wies design direct dismiss displai exhibit expel featur identifi indic instruct lawn meadow note order point rebuff refer reject show shown
wieso why
wieviel how mani much
wiki wiki
wild fierc savag wild wildli
will intend volition want will wish
willigt agre consent
willkomm greet welcom
willkur arbitrari arbitrarili
wind wind
windig stormi windi
winkel angl corner
wint winter
winzig minuscul minut tini
wir ourselv us we
wirbt advertis campaign promot recruit
wird becam becom get got will would
wirft cast pose rais threw throw thrown toss
wirk act affect seem work
wirklich actual inde real realiti realli truli
wirksam effect efficaci
wirkt act affect impact influenc seem work
wirkung consequ effect impact
wirkungsvoll effect efficaci
wirst becam becom get will would
wirtschaft busi econom economi
wirtschaftswissenschaftl economist
wiss knew know knowledg known learn skill
wissenschaft academ scholarli scholarship scienc scientif
wissenschaftl research scholar scientist
wissenschaftlerin research scholar scientist
witw widow
witz humor humour joke wit
witzig amus comic fun funni
wo where
woch week weekli
wochen weekend
wochent week weekli
wog balanc consid rock wave weigh
woh whenc where
wohin where whither
wohl best better good like presum probabl well
wohlfahrt social welfar
wohlhab affluent rich richli wealthi
wohlstand affluenc prosper rich wealth
wohn dwell dwelt live resid
wohnt dwell dwelt live resid
wohnung apart dwell flat hous
wolf wolf wolv
wolga volga
wolk cloud
wolkig cloudi overcast
woll intend want wish wool
wollt intend want wish
womog mayb perhap possibl
word becam becom get got will would
worin where
workflow process sequenc workflow
workshop workshop
workshops workshop
wort word
worterbuch dictionari glossari lexicon
wortlich liter verbatim
wozu why
wuch grew grow grown increas swell
wund astonish bizarr injuri miracl odd quirki surpris whimsic wonder wound
wunderbar magnific marvel wonder wonderfulli
wundert astonish surpris wonder
wundervoll magnific marvel wonder wonderfulli
wunsch desir request want wish
wunschenswert desir
wunscht desir want wish
wurd becam becom digniti get got will would
wurdig acknowledg appreci honor honour recogni
wurdigt acknowledg appreci honor honour
wurfel cube dice die
wurm worm
wurst sausag
wurzel root
wurzeln root
wusch launder wash
wusst knew know known
wust desert
wut anger furi rage
wutend angri angrili furiou mad
yen yen
yuan renminbi yuan
zahl count digit figur matter number pai paid
zahlenmass numer
zahlreich countless innumer lot mani much numer
zahlt count deposit enumer list matter number pai paid
zahlung payment
zahn dental teeth tooth
zahnarzt dentist
zahnarztin dentist
zang pincer plier tong
zar czar tsar
zart delic gentl gentli soft softli tender
zartlich delic gentl gentli soft tender
zaub magician sorcer witch wizard
zauberhaft enchant magic
zaun fenc
zebra zebra
zebras zebra
zech collieri mine pit
zeh toe
zehn ten
zehnt tenth
zeich charact mark sign symbol
zeichenkett string
zeichensatz charset code encod
zeichn draw drawn drew sketch
zeichnet award character distinguish draw drawn drew honor log record sketch
zeichnung draw sketch
zeig demonstr displai show shown
zeigt demonstr displai highlight indic report show shown
zeil line row
zeit period time
zeitalt ag epoch era
zeitaufwend complex costli elabor
zeitgemass contemporari modern
zeitgenoss contemporari modern
zeitlich chronolog tempor time
zeitplan schedul timelin timet
zeitpunkt appoint date deadlin time
zeitraum durat period timefram
zeitschrift journal magazin period
zeitung newspap paper
zeitweil temporari temporarili transient
zeitweis temporari temporarili transient
zelt tent
zement cement concret
zensi censor redact
zensiert censor redact
zensur censorship
zentimet centimet centimetr cm
zentr center centr
zentral central core kei
zentralbank bank central
zentralkomite central committe
zentrum center centr middl
zerbrach break broke broken shatter
zerbrech break brittl broke broken fragil frail shatter
zerbricht break broke broken shatter
zerbroch break broke broken shatter
zerfall collaps crumbl decai disintegr
zerfallt collaps crumbl decai disintegr
zerfiel collaps crumbl decai disintegr
zerleg decompos disassembl dismantl
zerlegt decompos disassembl dismantl
zerschlag crush shatter smash
zerschlagt crush shatter smash
zerschlug crush shatter smash
zerstor annihil demolish destroi destruc devast ruin
zerstort demolish destroi devast ruin
zertifikat certif
zertifizier certif
zeug attest beget father testifi wit
zeugenaussag evid statement testimoni
zeugnis evid statement testimoni
zeugt attest beget father testifi
zieg goat
ziegel brick tile
zieh drag draw drawn drew move pull
zieht attract collect confisc deduct draft drag draw drawn dress drew move pull remov subtract tighten undress wear withdraw withdrawn withdrew
ziel aim destin goal object target
zielgerichtet deliber purpos specif target
zielgrupp audienc target
zielsetz aim destin goal object target
zielt aim target
ziemlich fairli pretti quit rather
ziff digit figur number
zigarett cigarett tobacco
zimm chamber room
zimmermann carpent joiner
zin interest
zins interest
zionismus zionism zionist
zionist zionism zionist
zirka about approxim around roughli
zitat citat cite quot quotat
ziti citat cite quot quotat
zitiert cite quot
zitron lemon
zitt shake shiver shook trembl
zittert shake shiver shook trembl
zivil bourgeoi civic civil civilian
zivilisation civil civilis
zivilisiert civil civilis
zog attract collect confisc deduct delai draft drag draw drawn dress drew hesit move pull remov subtract tighten undress wear withdraw withdrawn withdrew
zogert delai hesit
zoll custom duti inch tariff
zoo zoo
zorn anger furi rage
zornig angri angrili furiou mad
zu at excess overli to too
zubereit cook prepar
zubereitet cook prepar
zucht bred breed cultiv rais
zuchtet bred breed cultiv rais
zuck sugar
zud addition also besid furthermor moreov
zuerst first firstli initi
zufall accid accident chanc coincid coincident random randomli
zufolg accord accordingli per
zufried content pleas satisfac satisfi
zufug add caus inflict
zufugt add caus inflict
zug train
zugab add admit conced confess
zugang access approach avail
zugeb add admit conced confess
zugefugt add caus inflict
zugegeb add admit conced confess
zugegriff access grab seiz
zugehort hear heard listen
zugelass admit allow approv permit
zugenomm gain grew grow grown increas
zugeordnet alloc assign associ map
zugesagt accept confirm pledg promis
zugeschaut observ spectat watch
zugeschrieb ascrib attribut credit
zugeseh observ watch
zugesichert assur guarante promis
zugespitzt escal intensifi sharpen worsen
zugestimmt agre approv consent
zugetroff appli held hold
zugewies alloc allot assign
zugibt add admit conced confess
zugig fast quick quickli rapid rapidli swift
zugleich concurr meanwhil simultan
zugreif access grab seiz
zugreift access grab seiz
zugriff access grab seiz
zuhaus home
zuhor audienc hear heard listen
zuhort hear heard listen
zukunft come futur henceforth prospect upcom
zulass admit allow approv permiss permit
zulasst admit allow approv permit
zuletzt final last lastli recent
zuliess admit allow approv permit
zum at to too
zumal as becaus sinc
zumeist gener most mostli usual
zumind least
zunach first firstli initi
zunahm gain grew grow grown growth increas rise
zundet ignit kindl light lit
zunehm gain grew grow grown increas increasingli rise
zung tongu
zunimmt gain grew grow grown increas
zuordn alloc assign associ map
zuordnet alloc assign associ map
zuordnung alloc assign map
zur at to too
zuruck back backward
zuruckfuhr attribut repatri return trace
zuruckfuhrt attribut repatri return trace
zuruckgab restor return
zuruckgeb restor return
zuruckgefuhrt attribut repatri return trace
zuruckgegang declin decreas reced return
zuruckgegeb restor return
zuruckgegriff recur resort us
zuruckgeh declin decreas reced return
zuruckgehalt restrain retain withheld withhold
zuruckgeht declin decreas reced return
zuruckgekehrt return revert
zuruckgekomm return revert
zuruckgelegt cover reserv travel
zuruckgesetzt reset revert
zuruckgetret resign withdraw withdrawn withdrew
zuruckgewies dismiss refus reject repudi
zuruckgezog retract retreat withdraw withdrawn withdrew
zuruckgibt restor return
zuruckging declin decreas reced return
zuruckgreif recur resort us
zuruckgreift recur resort us
zuruckgriff recur resort us
zuruckhalt restrain retain withheld withhold
zuruckhielt restrain retain withheld withhold
zuruckkam return revert
zuruckkehr return revert
zuruckkehrt return revert
zuruckkomm return revert
zuruckkommt return revert
zuruckleg cover reserv travel
zurucklegt cover reserv travel
zurucksetz reset revert undo
zurucksetzt reset revert
zurucktrat resign withdraw withdrawn withdrew
zurucktret resign withdraw withdrawn withdrew
zurucktritt resign withdraw withdrawn withdrew
zuruckweis dismiss refus reject repudi
zuruckweist dismiss refus reject repudi
zuruckwi dismiss refus reject repudi
zuruckzieh retract retreat withdraw withdrawn withdrew
zuruckzieht retract retreat withdraw withdrawn withdrew
zuruckzog retract retreat withdraw withdrawn withdrew
zurzeit current momentarili now present
zusag accept confirm pledg promis
zusagt accept confirm pledg promis
zusah observ watch
zusamm common joint jointli share togeth
zusammenarbeit collabor cooper
zusammenarbeitet collabor cooper
zusammenbrach collaps crash crumbl
zusammenbrech collaps crash crumbl
zusammenbricht collaps crash crumbl
zusammenbruch breakdown collaps
zusammenfass abstract condens overview summar summari summaris
zusammenfasst condens summar summaris
zusammenfuhr combin consolid join merg reunit unit
zusammenfuhrt consolid merg reunit unit
zusammengearbeitet collabor cooper
zusammengebroch collaps crash crumbl
zusammengefasst condens summar summaris
zusammengefuhrt consolid merg reunit unit
zusammengehang connect correl relat
zusammengesetzt assembl combin compos compris
zusammengestellt arrang assembl compil
zusammenhang coher connec connect context correl relat
zusammenhangt connect correl relat
zusammenhing connect correl relat
zusammensetz assembl combin compos compris
zusammensetzt assembl combin compos compris
zusammenstell arrang assembl compil
zusammenstellt arrang assembl compil
zusatz addition extra further
zuschau audienc observ public spectat viewer watch
zuschaut observ spectat watch
zuschreib ascrib attribut credit
zuschreibt ascrib attribut credit
zuschrieb ascrib attribut credit
zuschuss grant scholarship subsidi
zuseh observ watch
zusich assur guarante promis
zusichert assur guarante promis
zusieht observ watch
zuspitz escal intensifi sharpen worsen
zuspitzt escal intensifi sharpen worsen
zustand account charg compet condition relev respons state statu
zustimm agre agreement approv consent
zustimmt agre approv consent
zutraf appli held hold
zutreff appli held hold
zutrifft appli held hold
zuverlass depend reliabl trustworthi
zuversicht confid faith trust
zuviel excess overli too
zuvor befor beforehand earlier previous
zuwander immigr
zuweil occasion sometim
zuweis alloc allot assign map
zuweist alloc allot assign
zuwi alloc allot assign
zwang coerc coercion compel compul forc
zwangslauf compel forc inevit unavoid
zwanzig twenti
zweck aim purpos
zwecklos futil meaningless pointless senseless
zweckmass appropri meaning sensibl us
zwei two
zweifach doubl manifold multipl twice twofold
zweifel doubt
zweifelhaft doubt dubiou question
zweifellos doubtless undoubtedli unquestion
zweifeln doubt question
zweifelt doubt question
zweig bough branch twig
zweimal doubl doubli twice
zweit second secondli
zwerg dwarf dwarv gnome
zwiebel bulb onion
zwiebeln bulb onion
zwilling twin
zwing coerc compel forc
zwingt coerc compel forc
zwisch among between
zwischenspeich buffer cach
zwo two
zwolf twelv
zwolft twelfth
`
