/**
 * The pairs of letters, with at least one beyond ASCII, that are usual in the words of a language:
 * of names of people, of countries and languages, and of the heads of columns. A blank stands for
 * the beginning or the end of a word. One text after the other, two characters each.
 */
export const languagePairs: readonly string[] = [
  // German
  ' ä ö üaßaçbäböbüdädödüfäföfügögühähöhüißjäjöjükäkökülälölümämömünönüoßpärärörüsäsösütätötü' +
    'ußvöwäwöwüzözüß ßeßlßmäbäcäfägähäiämänäräsätäuålçaöbödöfögöhölönöpörösötözößübücüdügühülün' +
    'ürüsütüß',
  // French
  ' é î œaçaëaîaïbécécôcœdéeçeïfèfégâgéhâhèhéhôièiéiêjàjélàlèlémèménçnénîoéoëoîoïoùoûpâpèpérç' +
    'rèrérêrôsésœtévèvévêyézéà âqâtålçaçoçuènèrèsèvé éaébécédéeégéjéléménéoépéqérésétévééêqêtël' +
    'îlîmîtïcïdïqïsïtôlômôtù ûtœu',
  // Italian
  ' èaçbùcòdàdìfèhéiàiùlìlòlùoèràròsèsìsùtàtètìtòtùuòà àlålçaè é ì ò ù ',
  // Spanish, Catalan
  ' à á í ñ ó úaçaïañaúbàbábèbébúcácècécícócôdàdádèdédídòdóeàeñeòeófígàgègógühéiàiáiéiñiólàlá' +
    'lèlélílòlómàmámèmémímónánçnènénínúoàoëoñpépípópúpüràrárèrérírórúsàsásèsésísósútàtátétítòtó' +
    'túuàuáuèuéuíuñvávèvíxèyázàzáà àbàfàkàlàmànàràvá ácádálánárásátávázáñålçaè ècèlènèrèsé ébéc' +
    'édéféiélénérésë í íaíbícídígíníoírísítíñïnïsñañeñiñoñuñíñóòlònòró óbódómónópórósóñôtú úbúl' +
    'úmúnúrúsúñüeük',
  // Portuguese
  ' á â é íaçaíaúbábébócâcãcêcódádãdêdôeçeófáfégéhãiáiâiãiçiêiíjúlálâlãlêlílôlúmámâmãmémêmõná' +
    'nãnçnénêníoãpápãpçpúrárãrêrírúsásãsésísótátâtãtêtítótôtúuêuívávãvívóvôzâzéá ábálárásátáuáv' +
    'ázâmânã ãeãoçaçoçãçõé écélérésétévê êmênêsêvíbícídígílínísító ódónórósô ônõeúbúcújúlús',
  // Dutch
  ' éaçaëaïeëeïeühéiëjülèmünéoëoïoörérösézüålçaèné éeélénééë ëlënïnïsïtöeörülünür',
  // Swedish, Danish, Norwegian
  ' ä å æ ö øaçbåbæbødöeåfäfæföføgågægöhähåhéhöhøjæjöjøkåkökølälålælölømämåmæmémömønænönøoëpä' +
    'pårårærérírörøsãsæsösøtåtøuöuøvävæãoägälänäräså åbådågåhåkålånåråsåtåvæbægækælænæræsætçaé ' +
    'éléuë ínö öaöbödögölömönöpörösötø øbødøeølømønørøsøvøy',
  // Finnish
  ' ä öaçašdžfähähöišjäjökäkölälömämönänöpäpörärösäsötätötšväyöä äaähäiäjäkälämänäräsätäyääça' +
    'ö ödöföhölömönöpösöyööš šašešužaži',
  // Icelandic
  ' á æ í ó ö ú ý þaíaóbíbóbúdídódúfáfæfífúfþgígógúháhíhöiðjájíjójöjúkíkókúlálílólúlýmámímómö' +
    'nánínúnýpápépípópúrærérírðrórörúsásæsésísósútétítótúuðvævíá áeágákálánárásæ æjæmænærævæðék' +
    'érétí íaíbídíeígíkílímínírísítívíðíþð ðiðmðrðuðvó óaóhókólómónópórósótóvóðögönörösú úaúbúd' +
    'úeúgújúkúlúmúnúpúrúsútúvúxýjýmýnýrýsýðþjþoþrþuþóþý',
  // Polish
  ' ć ł ś ź żaçaćałańaźażbąbłcłdądłdźdżećełeńeśgągłiąięińiśjójąjękókękłląmąmęnóołońośoźożpópł' +
    'rósęsłtęułuńuźużwówęwłyńzózązęzłçaóbódójólówózółóźąbącądąkąsążć ćićkćwę ębęcędęgękępęsętęż' +
    'ł łałełgłkłnłołtłułwłyłółąłęń ńcńsś ścślśnśwśćź źlźnźrźwżażcżeżiżkżużyżó',
  // Czech
  ' á ú č ď ň ř š ť žaçaďaňašbábíbýběbšdádědřdšdůdžeáečeňešežgágšháhýhšičiřišižjčjškákékůlálí' +
    'lýlšmámémíměmšmůnánénínýněnšnžoďořošožpápípřráréríróršrůsásútátétítýtětřtšuáučušužvávévívý' +
    'včvěvšyšzázízšá ábádáhájákálámánápárátázáčářášážålçaé édénéréséší íhíjíkílínírísíčíšónúdús' +
    'úzúčý ýcýkýnýžč čačečkčnčtčučíďaďkďáějěkělěměpěrěsětěčň ňaňoř řeřiřáříš šašešišpštšvšíšťťa' +
    'ťuůjůlůnůvůňůžž žažežižkžnžážížďžš',
  // Slovak
  ' í ô ú č ď ľ š ť žaçaďašažbábóbčcúdádídódôdčdžečeľešežfáfígčhôhčhĺióičišjájčkákékókýlálílč' +
    'mámämémímômčnánénínónýnčnšnžoľošpápäpírárérírórčsŕtátétítótôtýtčučušužvávävévôvývčvĺvŕyšzá' +
    'zízšá ábádákálánápárátáváčáľážäsätäťçaé édénérézí íbícíjínírívó ónópórótôjôlôrôsôľúnúzý ýc' +
    'č čačečičnčočtčučíďaďuĺbĺkľ ľaľoľuň ňaŕbŕňš šiškšošpštšvšťť ťaťáž žažižkžnžožsží',
  // Hungarian
  ' á é í ó ö ú ü ő űaçbábébíbócídádédídódödüdődűeáféföfüfűgágégógöháhéiójájókákíkókökükőlálí' +
    'lólölőmámémímöműnánénónőpápérárérírórörúrürűsásésósüsőtátétótötütűuávávévöyíyöyőyűzázézízü' +
    'zőzűábácádágáhájákálámánárásátávázålçaé ébécédégékéléménérésétévézí íbímínírívó ócófónópór' +
    'ótózöcöeögökölömönöpörösötözújúzügülünürüsüző őcőkőrősőzű űcűhűrűsűz',
  // Romanian
  ' î ş ţ ș țaçaşaţașațbâbăcâcăcţcțdâdăeşeșfâgâgăhăişiţișițkâlălţlțmâmămţmțnănţnțoțpărăsâsătâ' +
    'tăuţuțvâzăâlâmânârâzålçaîmînă ăcădăiălămănărăsătăuăzş şcşeşişoştţ ţaţeţiţăș șcșeșișoștșăț ' +
    'țațețiță',
  // Croatian, Slovene, Bosnian
  ' ć č đ š žaçaćačađašažbšdšdžečeđešežgšićičišižjčjšlšlžmčmšnčnđnšočošožrčrđršržtšučušužvšål' +
    'çać ćaćićnćoćuč čačečičjčkčnčočuđađeđiđođuš šašešiškšmšnšošpšrštšvščž žažežižnžožu',
  // Turkish
  ' ç ö ü şaçağaşböcıdüdıeçeğeşfıgögügıhühıiçiğişkçkükılülılşmümınınşoçoğpçrörürısçsösıtçtütı' +
    'uçuğuşyöyıyşzıålç çaçdçeçiçlçuçyçççıödöiökölömönöröyözöğü übücüdükülümünürüsüşğ ğağbğdğiğl' +
    'ğoğrğuğçı ıcıkılımınırısızıçışş şaşeşişkşmştşuşçşüşı',
  // Estonian
  ' ü šaçašdžfäiškõlälõpõrötütšänärätääçaõhõuönööühüršašešišužaži',
  // Lithuanian
  ' ą č ė į š ū žašažbūdėečešgėičišiūiųjūjųkėkękškųlėmųnėošožpėrėrūsėtėučušvėyšąsąžčačečiė ėd' +
    'ėjėmėžęsįmįvšašešiškšnštščūdūgūnūrūsūtų ųjžežižmžužyžąžė',
  // Latvian
  ' ā č ē ģ ķ ļ ņ š žaķaļbēdādīdūgļiņjājējšjūkākļlālīlūmānānīoģpāpēpūrārērīrūtātīvāvēvīzīābāc' +
    'ājālāmānārāvčaēgējēkēlēnērētēzģeģiīgīlīnītķeķiķēļaļeļiļuņaņiņšš šmštšušķūcūdūmūrūsžažī',
  // Russian, Ukrainian, Bulgarian, Serbian
  ' а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ э ю я ё ђ є і ї ј љ њ ћ џ ґа ааабаваг' +
    'адаеажазаиайакаламанаоапарасатауафахацачашаюаяађаїајаљаџаґбабвбебиблбобрбсбубхбъбьбів вавг' +
    'вдвевивлвнвоврвсвувцвчвывьвявіг гагбгвгдгегигкглгогргсгугъгід дадвдддедждздидмдндодрдсдудх' +
    'діе еаебевегедееежезеиейекелеменеоепересетеуефехецечешеюеяејж жажджежижкжнжожпжсжужіз зазб' +
    'здзезззизкзлзнзозрзсзузьзіи иаибивигидиеизииийикилиминиоипириситиуихицичишияиїијињићиџй йв' +
    'йгйдйейзйкйлймйнйойсйтйцйшйюк каквкдкекиккклкмкокркскткукхкцкэкюкіл лалблвлглдлелжлилклллн' +
    'лолслтлулшльлюлялёлім мамбмемимомсмумхмъмымьмэмямёмін нангнднензнинкнлнмнннонснтнунхнцншны' +
    'ньнюнянінџо оаобовогодоеожозоколомонопоросотофочошоюояољоџп папепипопппрпспупюпёпір рарбрв' +
    'ргрдрержрзриркрлрмрнрорпрррсртрурфрцрчршрърьрярђріс сасвсесискслсмснсоспсрссстсусшсъсьсіт ' +
    'татвтдтетитктлтнтотртстттутхтътытьтятіу уаубувугудуеужузуйукулумунуоупурусутушущуэујф фафг' +
    'фефифофрфуфьфёфіх хахехихмхохрхсхтхъхіцацбцвцецицкцоцрцуцьцічачечжчичкчнчтчуччш шашвшешишк' +
    'шмшншошпшршсштщащещущёъбъеълънъръяы ыеыйынь ьвьгьдьеьзьиькьмьньоьсьтьяьёэ эдэкэлэнэрэсю юд' +
    'южюзюкюлюнюрюся явяеязякялямяняпярёвёдёлёнётђађеђоєвєгєдємєрєті іаібівігідізійікілімініоіп' +
    'ірісітічіяіїї ївїдїжїлїнїтј јајејијмјојсјујџљељсљуњањећ ћаћоџаџиџоґа',
  // Greek
  ' ά έ ή ί α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω ό ύ ώά άγάδάηάιάκάλάμάνάοάράςάσάτ' +
    'άφάχέ έαέιέλένέξέοέρέςέσέφή ήβήμήνήςήσήτί ίαίβίγίδίκίλίνίοίρίτα αίαβαγαδαζαθαιακαλαμαναοαπ' +
    'αραςασαταυαφαχαϊβάβέβίβαβεβηβιβλβοβρβόγέγίγαγγγεγηγιγκγογρδάδίδαδεδηδιδοδπδρδυδόε είεαεβεγ' +
    'εδεζειεκελεμενεπερεςεσετευεχεωεύεώζάζαζεζηζιζμζοζωη ηγηδηλημηνηρηςησητθέθήθαθεθιθοθυι ιάιέ' +
    'ιαιβιγιειζιθικιλιμινιοιπιριςισιτιχιωιόιώκ κάκέκήκίκακεκηκικλκμκοκρκτκωκόκώλ λάλέλίλαλβλγλδ' +
    'λεληλιλλλολτλωλόμ μάμέμήμίμαμβμεμημιμομπμόν νάνένήνίνανγνδνενζνηνινλνμνννονσντνυνωνόξέξαξε' +
    'ξηξιο οαοβογοζοιοκολομονοποροςοσοτουοφούπ πάπέπίπαπεπιποπππρπωπόπύπώρ ράρέρήρίραρβργρδρερζ' +
    'ρηρθριρκρλρμρνρορρρσρτρυρωρός σάσίσασεσησθσισκσλσμσνσοσπσρσσστσυσότ τάτέτήτίτατετζτητιτμτν' +
    'τοτρτςτστωτόυ υάυέυαυβυγυδυευζυηυθυιυκυλυμυνυξυπυρυσυτφάφίφεφηφιφοφρφωχάχίχαχεχιχοχρχυχώψα' +
    'ψεωάωήωαωκωμωνωρωσωτϊβϊκϊλϊτό όαόκόλόμόνόπόρόσότύ ύγύδύθύκύλύμύνύπύρώνώρώσώτ',
];

/** Characters of Chinese that are usual in names, places and the heads of columns. */
export const usualHan =
  '的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坐集编宝谈府拉黑且随格尽剑讲布杀微怕母调局根曾准团段终乐切级克精哪官示冲竟乎男举客证苏宋张陈刘杨赵吴徐孙胡朱郭罗梁谢韩唐冯董萧曹袁邓傅沈曾彭吕卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范姓职称邮箱性别编号部门伟芳娜敏静秀丽强磊洋艳勇军杰娟涛超霞刚桂英玉萍鹏辉凤云浩宇婷雪琳欣慧莉倩俊峰波龙';

/** Characters of Japanese that are usual in names, places and the heads of columns. */
export const usualKanji =
  '田中山本佐藤鈴木高橋渡辺伊小林吉加井上松村清水口森池阿部石川前原野藤岡長谷大島島内三浦金坂酒武新福太西増丸後和久保安今平菊千葉野岩桜宮崎横杉市関秋土工戸近東竹河服笹古尾飯斎齋須永星広荒矢菅大塚一二五十氏名前姓性別男女部署課役職社員番号電話住所会営業総務人事経理開発製造技術管理者担当東京都大阪府京県区町花子郎次美恵子幸由紀真裕智健一太明正雄夫和男浩誠洋翔陽菜葵結愛優奈彩香直樹達也拓哉大輔介隆博之康弘豊茂実勝昭春夏秋冬光信義孝行雅文学校生年月日受付備考連絡先';

/** Syllables of Korean that are usual in names, places and the heads of columns. */
export const usualHangul =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지나엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은수영준희아예경미라혜호동철상재훈태승혁용규건시윤빈린솔별빛찬환광섭식복순자숙란화춘월일삼사회부팀이름성명메일전화번호주소직급직위소속부서사원대리과장차장부장관리무총영업개발생산본기술울산대구광주천부경기도한국';
