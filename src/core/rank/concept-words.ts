/**
 * The words that claims on reforms are made of, as people write them in English, Russian, Kazakh, German, French and
 * Turkish: a concept's name, then beginnings of folded words, of which one that ends in "=" must be the whole word. They
 * bridge an English claim and a sentence in another language. A word may stand for more than one concept.
 */
export const CONCEPT_WORDS = `
abolish: abolish abolit отмен упраздн жоиыл жоиды жою= abschaff abgeschafft aboli kaldirild kaldirma kaldirdi
accident: accident авари дтп= апат= апаты unfall kaza= kazalar
adopt: adopted adopts adopting приня қабылда verabschied adopte= kabul=
advice: advice рекомендац ұсыныс empfehl recommand recommend tavsiye
afghan: afghan афган ауған afgan
against: against oppos против қарсы= gegen= contre= karsi=
agreement: agreement соглашен келісім abkommen accord= accords= anlasma
amend: amend поправк изменени түзету өзгеріс anderung geandert modifi degisiklik
appeal: appeal petition обращен жалоб заявлени өтініш шағым beschwerde antrag antrage plainte requete recours basvuru
arrive: fled= flee= fleeing arrive= arrived= arriving influx бежал= бежали= бежав прибы въеха приехал қашқан келген= geflohen gefluchtet angekommen eingereist fui= fuient arrives= kacan= kacti= gelen=
artificial: artificial искусственн жасанды kunstlich artificiel yapay
average: averag средн орташа durchschnitt moyenne= ortalama
border: border границ шекара grenze frontier= frontiere sinir= siniri
build: build= built= building постро строит салынды салады bauen= baut= construi insa=
business: business entrepreneur предпринимат бизнес кәсіпкер unternehmer entreprene girisimci
candidate: candidat кандидат үміткер kandidat aday= adaylar adaylari
case: case= cases= дело= дела= дел= делам= делах= іс= істі= істер falle= fallen= verfahren affaire dosya dava
caspian: caspian каспии kaspi caspien hazar=
centre: centre= centres= center= centers= центр орталы zentrum zentren merkez
child: child дети= детеи= детям= детск ребен бала= балал kinder= kindern= enfant cocuk
citizen: citizen граждан азамат burger citoyen vatandas yurttas
climb: climb rose= risen= поднял улучши көтеріл gestiegen verbessert progresse= yukseldi
company: company= companies= ventures= firm= firms= компани предприят компания кәсіпорын unternehmen firmen entreprise sirket
compassion: compassion сострадан сочувств жанашыр mitgefuhl merhamet
congress: congress съезд съез kongress congres= kongre
constitution: constitution конституц verfassung anayasa
corridor: corridor коридор дәліз korridor koridor
council: council совет= совета= совете= советом= кеңес= кеңесі conseil= konsey
court: court суд= суда= суде= суду= судом= сот= соты= сотқа= соттың= сотын= gericht verfassungsgericht cour= mahkeme
crackdown: crackdown репресс давлени қысым repression baski=
crime: crime criminal преступ уголовн қылмыс verbrech straftat crimin suclar
critic: critic критик критику сын= сынға= сынады kritik kritis elestiri
culture: cultur культур мәдени kultur
cyber: cyber кибер siber
data: data= данных деректер= daten= donnees= veri=
death: death смертн смерт өлім todesstrafe mort= idam=
decentralise: decentrali децентрали орталықсызданд dezentrali adem=
deputy: deputy= deputies= lawmaker parliamentarian депутат abgeordnet depute= deputes= milletvekil
digital: digital цифр сандық цифрл numerique dijital
dissent: dissent инакомысл диссидент көзқарас andersdenkend muhalif
domestic: domestic бытов тұрмыст hauslich conjugal= aile=
drink: drink drunk пьян нетрезв мас= алкогол alkohol ivresse alkol
economy: econom эконом wirtschaft ekonomi
education: educat образован обучен білім bildung ausbildung egitim
effort: effort усили күш= bemuhung caba=
elect: elect= elected= directly избира саилана саиланды gewahlt elu= elus= elire= secili secti
election: election выбор саилау wahl= wahlen= parlamentswahl prasidentschaftswahl scrutin= secim
energy: energy энергет энерги energie= enerji
environment: environment эколог қоршаған umwelt cevre
expression: expression выражен meinungsfreiheit ifade=
fibre: fibre fiber оптоволок оптико оптикалық glasfaser optique
force: force= вступил күшіне kraft= vigueur yururlu
free: free= бесплатн тегін kostenlos gratuit ucretsiz
freedom: freedom свобод бостандық еркіндік freiheit liberte ozgurlu
gender: gender гендер geschlecht cinsiyet
government: government правительств үкімет regierung gouvernement hukumet
green: green= зелен жасыл grune= gruner= grunen= verte= vertes= yesil
growth: growth grew= рост= роста= вырос= выросла= өсім wachstum wuchs= croissance buyume
image: image= имидж имиджі беделі= imaj
independent: independen независим тәуелсіз unabhangig independan bagimsiz
index: index= индекс endeks indice=
inequality: inequalit неравенств теңсіздік ungleich inegalit esitsizlik
inflation: inflation инфляц enflasyon
influence: influence влиян ықпал einfluss etkisi=
innovation: innovati инновац
interval: every каждые= раз= саиын= alle= tous= toutes= kez=
invest: invest инвест yatirim
job: job= jobs= професси мамандық berufe= metiers meslek
joint: joint= совместн бірлескен gemeinschaftsunternehmen coentreprise conjointe ortak=
journalist: journalis журналист gazeteci
judge: judge= judges= судья= судьи= судеи= судьями= судья төреші richter= richtern= juge= juges= hakim= hakimler
judiciary: judiciary judicial судебн сот= justiz justice= judiciaire yargi
language: language язык тіл= тілі= тілде тілін sprache langue= langues= dil= dilde dilleri
law: law= laws= legislation закон заң= заңд заңнама gesetz loi= lois= yasa= yasalar kanun
length: length= протяженн длин ұзындығ lange= longue longueur uzunlu
local: local= locally местн жергілікт lokal kommunal locale= locales= locaux= yerel
logistics: logist логист
majority: overwhelm подавляющ басым= uberwaltigend ecrasante ezici
market: market рынок рынк нарық markt marche= pazar=
meals: meals= питани тамақ schulessen repas yemek
media: media= сми= бақ= медиа medien= medias= medya
member: member член мүше mitglied membre uyesi uyeden
migrant: migrat миграц мигрант көші goc=
mile: mile= miles= километр км= шақырым km= kilomet миль= мили=
military: military= mobilisation= mobilization= mobilis mobiliz военн мобилиз әскери жұмылдыр militar mobilmach askeri seferberlik
minister: minister министр ministr bakan= bakani
monopoly: monopol монопол tekel
month: month= months= месяц аида= аиы= monat monate monaten mois= ayda= aylik
neighbour: neighbo сосед көрші nachbar voisin komsu
neutral: neutral неитрал беитарап tarafsiz neutre
ngo: ngo= ngos= нпо= үеұ= неправительств ong= nro= nichtregierung stk=
norm: norm= norms= provision норм= нормы= нормам= норма норма= положени normen= norme= normes= norma= normlar
notify: notif уведом хабардар anmeld anzeige= avertir declaration= bildirim
official: official чиновник аким= акимов акимы= әкім beamte fonctionnaire akimleri
parliament: parliament парламент мажилис мәжіліс parlament parlement majilis mazhilis meclis
participate: participat participe участи участв қатыс beteilig teilgenommen katilim= katilan
partner: partner партнер серіктес partenaire ortagi
party: party= parties= партия= партии= партиям= партиями= партиялар партия partei= parteien= parti= partis= partiler partinin
peace: peace мир= мирн беибіт friedlich frieden paix= pacifi baris=
penalty: penalt punish sentenc наказан казн жаза strafe= strafen= todesstrafe peine= peines= ceza= cezasi
pending: pending assessed= assessment= assessing производстве= қаралуда= қаралып= anhangig derdest instance=
people: people= persons= люди= людеи= человек= чел= адам= адамд menschen= personen= personnes= kisi= kisinin
percent: percent процент проц= паиыз prozent pourcent yuzde
permission: permission разрешен рұқсат erlaubnis genehmig autorisation izin= izni
permit: permitted allowed= allows= permet разреша жол= erlaubt permis= izin=
place: place= places= rank= ranked= ranking место= месте= места= месту= строч позиц орын= орынға орында platz= rang= sira= siraya sirada
poor: poor= poverty бедн малоимущ малообеспеч кедеи bedurftig armut pauvre yoksul
powers: powers= полномочи өкілет befugnis pouvoirs= yetki
president: president президент prasident cumhurbaskan
price: price= prices= цена= цены= цен= бағасы preis= preise= prix= fiyat
principle: principl принцип қағидат prinzip grundsatz principe= principes= ilke= ilkesi
prison: prison= prisons= jail тюрьм тюрем түрме gefangnis hapis
protest: demonstrations= protest rally= rallies= митинг демонстрац шеру= kundgebung manifestation gosteri miting
provocation: provocat провокац арандату provokat
quota: quota квот quote= quoten= kota= kotasi
reelection: reelect переизбра переизбран қаита= wiederwahl reelection
reestablish: reinstat reestablish restor воссозда восстанов қаита wiederhergestellt wiedereingefuhrt retabli= yeniden=
recall: recall отзыв отозва шақырып abberuf revocation geri=
receive: receiv поступ получи түсті= түскен eingegangen eingereicht erhalten= recu= recues= recus= aldi= ulasti
reduce: reduc lowered= lowering снизи сниже сокра ограничи төменде қысқар азаит gesenkt senkung verring redui reduit abaisse dusur azalt
referendum: referendum референдум плебисцит plebiszit plebiscite halkoylama
reform: reform реформ
register: registr регистр тіркеу тіркел zugelassen enregistr kaydi= kayit=
religion: religio религи вероиспов дін= діни= діндер din= dini= dinler
resolution: resolution резолюц қарар= entschliessung karar=
review: reviewed= reviews= reviewing considered= examined= examines= heard= decided рассмотр рассмат изучи қарады= қараған= қаралды= қарастыр gepruft entschieden behandelt examine= examinees= traite= incele karara
rights: rights= прав= права= правам= правах= құқық= құқықтар menschenrecht rechte= rechten= droits= haklar haklari
russian: russian россиян россииск русск ресеи орыс= russisch russen= russe= russes= rus= ruslar
salary: salar wage= wages= зарплат жалақы lohne= gehalt salaire maas=
sanction: sanction санкц sanktion yaptirim
school: school школ мектеп schule schul= ecole okul
scientist: scientist ученые политолог ғалым саясаттан wissenschaftler politologe politologue politolog
scrutinise: scrutin norms= проверил тексерді= gepruft controle= denetle
scrutiny: scrutiny внимани
seabed: seabed bottom= дну= дно= түбі meeresgrund fond=
seat: seats= мандат sitze= sieges= sandalye koltuk
share: share= accounts= доля= доли= долю= приходи удельн үлес anteil part= payi=
sign: signed= signing= signature подписа қол= unterzeichn unterschrieb signe= imzala
single: single= once= один= однократ одномандат бір= einzige einmalig unique= tek=
speech: speech address= addressed послан выступ речь= жолдау сөз= rede= ansprache discours konusma
stability: stabilit стабильн тұрақтылық istikrar
standard: standard стандарт
student: student студент studier etudiant ogrenci
summit: summit саммит gipfel sommet zirve
supercomputer: supercomput суперкомпьют superrechner superordinateur superbilgisayar
support: support backed= backing favour= favor= approv поддерж одобр қолда zugestimmt befurwort stimmten= stimmte= soutenu approuv destekle onayla evet=
technology: technolog технолог
term: term= terms= срок= срока= сроком= мерзім amtszeit mandat= donem gorev
terror: terror террор teror
threshold: threshold порог барьер межесі= шегі= шек= hurde= sperrklausel seuil= baraji baraj=
torture: tortur пытк пыток азапта folter iskence
trade: trade= торгов товарооборот сауда= саудасы= handel= handels= aussenhandel commerce= commercial ticaret
traditional: traditional традицион дәстүрлі traditionell traditionnel geleneksel
transit: transit транзит
treaty: treaty= treaties= договор шарт= шарттар vertrag vertrage traites= antlasma
turnout: turnout явка= явке= явки= явкои= wahlbeteiligung katilim=
unconstitutional: unconstitution неконституцион несоответ противореч қаишы= verfassungswidrig inconstitution aykiri
village: village сел= села= сельск ауыл dorf dorfer= koy=
violence: violen насили зорлы gewalt= siddet
visa: visa= visas= виз= виза= визы= визов
vote: vote= votes= voted= voting голос дауыс abstimm stimmen= voix= voter= oy= oylar
voter: voter= voters= избирател саилаушы wahler= wahlerinnen= wahlberechtigt electeur secmen
war: war= воина= воины= воине= воину= соғыс krieg guerre= savas
welfare: welfare= благосостоян әл= wohlfahrt providence= refah
woman: women= woman= женщин әиел frauen= frau= femme kadin
year: year= years= yearly= год= года= году= годы= годов= лет= летн жыл= жылда жылдық= жылдан= jahr= jahre= jahren= jahrig ans= annee annees= yil= yillik yilda
`;
