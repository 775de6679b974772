import type { Encoding } from '../../src/modules/imports/reader/text/encodings.js';

/** Names of people as they are written in a language, and the encodings in which its files are saved. */
export interface NamesOfLanguage {
  language: string;
  encodings: readonly Encoding[];
  names: readonly string[];
}

const western = ['windows-1252', 'macintosh', 'IBM850'] as const;
const central = ['windows-1250', 'ISO-8859-2', 'IBM852'] as const;

export const namesByLanguage: readonly NamesOfLanguage[] = [
  {
    language: 'German',
    encodings: [...western, ...central],
    names:
      'Jürgen Müller,Käthe Groß,Sören Weiß,Änne Schäfer,Günther Böhm,Jörg Krüger,Björn Köhler,Ursula Jäger,Uwe Schröder,Bärbel König,Hans Strauß,Silke Lüdtke,Özlem Kühn,Anna Meier,Karl Preuß,Ida Hübner,Max Förster,Eva Götz,Tim Gräf,Ben Löwe'.split(
        ',',
      ),
  },
  {
    language: 'French',
    encodings: western,
    names:
      'Hélène Lefèvre,François Bélanger,Joël Côté,Agnès Poirier,Zoé Noël,Jérôme Hébert,Cécile Rivière,Benoît Guérin,Anaïs Léger,Gaëlle Frémont,Loïc Brûlé,Geneviève Crête,Élodie Tétreault,Marc Dubois,Noémie Boulé,Thérèse Lévêque,Maëlle Gagné,Éric Genêt,Solène Prévost,Raphaël Tanguay'.split(
        ',',
      ),
  },
  {
    language: 'Spanish',
    encodings: western,
    names:
      'José Núñez,Ángel Muñoz,María Peña,Sofía Íñiguez,Raúl Gómez,Iñaki López,Inés Ibáñez,Jesús Martínez,Óscar Rodríguez,Lucía Fernández,Andrés Pérez,Begoña Sánchez,Rocío Ordóñez,Álvaro Jiménez,Mónica Ruiz,Julián Yáñez,Verónica Díaz,Ramón Vázquez,Belén Cañas,Adrián Márquez'.split(
        ',',
      ),
  },
  {
    language: 'Portuguese',
    encodings: western,
    names:
      'João Simões,Inês Gonçalves,Conceição Magalhães,Álvaro Brandão,António Guimarães,Sérgio Araújo,Júlia Assunção,Luís Leitão,Mário Falcão,Cláudia Mendonça,Fábio Antunes,Débora Sequeira,Patrícia Galvão,Estêvão Lourenço,Flávia Conceição,Vítor Camões,Rúben Sá,Mónica Durão,César Serrão,Lúcia Paixão'.split(
        ',',
      ),
  },
  {
    language: 'Italian',
    encodings: western,
    names:
      'Niccolò Forlì,Giosuè Cantù,Noè Patanè,Mosè Sarà,Libertà Nicolò,Giò Scalì,Carità Zappalà,Salomè Muscarà,Anna Rossi,Luca Marrò,Zoè Cutrì,Eva Pipitò'.split(
        ',',
      ),
  },
  {
    language: 'Danish',
    encodings: western,
    names:
      'Søren Kjær,Åse Nørgaard,Bjørn Sørensen,Jørgen Skovgård,Mæthe Kjærsgaard,Asbjørn Bæk,Gør Østergaard,Åge Lindegård,Kåre Ødegård,Ragnhild Sæther,Torbjørn Bø,Øystein Grønn,Håkon Næss,Målfrid Røed,Ida Møller,Bo Ærø'.split(
        ',',
      ),
  },
  {
    language: 'Swedish',
    encodings: western,
    names:
      'Björn Åström,Åsa Sjöberg,Göran Lindström,Märta Bergström,Jörgen Hägg,Pär Åkesson,Ängla Öberg,Håkan Nyström,Lövisa Svärd,Måns Ekström,Kjell Åhlén,Östen Kärr'.split(
        ',',
      ),
  },
  {
    language: 'Polish',
    encodings: central,
    names:
      'Łukasz Wiśniewski,Małgorzata Dąbrowska,Żaneta Śliwa,Paweł Wójcik,Grażyna Kamińska,Stanisław Jabłoński,Bożena Wróbel,Michał Zieliński,Agnieszka Szymańska,Świętosław Krawczyk,Józef Głowacki,Wiesław Ząbek,Elżbieta Kołodziej,Sławomir Górski,Zdzisław Gołąb,Rafał Kozioł,Jan Kowalski,Lucyna Błaszczyk,Mirosława Czyż,Błażej Sikorski'.split(
        ',',
      ),
  },
  {
    language: 'Czech',
    encodings: central,
    names:
      'Jiří Dvořák,Věra Šťastná,Zdeněk Řezníček,Tomáš Novák,Lucie Černá,Petr Procházka,Jaroslav Kučera,Anežka Veselá,Ondřej Horák,Eliška Němcová,Václav Pokorný,Kateřina Růžičková,Luboš Beneš,Štěpán Fiala,Božena Krejčí,Matěj Doležal,Žofie Holubová,Miloš Čermák,Bořivoj Ševčík,Anna Malá'.split(
        ',',
      ),
  },
  {
    language: 'Slovak',
    encodings: central,
    names:
      'Ľubomír Hudák,Žofia Kováčová,Štefan Tóth,Zuzana Oravcová,Dušan Baláž,Ľudmila Krajčíová,Matúš Polák,Božena Šimková,Vladimír Gašpar,Ján Ďurica,Mária Horváthová,Peter Mikuláš'.split(
        ',',
      ),
  },
  {
    language: 'Hungarian',
    encodings: central,
    names:
      'Erdős Győző,Szűcs Jenő,Tóth Árpád,Kovács Béla,Nagy László,Szőke Ágnes,Fehér Gergő,Kőműves Zoltán,Gál Ferenc,Németh István,Halász Éva,Lőrincz Ödön,Füleki Csaba,Görög Ilona,Szabó Dezső,Bíró Ünige,Kertész Ottó,Sipos Tünde,Vörös Emőke,Szűts Rezső'.split(
        ',',
      ),
  },
  {
    language: 'Croatian',
    encodings: central,
    names:
      'Željko Marković,Đurđica Kovačević,Saša Šimić,Ana Jurić,Zvonimir Božić,Dražen Perišić,Snježana Babić,Krešimir Čačić,Miljenko Vuković,Jasna Đurić,Nikša Bačić,Domagoj Lončar'.split(
        ',',
      ),
  },
  {
    language: 'Romanian',
    encodings: ['windows-1250', 'ISO-8859-2'],
    names:
      'Ştefan Ionuţ,Ioana Bălan,Mălina Stănescu,Vlăduţ Mureşan,Cătălin Rădulescu,Bogdan Ţurcanu,Răzvan Grădinaru,Mihăiţă Creangă,Anca Pătraşcu,Ilinca Şerban,Dănuţ Lăcătuş,Luminiţa Vîlcu'.split(
        ',',
      ),
  },
  {
    language: 'Turkish',
    encodings: ['windows-1254'],
    names:
      'Ayşe Yılmaz,Çağlar Öztürk,İbrahim Şahin,Gülşen Doğan,Hüseyin Aydın,Oğuz Kılıç,Tuğçe Çelik,Yiğit Güneş,Işıl Koç,Ümit Bağcı,Ömer Şimşek,Barış Yıldırım'.split(
        ',',
      ),
  },
  {
    language: 'Lithuanian',
    encodings: ['windows-1257'],
    names:
      'Žydrūnas Šimkus,Eglė Ūsaitė,Rūta Žukauskienė,Gražina Kučinskaitė,Šarūnas Čepas,Jūratė Vaitkūnienė,Živilė Mažeikaitė,Ąžuolas Gečys,Kęstutis Šapoka,Dovilė Būtėnaitė,Mindaugas Žilys,Aušra Šilingė'.split(
        ',',
      ),
  },
  {
    language: 'Latvian',
    encodings: ['windows-1257'],
    names:
      'Jānis Bērziņš,Ļubova Ozoliņa,Pēteris Zāle,Līga Krūmiņa,Mārtiņš Kļava,Ģirts Šķēle,Inārs Vītols,Kārlis Āboliņš,Dāvis Lūsis,Zigrīda Pūce,Rūdolfs Ķirsis,Anna Grīnberga'.split(
        ',',
      ),
  },
  {
    language: 'Russian',
    encodings: ['windows-1251', 'IBM866', 'KOI8-U'],
    names:
      'Анна Иванова,Пётр Щукин,Юлия Жукова,Сергей Кузнецов,Ольга Смирнова,Дмитрий Попов,Наталья Соколова,Алексей Лебедев,Екатерина Новикова,Михаил Морозов,Татьяна Волкова,Игорь Фёдоров'.split(
        ',',
      ),
  },
  {
    language: 'Hebrew',
    encodings: ['windows-1255'],
    names:
      'אלעד נחמני,יפית סבן,רועי אלמוג,ציפי גרוס,אמיר זהבי,שני לוינסון,מוטי חיון,עינת קפלן,ניר וקנין,הדר פולק'.split(
        ',',
      ),
  },
  {
    language: 'Greek',
    encodings: ['windows-1253'],
    names:
      'Γιώργος Παπαδόπουλος,Ελένη Οικονόμου,Άννα Δημητρίου,Νίκος Γεωργίου,Μαρία Αντωνίου,Κώστας Ιωάννου,Σοφία Παππά,Δημήτρης Νικολάου,Ιωάννα Χριστοδούλου,Παναγιώτης Βασιλείου'.split(
        ',',
      ),
  },
  {
    language: 'Chinese',
    encodings: ['GB18030'],
    names:
      '王伟,张丽,李娜,陈静,刘洋,赵强,黄敏,周杰,吴秀英,徐磊,孙浩然,马晓红,朱建国,胡海燕,郭志明,林美玲,何雪梅,高文博,罗丹丹,郑凯'.split(
        ',',
      ),
  },
  {
    language: 'Chinese of Taiwan',
    encodings: ['Big5'],
    names:
      '陳怡君,林志豪,黃淑芬,張雅婷,李家豪,王美玲,吳俊傑,劉建宏,蔡冠宇,楊佳穎,許惠雯,鄭宗翰'.split(
        ',',
      ),
  },
  {
    language: 'Japanese',
    encodings: ['Shift_JIS', 'EUC-JP'],
    names:
      '山田太郎,佐藤花子,鈴木一郎,高橋さくら,田中健一,伊藤美咲,渡辺翔太,中村優子,小林直樹,加藤愛,吉田拓也,斎藤真由美,松本ケンジ,井上ひろし,木村大輔,清水陽菜'.split(
        ',',
      ),
  },
  {
    language: 'Korean',
    encodings: ['EUC-KR'],
    names:
      '김민수,박지영,최유진,이서준,정하은,강동현,조미경,윤상호,장은정,임재훈,한소희,오세훈'.split(
        ',',
      ),
  },
];
